import type { FigureUnit } from './spec.ts';

/** From one figure down to another, each step with its name; steps below 0 go up. `from` less all steps is `to`. */
export interface WaterfallFigure {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly unit: FigureUnit;
  readonly from: WaterfallEnd;
  readonly steps: readonly WaterfallStep[];
  readonly to: WaterfallEnd;
  readonly rowsLabel: string;
  /** Further columns of the table, as printed: one cell for `from`, one a step, one for `to`. */
  readonly columns: readonly { readonly label: string; readonly cells: readonly string[] }[];
}
export interface WaterfallEnd {
  readonly label: string;
  readonly value: number;
  /** As printed. */
  readonly text: string;
}
export interface WaterfallStep extends WaterfallEnd {
  /** Printed with its sign: "−0.02". */
  readonly text: string;
}
