import { glossaryEntries, type GlossaryEntry } from '../../words/glossary.ts';
import type { Words } from '../../words/words.ts';

/** Links from other pages go to `/glossary#<id>`. */
export interface GlossaryView {
  readonly entries: readonly GlossaryEntry[];
}

/** Every term in the order of the reader's alphabet. */
export const glossaryView = (words: Words): GlossaryView => ({ entries: glossaryEntries(words) });
