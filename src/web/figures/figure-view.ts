import type { Words } from '../../words/words.ts';
import { chart } from './chart.ts';
import type { FigureSpec } from './spec.ts';
import { svg } from './svg.ts';
import { table, type FigureTable } from './table.ts';

/** What `views/partials/figure.hbs` shows. */
export interface FigureView {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** The picture for wide and for narrow places; only one is shown. */
  readonly wide: string;
  readonly narrow: string;
  readonly table: FigureTable;
  /** Address of the page that says where the figure's numbers come from; empty where the page itself does. */
  readonly how: string;
  /** The chart's data for scripts, safe inside a script element. */
  readonly chart: string;
  readonly csv: string;
  readonly json: string;
}

/** Addresses of the page's data, e.g. `/scenarios/x/figures/channelled.csv?seed=2`; empty hides the link. */
export interface FigureLinks {
  readonly csv: string;
  readonly json: string;
  readonly how?: FigureHow;
}
/** Where a figure's numbers come from: as a whole, and row by row of its table (a year, or a row's id). */
export interface FigureHow {
  readonly figure: string;
  readonly row?: (id: string) => string;
}

export const WIDE = 600;
export const NARROW = 340;

/** One figure in all its forms, for the partial `figure`. */
export function figureView(spec: FigureSpec, words: Words, { csv, json, how }: FigureLinks): FigureView {
  return {
    id: spec.id,
    title: spec.title,
    sentence: spec.sentence,
    wide: svg(spec, words, WIDE),
    narrow: svg(spec, words, NARROW),
    table: table(spec, words, how?.row),
    how: how?.figure ?? '',
    chart: JSON.stringify(chart(spec, words)).replaceAll('<', '\\u003c'),
    csv,
    json,
  };
}
