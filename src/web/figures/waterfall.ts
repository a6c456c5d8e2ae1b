import type { Words } from '../../words/words.ts';
import { NARROW, WIDE, type FigureLinks, type FigureView } from './figure-view.ts';
import { waterfallSvg } from './svg/waterfall.ts';
import type { WaterfallFigure } from './waterfall-spec.ts';

/** A waterfall for the partial `figure`: the picture, and every step of it as a table. */
export function waterfallView(spec: WaterfallFigure, words: Words, { csv, json, how }: FigureLinks): FigureView {
  const rows = [spec.from, ...spec.steps, spec.to];
  return {
    id: spec.id,
    title: spec.title,
    sentence: spec.sentence,
    wide: waterfallSvg(spec, words, WIDE),
    narrow: waterfallSvg(spec, words, NARROW),
    table: {
      caption: spec.title,
      note: spec.unit.label,
      look: 'numbers',
      columns: [spec.rowsLabel, ...spec.columns.map(({ label }) => label)],
      rows: rows.map(({ label }, at) => ({ label, cells: spec.columns.map(({ cells }) => cells[at] ?? '') })),
    },
    how: how?.figure ?? '',
    chart: 'null',
    csv,
    json,
  };
}
