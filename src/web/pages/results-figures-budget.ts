import { centralValue } from '../../math/distribution.ts';
import type { Words } from '../../words/words.ts';
import type { ChancesFigure, FanFigure, FanSeries, LinesFigure } from '../figures/spec.ts';
import { breachReason } from './results-breach.ts';
import { meanTotal } from './results-numbers.ts';
import type { Priced } from './results-prices.ts';
import { byYear, fanSeries, largestAt } from './results-series.ts';

/** What the town pays by year, against its envelope. */
export function outlayFigure(priced: Priced, words: Words): FanFigure {
  const { result, unit, nominal } = priced;
  const { envelope, currency, horizon } = result.scenario.place;
  const side = result.outcomes.outlay.scheme;
  const label = words.t('results.outlay.envelope');
  const limit = centralValue(envelope);
  return {
    kind: 'fan',
    id: 'outlay',
    title: words.t('results.outlay.title'),
    sentence: outlaySentence(priced, { currency, horizon, limit }, words),
    unit,
    years: result.years,
    series: [
      fanSeries('outlay', words.t('results.outlay.outlay'), 'scheme', side),
      ...(nominal
        ? [
            risingLimit(
              label,
              priced.index.map((level) => level * limit),
            ),
          ]
        : []),
    ],
    references: nominal ? [] : [{ id: 'envelope', label, value: limit }],
  };
}

/** In the money of each year the envelope rises with prices, so it is a series without a spread. */
function risingLimit(label: string, values: readonly number[]): FanSeries {
  return { id: 'envelope', label, tone: 'limit', p5: values, p25: values, p50: values, p75: values, p95: values };
}

function outlaySentence(
  { result, index }: Priced,
  place: { currency: string; horizon: number; limit: number },
  words: Words,
): string {
  const total = meanTotal(result, 'outlay');
  if (total === 0) return words.t('results.outlay.none');
  const means = byYear(result.outcomes.outlay.scheme).mean;
  const at = largestAt(means);
  const money = (value: number) => words.aboutMoney(value, place.currency);
  return words.t('results.outlay.sentence', {
    years: words.years(place.horizon),
    total: money(total),
    year: result.years[at] ?? 0,
    most: money(means[at] ?? 0),
    envelope: money(place.limit * (index[at] ?? 1)),
  });
}

/** The chance of exceeding the envelope, year by year. */
export function breachFigure({ result }: Priced, words: Words): ChancesFigure {
  const never = result.probabilities.breachByYear.every((chance) => chance === 0) ? 'everyYear' : 'otherYears';
  return {
    kind: 'chances',
    id: 'breach',
    title: words.t('results.breach.title'),
    sentence: breachReason(result, words),
    unit: { kind: 'share', label: words.t('results.breach.unit') },
    rowsLabel: words.t('results.breach.year'),
    never: words.t(`results.breach.${never}`),
    rows: result.years.map((year, at) => ({
      id: String(year),
      label: String(year),
      tone: 'town',
      value: result.probabilities.breachByYear[at] ?? null,
    })),
  };
}

/** Outlay as a share of the town's own revenue, by year; `null` when the scenario does not state it. */
export function revenueFigure({ result }: Priced, words: Words): LinesFigure | null {
  const { ownRevenue, currency } = result.scenario.place;
  if (ownRevenue === null || centralValue(ownRevenue) === 0) return null;
  const values = byYear(result.outcomes.outlayOfRevenue.scheme).mean;
  const at = largestAt(values);
  return {
    kind: 'lines',
    id: 'revenue',
    title: words.t('results.revenue.title'),
    sentence: words.t('results.revenue.sentence', {
      share: words.share(values[at] ?? 0, 1),
      revenue: words.aboutMoney(centralValue(ownRevenue), currency),
      year: result.years[at] ?? 0,
    }),
    unit: { kind: 'share', label: words.t('results.revenue.unit') },
    years: result.years,
    series: [{ id: 'outlayOfRevenue', label: words.t('results.revenue.outlay'), tone: 'town', values }],
  };
}
