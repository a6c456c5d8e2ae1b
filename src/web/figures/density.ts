import type { Grade } from '../../evidence/types.ts';
import type { Words } from '../../words/words.ts';
import type { FigureView } from './figure-view.ts';
import { densitySvg } from './svg/density.ts';

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
    chart: 'null',
    ...links,
  };
}
