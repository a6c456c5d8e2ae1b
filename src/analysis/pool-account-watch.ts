import type { World } from '../model/world.ts';
import { LINES, type AccountId } from './pool-account-lines.ts';
import { stocksOf, type Stocks } from './pool-account-stocks.ts';
import { askedYear, budgetYear, poolYear, worksYear, type YearOf } from './pool-account-years.ts';

/** Looks at a world at the end of each year of one future and keeps what the accounts need. */
export interface Watch {
  readonly look: (world: World) => void;
  /** A line's amounts, one a year; `place` is the partner's, or `NOBODY`. */
  readonly amounts: (account: AccountId, place: number, line: string) => readonly number[];
}

/** Stands for no partner. */
export const NOBODY = -1;

/** Each line is measured where its money lies or is booked, none as what the others leave: that they add up is a law. */
export function createWatch(world: World): Watch {
  const { inputs, design, columns } = world;
  const partners = Array.from({ length: design.matching.partners.count }, (_, j) => j);
  const book = new Map<string, number[]>();
  const keep = (account: AccountId, place: number, amounts: Readonly<Record<string, number>>, t: number) => {
    for (const { id } of LINES[account]) {
      const key = keyOf(account, place, id);
      const years = book.get(key) ?? new Array<number>(inputs.years).fill(0);
      years[t] = amounts[id]!;
      book.set(key, years);
    }
  };
  const refusedBefore = new Float64Array(columns.fatesBySector - columns.refused);
  let before: Stocks | null = null;
  const look = (now: World): void => {
    const after = stocksOf(now);
    const year: YearOf = { world: now, before: before ?? nothing(after), after, refusedBefore };
    const { t } = now.now;
    keep('pool', NOBODY, poolYear(year), t);
    for (const j of partners) keep('asked', j, askedYear(year, j), t);
    for (const j of partners) keep('budget', j, budgetYear(year, j), t);
    keep('works', NOBODY, worksYear(year), t);
    refusedBefore.set(now.row.subarray(columns.refused, columns.fatesBySector));
    before = after;
  };
  return { look, amounts: (account, place, line) => book.get(keyOf(account, place, line))! };
}

const keyOf = (account: AccountId, place: number, line: string) => `${account} ${place} ${line}`;

/** Before the first year. */
function nothing({ asked }: Stocks): Stocks {
  const none = asked.map(() => 0);
  return { pool: 0, returning: 0, waiting: 0, building: 0, asked: none, budget: none };
}
