import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readTyped, type Readings } from '../forms.ts';

/** An amount of money as somebody typed it. */
export type Amount =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'wrong'; readonly given: string }
  /** Two numbers in one: the reader has to say which. */
  | { readonly kind: 'unclear'; readonly given: string; readonly readings: Readings }
  | { readonly kind: 'too-much'; readonly given: string; readonly most: number };

/** More than any association gives at once; beyond it minor units are no longer exact. */
export const MOST = 1e9;

/** Reads an amount as people write them in the reader's country; empty is none. */
export function readAmount(typed: string | undefined, words: Words): Amount {
  const given = (typed ?? '').trim();
  if (given === '') return { kind: 'none' };
  const marks = numberMarks(words.locale);
  const plain = readTyped(given, marks);
  const value = /^-?\d/.test(plain) ? Number(plain) : Number.NaN;
  const shown = given.slice(0, LONGEST_SHOWN);
  if (!Number.isFinite(value) || value < LEAST) return { kind: 'wrong', given: shown };
  const readings = ambiguousReadings(given, marks);
  if (readings !== null) return { kind: 'unclear', given: shown, readings };
  return value > MOST ? { kind: 'too-much', given: shown, most: MOST } : { kind: 'amount', value };
}
const LONGEST_SHOWN = 60;
/** One hundredth: less is nothing in most currencies. */
export const LEAST = 0.01;
