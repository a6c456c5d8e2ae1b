import { formatNumber } from './numbers.ts';
import type { Words } from './types.ts';

/** Money to the unit with the currency as the locale writes it: "$12,345", "MX$12,345". */
export function formatMoney(value: number, currency: string, locale: string): string {
  return formatNumber(value, locale, { style: 'currency', currency, maximumFractionDigits: 0 });
}

/**
 * The word that follows a number of units. A town calls its money "pesos": everyday words are texts (`common.currencies`);
 * other currencies have the locale's full name. Where two currencies on one page share a word, pages use `money`.
 */
export function currencyWord(value: number, currency: string, locale: string, words: Pick<Words, 't' | 'has'>): string {
  const key = `common.currencies.${currency}`;
  if (words.has(key)) return words.t(key, { count: Math.abs(value) });
  const form = new Intl.PluralRules(locale).select(Math.abs(value));
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  };
  const parts = new Intl.NumberFormat(locale, options).formatToParts(form === 'one' ? 1 : 2);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
