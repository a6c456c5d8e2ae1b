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
export interface ExplainOptions extends FutureOptions {
  readonly outcome: string;
  readonly year?: number;
  readonly partner?: string;
  readonly priority?: string;
  readonly locality?: string;
  readonly goal?: string;
  readonly corridor?: string;
  readonly vehicle?: string;
  readonly project?: string;
  readonly withoutScheme?: boolean;
  readonly depth: number;
}
export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly store?: string;
  readonly workers?: number;
  /** A class in a room, on every network of this machine. */
  readonly class?: boolean;
  readonly everyQr?: boolean;
}
/** Six answers about a town, as typed. */
export interface OwnOptions extends FileOption {
  readonly name: string;
  readonly country: string;
  readonly inhabitants?: string;
  readonly abroad?: string;
  readonly households?: string;
  readonly host?: string;
  readonly monthly?: string;
  readonly currency?: string;
  readonly rate?: string;
  readonly envelope?: string;
  readonly need: readonly string[];
  readonly match?: string;
  readonly format: 'yaml' | 'json';
}
