import type { Words } from '../../words/words.ts';

/** Money to its smallest unit: what stands on a receipt adds up. */
export function exactMoney(words: Words): (value: number, currency: string) => string {
  return (value, currency) => {
    const key = `${words.locale} ${currency}`;
    const format = formats.get(key) ?? new Intl.NumberFormat(words.locale, { style: 'currency', currency });
    formats.set(key, format);
    return format.format(value + 0).replaceAll('-', '−');
  };
}
/** Making one takes longer than printing with it. */
const formats = new Map<string, Intl.NumberFormat>();
