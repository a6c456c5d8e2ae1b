/**
 * One figure as data, from which everything that shows it is made: the SVG for print and pages without JavaScript, the
 * chart that takes its place, the table and the CSV file. Labels are in the reader's language already; numbers are plain:
 * money in the place's currency, shares as fractions, chances from 0 to 1.
 */
export type FigureSpec =
  FanFigure | LinesFigure | StackFigure | BarsFigure | RangesFigure | ChancesFigure | TornadoFigure;

interface Common {
  /** Unique on its page; also the name of its CSV file. Small letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What the figure says, in one sentence. Also its description for those who do not see it. */
  readonly sentence: string;
  readonly unit: FigureUnit;
}
export type FigureUnit =
  | {
      readonly kind: 'money';
      readonly currency: string;
      /** Named beside the axis: "2026 pesos". */ readonly label: string;
    }
  | { readonly kind: 'share'; readonly label: string }
  | { readonly kind: 'number'; readonly label: string };

/** Who or what a series stands for; the palette, the dash and the pattern follow from it. */
export type Tone =
  /** With the scheme, and without it (grey, dashed). */
  | 'scheme'
  | 'without'
  /** Payers. */
  | 'migrants'
  | 'others'
  | 'town'
  /** A limit, e.g. the envelope. */
  | 'limit'
  /** Any further series, in this order. */
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'sixth';

interface Series {
  /** English id: the CSV's column. */
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
}
/** A horizontal line over the years, e.g. the yearly envelope; over bars, a vertical one. */
export interface Reference {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}
/** One entry a year; `null` where undefined. */
export type Yearly = readonly (number | null)[];

export interface FanSeries extends Series {
  readonly p5: Yearly;
  readonly p25: Yearly;
  readonly p50: Yearly;
  readonly p75: Yearly;
  readonly p95: Yearly;
}
/** Percentiles over years: half of all futures in the dark band, nine of ten in the light one. */
export interface FanFigure extends Common {
  readonly kind: 'fan';
  readonly years: readonly number[];
  readonly series: readonly FanSeries[];
  readonly references?: readonly Reference[];
}
export interface YearlySeries extends Series {
  readonly values: Yearly;
}
export interface LinesFigure extends Common {
  readonly kind: 'lines';
  readonly years: readonly number[];
  readonly series: readonly YearlySeries[];
  readonly references?: readonly Reference[];
}
/** Parts of a whole, year by year; negative parts hang below zero. */
export interface StackFigure extends Common {
  readonly kind: 'stack';
  readonly years: readonly number[];
  readonly series: readonly YearlySeries[];
  readonly references?: readonly Reference[];
}
export interface BarsRow {
  readonly id: string;
  readonly label: string;
}
/** Horizontal bars: for each row one bar a series, e.g. need covered with and without. */
export interface BarsFigure extends Common {
  readonly kind: 'bars';
  /** Heading of the first column, e.g. "Priority". */
  readonly rowsLabel: string;
  readonly rows: readonly BarsRow[];
  readonly series: readonly (Series & { /** One entry a row. */ readonly values: Yearly })[];
  readonly references?: readonly Reference[];
}
export interface RangesSeries extends Series {
  /** One entry a row. */
  readonly mean: Yearly;
  readonly p5: Yearly;
  readonly p95: Yearly;
}
/** Ranges side by side on one axis: for each row one range a series, with its mean. */
export interface RangesFigure extends Common {
  readonly kind: 'ranges';
  readonly rowsLabel: string;
  readonly rows: readonly BarsRow[];
  readonly series: readonly RangesSeries[];
}
/** Chances counted in futures: each row a hundred dots. */
export interface ChancesFigure extends Common {
  readonly kind: 'chances';
  readonly rowsLabel: string;
  readonly rows: readonly (BarsRow & { readonly tone: Tone; /** 0–1. */ readonly value: number | null })[];
  /** Stands in the picture for all rows in which it never happens; without it each is drawn. The table has every row. */
  readonly never?: string;
}
/** What one end of a tornado's bar does to the outcome; `at` is printed beside it: what the input is there. */
export interface TornadoEnd {
  readonly at: string;
  readonly change: number | null;
}
/** For each input one bar, from what its low end does to the outcome to what its high end does; 0 is no change. */
export interface TornadoFigure extends Common {
  readonly kind: 'tornado';
  readonly rowsLabel: string;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly rows: readonly (BarsRow & { readonly low: TornadoEnd; readonly high: TornadoEnd })[];
}
