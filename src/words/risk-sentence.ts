import type { Result } from '../ensemble/result.ts';
import { centralValue } from '../math/distribution.ts';
import type { OutcomeName } from '../scenario/outcomes.ts';
import { OUTCOMES } from '../scenario/outcomes.ts';
import type { Target } from '../scenario/types.ts';

import { outcomeLabel } from './labels.ts';
import type { Words } from './types.ts';

/** "In 11 of 100 futures the town exceeds its envelope of 6 million pesos a year, most often in 2026." */
export function breachSentence(result: Result, words: Words): string {
  const { breachEver, breachByYear } = result.probabilities;
  const envelope = words.aboutMoney(centralValue(result.scenario.place.envelope), result.scenario.place.currency);
  if (breachEver === 0) return words.t('summary.breach.none', { envelope });
  const worst = breachByYear.indexOf(Math.max(...breachByYear));
  const onlyThen = breachByYear.every((chance, year) => year === worst || chance === 0);
  const values = {
    envelope,
    futures: words.futures(breachEver),
    year: result.years[worst] ?? result.scenario.place.startYear,
  };
  return words.t(onlyThen ? 'summary.breach.always' : 'summary.breach.mostly', values);
}

/** Empty without a guarantee fund. */
export function exhaustedSentence(result: Result, words: Words): string {
  if (result.scenario.scheme.guarantee === null) return '';
  const { exhaustedEver } = result.probabilities;
  return exhaustedEver === 0
    ? words.t('summary.exhausted.none')
    : words.t('summary.exhausted.some', { futures: words.futures(exhaustedEver) });
}

/** One sentence a target, and one on all together when there are several; one that says so when there are none. */
export function targetSentences(result: Result, words: Words): readonly string[] {
  const { targets, place } = result.scenario;
  if (targets.length === 0) return [words.t('summary.targets.none')];
  const each = targets.map((target, index) =>
    targetSentence(target, result.probabilities.targets[index] ?? 0, place.currency, words),
  );
  const { targetMet } = result.probabilities;
  const together = words.t('summary.targets.together', { futures: words.futures(targetMet ?? 0) });
  return targets.length > 1 && targetMet !== null ? [...each, together] : each;
}

function targetSentence(target: Target, met: number, currency: string, words: Words): string {
  const { outcome, atLeast, atMost, chance } = target;
  const form = atLeast === null ? 'atMost' : atMost === null ? 'atLeast' : 'between';
  const first = atLeast ?? atMost ?? 0;
  return words.t(`summary.targets.${form}`, {
    outcome: isOutcome(outcome) ? outcomeLabel(outcome, words) : outcome,
    amount: bound(first, outcome, currency, words),
    most: bound(atMost ?? first, outcome, currency, words),
    futures: words.futures(met),
    verdict: words.t(met >= chance ? 'summary.targets.enough' : 'summary.targets.short', {
      wanted: words.futures(chance),
    }),
  });
}

function isOutcome(name: string): name is OutcomeName {
  return Object.hasOwn(OUTCOMES, name);
}

function bound(value: number, outcome: string, currency: string, words: Words): string {
  const unit = isOutcome(outcome) ? OUTCOMES[outcome].unit : 'index';
  if (unit === 'money') return words.aboutMoney(value, currency);
  return unit === 'share' ? words.share(value) : words.number(value);
}

/** "About three of four proposals are approved." */
export function approvalSentence(result: Result, words: Words): string {
  const { proposed, approved } = result.fates.all;
  if (proposed === 0) return words.t('summary.approved.noProposals');
  if (approved === 0) return words.t('summary.approved.none');
  const [some, all] = simpleFraction(approved / proposed);
  if (some === all) return words.t('summary.approved.all');
  return words.t('summary.approved.share', { count: some, some: spelled(some, words), all: spelled(all, words) });
}

/** Denominators that are easily pictured, the simplest first. */
const EASY = [2, 3, 4, 5, 10] as const;
const CLOSE = 0.02;

/** The simplest fraction within two hundredths; else hundredths, at least one. */
function simpleFraction(share: number): readonly [some: number, all: number] {
  if (share > 0.995) return [1, 1];
  const fitting = EASY.map((all) => [Math.round(share * all), all] as const);
  const found = fitting.find(([some, all]) => some > 0 && some < all && Math.abs(some / all - share) <= CLOSE);
  return found ?? [Math.max(1, Math.round(share * 100)), 100];
}

/** Proposals have a gender in some languages, which only "one" shows. */
function spelled(count: number, words: Words): string {
  return count === 1 ? words.t('summary.approved.one') : words.spelled(count);
}
