import type { Words } from './types.ts';

/** A country's name in the reader's language: MX → "Mexico". A code that is no country's is given back. */
export function countryName(code: string, words: Pick<Words, 'locale'>): string {
  return new Intl.DisplayNames(words.locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
