import type { Words } from '../../words/words.ts';
import { numberMarks, type Readings } from '../forms.ts';

/** "“4.000” may be 4 or 4,000: write 4000 or 4.": what to write instead is clear in the reader's country. */
export function unclearSentence(given: string, { asDecimal, asWhole }: Readings, words: Words): string {
  // A third decimal would be unclear again, and no money is counted so finely.
  const decimal = Number(asDecimal.toFixed(2));
  return words.t('common.unclearNumber', {
    given,
    low: words.number(decimal),
    high: words.number(asWhole),
    plainLow: String(decimal).replace('.', numberMarks(words.locale).decimal),
    plainHigh: String(asWhole),
  });
}
