import { about, aboutMoney, range, type AboutContext } from './about.ts';
import { chance, futures } from './chance.ts';
import { formatMoney } from './currency.ts';
import { formatDate } from './dates.ts';
import { LANGUAGE_TABLE, localeOf, type Language } from './languages.ts';
import { formatCompact, formatNumber, formatShare } from './numbers.ts';
import { hasText, missingText, translate } from './translate.ts';
import type { TextValues, Words } from './types.ts';

export type { Language } from './languages.ts';
export type { Words } from './types.ts';

/** Words of a language, for a scenario's country (ISO 3166), which decides how numbers look. */
export function createWords(language: Language, country?: string): Words {
  const locale = localeOf(language, country);
  const number = (value: number, digits?: number): string => formatNumber(value, locale, decimals(digits));
  const t = (key: string, values: TextValues = {}): string => {
    if (!hasText(key, language)) return missingText(key, language);
    const count = values.count;
    return translate(key, language, print(values, number), typeof count === 'number' ? count : undefined);
  };
  const has = (key: string): boolean => hasText(key, language);
  const context: AboutContext = { language, locale, t, has };
  return {
    language,
    direction: LANGUAGE_TABLE[language].direction,
    tag: LANGUAGE_TABLE[language].tag,
    locale,
    t,
    has,
    text: (text) => (typeof text === 'string' ? text : (text[language] ?? text.en)),
    number,
    about: (value) => about(value, context),
    money: (value, currency) => formatMoney(value, currency, locale),
    aboutMoney: (value, currency) => aboutMoney(value, currency, context),
    range: (low, high, currency) => range(low, high, context, currency),
    share: (value, digits) => formatShare(value, locale, digits),
    chance: (value) => chance(value, t),
    futures: (value) => futures(value, t),
    compact: (value) => formatCompact(value, locale),
    years: (count) => t('common.years', { count, number: spelled(count, t, number) }),
    spelled: (count) => spelled(count, t, number),
    date: (date) => formatDate(date, locale),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    maybe: (value, printed) => (value === null ? t('common.notDefined') : printed(value)),
  };
}

function decimals(digits: number | undefined): Intl.NumberFormatOptions {
  return digits === undefined
    ? { maximumFractionDigits: 3 }
    : { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** Whole numbers below this are printed without grouping: years are, and small counts have nothing to group. */
const PLAIN_BELOW = 10_000;

function print(values: TextValues, number: (value: number) => string): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]): [string, string] => {
    if (typeof value === 'string') return [name, value];
    const plain = name !== 'count' && Number.isInteger(value) && value >= 0 && value < PLAIN_BELOW;
    return [name, plain ? String(value) : number(value)];
  });
  return Object.fromEntries(entries);
}

/** Numbers from one to twelve are written out. */
function spelled(count: number, t: Words['t'], number: Words['number']): string {
  return Number.isInteger(count) && count >= 1 && count <= 12 ? t(`common.numberWords.${count}`) : number(count);
}
