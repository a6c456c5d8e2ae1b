import type { Followed } from '../../analysis/follow.ts';
import type { Words } from '../../words/words.ts';
import { ofHundred } from './give-chances-view.ts';
import { exactMoney } from './give-money.ts';

/** What a contribution becomes, how likely, and what can be expected of it, in a sentence or two. */
export function answerSentence({ receipt, scheme, chances }: Followed, words: Words): string {
  const values = {
    given: exactMoney(words)(receipt.given, receipt.foreignCurrency),
    committed: exactMoney(words)(scheme.committed, receipt.currency),
  };
  if (chances.counts.proposed === 0) return words.t('give.answer.uncounted', values);
  const { finished, building, abandoned } = ofHundred(chances.counts);
  const becomes = words.t('give.answer.becomes', {
    ...values,
    approved: words.number(finished + building + abandoned),
    finished: words.number(finished),
  });
  if (scheme.expected === null) return becomes;
  const expected = words.aboutMoney(scheme.expected, receipt.currency);
  return `${becomes} ${words.t('give.answer.expected', { expected })}`;
}
