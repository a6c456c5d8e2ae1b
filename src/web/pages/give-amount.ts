import { minorDigits } from '../../math/minor-units.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readTyped, type Readings } from '../forms.ts';
import { unclearSentence } from './unclear-number.ts';

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

/** What an amount is in, and the most that is reckoned with. */
export interface Bounds {
  readonly currency: string;
  readonly most: number;
}

/** Reads an amount as people write them in the reader's country; empty is none, and less than the smallest unit is wrong. */
export function readAmount(typed: string | undefined, words: Words, bounds?: Bounds): Amount {
  const given = (typed ?? '').trim();
  if (given === '') return { kind: 'none' };
  const marks = numberMarks(words.locale);
  const plain = readTyped(given, marks);
  const value = /^-?\d/.test(plain) ? Number(plain) : Number.NaN;
  const shown = given.slice(0, LONGEST_SHOWN);
  const most = bounds?.most ?? MOST;
  const least = bounds === undefined ? LEAST : 10 ** -minorDigits(bounds.currency);
  if (!Number.isFinite(value) || value < least) return { kind: 'wrong', given: shown };
  const readings = ambiguousReadings(given, marks);
  if (readings !== null) return { kind: 'unclear', given: shown, readings };
  return value > most ? { kind: 'too-much', given: shown, most } : { kind: 'amount', value };
}
const LONGEST_SHOWN = 60;
/** One hundredth: less is nothing in most currencies. */
export const LEAST = 0.01;

/** What is wrong with an amount, as a sentence; null when nothing is. */
export function amountProblem(amount: Amount, words: Words): string | null {
  if (amount.kind === 'wrong') return words.t('home.association.wrongAmount', { given: amount.given });
  if (amount.kind === 'unclear') return unclearSentence(amount.given, amount.readings, words);
  if (amount.kind === 'too-much')
    return words.t('home.association.tooMuch', { given: amount.given, most: words.number(amount.most) });
  return null;
}
