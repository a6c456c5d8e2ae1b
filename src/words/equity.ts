import { findFigure } from '../analysis/compare/compare.ts';
import type { PairedDifference } from '../analysis/compare/paired.ts';
import type { Lens } from '../analysis/equity/lens.ts';
import type { EquityStudy, VariantName } from '../analysis/equity/variants.ts';
import { NEED_WEIGHT } from '../analysis/equity/weighted.ts';
import { differenceValue, percentValue } from './compare.ts';
import type { Words } from './types.ts';

/** Who gains, in a few sentences: the poorest, a person of either end, where it leans to. */
export function lensSentences(lens: Lens, currency: string, years: number, words: Words): readonly string[] {
  const { poorShare, groups, leaning } = lens;
  const [first, last] = [groups[0], groups.at(-1)];
  const poor =
    poorShare.scheme === null
      ? []
      : poorShare.counterfactual === null
        ? [words.t('equity.poorAlone', { scheme: words.share(poorShare.scheme, 1) })]
        : [
            words.t('equity.poor', {
              scheme: words.share(poorShare.scheme, 1),
              without: words.share(poorShare.counterfactual, 1),
            }),
          ];
  const person =
    first === undefined || last === undefined || first.people === 0
      ? []
      : [
          words.t(`equity.person.${groups.length === 3 ? 'third' : 'tenth'}`, {
            first: words.aboutMoney(first.scheme / first.people, currency),
            last: words.aboutMoney(last.scheme / last.people, currency),
            years: words.years(years),
          }),
        ];
  return [...poor, ...person, ...leaningSentence(leaning.scheme, words)];
}

/** Closer to nothing than this it leans nowhere. */
const EVEN = 0.02;

function leaningSentence(value: number | null, words: Words): readonly string[] {
  if (value === null) return [];
  const how = Math.abs(value) < EVEN ? 'even' : value > 0 ? 'to' : 'from';
  return [words.t(`equity.leaning.${how}`, { value: words.number(Math.round(100 * value) / 100 + 0, 2) })];
}

/** "1, most marginal", "2", "3, least marginal". */
export function groupLabel(at: number, count: number, words: Words): string {
  if (at === 0) return words.t('equity.figure.first');
  return at === count - 1 ? words.t('equity.figure.last', { number: count }) : String(at + 1);
}

export function variantLabel(name: VariantName, words: Words): string {
  return words.t(`equity.variants.names.${name}`);
}

/** What a variant does, how it was scaled, and what that does to the total. */
export function variantSentences(
  study: EquityStudy,
  at: number,
  {
    currency,
    equity,
    isUncertain,
  }: { readonly currency: string; readonly equity: number; readonly isUncertain: boolean },
  words: Words,
): readonly string[] {
  const variant = study.variants[at];
  if (variant === undefined) return [];
  const difference = (name: string) => findFigure(study.comparison, name)?.designs[at + 1]?.difference ?? null;
  const [match, total, poor] = [difference('match'), difference('toPriorities'), difference('poorShare')];
  const changed = (one: PairedDifference | null) => changeText(one?.mean ?? null, currency, words);
  const same = [match, total, poor].every(
    (one) => one === null || one.mean === null || (one.mean === 0 && one.p5 === 0 && one.p95 === 0),
  );
  if (variant.name === 'needRanking')
    return [
      words.t('equity.variants.about.needRanking', { equity: words.number(equity) }),
      ...(same ? [words.t('equity.variants.nothing')] : poorSentence(study, at, words)),
    ];
  const { scaling } = study;
  return [
    words.t('equity.variants.about.needRatio', { formula: NEED_WEIGHT }),
    ...(scaling === null
      ? []
      : [
          words.t('equity.variants.scaled', {
            factor: words.number(scaling.factor, 3),
            difference: changed(match),
            percent: percentValue(match?.percent ?? null, words),
            total: changed(total),
          }),
          ...(scaling.isOff ? [words.t('equity.variants.off')] : []),
        ]),
    ...poorSentence(study, at, words),
    ...(isUncertain ? [words.t('equity.variants.uncertain')] : []),
  ];
}

function poorSentence({ comparison }: EquityStudy, at: number, words: Words): readonly string[] {
  const figure = findFigure(comparison, 'poorShare');
  const difference = figure?.designs[at + 1]?.difference ?? null;
  if (figure === undefined || difference === null) return [];
  const { mean, baseMean: base } = difference;
  if (mean === null || base === null) return [];
  return [
    words.t(`equity.variants.${difference.undefinedDraws > 0 ? 'poorOfBoth' : 'poor'}`, {
      share: words.share(base + mean, 1),
      base: words.share(base, 1),
      difference: differenceValue(mean, figure, words),
      error: differenceValue(difference.standardError, figure, words).replace('+', ''),
    }),
  ];
}

function changeText(value: number | null, currency: string, words: Words): string {
  if (value === null || value === 0) return words.t('equity.variants.same');
  const key = value > 0 ? 'equity.variants.unitLine' : 'equity.variants.less';
  return words.t(key, { value: words.aboutMoney(Math.abs(value), currency) });
}
