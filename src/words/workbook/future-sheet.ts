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

/** Every project of the future, its money live, and under it what happened in which year. */
export function futureSheet(desk: Desk): Sheet {
  const { words, names, found, scenario } = desk;
  const t = (key: string) => words.t(`workbook.${key}`);
  const partners = scenario.scheme.matching?.partners ?? [];
  const heads = [
    ...['project', 'sector', 'locality', 'status', 'reason', 'value', 'clubPart'].map((key) => t(`head.${key}`)),
    ...partners.map(({ name }) => words.text(name)),
    ...['committed', 'delivered', 'approved', 'ended'].map((key) => t(`head.${key}`)),
  ];
  return {
    name: names.future,
    rows: [
      [text(words.t('workbook.futureTitle', { draw: String(found.draw) }), 'title')],
      [text(words.t('workbook.notes.future', { currency: scenario.place.currency }), 'note')],
      heads.map((head) => text(head, 'heading')),
      ...found.projects.map((row) => projectCells(row, desk)),
      sumCells(desk, partners.length + 4),
      [EMPTY],
      [text(t('events'), 'group')],
      ...found.future.events.map((event) => [text(String(event.year)), text(eventSentence(event, words, scenario))]),
    ],
    widths: [24, 26, 26, 16, 34, 16, 16, ...partners.map(() => 16), 17, 17, 11, 11],
    frozen: { rows: 3, columns: 1 },
    isLandscape: true,
  };
}

function projectCells({ record, ...money }: ProjectRow, desk: Desk): readonly SheetCell[] {
  const { words, scenario } = desk;
  const shown = (part: ProjectRow['club']) => desk.shown(part, 'money', 'live', 'future');
  const year = (value: number | null): SheetCell => (value === null ? EMPTY : { look: 'marked', value, format: '0' });
  return [
    text(memberText('project', `${record.year}-${record.index + 1}`, scenario, words)),
    text(memberText('sector', record.sector, scenario, words), 'marked'),
    text(memberText('locality', record.locality, scenario, words), 'marked'),
    text(words.t(`workbook.statuses.${record.alone ? 'alone' : record.status}`), 'marked'),
    text(record.reason === null ? '' : reasonLabel(record.reason, words), 'marked'),
    ...[money.proposed, money.club, ...money.payments, money.committed, money.delivered].map(shown),
    year(record.approvedYear),
    year(record.endYear),
  ];
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
      const value = found.projects.reduce((sum, row) => sum + (desk.valueOf(moneyOf(row)[at]!) ?? 0), 0);
      return {
        look: 'sum',
        value,
        formula: `SUM(${bare({ row: 3, column })}:${bare({ row: 2 + rows, column })})`,
        format,
      };
    }),
  ];
}

function moneyOf(row: ProjectRow) {
  return [row.proposed, row.club, ...row.payments, row.committed, row.delivered];
}
