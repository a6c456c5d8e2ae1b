import { glossary } from './locales/en/glossary.ts';
import type { Words } from './types.ts';

export type GlossaryId = keyof typeof glossary;
/** Anchors of the glossary's page: `/glossary#counterfactual`. The same in every language. */
export const GLOSSARY_IDS = Object.keys(glossary) as readonly GlossaryId[];

export interface GlossaryEntry {
  readonly id: GlossaryId;
  /** "What would happen without the scheme" */
  readonly plain: string;
  /** "counterfactual" */
  readonly term: string;
  readonly meaning: string;
}

export function glossaryEntry(id: GlossaryId, words: Words): GlossaryEntry {
  const text = (part: string): string => words.t(`glossary.${id}.${part}`);
  return { id, plain: text('plain'), term: text('term'), meaning: text('meaning') };
}

/** All entries in the reader's alphabetical order of terms. */
export function glossaryEntries(words: Words): readonly GlossaryEntry[] {
  const { compare } = new Intl.Collator(words.locale);
  return GLOSSARY_IDS.map((id) => glossaryEntry(id, words)).sort((a, b) => compare(a.term, b.term));
}
