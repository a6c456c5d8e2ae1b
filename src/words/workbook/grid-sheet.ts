import type { Column, Figure } from '../../analysis/workbook/figure.ts';
import type { GridName, GridRow } from '../../analysis/workbook/layout.ts';
import { memberText } from '../explained-place.ts';
import type { Words } from '../types.ts';
import type { Desk } from './desk.ts';
import { HEAD } from './grid-place.ts';
import { EMPTY, text, type Sheet, type SheetCell } from './sheet.ts';
import { unitText } from './units.ts';

/** A sheet of figures: a row for a figure, a column for a year, its equation in words behind. */
export function gridSheet(grid: Exclude<GridName, 'scenario'>, rows: readonly GridRow[], desk: Desk): Sheet {
  const { words, years } = desk;
  const own = (key: string) => words.t(`workbook.${key}`);
  const behind = grid === 'drawn' ? [own('head.source')] : [own('head.section'), own('head.equation')];
  const heads = [
    own('head.figure'),
    own('head.of'),
    own('head.unit'),
    own('head.start'),
    ...years.map(String),
    own('head.total'),
  ];
  const name = desk.names[grid];
  return {
    name,
    rows: [
      [text(name, 'title')],
      [text(own(`notes.${grid}`), 'note')],
      [...heads, ...behind, own('head.id')].map((head) => text(head, 'heading')),
      ...rows.map((row) => gridCells(grid, row, desk)),
    ],
    widths: [44, 26, 12, 16, ...years.map(() => 16), 17, ...(grid === 'drawn' ? [70] : [9, 80]), 40],
    frozen: { rows: HEAD, columns: 2 },
    isLandscape: true,
  };
}

function gridCells(grid: GridName, row: GridRow, desk: Desk): readonly SheetCell[] {
  const { words, years, scenario } = desk;
  const { figure, cells } = row;
  const columns: readonly Column[] = ['start', ...years.map((_, t) => t), 'total'];
  const values = columns.map((column) => {
    const found = cells.get(column);
    return found === undefined ? EMPTY : desk.figureCell(found);
  });
  const behind =
    grid === 'drawn'
      ? [text(sourceOf(row, desk))]
      : [text(figure.section ?? ''), text(figure.tree === null ? '' : desk.equation(figure.tree))];
  return [
    text(figureLabel(figure, desk)),
    text(memberLabel(figure, desk)),
    text(unitText(figure, scenario, words)),
    ...values,
    ...behind,
    text(row.id),
  ];
}

/** "Share of migrants who know of the scheme"; "A row of “Outlay”". */
export function figureLabel({ name, isRow }: Figure, { label, words }: Desk): string {
  return isRow ? words.t('how.rowOf', { what: label(name) }) : label(name);
}

/** "State, project 3 of 2028". */
export function memberLabel({ at, side, kind, row, path }: Figure, { scenario, words }: Desk): string {
  const named = Object.entries(at).map(([index, id]) => memberText(index, String(id), scenario, words));
  const members = named.length > 0 || path === null ? named : groupLabel(path, words);
  const year = /\[year=(\d+)\]$/.exec(row)?.[1];
  const isOutside = side === 'counterfactual' && kind !== 'live';
  return [...members, ...(year === undefined ? [] : [year]), ...(isOutside ? [words.t('how.form.without')] : [])].join(
    ', ',
  );
}

/** The instrument or part of the scenario that an input belongs to: "Audit of works". */
function groupLabel(path: string, words: Words): readonly string[] {
  const key = `terms.${path.split('.').slice(0, -1).join('.')}.label`;
  return words.has(key) ? [words.t(key)] : [];
}

/** Where a marked value comes from; chance that is drawn anew each year in one sentence for all of them. */
function sourceOf({ figure, cells }: GridRow, { source, words }: Desk): string {
  if (figure.kind === 'settled') return words.t('workbook.settled');
  if (figure.kind === 'chance' && cells.size > 1) return words.t('workbook.chanceYearly');
  const found = source(figure);
  return [found.text, found.source, found.note].filter((part) => part !== null && part !== '').join(' ');
}
