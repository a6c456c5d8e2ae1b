import type { Followed } from '../../analysis/follow.ts';
import type { Words } from '../../words/words.ts';

/** How likely it is, in plain words; of several projects together how many of them. */
export function chanceSentence(all: readonly Followed[], draws: number, isPlan: boolean, words: Words): string {
  const shares = sharesOf(all);
  if (shares === null) return words.t('flyer.chance.unknown', { draws: words.number(draws) });
  if (isPlan && all.length > 1) {
    const finished = words.t('flyer.chance.tenths.about', {
      count: words.number(Math.round(shares.finished * all.length * 10) / 10),
    });
    return words.t('flyer.chance.plan', { count: all.length, finished });
  }
  return words.t('flyer.chance.one', {
    approved: ofTen(shares.approved, words),
    finished: ofTen(shares.finished, words),
  });
}

/** What goes wrong most often, in one line. */
export function wrongSentence(all: readonly Followed[], words: Words): string {
  const shares = sharesOf(all);
  if (shares === null) return words.t('flyer.wrong.nothing');
  const causes = [
    { id: 'abandoned', share: shares.abandoned },
    { id: 'refused', share: shares.refused },
    { id: 'notValid', share: shares.notValid },
  ].sort((a, b) => b.share - a.share);
  const [worst] = causes;
  if (worst === undefined || worst.share === 0) return words.t('flyer.wrong.nothing');
  return words.t(`flyer.wrong.${worst.id}`, { count: ofTen(worst.share, words) });
}

/** "about 6"; only a true none is "none", and only a true all is "all". */
function ofTen(share: number, words: Words): string {
  const count = Math.round(share * 10);
  const t = (name: string) => words.t(`flyer.chance.tenths.${name}`, { count: words.number(count) });
  if (share === 0) return t('none');
  if (share === 1) return t('all');
  if (count === 0) return t('few');
  return t(count === 10 ? 'most' : 'about');
}

/** Chances of the only contribution, or their mean; null when nobody proposed one of them in any future. */
function sharesOf(all: readonly Followed[]) {
  const shares = all.map(({ chances }) => chances.shares);
  const known = shares.filter((one) => one !== null);
  if (known.length === 0 || known.length < shares.length) return null;
  const mean = (read: (one: (typeof known)[number]) => number) =>
    known.reduce((sum, one) => sum + read(one), 0) / known.length;
  return {
    approved: mean(({ approved }) => approved),
    finished: mean(({ finished }) => finished),
    abandoned: mean(({ abandoned }) => abandoned),
    refused: mean(({ refused, alone, waiting }) => refused + alone + waiting),
    notValid: mean(({ valid }) => 1 - valid),
  };
}
