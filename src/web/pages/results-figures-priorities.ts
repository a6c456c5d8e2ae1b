import { centralValue } from '../../math/distribution.ts';
import type { Result } from '../../ensemble/result.ts';
import type { OutcomeName } from '../../scenario/outcomes.ts';
import { OUTCOMES } from '../../scenario/outcomes.ts';
import type { Sector, Target } from '../../scenario/types.ts';
import { outcomeLabel } from '../../words/labels.ts';
import { targetSentences } from '../../words/risk-sentence.ts';
import type { Words } from '../../words/words.ts';
import type { BarsFigure, ChancesFigure } from '../figures/spec.ts';
import type { Priced } from './results-prices.ts';

/** Share of each priority's need that is covered by the last year, with and without the scheme. */
export function coverageFigure({ result }: Priced, words: Words): BarsFigure | null {
  const priorities = result.scenario.sectors.filter(
    ({ id, weight }) => centralValue(weight) > 0 && result.coverage[id] !== undefined,
  );
  if (priorities.length === 0) return null;
  const covered = (side: 'scheme' | 'counterfactual') =>
    priorities.map(({ id }) => result.coverage[id]?.[side].total.mean ?? null);
  if (covered('scheme').every((share) => share === null)) return null;
  return {
    kind: 'bars',
    id: 'coverage',
    title: words.t('results.coverage.title'),
    sentence: coverageSentence(result, priorities, covered('scheme'), words),
    unit: { kind: 'share', label: words.t('results.coverage.unit') },
    rowsLabel: words.t('results.coverage.priority'),
    rows: priorities.map(({ id, name }) => ({ id, label: words.text(name) })),
    series: [
      { id: 'scheme', label: words.t('results.channelled.with'), tone: 'scheme', values: covered('scheme') },
      {
        id: 'counterfactual',
        label: words.t('results.channelled.without'),
        tone: 'without',
        values: covered('counterfactual'),
      },
    ],
  };
}

function coverageSentence(
  result: Result,
  priorities: readonly Sector[],
  shares: readonly (number | null)[],
  words: Words,
): string {
  const ranked = priorities
    .map(({ name }, at) => ({ name: words.text(name), share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
  const [most] = ranked;
  const least = ranked.at(-1);
  return words.t(ranked.length === 1 ? 'results.coverage.sentenceOne' : 'results.coverage.sentence', {
    year: result.years.at(-1) ?? 0,
    most: most?.name ?? '',
    mostShare: words.share(most?.share ?? 0, 0),
    least: least?.name ?? '',
    leastShare: words.share(least?.share ?? 0, 0),
  });
}

/** The chance of each target, counted in futures. Targets are in real money, whatever the switch says. */
export function targetsFigure({ result }: Priced, words: Words): ChancesFigure | null {
  const { targets } = result.scenario;
  if (targets.length === 0) return null;
  return {
    kind: 'chances',
    id: 'targets',
    title: words.t('results.targets.title'),
    sentence: targetSentences(result, words).join(' '),
    unit: { kind: 'share', label: words.t('results.targets.unit') },
    rowsLabel: words.t('results.targets.target'),
    rows: targets.map((target, at) => ({
      id: `${target.outcome}-${at + 1}`,
      label: targetLabel(target, result, words),
      tone: 'scheme',
      value: result.probabilities.targets[at] ?? null,
    })),
  };
}

/** "Funds to priorities: at least 100 million pesos". */
export function targetLabel(target: Target, { scenario }: Result, words: Words): string {
  const known = target.outcome in OUTCOMES ? (target.outcome as OutcomeName) : null;
  const unit = known === null ? 'money' : OUTCOMES[known].unit;
  const print = (value: number) =>
    unit === 'money'
      ? words.aboutMoney(value, scenario.place.currency)
      : unit === 'share'
        ? words.share(value)
        : words.number(value);
  const outcome = known === null ? target.outcome : outcomeLabel(known, words);
  const least =
    target.atLeast === null ? [] : [words.t('results.targets.atLeast', { outcome, value: print(target.atLeast) })];
  const most =
    target.atMost === null ? [] : [words.t('results.targets.atMost', { outcome, value: print(target.atMost) })];
  return words.list([...least, ...most]);
}
