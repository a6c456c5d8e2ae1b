// The first script of the file that is carried home: unpacks the one that answers. The file's policy knows both by their hashes
// and lets nothing else run.
import { unpacked } from './holder.ts';

const script = document.createElement('script');
script.textContent = unpacked('script');
document.body.append(script);
