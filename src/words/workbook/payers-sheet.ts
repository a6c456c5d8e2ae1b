import type { PayerRow } from '../../analysis/workbook/payer-rows.ts';
import { bare } from '../../analysis/workbook/references.ts';
import { memberText } from '../explained-place.ts';
import { quantityLabel } from '../quantity-label.ts';
import type { Desk } from './desk.ts';
import { EMPTY, text, type Look, type Sheet, type SheetCell } from './sheet.ts';
import { moneyPattern } from './units.ts';

/** Who pays by year, as committed; under each group what its rows must add up to, and whether they do. */
export function payersSheet(desk: Desk): Sheet {
  const { words, names, years, found, scenario } = desk;
  const own = (key: string) => words.t(`workbook.${key}`);
  const rows: (readonly SheetCell[])[] = [
    [text(names.payers, 'title')],
    [text(words.t('workbook.notes.payers', { currency: scenario.place.currency }), 'note')],
    [own('head.payer'), ...years.map(String), own('head.total')].map((head) => text(head, 'heading')),
  ];
  for (const { id, rows: members, sum } of found.payers) {
    rows.push([text(own(`payers.${id}`), 'group')]);
    const first = rows.length;
    for (const row of members) rows.push(payerCells(row, 'live', desk));
    if (sum === null) continue;
    rows.push(payerCells(sum, 'sum', desk));
    rows.push(checkCells(first, rows.length - 1, desk));
  }
  return {
    name: names.payers,
    rows,
    widths: [56, ...years.map(() => 16), 18],
    frozen: { rows: 3, columns: 1 },
    isLandscape: true,
  };
}

function payerCells({ name, partner, years, total }: PayerRow, look: Look, desk: Desk): readonly SheetCell[] {
  const { words, scenario } = desk;
  const label = partner === null ? quantityLabel(name, words) : memberText('partner', partner, scenario, words);
  return [
    text(label, look === 'sum' ? 'sum' : 'text'),
    ...years.map((part) => desk.shown(part, 'money', look, 'payers')),
    total === null ? EMPTY : desk.shown(total, 'money', 'sum', 'payers'),
  ];
}

/** Rows less their sum: nothing may be left. */
function checkCells(first: number, sum: number, { words, years, scenario }: Desk): readonly SheetCell[] {
  const columns = Array.from({ length: years.length + 1 }, (_, at) => at + 1);
  const format = moneyPattern(scenario.place.currency);
  return [
    text(words.t('workbook.check'), 'note'),
    ...columns.map((column): SheetCell => {
      const range = `${bare({ row: first, column })}:${bare({ row: sum - 1, column })}`;
      return { look: 'check', value: 0, formula: `ROUND(SUM(${range})-${bare({ row: sum, column })},2)`, format };
    }),
  ];
}
