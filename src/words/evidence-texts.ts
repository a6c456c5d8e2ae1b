import { RECORDS, type EvidenceText, type RecordName } from '../evidence/records.ts';
import type { Language } from './languages.ts';
import { bases } from './locales/es/bases.ts';
import { estimates } from './locales/es/estimates.ts';
import { mirrorText } from './mirror.ts';
import type { Words } from './types.ts';

/**
 * What the evidence says, in the reader's language. The records hold the English; these tables are kept apart from the other
 * texts, because only the shelf of evidence needs them and scripts in the page need not carry them.
 */
interface Told {
  readonly basis: (name: RecordName) => string;
  /** Figure, place, page, gap or variant; a text that no record has (an author, a year) stays as it is. */
  readonly text: (english: string) => string;
}

const known: Readonly<Record<EvidenceText, string>> = estimates;
const LANGUAGES: Readonly<Record<Language, Told>> = {
  en: { basis: (name) => RECORDS[name].basis, text: (english) => english },
  es: {
    basis: (name) => bases[name],
    text: (english) => (isKnown(english) ? known[english] : english),
  },
  mirrored: { basis: (name) => mirrorText(RECORDS[name].basis), text: mirrorText },
};

function isKnown(text: string): text is EvidenceText {
  return Object.hasOwn(known, text);
}

/** Why a default is what it is, in one sentence. */
export function basisText(name: RecordName, words: Words): string {
  return LANGUAGES[words.language].basis(name);
}

/** A figure, place, page, gap or variant of a record. */
export function evidenceText(english: string, words: Words): string {
  return LANGUAGES[words.language].text(english);
}
