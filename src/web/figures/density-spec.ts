import type { Grade } from '../../evidence/types.ts';

/** How likely a number is held to be, with the published figures under it on the same scale. */
export interface DensityFigure {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** Outline of the density: places that rise, heights as parts of the highest. Empty where only single values are drawn. */
  readonly outline: readonly { readonly at: number; readonly height: number }[];
  /** Single values and the chance of each. */
  readonly spikes: readonly { readonly at: number; readonly chance: number }[];
  /** Rows below, each a value or a range, with its grade as a sign and in words. */
  readonly marks: readonly DensityMark[];
  /** Values that the scale reaches to, whatever is drawn on it. */
  readonly reach: readonly number[];
  /** A value as it is printed. */
  readonly print: (value: number) => string;
  readonly rowsLabel: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly gradeLabel: string;
  /** What is drawn, as rows of the table: low, most likely, high. */
  readonly facts: readonly { readonly label: string; readonly values: readonly number[] }[];
}
export interface DensityMark {
  readonly label: string;
  readonly values: readonly number[];
  readonly grade: Grade;
  readonly gradeText: string;
}
