import { centralValue } from '../../math/distribution.ts';
import type { Result } from '../../ensemble/result.ts';
import { breachSentence } from '../../words/risk-sentence.ts';
import type { Words } from '../../words/words.ts';

/** In how many futures the town exceeds its envelope, and when; says so when it is the guarantee's capital that does it. */
export function breachReason(result: Result, words: Words): string {
  const { scenario, probabilities } = result;
  const { guarantee } = scenario.scheme;
  const [first = 0, ...later] = probabilities.breachByYear;
  const onlyFirst = first > 0 && later.every((chance) => chance === 0);
  if (!onlyFirst || guarantee === null || centralValue(guarantee.capital) === 0) return breachSentence(result, words);
  return words.t('home.officer.firstYearCapital', {
    futures: words.futures(probabilities.breachEver),
    envelope: words.aboutMoney(centralValue(scenario.place.envelope), scenario.place.currency),
  });
}
