import type { ProblemCode } from '../../scenario/problem.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readTyped } from '../forms.ts';
import { unclearSentence } from './unclear-number.ts';

/** What a number must be; both bounds are accepted. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** People and households are counted whole. */
  readonly whole: boolean;
  /** For the sentence about a wrong one. */
  readonly example: number;
}
export interface ReadNumber {
  /** Null: nothing was typed, or it is wrong. */
  readonly value: number | null;
  /** What is wrong with it, in one sentence; null when nothing is. */
  readonly fault: { readonly code: ProblemCode; readonly message: string } | null;
}

/** A number as people of the reader's country write it: "1.000,50", "2 million"; empty is no number and no fault. */
export function readNumber(typed: string | undefined, bounds: Bounds, words: Words): ReadNumber {
  const given = (typed ?? '').trim();
  if (given === '') return { value: null, fault: null };
  const shown = given.slice(0, LONGEST_SHOWN);
  const wrong = (code: ProblemCode, key: string, values: Readonly<Record<string, string>>): ReadNumber => ({
    value: null,
    fault: { code, message: words.t(`own.problems.${key}`, { given: shown, ...values }) },
  });
  const marks = numberMarks(words.locale);
  const plain = readTyped(given, marks);
  const value = /^-?\d/.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value)) return wrong('not-a-number', 'notNumber', { example: words.number(bounds.example) });
  const readings = ambiguousReadings(given, marks);
  if (readings !== null)
    return { value: null, fault: { code: 'not-a-number', message: unclearSentence(shown, readings, words) } };
  if (value < bounds.least) return wrong('out-of-range', 'low', { least: words.number(bounds.least) });
  if (value > bounds.most) return wrong('out-of-range', 'high', { most: words.number(bounds.most) });
  if (bounds.whole && !Number.isInteger(value))
    return wrong('not-whole', 'notWhole', { suggestion: words.number(Math.round(value)) });
  return { value, fault: null };
}
const LONGEST_SHOWN = 60;
