import type { Words } from '../../words/words.ts';

/** Money to its smallest unit: what stands on a receipt adds up. */
export function exactMoney(words: Words): (value: number, currency: string) => string {
  return (value, currency) => {
    const text = new Intl.NumberFormat(words.locale, { style: 'currency', currency }).format(value + 0);
    return text.replaceAll('-', '−');
  };
}
