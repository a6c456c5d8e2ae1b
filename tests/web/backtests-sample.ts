import { BACKTESTS } from '../../src/evidence/backtests.ts';
import { judge } from '../../src/analysis/backtest/judge.ts';
import { backtestsView, type BacktestsView } from '../../src/web/pages/backtests-view.ts';
import type { Words } from '../../src/words/words.ts';

/** The page with every optional part filled in: made-up figures, some beyond their interval, one not defined. */
export function backtestsSample(words: Words): BacktestsView {
  const results = BACKTESTS.map((backtest, place) => {
    const judged = backtest.checks.map((check, at) => {
      const edge = check.high ?? check.low ?? 0;
      const value = place === 1 && at === 0 ? NaN : edge + (at % 2 === 0 ? 0.0001 : 1) * (at + 1);
      return judge(check, [{ value, range: at === 0 ? [value - 1, value + 1] : null }]);
    });
    return { backtest, judged, passed: place % 2 === 0, expected: place !== 3 };
  });
  const view = backtestsView({ results }, words);
  const filled = view.tests.map((test) => ({
    ...test,
    why: test.why ?? 'why',
    restates: test.restates ?? 'restates',
    runs: test.runs.map((run) => ({ ...run, levers: ['path=value'] })),
    sets: test.sets.length > 0 ? test.sets : [{ label: 'set', address: '/evidence/beta' }],
  }));
  const summary = view.summary.map((row) => ({ ...row, restates: row.restates ?? 'restates' }));
  return { ...view, summary, tests: filled, waiting: words.t('backtests.waiting', { done: 3, all: results.length }) };
}
