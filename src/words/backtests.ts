import type { Judged } from '../analysis/backtest/judge.ts';
import type { BacktestResult } from '../analysis/backtest/run-backtest.ts';
import type { Backtest, Check } from '../evidence/backtests-types.ts';
import { gradeLabel } from './labels.ts';
import type { Words } from './words.ts';

/** A sentence of one back-test: `title`, `place`, `observed`, `how`, `structural`, or `why` of those known to fail. */
export function backtestText(
  { id }: Backtest,
  part: 'title' | 'place' | 'observed' | 'how' | 'structural' | 'why',
  words: Words,
): string {
  return words.t(`backtests.tests.${id}.${part}`);
}

/** What a figure of a back-test is: "gave, at 1:1". */
export function checkLabel({ id }: Backtest, check: Check, words: Words): string {
  return words.t(`backtests.tests.${id}.checks.${check.id}`);
}

/** "passes", "fails", or "fails, as known". */
export function verdictText(passed: boolean, { knownToFail }: Backtest, words: Words): string {
  return words.t(`backtests.verdict.${passed ? 'pass' : knownToFail ? 'known' : 'fail'}`);
}

/** How well a published figure is founded. */
export function observedGradeLabel(grade: Check['grade'], words: Words): string {
  return grade === 'derived' ? words.t('backtests.grades.derived') : gradeLabel(grade, words);
}

/** A figure of a check in its unit: "2.07 %", "$0.94", "207,000 MXN", "2.99". `null` is "not defined". */
export function checkValue({ unit, currency }: Check, value: number | null, words: Words): string {
  if (value === null) return words.t('backtests.undefined');
  if (unit === 'share') return words.share(value, Math.abs(value) < 0.0995 ? 2 : 1);
  if (unit !== 'money') return words.number(value, digitsFor(value));
  return `${words.number(value, Math.abs(value) < 100 ? 2 : 0)} ${currency ?? ''}`.trim();
}

/** Three significant digits or so, of numbers that are neither shares nor money. */
function digitsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 1_000) return 0;
  return size >= 0.1 || size === 0 ? 2 : 4;
}

/** "1.60 % to 2.00 %", or "above 0" for a sign. */
export function intervalText(check: Check, words: Words): string {
  const { low, high, interval } = check;
  const print = (value: number) => (interval === 'sign' ? words.number(value) : checkValue(check, value, words));
  if (low === null) return words.t('backtests.openBelow', { high: print(high ?? 0) });
  if (high === null) return words.t('backtests.openAbove', { low: print(low) });
  return words.t('backtests.between', { low: print(low), high: print(high) });
}

/** The range beside a figure, and what it is a range of. Empty where there is none. */
export function rangeText({ check, range }: Judged, words: Words): string {
  if (range === null) return '';
  const values = { low: checkValue(check, range.low, words), high: checkValue(check, range.high, words) };
  return words.t(range.of === 'futures' ? 'backtests.rangeFutures' : 'backtests.rangeSeeds', values);
}

/** "fit", "test", or "test, largely put in". */
export function kindText({ kind, restates }: Backtest, words: Words): string {
  const name = words.t(`backtests.kind.${kind}`);
  return restates ? `${name}, ${words.t('backtests.restates')}` : name;
}

/** How many results come out, how many of them are tests, and how many of those are more than what was put in. */
export function countsText(results: readonly BacktestResult[], words: Words): string {
  const tests = results.filter(({ backtest }) => backtest.kind === 'test');
  const passed = results.filter((result) => result.passed).length;
  const failed = results.length - passed;
  const independent = tests.filter(({ backtest }) => backtest.restates !== true);
  const counts = words.t('backtests.counts', {
    passed,
    all: results.length,
    fits: results.length - tests.length,
    tests: tests.length,
    restated: tests.length - independent.length,
    independent: independent.length,
    independentPassed: independent.filter((result) => result.passed).length,
  });
  return failed === 0 ? counts : `${counts} ${words.t('backtests.failures', { failed })}`;
}
