import type { Judged } from '../../analysis/backtest/judge.ts';
import { SEEDS, type BacktestResult } from '../../analysis/backtest/run-backtest.ts';
import { BACKTESTS } from '../../evidence/backtests.ts';
import type { Backtest } from '../../evidence/backtests-types.ts';
import { countsText } from '../../words/backtests.ts';
import type { Words } from '../../words/words.ts';
import { backtestStrip } from './backtests-strip.ts';
import { backtestView, restatesOf, verdictOf, type BacktestView, type VerdictView } from './backtests-one-view.ts';

export interface BacktestsView {
  /** While the back-tests are still being played: how far, and where to look again. */
  readonly waiting: string | null;
  /** When one fails that is expected to pass. */
  readonly alarm: string | null;
  readonly counts: string | null;
  readonly rule: string;
  readonly command: string;
  readonly summary: readonly SummaryRow[];
  readonly tests: readonly BacktestView[];
  readonly csv: string;
  readonly json: string;
}
interface SummaryRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly kindText: string;
  readonly restates: string | null;
  readonly strip: string;
  readonly verdict: VerdictView | null;
}

/** Back-tests as far as they have been played: `null` and a number while they are not done. */
export type Played =
  { readonly results: readonly BacktestResult[] } | { readonly results: null; readonly done: number };

/** Every published result with what was seen and, once played, what the model gives. */
export function backtestsView(played: Played, words: Words): BacktestsView {
  const { results } = played;
  const resultOf = ({ id }: Backtest) => results?.find(({ backtest }) => backtest.id === id) ?? null;
  const failed = results?.filter(({ expected }) => !expected).length ?? 0;
  return {
    waiting:
      played.results === null ? words.t('backtests.waiting', { done: played.done, all: BACKTESTS.length }) : null,
    alarm: failed > 0 ? words.t('backtests.alarm', { count: failed }) : null,
    counts: results === null ? null : countsText(results, words),
    rule: words.t('backtests.rule', { seeds: SEEDS.length }),
    command: 'npx contraparte backtest',
    summary: BACKTESTS.map((backtest) => summaryRow(backtest, resultOf(backtest), words)),
    tests: BACKTESTS.map((backtest) => backtestView(backtest, resultOf(backtest), words)),
    csv: '/backtests.csv',
    json: '/backtests.json',
  };
}

function summaryRow(backtest: Backtest, result: BacktestResult | null, words: Words): SummaryRow {
  const judged: readonly Judged[] = result?.judged ?? [];
  return {
    id: backtest.id,
    title: words.t(`backtests.tests.${backtest.id}.title`),
    kind: backtest.kind,
    kindText: words.t(`backtests.kind.${backtest.kind}`),
    restates: restatesOf(backtest, words),
    strip: backtestStrip(backtest.checks, judged),
    verdict: result === null ? null : verdictOf(result.passed, backtest, words),
  };
}
