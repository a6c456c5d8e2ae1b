import type { Judged } from '../../analysis/backtest/judge.ts';
import { SEEDS, type BacktestResult } from '../../analysis/backtest/run-backtest.ts';
import { backtestSource } from '../../evidence/backtests.ts';
import type { Backtest, BacktestRun, Check } from '../../evidence/backtests-types.ts';
import {
  backtestText,
  checkLabel,
  checkValue,
  intervalText,
  observedGradeLabel,
  rangeText,
  verdictText,
} from '../../words/backtests.ts';
import { termLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import { element } from '../figures/svg/markup.ts';
import { backtestStrip } from './backtests-strip.ts';

export interface BacktestView {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly kind: string;
  readonly kindText: string;
  /** A second badge, of tests that largely restate what was put in. */
  readonly restates: string | null;
  readonly kindMeaning: string;
  readonly verdict: VerdictView | null;
  readonly observed: string;
  readonly how: string;
  readonly structural: string;
  /** Why it is known to fail. */
  readonly why: string | null;
  readonly sets: readonly { readonly label: string; readonly address: string | null }[];
  readonly sources: readonly { readonly work: string; readonly where: string; readonly address: string | null }[];
  readonly runs: readonly RunView[];
  readonly intervals: readonly string[];
  readonly caption: string;
  readonly checks: readonly CheckView[];
}
export interface VerdictView {
  /** `pass`, `fail` or `known`: the look. */
  readonly look: string;
  /** Markup. */
  readonly sign: string;
  readonly text: string;
}
interface RunView {
  readonly text: string;
  /** As they are written on the command line. */
  readonly levers: readonly string[];
  readonly address: string;
}
interface CheckView {
  readonly label: string;
  readonly strip: string;
  readonly observed: string;
  readonly interval: string;
  readonly obtained: string;
  readonly error: string;
  readonly range: string;
  readonly grade: string;
  readonly gradeText: string;
  readonly verdict: VerdictView | null;
}

/** One published result; what came out is empty until it has been played. */
export function backtestView(backtest: Backtest, result: BacktestResult | null, words: Words): BacktestView {
  const text = (part: Parameters<typeof backtestText>[1]) => backtestText(backtest, part, words);
  const kinds = [...new Set(backtest.checks.map(({ interval }) => interval))];
  return {
    id: backtest.id,
    title: text('title'),
    place: backtest.years === null ? text('place') : `${text('place')}, ${backtest.years}`,
    kind: backtest.kind,
    kindText: words.t(`backtests.kind.${backtest.kind}`),
    restates: restatesOf(backtest, words),
    kindMeaning: words.t(`backtests.${backtest.restates ? 'restatesMeans' : `${backtest.kind}Means`}`),
    verdict: result === null ? null : verdictOf(result.passed, backtest, words),
    observed: text('observed'),
    how: text('how'),
    structural: text('structural'),
    why: backtest.knownToFail ? text('why') : null,
    sets: backtest.sets.map((name) => settingOf(name, words)),
    sources: backtest.sources.map(({ source, where }) => {
      const { author, year, title, publisher, address } = backtestSource(source);
      return { work: `${author} (${year}), ${title}, ${publisher}`, where, address };
    }),
    runs: backtest.runs.map((run) => runView(run, words)),
    intervals: kinds.map((kind) => words.t(`backtests.intervals.${kind}`)),
    caption: `${text('title')}: ${words.t('backtests.figureTitle')}`,
    checks: backtest.checks.map((check, place) => checkView(backtest, check, result?.judged[place] ?? null, words)),
  };
}

/** The words of the second badge; `null` of fits and of tests that stand by themselves. */
export function restatesOf({ restates }: Backtest, words: Words): string | null {
  return restates ? words.t('backtests.restates') : null;
}

/** A tick and a cross, drawn: not every font has them. */
const SIGNS = { pass: 'M2,7L6,11L12,3', fail: 'M3,3L11,11M3,11L11,3', known: 'M3,3L11,11M3,11L11,3' } as const;

/** How a verdict looks: passed, failed, or failed as it is known to. */
export function verdictOf(passed: boolean, backtest: Backtest, words: Words): VerdictView {
  const look = passed ? 'pass' : backtest.knownToFail ? 'known' : 'fail';
  return { look, sign: verdictSign(look), text: verdictText(passed, backtest, words) };
}

/** The sign of a verdict, as markup. */
export function verdictSign(look: keyof typeof SIGNS): string {
  return element(
    'svg',
    { class: 'verdict-sign', viewBox: '0 0 14 14', width: 14, height: 14, 'aria-hidden': 'true' },
    element('path', { d: SIGNS[look] }),
  );
}

function settingOf(name: string, words: Words): BacktestView['sets'][number] {
  const isPath = name.includes('.');
  return {
    label: isPath ? termLabel(name, words) : words.t(`parameters.${name}.label`),
    address: isPath ? null : `/evidence/${name}`,
  };
}

function runView({ scenario, set, draws }: BacktestRun, words: Words): RunView {
  const values = { scenario, seeds: words.list(SEEDS.map(String)), draws: words.number(draws) };
  return {
    text: words.t(set.length === 0 ? 'backtests.runLine' : 'backtests.runLevers', values),
    levers: set.map(({ path, value }) => `${path}=${value}`),
    address: `/backtests/${scenario}.yaml`,
  };
}

function checkView(backtest: Backtest, check: Check, judged: Judged | null, words: Words): CheckView {
  const obtained = judged?.obtained ?? null;
  return {
    label: checkLabel(backtest, check, words),
    strip: backtestStrip([check], judged === null ? [] : [judged]),
    observed: check.observed === null ? words.t('backtests.noPoint') : checkValue(check, check.observed, words),
    interval: intervalText(check, words),
    obtained: judged === null ? '…' : checkValue(check, obtained, words),
    error: judged === null || judged.standardError === null ? '' : checkValue(check, judged.standardError, words),
    range: judged === null ? '' : rangeText(judged, words),
    grade: check.grade,
    gradeText: observedGradeLabel(check.grade, words),
    verdict: judged === null ? null : verdictOf(judged.passed, backtest, words),
  };
}
