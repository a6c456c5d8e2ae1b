// In the browser's bundle this file stands in the place of scenario/yaml.ts: files are read on the server.
import type { ReadYaml } from '../../../scenario/yaml.ts';

export type { ReadYaml };

/** No file is read here: calling it is a programmer's error. */
export function readYaml(): ReadYaml {
  throw new Error('scenario files are read on the server, and never in a page');
}
