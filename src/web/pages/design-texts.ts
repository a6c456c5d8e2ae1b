import type { Quantity } from '../../math/quantity.ts';
import { readFlow } from '../../scenario/flow.ts';
import { FORM_KEYS } from '../../scenario/quantity-keys.ts';
import type { Term } from '../../scenario/terms.ts';
import type { Text } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { numberMarks } from '../forms.ts';
import { isNumeric, printValue, typedNumber } from './results-field.ts';

/** What stands in the inputs of one field: the value itself and, of a range, its ends. */
export interface FieldTexts {
  readonly main: string;
  readonly low: string;
  readonly high: string;
}

/** Can the field be given as a range? */
export function takesRange({ kind }: Term): boolean {
  return kind === 'quantity' || kind === 'ratio';
}

/** A value of a typed scenario as its inputs show it and read it back. */
export function fieldTexts(value: unknown, term: Term, words: Words): FieldTexts {
  if (value === null || value === undefined) return { main: '', low: '', high: '' };
  if (term.kind === 'text') return { main: words.text(value as Text), low: '', high: '' };
  // Codes and numbers of goals are names, not amounts.
  if (term.kind === 'whole' && term.unit === 'none') return { main: String(Number(value)), low: '', high: '' };
  if (!isNumeric(term) || typeof value !== 'object' || 'formula' in value)
    return { main: printValue(value, term, words), low: '', high: '' };
  const quantity = value as Exclude<Quantity, number>;
  const print = (number: number) => printValue(number, term, words);
  if ('value' in quantity) return { main: print(quantity.value), low: '', high: '' };
  if ('low' in quantity) return { main: print(quantity.central), low: print(quantity.low), high: print(quantity.high) };
  return { main: distributionText(quantity), low: '', high: '' };
}

/** Another distribution as files write it, without who says so: `{normal: [0.1, 0.02]}`. */
function distributionText(quantity: object): string {
  const known = Object.entries(quantity).filter(([key]) => (FORM_KEYS as readonly string[]).includes(key));
  return `{${known.map(([key, value]) => `${key}: ${JSON.stringify(value).replaceAll(',', ', ')}`).join(', ')}}`;
}

/** What was typed into a field's inputs as the value that files and links write. An empty field is `null`: none, or the usual. */
export function writtenValue(texts: FieldTexts, before: unknown, term: Term, words: Words): string {
  const main = texts.main.trim();
  if (!isNumeric(term)) return plainText(main, before, term, words);
  const plain = (typed: string) => typedNumber(typed, term, numberMarks(words.locale));
  if (!takesRange(term) || (texts.low.trim() === '' && texts.high.trim() === '')) {
    return main === '' ? 'null' : unbroken(plain(main));
  }
  const ends = { low: plain(texts.low), central: plain(main), high: plain(texts.high) };
  const given = Object.entries(ends).filter(([, text]) => text !== '');
  return `{${given.map(([key, text]) => `${key}: ${JSON.stringify(text)}`).join(', ')}}`;
}

/** Brackets that do not close are a number gone wrong, and told as one. */
function unbroken(text: string): string {
  const open = text.startsWith('{') || text.startsWith('[');
  return open && readFlow(text) === null ? JSON.stringify(text) : text;
}

/** Texts in several languages keep the others; a code is written in capital letters. */
function plainText(main: string, before: unknown, term: Term, words: Words): string {
  if (main === '') return 'null';
  if (term.kind === 'code') return main.toUpperCase();
  if (term.kind !== 'text' && term.kind !== 'string') return main;
  if (typeof before !== 'object' || before === null) return JSON.stringify(main);
  const language = Object.hasOwn(before, words.language) ? words.language : 'en';
  return JSON.stringify({ ...before, [language]: main });
}
