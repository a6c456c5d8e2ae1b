import type { ProjectRow } from '../../analysis/workbook/project-rows.ts';
import { bare } from '../../analysis/workbook/references.ts';
import { eventSentence } from '../events.ts';
import { memberText } from '../explained-place.ts';
import { reasonLabel } from '../reasons.ts';
import type { Desk } from './desk.ts';
import { EMPTY, text, type Sheet, type SheetCell } from './sheet.ts';
import { moneyPattern } from './units.ts';

/** Columns before the money: project, sector, locality, what became of it. */
const BEFORE = 5;
/** First row of the projects. */
const FIRST = 3;

/** Every project of the future, its money live, and under it what happened in which year. */
export function futureSheet(desk: Desk): Sheet {
  const { words, names, found, scenario } = desk;
  const own = (key: string) => words.t(`workbook.${key}`);
  const partners = scenario.scheme.matching?.partners ?? [];
  const heads = [
    ...['project', 'sector', 'locality', 'status', 'reason', 'value'].map((key) => own(`head.${key}`)),
    ...partners.map(({ name }) => words.text(name)),
    ...['clubPart', 'committed', 'delivered', 'approved', 'ended'].map((key) => own(`head.${key}`)),
  ];
  return {
    name: names.future,
    rows: [
      [text(words.t('workbook.futureTitle', { draw: String(found.draw) }), 'title')],
      [text(words.t('workbook.notes.future', { currency: scenario.place.currency }), 'note')],
      heads.map((head) => text(head, 'heading')),
      ...found.projects.map((row, at) => projectCells(row, FIRST + at, desk)),
      sumCells(desk, partners.length + 4),
      [EMPTY],
      [text(own('events'), 'group')],
      ...found.future.events.map((event) => [text(String(event.year)), text(eventSentence(event, words, scenario))]),
    ],
    widths: [24, 26, 26, 16, 46, 16, 16, ...partners.map(() => 16), 17, 17, 11, 11],
    frozen: { rows: 3, columns: 1 },
    isLandscape: true,
  };
}

function projectCells({ record, ...money }: ProjectRow, at: number, desk: Desk): readonly SheetCell[] {
  const { words, scenario } = desk;
  const shown = (part: ProjectRow['proposed']) => desk.shown(part, 'money', 'live', 'future');
  const year = (value: number | null): SheetCell => (value === null ? EMPTY : { look: 'marked', value, format: '0' });
  return [
    text(memberText('project', `${record.year}-${record.index + 1}`, scenario, words)),
    text(memberText('sector', record.sector, scenario, words), 'marked'),
    text(memberText('locality', record.locality, scenario, words), 'marked'),
    text(words.t(`workbook.statuses.${record.alone ? 'alone' : record.status}`), 'marked'),
    text(record.reason === null ? '' : reasonLabel(record.reason, words), 'marked'),
    ...[money.proposed, ...money.payments].map(shown),
    clubCell({ record, ...money }, at, desk),
    ...[money.committed, money.delivered].map(shown),
    year(record.approvedYear),
    year(record.endYear),
  ];
}

/** What the club itself gives to what is committed: that less what partners pay. */
function clubCell(row: ProjectRow, at: number, { scenario, valueOf }: Desk): SheetCell {
  const first = BEFORE + 1;
  const committed = bare({ row: at, column: first + row.payments.length + 1 });
  const paid = `SUM(${bare({ row: at, column: first })}:${bare({ row: at, column: first + row.payments.length - 1 })})`;
  const formula = row.payments.length === 0 ? committed : `${committed}-${paid}`;
  return { look: 'live', value: clubOf(row, valueOf), formula, format: moneyPattern(scenario.place.currency) };
}

function clubOf({ committed, payments }: ProjectRow, valueOf: Desk['valueOf']): number {
  return payments.reduce<number>((left, part) => left - (valueOf(part) ?? 0), valueOf(committed) ?? 0);
}

function sumCells(desk: Desk, count: number): readonly SheetCell[] {
  const { found, words, scenario } = desk;
  const rows = found.projects.length;
  const format = moneyPattern(scenario.place.currency);
  const columns = Array.from({ length: count }, (_, at) => BEFORE + at);
  return [
    text(words.t('workbook.head.total'), 'sum'),
    ...Array.from({ length: BEFORE - 1 }, () => EMPTY),
    ...columns.map((column, at): SheetCell => {
      if (rows === 0) return EMPTY;
      const value = found.projects.reduce((sum, row) => sum + moneyOf(row, desk.valueOf)[at]!, 0);
      return {
        look: 'sum',
        value,
        formula: `SUM(${bare({ row: FIRST, column })}:${bare({ row: FIRST + rows - 1, column })})`,
        format,
      };
    }),
  ];
}

function moneyOf(row: ProjectRow, valueOf: Desk['valueOf']): readonly number[] {
  const { proposed, payments, committed, delivered } = row;
  const [value, ...paid] = [proposed, ...payments].map((part) => valueOf(part) ?? 0);
  return [value!, ...paid, clubOf(row, valueOf), valueOf(committed) ?? 0, valueOf(delivered) ?? 0];
}
