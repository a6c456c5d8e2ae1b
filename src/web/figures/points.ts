import type { Words } from '../../words/words.ts';
import { NARROW, WIDE, type FigureLinks, type FigureView } from './figure-view.ts';
import { cellText } from './format.ts';
import type { PointsFigure } from './points-spec.ts';
import { pointsSvg } from './svg/points.ts';

/** A figure of points for the partial `figure`: the picture, and every number of it as a table. */
export function pointsView(spec: PointsFigure, words: Words, { csv, json, how }: FigureLinks): FigureView {
  const range = (label: string) => [
    label,
    `${label}, ${words.t('figures.percentiles.p5')}`,
    `${label}, ${words.t('figures.percentiles.p95')}`,
  ];
  return {
    id: spec.id,
    title: spec.title,
    sentence: spec.sentence,
    wide: pointsSvg(spec, words, WIDE),
    narrow: pointsSvg(spec, words, NARROW),
    table: {
      caption: spec.title,
      note: spec.x.unit.label,
      look: 'numbers',
      columns: [spec.rowsLabel, ...range(spec.x.label), ...range(spec.y.label), spec.third.label],
      rows: spec.points.map(({ label, x, y, third }) => ({
        label,
        cells: [
          ...[x.mean, x.p5, x.p95].map((value) => cellText(value, spec.x.unit, words)),
          ...[y.mean, y.p5, y.p95].map((value) => cellText(value, spec.y.unit, words)),
          cellText(third, spec.third.unit, words),
        ],
      })),
    },
    how: how?.figure ?? '',
    chart: 'null',
    csv,
    json,
  };
}
