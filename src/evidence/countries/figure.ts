import type { SourceId } from '../sources.ts';
import type { CountryFigure, Gap, KnownScheme, Remark, SheetGrade, UseSplit } from './types.ts';

type More = Partial<Pick<CountryFigure, 'grade' | 'note' | 'where'>>;
type Value = CountryFigure['value'];

/** A share or a rate, reported unless `more` says otherwise. */
export function share(value: Value, year: string | null, source: SourceId, more: More = {}): CountryFigure {
  return { value, currency: null, year, source, where: null, grade: 'reported', note: null, ...more };
}

/** An amount in units of `currency`, reported unless `more` says otherwise. */
export function money(
  value: Value,
  currency: string,
  year: string | null,
  source: SourceId,
  more: More = {},
): CountryFigure {
  return { ...share(value, year, source, more), currency };
}

export function between(low: number, high: number): { readonly low: number; readonly high: number } {
  return { low, high };
}

/** Looked for, and no figure was found. */
export function notFound(note: Remark | null = null, source: SourceId | null = null): Gap {
  return { gap: 'notFound', note, source };
}

/** Nobody has looked yet. */
export function notLookedFor(note: Remark | null = null, source: SourceId | null = null): Gap {
  return { gap: 'notLookedFor', note, source };
}

export function split(
  parts: UseSplit['parts'],
  year: string | null,
  source: SourceId,
  more: { readonly grade?: SheetGrade; readonly note?: Remark } = {},
): UseSplit {
  return { parts, year, source, grade: 'reported', note: null, ...more };
}

export function scheme(
  name: string,
  source: SourceId,
  en: string,
  es: string,
  grade: SheetGrade = 'reported',
): KnownScheme {
  return { name, what: { en, es }, source, grade };
}
