import type { BacktestRun, Figure, Reading } from './backtests-types.ts';
import type { Setting } from './types.ts';

/** A reading of a run's total over the horizon, of the scheme unless told otherwise. */
export const of = (run: string, path: string, more: Pick<Reading, 'side' | 'year' | 'statistic'> = {}): Figure => ({
  run,
  of: path,
  ...more,
});
export const divide = (over: Figure, under: Figure): Figure => ({ divide: [over, under] });
export const minus = (from: Figure, less: Figure): Figure => ({ minus: [from, less] });
export const times = (one: Figure, other: Figure): Figure => ({ times: [one, other] });
export const plus = (...figures: readonly Figure[]): Figure => ({ plus: figures });
export const log = (figure: Figure): Figure => ({ log: figure });

/** A run of a back-test; levers as `path=value` pairs. */
export const run = (
  id: string,
  scenario: string,
  draws: number,
  levers: Readonly<Record<string, string>> = {},
): BacktestRun => ({
  id,
  scenario,
  draws,
  set: Object.entries(levers).map(([path, value]): Setting => ({ path, value })),
});
