import type { OutcomeRow } from '../../analysis/workbook/outcome-rows.ts';
import { bare } from '../../analysis/workbook/references.ts';
import { memberText } from '../explained-place.ts';
import { outcomeLabel } from '../labels.ts';
import type { OutcomeName } from '../../scenario/outcomes.ts';
import type { Desk } from './desk.ts';
import { EMPTY, text, type Sheet, type SheetCell } from './sheet.ts';
import { patternOf, unitText } from './units.ts';

/** Columns before the years. */
const BEFORE = 3;
/** Row of the check of all rows together. */
const CHECK = 2;
const FIRST = 5;

/** Every outcome by year and in total, live, beside what the program gave and the difference. */
export function outcomesSheet(desk: Desk): Sheet {
  const { words, names, years, found } = desk;
  const own = (key: string) => words.t(`workbook.${key}`);
  const pairs = found.without.map((row) => [found.outcomes.find((other) => isSame(other, row))!, row] as const);
  const second = FIRST + found.outcomes.length + 1;
  const third = second + found.without.length + 1;
  const heads = [own('head.outcome'), own('head.of'), own('head.unit'), ...years.map(String), own('head.total')];
  const kept = [...years.map((year) => `${year} *`), `${own('head.total')} *`, own('head.difference')];
  const differences = `${bare({ row: FIRST, column: last(years.length) })}:${bare({ row: third - 2, column: last(years.length) })}`;
  return {
    name: names.outcomes,
    rows: [
      [text(names.outcomes, 'title')],
      [text(own('notes.outcomes'), 'note')],
      [
        text(own('largest'), 'sum'),
        EMPTY,
        EMPTY,
        { look: 'check', value: 0, formula: `MAX(${differences})`, format: '0.00' },
      ],
      [...heads, ...kept].map((head) => text(head, 'heading')),
      [text(own('with'), 'group')],
      ...found.outcomes.map((row, at) => outcomeCells(row, FIRST + at, desk)),
      [text(own('without'), 'group')],
      ...found.without.map((row, at) => outcomeCells(row, second + at, desk)),
      [text(own('difference'), 'group')],
      ...pairs.map(([one, other]) =>
        differenceCells(one, FIRST + found.outcomes.indexOf(one), second + found.without.indexOf(other), other, desk),
      ),
    ],
    widths: [46, 26, 14, ...years.map(() => 16), 18, ...years.map(() => 16), 18, 16],
    frozen: { rows: CHECK + 2, columns: 2 },
    isLandscape: true,
  };
}

const last = (years: number) => BEFORE + 2 * (years + 1);

function isSame(a: OutcomeRow, b: OutcomeRow): boolean {
  return a.group === b.group && a.id === b.id;
}

function labels({ name, member, unit, group }: OutcomeRow, { words, scenario }: Desk): readonly SheetCell[] {
  const label = group === 'all' ? outcomeLabel(name as OutcomeName, words) : words.t(`workbook.groups.${group}`);
  const none = group === 'byLocality' ? words.t('workbook.noLocality') : '';
  return [
    text(label),
    text(member === null ? none : memberText(member.index, member.id, scenario, words)),
    text(unitText({ unit, at: {} }, scenario, words)),
  ];
}

function outcomeCells(row: OutcomeRow, at: number, desk: Desk): readonly SheetCell[] {
  const count = desk.years.length;
  const format = patternOf(row.unit, desk.scenario.place.currency);
  const engine = (value: number | null): SheetCell => (value === null ? EMPTY : { look: 'fixed', value, format });
  const years = desk.years.map((_, t) => row.years[t]);
  return [
    ...labels(row, desk),
    ...years.map((cell) => (cell === undefined ? EMPTY : desk.shown(cell.part, row.unit, 'live', 'outcomes'))),
    desk.shown(row.total.part, row.unit, 'sum', 'outcomes'),
    ...years.map((cell) => engine(cell?.engine ?? null)),
    engine(row.total.engine),
    checkCell(row, at, count),
  ];
}

/** The largest difference of the row, as text where nothing is to be compared. */
function checkCell(row: OutcomeRow, at: number, count: number): SheetCell {
  const pairs = [...row.years, row.total].map((cell, t) => ({ cell, t: row.years.length === 0 ? count : t }));
  const terms = pairs
    .filter(({ cell }) => cell.engine !== null)
    .map(({ t }) => {
      const live = bare({ row: at, column: BEFORE + t });
      const kept = bare({ row: at, column: BEFORE + count + 1 + t });
      return `ABS(${live}-${kept})`;
    });
  if (terms.length === 0) return EMPTY;
  return { look: 'check', value: 0, formula: `ROUND(MAX(${terms.join(',')}),4)`, format: '0.00##' };
}

function differenceCells(
  one: OutcomeRow,
  mine: number,
  others: number,
  other: OutcomeRow,
  desk: Desk,
): readonly SheetCell[] {
  const format = patternOf(one.unit, desk.scenario.place.currency);
  const cell = (column: number, a: number | null, b: number | null): SheetCell =>
    a === null || b === null
      ? EMPTY
      : {
          look: 'live',
          value: a - b,
          formula: `${bare({ row: mine, column })}-${bare({ row: others, column })}`,
          format,
        };
  const value = (row: OutcomeRow, t: number) => (row.years[t] === undefined ? null : desk.valueOf(row.years[t].part));
  return [
    ...labels(one, desk),
    ...desk.years.map((_, t) => cell(BEFORE + t, value(one, t), value(other, t))),
    cell(BEFORE + desk.years.length, desk.valueOf(one.total.part), desk.valueOf(other.total.part)),
  ];
}
