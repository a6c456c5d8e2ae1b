import { chancesOf } from '../../analysis/chances.ts';
import { follow, kindOf } from '../../analysis/follow.ts';
import { receiptTable, type ReceiptTable } from '../../analysis/receipt-table.ts';
import type { GivenFollowed } from './give-answer-view.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';

/** Chances alone, while nothing is given. */
export function chancesTable(data: GiveData, given: Pick<Given, 'way'>): ReceiptTable {
  const one = { ...given.way, amount: 1 };
  const { columns, rows } = receiptTable({ ...follow(data, one), steps: [], chances: chancesOf(data, kindOf(one)) });
  return { columns, rows: rows.filter(([part]) => part !== 'scheme' && part !== 'alone') };
}

/** The receipt as one long table; of instalments every year's, told apart by their first column. */
export function giveTable({ first, paid }: GivenFollowed): ReceiptTable {
  if (paid === null) return receiptTable(first);
  const tables = paid.years.map(({ year, followed }) => ({ year, ...receiptTable(followed) }));
  const columns = tables[0]?.columns ?? [];
  const { totals } = paid;
  const sums = Object.entries(totals).map(([item, amount]) => [
    'all',
    ...columns.map((column) => {
      if (column === 'part') return 'total';
      if (column === 'item') return item;
      if (column === 'currency') return ABROAD.has(item) ? paid.foreignCurrency : paid.currency;
      return column === 'after' ? amount : null;
    }),
  ]);
  const beyond = paid.beyond.parts.map(({ year, amount }) => [
    year,
    ...columns.map((column) => {
      if (column === 'part') return 'beyond';
      if (column === 'item') return 'instalment';
      if (column === 'currency') return paid.foreignCurrency;
      return column === 'after' ? amount : null;
    }),
  ]);
  const rows = tables.flatMap((table) => table.rows.map((row) => [table.year, ...row]));
  return { columns: ['year', ...columns], rows: [...rows, ...sums, ...beyond] };
}
/** Sums in the corridor's currency. */
const ABROAD: ReadonlySet<string> = new Set(['given', 'fee', 'sent']);
