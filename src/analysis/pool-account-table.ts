import type { Account } from './pool-account.ts';
import type { Cell } from './result-table.ts';

/** A row for each line and year, and one for the horizon: one future's amount and the mean of all of them. */
export function moneyRows(
  { accounts, mean }: { readonly accounts: readonly Account[]; readonly mean: readonly Account[] },
  years: readonly number[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const columns = ['account', 'partner', 'line', 'side', 'kind', 'reason', 'year', 'amount', 'mean'];
  const rows = accounts.flatMap(({ id, partner, lines }, a) =>
    lines.flatMap(({ id: line, side, kind, reason, byYear, total }, l) => {
      const own = [id, partner, line, side, kind, reason] as const;
      const means = mean[a]!.lines[l]!;
      return [
        ...years.map((year, t) => [...own, year, byYear[t]!, means.byYear[t]!]),
        [...own, 'total', total, means.total],
      ];
    }),
  );
  return { columns, rows };
}
