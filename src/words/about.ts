import { currencyWord } from './currency.ts';
import { bearableDecimals, formatNumber, roundBearably, roundTo } from './numbers.ts';
import type { Words } from './types.ts';

/** What the functions here need of the words they are part of. */
export type AboutContext = Pick<Words, 'language' | 'locale' | 't' | 'has'>;

type Scale = { readonly word: 'million' | 'billion' | null; readonly unit: number };

const PLAIN: Scale = { word: null, unit: 1 };
const MILLION: Scale = { word: 'million', unit: 1e6 };
const BILLION: Scale = { word: 'billion', unit: 1e9 };

/** Languages in which a thousand millions has a short word of its own; Spanish goes on counting millions. */
const HAS_BILLION: Readonly<Record<Words['language'], boolean>> = { en: true, es: false, mirrored: true };

function scaleOf(value: number, language: Words['language']): Scale {
  const size = Math.abs(value);
  if (HAS_BILLION[language] && size >= BILLION.unit) return BILLION;
  return size >= MILLION.unit ? MILLION : PLAIN;
}

/** Rounds within its scale; 999,999 becomes 1 million, not 1,000,000. */
function rounded(value: number, language: Words['language']): { readonly scale: Scale; readonly mantissa: number } {
  const first = scaleOf(value, language);
  const mantissa = roundBearably(value / first.unit);
  const scale = scaleOf(mantissa * first.unit, language);
  return { scale, mantissa: scale === first ? mantissa : roundBearably((mantissa * first.unit) / scale.unit) };
}

function inScale(mantissa: number, scale: Scale, { locale, t }: AboutContext): string {
  const number = formatNumber(mantissa, locale, { maximumFractionDigits: 20 });
  return scale.word === null ? number : t(`common.${scale.word}`, { count: mantissa, number });
}

/** A number rounded to what it can bear: three digits where its leading part is 100 or more, else two. Never 0 unless it is 0. */
export function about(value: number, context: AboutContext): string {
  const { scale, mantissa } = rounded(value, context.language);
  return inScale(mantissa, scale, context);
}

/** The same with the currency's everyday word: "103 million pesos", "103 millones de pesos". */
export function aboutMoney(value: number, currency: string, context: AboutContext): string {
  const { scale, mantissa } = rounded(value, context.language);
  return withCurrency(inScale(mantissa, scale, context), mantissa, scale, currency, context);
}

function withCurrency(amount: string, mantissa: number, scale: Scale, currency: string, context: AboutContext): string {
  const word = currencyWord(mantissa * scale.unit, currency, context.locale, context);
  return context.t(scale === PLAIN ? 'common.amountOf' : 'common.amountOfMillions', { amount, currency: word });
}

/** Two ends in the scale of the larger: "between 4 and 14 million pesos". Throws when low is above high. */
export function range(low: number, high: number, context: AboutContext, currency?: string): string {
  if (!(low <= high)) throw new Error(`a range needs low ≤ high but got ${low} and ${high}`);
  const { scale, mantissa } = rounded(Math.abs(low) > Math.abs(high) ? low : high, context.language);
  const print = (value: number): string => {
    const inUnits = value / scale.unit;
    return formatNumber(roundTo(inUnits, bearableDecimals(inUnits)), context.locale, { maximumFractionDigits: 20 });
  };
  const ends = (amount: string): string => context.t('common.between', { low: print(low), high: amount });
  const amount =
    scale === PLAIN
      ? print(high)
      : context.t(`common.${scale.word}`, { count: high / scale.unit, number: print(high) });
  return ends(currency === undefined ? amount : withCurrency(amount, mantissa, scale, currency, context));
}
