import { deliveryBacktests } from './backtests-delivery.ts';
import { financeBacktests } from './backtests-finance.ts';
import { givingBacktests } from './backtests-giving.ts';
import { matchingBacktests } from './backtests-matching.ts';
import { BACKTEST_SOURCES, type BacktestSourceId } from './backtests-sources.ts';
import type { Backtest } from './backtests-types.ts';
import { SOURCES, type Source, type SourceId } from './sources.ts';

/** Every published result that the model is held against, in the order of the model's sections. */
export const BACKTESTS: readonly Backtest[] = [
  ...givingBacktests,
  ...matchingBacktests,
  ...financeBacktests,
  ...deliveryBacktests,
];

/** A work that a back-test cites. */
export function backtestSource(id: SourceId | BacktestSourceId): Source {
  return id in SOURCES ? SOURCES[id as SourceId] : BACKTEST_SOURCES[id as BacktestSourceId];
}
