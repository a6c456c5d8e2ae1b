import { chancesOf } from '../../analysis/chances.ts';
import { follow, kindOf } from '../../analysis/follow.ts';
import type { FollowedInstalments } from '../../analysis/instalments-followed.ts';
import { receiptTable, type ReceiptTable } from '../../analysis/receipt-table.ts';
import type { Cell } from '../../analysis/result-table.ts';
import type { GivenFollowed } from './give-answer-view.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';

/** Chances alone, while nothing is given. */
export function chancesTable(data: GiveData, given: Pick<Given, 'way'>): ReceiptTable {
  const one = { ...given.way, amount: 1 };
  const { columns, rows } = receiptTable({ ...follow(data, one), steps: [], chances: chancesOf(data, kindOf(one)) });
  return { columns, rows: rows.filter(([part]) => part !== 'scheme' && part !== 'alone') };
}

/** The receipt as one long table; of instalments every year's, told apart by their first column, then all together. */
export function giveTable({ first, paid }: GivenFollowed): ReceiptTable {
  const { columns, rows } = receiptTable(first);
  if (paid === null) return { columns, rows };
  const years = paid.years.flatMap(({ year, followed }) =>
    receiptTable(followed).rows.map((row): readonly Cell[] => [year, ...row]),
  );
  return { columns: ['year', ...columns], rows: [...years, ...moreRows(paid, columns)] };
}

/** Sums over the years, then each part that comes after the last of them. */
function moreRows(paid: FollowedInstalments, columns: readonly string[]): readonly (readonly Cell[])[] {
  const line = (year: Cell, cells: Readonly<Record<string, Cell>>) => [
    year,
    ...columns.map((column) => cells[column] ?? null),
  ];
  const sums = Object.entries(paid.totals).map(([item, after]: [string, number | null]) =>
    line('all', {
      part: 'total',
      item,
      currency: ABROAD.has(item) ? paid.foreignCurrency : paid.currency,
      after,
    }),
  );
  const beyond = paid.beyond.parts.map(({ year, amount }) =>
    line(year, { part: 'beyond', item: 'instalment', currency: paid.foreignCurrency, after: amount }),
  );
  return [...sums, ...beyond];
}
/** Sums in the corridor's currency. */
const ABROAD: ReadonlySet<string> = new Set(['given', 'fee', 'sent']);
