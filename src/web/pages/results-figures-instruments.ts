import { exhaustedSentence } from '../../words/risk-sentence.ts';
import type { Words } from '../../words/words.ts';
import type { FanFigure, LinesFigure, StackFigure } from '../figures/spec.ts';
import { meanTotal } from './results-numbers.ts';
import type { Priced } from './results-prices.ts';
import { allZero, byYear, fanSeries } from './results-series.ts';

/** The guarantee fund's balance at the end of each year; `null` without a guarantee. */
export function fundFigure({ result, unit }: Priced, words: Words): FanFigure | null {
  if (result.scenario.scheme.guarantee === null) return null;
  const side = result.outcomes.fund.scheme;
  const years = byYear(side);
  const last = result.years.length - 1;
  return {
    kind: 'fan',
    id: 'fund',
    title: words.t('results.fund.title'),
    sentence: `${words.t('results.fund.sentence', {
      year: result.years[last] ?? 0,
      balance: words.aboutMoney(years.mean[last] ?? 0, result.scenario.place.currency),
      range: words.range(years.p5[last] ?? 0, years.p95[last] ?? 0),
    })} ${exhaustedSentence(result, words)}`,
    unit,
    years: result.years,
    series: [fanSeries('fund', words.t('results.fund.balance'), 'scheme', side)],
  };
}

/** People trained by year; `null` when nobody is. */
export function trainingFigure({ result }: Priced, words: Words): StackFigure | null {
  const { mean } = byYear(result.outcomes.trained.scheme);
  if (result.scenario.scheme.literacy === null || allZero(mean)) return null;
  return {
    kind: 'stack',
    id: 'training',
    title: words.t('results.training.title'),
    sentence: words.t('results.training.sentence', {
      years: words.years(result.scenario.place.horizon),
      people: words.about(meanTotal(result, 'trained')),
    }),
    unit: { kind: 'number', label: words.t('results.training.unit') },
    years: result.years,
    series: [{ id: 'trained', label: words.t('results.training.trained'), tone: 'first', values: mean }],
  };
}

/** Share of people on whom training still works; `null` when nobody is trained. */
export function effectFigure(priced: Priced, words: Words): LinesFigure | null {
  if (trainingFigure(priced, words) === null) return null;
  const { result } = priced;
  const { mean } = byYear(result.outcomes.effectiveShare.scheme);
  return {
    kind: 'lines',
    id: 'effect',
    title: words.t('results.effect.title'),
    sentence: words.t('results.effect.sentence', {
      year: result.years.at(-1) ?? 0,
      share: words.share(mean.at(-1) ?? 0, 1),
    }),
    unit: { kind: 'share', label: words.t('results.effect.unit') },
    years: result.years,
    series: [{ id: 'effectiveShare', label: words.t('results.effect.share'), tone: 'second', values: mean }],
  };
}
