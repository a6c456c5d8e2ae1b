import type { Words } from '../../words/words.ts';
import type { FanFigure, StackFigure } from '../figures/spec.ts';
import { hasScheme, meanTotal } from './results-numbers.ts';
import type { Priced } from './results-prices.ts';
import { byYear, fanSeries } from './results-series.ts';

/** The fan of channelled money with and without the scheme. */
export function channelledFigure({ result, unit }: Priced, words: Words): FanFigure {
  const { scheme, counterfactual } = result.outcomes.channelled;
  const { currency } = result.scenario.place;
  const last = result.years.length - 1;
  const [low, high] = [byYear(scheme).p5[last] ?? 0, byYear(scheme).p95[last] ?? 0];
  const money = (value: number | null | undefined) => words.aboutMoney(value ?? 0, currency);
  const sentence = words.t(hasScheme(result) ? 'results.channelled.sentence' : 'results.channelled.sentenceSame', {
    year: result.years[last] ?? 0,
    scheme: money(byYear(scheme).mean[last]),
    without: money(byYear(counterfactual).mean[last]),
    range: words.range(low, high),
  });
  return {
    kind: 'fan',
    id: 'channelled',
    title: words.t('results.channelled.title'),
    sentence,
    unit,
    years: result.years,
    series: [
      fanSeries('scheme', words.t('results.channelled.with'), 'scheme', scheme),
      fanSeries('counterfactual', words.t('results.channelled.without'), 'without', counterfactual),
    ],
  };
}

const PAYERS = [
  ['migrants', 'channelledMigrants'],
  ['others', 'channelledOthers'],
  ['town', 'channelledLocal'],
] as const;

/** Channelled money by who pays it, stacked by year. */
export function payersFigure({ result, unit }: Priced, words: Words): StackFigure {
  const { currency, horizon } = result.scenario.place;
  const sums = PAYERS.map(([id, outcome]) => [id, words.aboutMoney(meanTotal(result, outcome), currency)] as const);
  return {
    kind: 'stack',
    id: 'payers',
    title: words.t('results.payers.title'),
    sentence: words.t('results.payers.sentence', { years: words.years(horizon), ...Object.fromEntries(sums) }),
    unit,
    years: result.years,
    series: PAYERS.map(([id, outcome]) => ({
      id,
      label: words.t(`results.payers.${id}`),
      tone: id,
      values: byYear(result.outcomes[outcome].scheme).mean,
    })),
  };
}
