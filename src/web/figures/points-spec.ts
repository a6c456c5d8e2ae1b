import type { FigureUnit } from './spec.ts';

/** A mean with the range that nine of ten futures are in. */
export interface PointValue {
  readonly mean: number | null;
  readonly p5: number | null;
  readonly p95: number | null;
}

/** Designs as points between two axes; a third figure is the circle’s size, and stands beside its name as text. */
export interface PointsFigure {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly x: PointsAxis;
  readonly y: PointsAxis;
  readonly third: { readonly label: string; readonly unit: FigureUnit };
  readonly rowsLabel: string;
  readonly points: readonly {
    readonly id: string;
    /** In the picture: a letter. */
    readonly mark: string;
    readonly label: string;
    readonly x: PointValue;
    readonly y: PointValue;
    /** Between 0 and 1. */
    readonly third: number | null;
  }[];
}
export interface PointsAxis {
  readonly label: string;
  readonly unit: FigureUnit;
}
