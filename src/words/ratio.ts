import { formatShare, roundTo } from './numbers.ts';
import type { Words } from './types.ts';

/**
 * The notations in use for public units per unit contributed: "3x1 · 1+3 · 1 becomes 4 · 25 % / 75 %" (the contributor's
 * part first). A ratio of 0 is "no match"; a negative one throws.
 */
export function ratioLine(ratio: number, words: Words): string {
  if (!(ratio >= 0)) throw new Error(`a ratio needs to be at least 0 but got ${ratio}`);
  if (ratio === 0) return words.t('common.ratio.none');
  const match = words.number(roundTo(ratio, 2));
  const own = 1 / (1 + ratio);
  return words.t('common.ratio.line', {
    times: `${match}x1`,
    plus: `1+${match}`,
    becomes: words.t('common.ratio.becomes', { total: words.number(roundTo(1 + ratio, 2)) }),
    parts: words.t('common.ratio.parts', {
      own: formatShare(own, words.locale),
      match: formatShare(1 - own, words.locale),
    }),
  });
}
