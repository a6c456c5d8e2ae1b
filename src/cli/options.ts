/** What a verb answers with: 0 done, 1 the answer is "no", 2 wrong usage, 130 stopped from the keyboard. */
export type ExitCode = 0 | 1 | 2 | 130;

/** One `--set path=value`. */
export interface Override {
  readonly path: string;
  readonly value: string;
}

export interface FileOption {
  readonly output?: string;
}
export interface OutputOptions extends FileOption {
  readonly format: 'table' | 'json' | 'csv';
}
export interface RunOptions extends OutputOptions {
  readonly draws: number;
  readonly seed: number;
  readonly workers?: number;
  readonly set: readonly Override[];
}
export interface FutureOptions extends RunOptions {
  readonly draw: number | 'typical';
}
export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly store?: string;
  readonly workers?: number;
}
