/** One `--set path=value`. */
export interface Override {
  readonly path: string;
  readonly value: string;
}

/** What a verb answers with: 0 done, 1 the answer is "no", 2 wrong usage, 130 stopped from the keyboard. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface OutputOptions {
  readonly format: 'table' | 'json' | 'csv';
  readonly output?: string;
}
export interface LuckOptions {
  readonly draws: number;
  readonly seed: number;
  readonly workers?: number;
  readonly set: readonly Override[];
}
