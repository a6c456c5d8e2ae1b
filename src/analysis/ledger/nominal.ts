import type { Scenario } from '../../scenario/types.ts';
import { priceIndex } from '../nominal.ts';
import type { Amounts, Ledger, Spread } from './ledger.ts';

/**
 * The payments of a ledger in the money of each year: rows, and what the town pays. An instalment that is paid later is paid
 * at later prices, so that the two views no longer add up to the same. Stocks, upkeep and waterfalls stay at start-year prices.
 */
export function nominalLedger(ledger: Ledger, scenario: Scenario): Ledger {
  const index = priceIndex(scenario, [...ledger.years, ...ledger.afterYears]);
  const count = ledger.years.length;
  const inMoneyOfYear = (values: readonly number[], from = 0) => values.map((value, t) => value * index[from + t]!);
  const amounts = ({ commitment, cash, after }: Amounts): Amounts => {
    const committed = inMoneyOfYear(commitment);
    return {
      commitment: committed,
      cash: inMoneyOfYear(cash),
      after: inMoneyOfYear(after, count),
      total: committed.reduce((sum, value) => sum + value, 0),
    };
  };
  const spreads = (values: readonly Spread[]) => values.map((spread, t) => times(spread, index[t]!));
  return {
    ...ledger,
    lines: ledger.lines.map((line) => ({ ...line, mean: amounts(line.mean), future: amounts(line.future) })),
    town: { ...ledger.town, commitment: spreads(ledger.town.commitment), cash: spreads(ledger.town.cash) },
  };
}

function times({ mean, p5, p25, p50, p75, p95, future }: Spread, level: number): Spread {
  return {
    mean: mean * level,
    p5: p5 * level,
    p25: p25 * level,
    p50: p50 * level,
    p75: p75 * level,
    p95: p95 * level,
    future: future * level,
  };
}
