import type { Run } from './runs-run.ts';

/** `/runs/<key>`, or several keys for a page that waits for several. */
export function runsAddress(runs: readonly Run[]): string {
  return `/runs/${runs.map(({ key }) => key).join(KEY_SEPARATOR)}`;
}
export const KEY_SEPARATOR = '~';
