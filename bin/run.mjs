// Runs a TypeScript file of the project on a Node that fits, after installing when that is needed:
// node bin/run.mjs bench/bench.ts --json
import { handOver, prepare } from './prepare.mjs';

handOver(prepare(), process.argv[2] ?? '', process.argv.slice(3));
