import type { BodyResult } from '../../analysis/responses.ts';
import type { OutcomeName } from '../../scenario/outcomes.ts';
import type { Words } from '../../words/words.ts';
import type { FigureUnit, RangesFigure, RangesSeries, Tone } from '../figures/spec.ts';
import { bodyLabel, insideLabel } from '../../words/responses.ts';

/** What is channelled, and what the town pays, as ranges side by side: a row for each body of evidence. */
export function responsesFigures(
  results: readonly BodyResult[],
  unit: FigureUnit,
  currency: string,
  words: Words,
): readonly RangesFigure[] {
  const make = (id: 'channelled' | 'outlay', series: readonly RangesSeries[]): RangesFigure => ({
    kind: 'ranges',
    id: `responses-${id}`,
    title: words.t(`responses.figures.${id}`, { years: words.years(results[0]?.result.years.length ?? 0) }),
    sentence: words.t(`responses.figures.${id}Sentence`, ends(results, id, currency, words)),
    unit,
    rowsLabel: words.t('responses.figures.body'),
    rows: results.map(({ body: { name } }) => ({ id: name, label: bodyLabel(name, words) })),
    series,
  });
  const scheme = (name: OutcomeName, tone: Tone) => side(results, name, 'scheme', tone, words);
  return [
    make('channelled', [
      scheme('channelled', 'scheme'),
      side(results, 'channelled', 'counterfactual', 'without', words),
    ]),
    make('outlay', [scheme('outlay', 'town')]),
  ];
}

function side(
  results: readonly BodyResult[],
  outcome: OutcomeName,
  of: 'scheme' | 'counterfactual',
  tone: Tone,
  words: Words,
): RangesSeries {
  const totals = results.map(({ result }) => result.outcomes[outcome][of].total);
  return {
    id: of,
    label: words.t(of === 'scheme' ? 'responses.figures.scheme' : 'responses.figures.without'),
    tone,
    mean: totals.map(({ mean }) => mean),
    p5: totals.map(({ p5 }) => p5),
    p95: totals.map(({ p95 }) => p95),
  };
}

/** The least and the most of an outcome, and under which body. */
function ends(
  results: readonly BodyResult[],
  name: OutcomeName,
  currency: string,
  words: Words,
): Record<string, string> {
  const sorted = results
    .map(({ body, result }) => ({ body: body.name, mean: result.outcomes[name].scheme.total.mean ?? 0 }))
    .sort((a, b) => a.mean - b.mean);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) throw new RangeError('a figure needs at least one body but got none');
  return {
    least: words.aboutMoney(least.mean, currency),
    leastBody: insideLabel(least.body, words),
    most: words.aboutMoney(most.mean, currency),
    mostBody: insideLabel(most.body, words),
  };
}
