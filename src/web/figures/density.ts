import type { Words } from '../../words/words.ts';
import type { DensityFigure } from './density-spec.ts';
import type { FigureView } from './figure-view.ts';
import { densitySvg } from './svg/density.ts';

const WIDE = 600;
const NARROW = 340;

/** The picture in both widths and its table, for the partial `figure`; the CSV of the page has the numbers unrounded. */
export function densityView(
  spec: DensityFigure,
  words: Words,
  links: { readonly csv: string; readonly json: string },
): FigureView {
  const cells = (values: readonly number[]): readonly string[] => [
    spec.print(values[0] ?? 0),
    values.length > 1 ? spec.print(values.at(-1) ?? 0) : '–',
  ];
  return {
    id: spec.id,
    title: spec.title,
    sentence: spec.sentence,
    wide: densitySvg(spec, words, WIDE),
    narrow: densitySvg(spec, words, NARROW),
    table: {
      caption: spec.title,
      note: '',
      look: 'numbers',
      columns: [spec.rowsLabel, spec.fromLabel, spec.toLabel, spec.gradeLabel],
      rows: [
        ...spec.facts.map(({ label, values }) => ({ label, cells: [...cells(values), '–'] })),
        ...spec.marks.map(({ label, values, gradeText }) => ({ label, cells: [...cells(values), gradeText] })),
      ],
    },
    how: '',
    chart: 'null',
    ...links,
  };
}
