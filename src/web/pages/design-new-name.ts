import { termLabel } from '../../words/labels.ts';
import { createWords, type Words } from '../../words/words.ts';
import type { NameNew } from './design-acts.ts';

/** "Partner 4" in English and in the reader's language, until somebody names the new item. */
export function newName(words: Words): NameNew {
  const english = createWords('en');
  const name = (of: Words, path: string, number: number) =>
    of.t('design.nth', { label: termLabel(`${path}.*`, of), number: String(number) });
  return ({ path }, number) => {
    const en = name(english, path, number);
    return words.language === 'es' ? { en, es: name(words, path, number) } : en;
  };
}
