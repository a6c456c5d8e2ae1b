import { distance } from 'fastest-levenshtein';
import { fits, LENGTH, oneWrong, symbolAt, twoSwapped, type Symbols } from '../../math/word-code.ts';
import { bare, PASSPORT_LANGUAGES, PASSPORT_WORDS, type PassportLanguage } from './lists.ts';

/** What six typed words are. Places count from 1. */
export type ReadPassport =
  | { readonly kind: 'fits'; readonly symbols: Symbols; readonly words: readonly string[] }
  | { readonly kind: 'count'; readonly count: number }
  /** Words that are in no list. */
  | { readonly kind: 'unknown'; readonly unknown: readonly UnknownWord[] }
  /** All are in the list, and do not belong together. */
  | { readonly kind: 'misfit'; readonly why: Misfit };

export interface UnknownWord {
  readonly place: number;
  readonly typed: string;
  /** `known`: the five others say so; `near`: it is written alike. */
  readonly suggestion: { readonly word: string; readonly by: 'others' | 'alike' } | null;
}
export type Misfit =
  | { readonly kind: 'swapped'; readonly places: readonly [number, number] }
  | { readonly kind: 'one'; readonly place: number; readonly word: string; readonly instead: string }
  | { readonly kind: 'several' };

/** Longer than six words of any list with what may stand between them. */
const LONGEST = 300;

/** Reads a passport as typed, in whatever case, with or without accents, numbers and signs between; four letters of a word will do. */
export function readPassport(text: string): ReadPassport {
  const typed = typedWords(text);
  if (typed.length !== LENGTH) return { kind: 'count', count: typed.length };
  const readings = PASSPORT_LANGUAGES.map((language) => ({
    language,
    found: typed.map((word) => find(word, language)),
  }));
  const whole = readings.find(({ found }) => isWhole(found) && fits(found));
  if (whole !== undefined && isWhole(whole.found))
    return { kind: 'fits', symbols: whole.found, words: wordsOf(whole.found, whole.language) };
  const best = readings.toSorted((a, b) => missing(a.found) - missing(b.found))[0];
  if (best === undefined) throw new Error('there is a list for some language');
  const { found, language } = best;
  if (isWhole(found)) return { kind: 'misfit', why: misfit(found, language) };
  return { kind: 'unknown', unknown: unknownWords(typed, found, language) };
}

/** What stands in a text in letters, small and without accents. */
export function typedWords(text: string): readonly string[] {
  return bare(text.slice(0, LONGEST))
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** A passport's words in a language. */
export function wordsOf(symbols: Symbols, language: PassportLanguage): readonly string[] {
  return symbols.map((symbol) => PASSPORT_WORDS[language][symbol] ?? '');
}

type Found = readonly (number | null)[];

function isWhole(found: Found): found is Symbols {
  return found.every((position) => position !== null);
}

function missing(found: Found): number {
  return found.filter((position) => position === null).length;
}

const BEGINNING = 4;

function find(typed: string, language: PassportLanguage): number | null {
  const list = bareLists[language];
  const exact = list.indexOf(typed);
  const begins = exact < 0 && typed.length >= BEGINNING ? list.findIndex((word) => word.startsWith(typed)) : exact;
  return begins < 0 ? null : begins;
}
const bareLists: Readonly<Record<PassportLanguage, readonly string[]>> = {
  en: PASSPORT_WORDS.en.map(bare),
  es: PASSPORT_WORDS.es.map(bare),
};

function unknownWords(typed: readonly string[], found: Found, language: PassportLanguage): readonly UnknownWord[] {
  return found.flatMap((position, at): readonly UnknownWord[] => {
    const word = typed[at] ?? '';
    return position === null ? [{ place: at + 1, typed: word, suggestion: suggest(word, at, found, language) }] : [];
  });
}

/** With a single word missing the five others tell it; else the word of the list that is written most alike. */
function suggest(typed: string, at: number, found: Found, language: PassportLanguage): UnknownWord['suggestion'] {
  const others =
    missing(found) === 1
      ? symbolAt(
          found.map((position) => position ?? 0),
          at,
        )
      : null;
  if (others !== null) return { word: PASSPORT_WORDS[language][others] ?? '', by: 'others' };
  const alike = mostAlike(typed, language);
  return alike === null ? null : { word: alike, by: 'alike' };
}

/** The word that is written most alike; the same letters in another order, and the same first letter, are nearer. */
function mostAlike(typed: string, language: PassportLanguage): string | null {
  const sorted = (word: string) => [...word].sort().join('');
  const letters = sorted(typed);
  const far = (word: string) =>
    distance(typed, word) - (sorted(word) === letters ? 1 : 0) - (word[0] === typed[0] ? 0.5 : 0);
  const distances = bareLists[language].map(far);
  const least = Math.min(...distances);
  if (least > Math.max(1, typed.length / 3)) return null;
  return PASSPORT_WORDS[language][distances.indexOf(least)] ?? null;
}

function misfit(symbols: Symbols, language: PassportLanguage): Misfit {
  const one = oneWrong(symbols);
  const word = (symbol: number | undefined) => PASSPORT_WORDS[language][symbol ?? 0] ?? '';
  if (one !== null) return { kind: 'one', place: one.at + 1, word: word(symbols[one.at]), instead: word(one.instead) };
  const swapped = twoSwapped(symbols);
  return swapped === null ? { kind: 'several' } : { kind: 'swapped', places: [swapped[0] + 1, swapped[1] + 1] };
}
