const MINUS = '−';
const NO_BREAK_SPACE = '\u00a0';

const formats = new Map<string, Intl.NumberFormat>();

/** A number in a locale's digits and separators, with a true minus sign. One `Intl` format is kept per locale and options. */
export function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  if (!Number.isFinite(value)) throw new Error(`a number to print needs to be finite but got ${value}`);
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    // `min2` would leave 1234 ungrouped in es-ES; columns of figures need every thousand grouped alike.
    format = new Intl.NumberFormat(locale, { useGrouping: 'always', signDisplay: 'negative', ...options });
    formats.set(key, format);
  }
  return format.format(value).replaceAll('-', MINUS);
}

/**
 * Digits that a rounded number can bear: three where the leading part is 100 or more, else two. Returns the decimals to
 * print at most; may be negative (156 300 is rounded to thousands: −3).
 */
export function bearableDecimals(value: number): number {
  if (value === 0) return 0;
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  return magnitude >= 2 ? 2 - magnitude : 1 - magnitude;
}

/** Rounds to a number of decimals; negative decimals round to tens, hundreds, thousands. */
export function roundTo(value: number, decimals: number): number {
  // Through decimal text, because 10 ** −decimals is not exact.
  if (decimals >= 0) return Number(value.toFixed(Math.min(decimals, 100)));
  const unit = 10 ** -decimals;
  return Math.round(value / unit) * unit;
}

/** Rounded to what it can bear. */
export function roundBearably(value: number): number {
  return roundTo(value, bearableDecimals(value));
}

/** A share as percent, "25 %": whole percents from 10 on, one decimal below, two digits below 1 %, or `digits` decimals. */
export function formatShare(share: number, locale: string, digits?: number): string {
  const percent = share * 100;
  const size = Math.abs(percent);
  const small = size < 1 && digits === undefined;
  const decimals = digits ?? (size >= 9.95 ? 0 : 1);
  const options = small
    ? { maximumSignificantDigits: 2 }
    : { minimumFractionDigits: digits ?? 0, maximumFractionDigits: decimals };
  return `${formatNumber(percent, locale, options)}${NO_BREAK_SPACE}%`;
}

/** Short, for the ticks of an axis: "1.2M", "12 k" by locale. */
export function formatCompact(value: number, locale: string): string {
  return formatNumber(value, locale, { notation: 'compact', maximumSignificantDigits: 3, useGrouping: true });
}
