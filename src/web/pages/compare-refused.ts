import { mismatchProblem } from '../../analysis/compare/comparable.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import { basketQuery, type Basket } from './compare-basket.ts';
import type { Offer } from './compare-offers.ts';
import type { ReadComparison } from './compare-read.ts';

/** What is kept from being compared, the reasons, and links that do something about them. */
export interface RefusedView {
  readonly items: readonly string[];
  readonly ways: readonly Offer[];
  readonly advice: string;
}

/** What is kept from being compared, why, and what to do. */
export function refusedView({ refused, basket }: ReadComparison, isNothing: boolean, words: Words): RefusedView | null {
  if (refused.length === 0) return null;
  const whats = new Set(refused.map(({ mismatch }) => mismatch.what));
  const way = (label: string, changed: Partial<Basket>): Offer => ({
    address: `/compare${basketQuery({ ...basket, ...changed })}`,
    label,
  });
  const accepted = (name: 'seed' | 'draws') =>
    refused.find(({ mismatch }) => mismatch.what === name)?.mismatch.accepted;
  const [seed, draws] = [accepted('seed'), accepted('draws')];
  const isPlace = whats.has('startYear') || whats.has('horizon') || whats.has('currency');
  return {
    items: refused.map(({ item, mismatch }) =>
      words.t('compare.problem', {
        letter: item.letter,
        message: problemSentence(mismatchProblem(mismatch, item.at), words),
      }),
    ),
    ways: [
      ...(whats.has('model') || whats.has('data') ? [way(words.t('compare.refused.today'), { again: true })] : []),
      ...(seed === undefined ? [] : [way(words.t('compare.refused.seed', { seed }), { seed })]),
      ...(draws === undefined ? [] : [way(words.t('compare.refused.draws', { draws: Number(draws) }), { draws })]),
    ],
    advice: [isPlace ? words.t('compare.refused.place') : '', isNothing ? words.t('compare.refused.few') : '']
      .filter((text) => text !== '')
      .join(' '),
  };
}
