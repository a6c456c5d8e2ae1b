/** The two signs that a locale writes into a number. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

/** How a locale writes numbers: en-US 1,000.5 and es-ES 1.000,5. */
export function numberMarks(locale: string): NumberMarks {
  const found = known.get(locale) ?? marksOf(locale);
  known.set(locale, found);
  return found;
}
/** A form with a hundred fields asks for them a hundred times, and asking the browser takes long. */
const known = new Map<string, NumberMarks>();

function marksOf(locale: string): NumberMarks {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1234567.5);
  const sign = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  return { decimal: sign('decimal') ?? '.', group: sign('group') ?? ',' };
}

/**
 * What a person typed into a number field, as a plain number in text ("25 %" → "0.25", "$1,000" → "1000", "2 millones"
 * → "2000000"). A point or comma that could be either is read as the reader's own country does. What cannot be read
 * comes back trimmed as it was, so that the scenario's own check can name it.
 */
export function readTyped(typed: string, marks: NumberMarks): string {
  const text = typed.trim();
  const found = TYPED.exec(text.replace(SPACES, ' '));
  if (found === null) return text;
  const { sign = '', digits = '', multiple = '', percent = '' } = found.groups ?? {};
  const plain = plainDigits(digits.replace(SEPARATING, ''), marks);
  if (plain === null) return text;
  const factor = MULTIPLES[multiple.toLowerCase()] ?? 1;
  const value = (Number(plain) * factor) / (percent === '' ? 1 : 100);
  return Number.isFinite(value) ? shortest(sign === '' ? value : -value) : text;
}

/** What one text may mean: with its sign as decimal, and as a sign between thousands. */
export interface Readings {
  readonly asDecimal: number;
  readonly asWhole: number;
}

/**
 * The two meanings of a number whose only point or comma could be either for this reader, else `null`. The reader's own
 * sign for thousands before three digits is clear ("4,000" in Mexico), and so is the decimal sign before any other
 * number of digits; "4.000" and "1,5" are not clear there.
 */
export function ambiguousReadings(typed: string, marks: NumberMarks): Readings | null {
  const text = typed.trim().replace(SPACES, ' ');
  const { digits, multiple } = TYPED.exec(text)?.groups ?? {};
  const found = /^(\d*)([.,])(\d+)$/.exec(digits?.replace(SEPARATING, '') ?? '');
  if (digits === undefined || found === null) return null;
  const [, whole = '', mark = '', fraction = ''] = found;
  // "2,5 millones" is nothing else.
  if (multiple !== undefined && fraction.length < 3) return null;
  const couldGroup = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
  if (mark === marks.group ? couldGroup : mark === marks.decimal && !couldGroup) return null;
  const read = (plain: string) => Number(readTyped(text.replace(digits, plain), POINT));
  return { asDecimal: read(`${whole}.${fraction} `), asWhole: read(`${whole}${fraction} `) };
}
/** Plain digits have a point only. */
const POINT: NumberMarks = { decimal: '.', group: ',' };

const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;
/** Signs that only separate thousands: spaces, underscores, apostrophes. */
const SEPARATING = /[ _'’]/g;
const MULTIPLES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  mil: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  millón: 1e6,
  millon: 1e6,
  millones: 1e6,
};
const CURRENCY = String.raw`(?:[A-Z]{1,3}[$]|[\p{Sc}]|[A-Z]{3}\b|[Pp]esos?\b|[Dd][oó]lares\b|[Dd]ollars?\b)`;
const WORDS = Object.keys(MULTIPLES)
  .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
  .join('|');
const TYPED = new RegExp(
  String.raw`^(?:${CURRENCY} ?)?(?<sign>[-−]?) ?(?:${CURRENCY} ?)?(?<digits>\d[\d.,_ '’]*|[.,]\d+) ?(?<multiple>${WORDS})?(?: de)? ?(?:${CURRENCY})? ?(?<percent>%)?$`,
  'u',
);

/** Digits with points and commas → digits with at most one point; null when the grouping makes no sense. */
function plainDigits(digits: string, { group }: NumberMarks): string | null {
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return digits;
  const kinds = new Set(marks);
  if (kinds.size === 2) return mixed(digits, last);
  if (marks.length > 1) return grouped(digits, last);
  const couldGroup = new RegExp(String.raw`^[1-9]\d{0,2}[${last}]\d{3}$`).test(digits);
  return couldGroup && last === group ? digits.replace(last, '') : digits.replace(last, '.');
}

/** Both signs: the last one is the decimal, the other only groups. */
function mixed(digits: string, decimal: string): string | null {
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const plain = grouped(whole, decimal === '.' ? ',' : '.');
  return more.length > 0 || plain === null ? null : `${plain}.${fraction}`;
}

function grouped(digits: string, group: string): string | null {
  return new RegExp(String.raw`^\d{1,3}(?:[${group}]\d{3})+$`).test(digits) ? digits.replaceAll(group, '') : null;
}

/** Without the tail that division leaves (0.07 and not 0.07000000000000001), never in powers of ten. */
function shortest(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) >= 1e-6 || rounded === 0 ? String(rounded) : rounded.toFixed(12);
}

/** Query or body fields as one text each: a field given twice counts once (its last), empty and odd ones are left out. */
export function readFields(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const entries = Object.entries(given).flatMap(([key, value]): [string, string][] => {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    return typeof last === 'string' && last.trim() !== '' ? [[key, last.slice(0, LONGEST_FIELD)]] : [];
  });
  return Object.fromEntries(entries);
}
/** Longer than any number, formula or name that a form asks for. */
export const LONGEST_FIELD = 500;

/** A whole number as somebody typed it, thousands set apart or not; null when it is none, is unclear or out of bounds. */
export function readTypedWhole(typed: string | undefined, marks: NumberMarks, min: number, max: number): number | null {
  if (typed === undefined || ambiguousReadings(typed, marks) !== null) return null;
  return readWhole(readTyped(typed, marks), min, max);
}

/** A whole number within bounds, or null when the text is none. */
export function readWhole(text: string | undefined, min: number, max: number): number | null {
  if (text === undefined || !/^\d{1,12}$/.test(text.trim())) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}
