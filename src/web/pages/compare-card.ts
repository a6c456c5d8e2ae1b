import { findTerm, fullPath } from '../../scenario/terms.ts';
import { getPath } from '../../scenario/overrides.ts';
import { inputLabel, inputText } from '../../words/compare.ts';
import { createWords, type Words } from '../../words/words.ts';
import { asFirst, basketQuery, without } from './compare-basket.ts';
import type { ComparedItem, ReadComparison } from './compare-read.ts';
import { queryText } from './results-query.ts';

/** One design of a comparison: what it is, what was changed, and what can be done with it. */
export interface DesignCard {
  readonly name: string;
  readonly isBase: boolean;
  readonly kind: string;
  readonly moved: readonly string[];
  readonly result: string;
  readonly first: string;
  readonly remove: string;
}

/** "Tres por Uno, 2 changes". */
export function titleOf({ design }: ComparedItem, words: Words): string {
  const title = words.text(design.scenario.title);
  const count = Object.keys(design.moved).length;
  return count === 0 ? title : words.t('compare.changed', { title, count });
}

const MOST_MOVED = 5;

/** The card of a design; `base` is the one that the others are held against. */
export function cardOf(
  item: ComparedItem,
  { basket, seed, draws }: ReadComparison,
  base: ComparedItem | null,
  words: Words,
): DesignCard {
  const { at, letter, file, design } = item;
  const own = createWords(words.language, design.scenario.place.country);
  const moved = Object.entries(design.moved);
  const told = moved.slice(0, MOST_MOVED).map(([path, value]) => {
    const full = fullPath(path).join('.');
    const now: unknown = getPath(design.scenario, full);
    return own.t('compare.moved', {
      label: inputLabel(full, [design.base, design.scenario], own),
      value:
        now === undefined || (value === 'null' && findTerm(full) === undefined)
          ? own.t('compare.inputs.gone')
          : inputText(full, { there: true, value: now }, 'value', own),
    });
  });
  const rest = moved.length - told.length;
  return {
    name: words.t('compare.name', { letter, title: titleOf(item, words) }),
    isBase: item === base,
    kind: words.t(file.kept === null ? 'compare.ready' : 'compare.kept', { id: file.id }),
    moved: rest > 0 ? [...told, words.t('compare.more', { count: rest })] : told,
    result: `/scenarios/${file.id}${queryText(design.moved, { seed, draws, nominal: false })}`,
    first: item === base ? '' : `/compare${basketQuery(asFirst(basket, at))}`,
    remove: `/compare${basketQuery(without(basket, at))}`,
  };
}
