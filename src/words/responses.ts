import type { BodyName, BodyResult } from '../analysis/responses.ts';
import type { ResponsesFinding } from '../analysis/responses-finding.ts';
import { currencyWord } from './currency.ts';
import type { Words } from './types.ts';

/** "Gifts to a cause". */
export function bodyLabel(name: BodyName, words: Words): string {
  return words.t(`responses.names.${name}`);
}

/** "as with gifts to a cause", inside a sentence. */
export function insideLabel(name: BodyName, words: Words): string {
  return words.t(`responses.inside.${name}`);
}

/** In how many futures the envelope is exceeded under the bodies with the least and the most of them. */
export function riskSentence(results: readonly BodyResult[], words: Words): string {
  const chances = results
    .map(({ body, result }) => ({ body: body.name, chance: result.probabilities.breachEver }))
    .sort((a, b) => a.chance - b.chance);
  const [least, most] = [chances[0], chances.at(-1)];
  if (least === undefined || most === undefined) return '';
  const [low, high] = [words.futures(least.chance), words.futures(most.chance)];
  if (low === high) return words.t('responses.risk.same', { chance: low });
  return words.t('responses.risk.differs', {
    least: low,
    leastBody: words.t(`responses.short.${least.body}`),
    most: high,
    mostBody: words.t(`responses.short.${most.body}`),
  });
}

/** How far the conclusion depends on the evidence, in one sentence. */
export function findingSentence({ dependence, least, most }: ResponsesFinding, currency: string, words: Words): string {
  return words.t(`responses.finding.${dependence}`, {
    least: words.aboutMoney(least.extra, currency),
    most: words.aboutMoney(most.extra, currency),
    leastBody: insideLabel(least.name, words),
    mostBody: insideLabel(most.name, words),
  });
}

/** "Under three of four bodies of evidence the town pays less than 1 peso for each peso more …" Empty where nothing is added. */
export function worthSentence(
  results: readonly BodyResult[],
  { worth, dear }: ResponsesFinding,
  currency: string,
  words: Words,
): string {
  const total = worth.length + dear.length;
  if (total === 0) return '';
  const how = dear.length === 0 ? 'all' : worth.length === 0 ? 'none' : 'some';
  const costs = results.map(({ body, result }) => {
    const cost = result.outcomes.localCostPerAdditional.scheme.total.mean;
    const short = words.t(`responses.short.${body.name}`);
    if (cost === null) return words.t('responses.worth.undefined', { body: short });
    return words.t('responses.worth.cost', { cost: words.about(cost), body: short });
  });
  return words.t(`responses.worth.${how}`, {
    count: words.spelled(worth.length),
    total: words.spelled(results.length),
    unit: currencyWord(1, currency, words.locale, words),
    costs: words.list(costs),
  });
}
