import type { Text } from '../scenario/types.ts';
import type { Language } from './languages.ts';

export type TextValues = Readonly<Record<string, string | number>>;

/** Sentences and numbers in one language, for readers of one country. Every function throws on NaN and Infinity. */
export interface Words {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag for the page's `lang`. */
  readonly tag: string;
  /** Of numbers and dates: es-MX for a Spanish page on a Mexican scenario. */
  readonly locale: string;
  /**
   * The text of a key; `values.count` chooses the plural. Whole numbers below 10,000 are printed plainly (they are mostly
   * years), `count` and other numbers grouped. A missing key or value throws.
   */
  readonly t: (key: string, values?: TextValues) => string;
  readonly has: (key: string) => boolean;
  /** A scenario's own text in this language, else in English. */
  readonly text: (text: Text) => string;
  /** Grouped; with `digits` decimals, else at most three. */
  readonly number: (value: number, digits?: number) => string;
  /** Rounded to what it can bear: "103 million", "12,300", "0.023". */
  readonly about: (value: number) => string;
  /** Exact to the unit: "$12,345". */
  readonly money: (value: number, currency: string) => string;
  /** "103 million pesos". */
  readonly aboutMoney: (value: number, currency: string) => string;
  /** "between 4 and 14 million", in one scale; with a currency, "… pesos". */
  readonly range: (low: number, high: number, currency?: string) => string;
  /** 0.25 → "25 %". */
  readonly share: (value: number, digits?: number) => string;
  /** 0.112 → "11 in 100". */
  readonly chance: (value: number) => string;
  /** 0.112 → "11 of 100 futures". */
  readonly futures: (value: number) => string;
  /** Axis labels: "1.2M". */
  readonly compact: (value: number) => string;
  /** "ten years", "25 years". */
  readonly years: (count: number) => string;
  /** Whole numbers from one to twelve in words, others in digits. */
  readonly spelled: (count: number) => string;
  /** "November 21, 2026". */
  readonly date: (date: Date) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** A figure that may be undefined: `null` is "not defined". */
  readonly maybe: (value: number | null, print: (value: number) => string) => string;
}
