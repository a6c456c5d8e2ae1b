import { centralValue, isUncertain } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import { takesPercent } from '../../scenario/read-quantity.ts';
import { findTerm, type Term } from '../../scenario/terms.ts';
import type { Words } from '../../words/words.ts';
import { readTyped, type NumberMarks } from '../forms.ts';

/** Is a term's value typed as a number? */
export function isNumeric(term: Term | undefined): boolean {
  return term !== undefined && ['quantity', 'number', 'whole', 'ratio'].includes(term.kind);
}

/** A value of a typed scenario as text that a form shows and reads back: "25 %", "2,500,000", a formula; no limit is empty. */
export function printValue(value: unknown, term: Term | undefined, words: Words): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && 'formula' in value) return String(value.formula);
  if (isNumeric(term)) return printNumber(centralValue(value as Quantity), term, words);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

function printNumber(value: number, term: Term | undefined, words: Words): string {
  const percent = term?.unit === 'share' || term?.unit === 'perYear';
  if (!percent) return term?.unit === 'calendarYear' ? String(value) : words.number(value, decimalsOf(value));
  const hundredfold = Number((100 * value).toPrecision(SIGNIFICANT));
  return words.share(value, decimalsOf(hundredfold));
}

/** As many decimals as the value has, so that what is printed reads back as the same value. */
function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(SIGNIFICANT)));
  return Math.min(MOST_DECIMALS, text.split('.')[1]?.length ?? 0);
}
const SIGNIFICANT = 12;
const MOST_DECIMALS = 8;

/** Is the value at hand uncertain, so that a form shows only its middle? */
export function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('formula' in value) && isUncertain(value as Quantity);
}

/**
 * What somebody typed for a path, as the scenario's own parser reads it: a plain number in text; an empty field that may
 * be without a limit is `null`. `marks` are the reader's own signs for a form's field, and those of links for a link.
 */
export function plainValue(path: string, typed: string, marks: NumberMarks): string {
  const text = typed.trim();
  const term = findTerm(path);
  if (text === '' && term?.default === null) return 'null';
  return isNumeric(term) ? typedNumber(text, term, marks) : text;
}

/** A number as it was typed, in plain digits. "25 %" of an amount stays as it is and is told, and never 0.25 pesos. */
export function typedNumber(text: string, term: Term | undefined, marks: NumberMarks): string {
  const isPercent = text.trim().endsWith('%');
  return isPercent && term !== undefined && !takesPercent(term) ? text.trim() : readTyped(text, marks);
}

/** Links, files and the command line write a point for decimals, in every language. */
export const LINK_MARKS: NumberMarks = { decimal: '.', group: ',' };
