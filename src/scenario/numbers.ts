/** A number read from text; else a spelling that would do, when one is likely. */
export type ReadNumber =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly suggestion: string | null };

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
/** Groups of three set apart by one sign throughout: 2_500_000, 2,500,000, 2 500 000, 2'500'000. */
const GROUPED = /^[+-]?\d{1,3}(?:(_|[ \u00a0\u2009\u202f]|')\d{3}(?:\1\d{3})*|(?:,\d{3}){2,}|,\d{3}(?=\.\d))(\.\d+)?$/;
const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  half: 0.5,
  cero: 0,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  medio: 0.5,
};
const LONGEST = 40;

/**
 * Reads a number as people write it: `1.5`, `2_500_000`, `2,500,000`, `2 500 000`, and `25 %` (0.25) where `percent` is
 * allowed. Signs that mean thousands to one reader and decimals to another (`1,5`, `1.000,50`) are refused.
 */
export function readNumberText(text: string, percent: boolean): ReadNumber {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { ok: false, suggestion: null };
  const bare = trimmed.replace(/\s*%$/, '');
  if (bare !== trimmed) {
    const read = readNumberText(bare, false);
    if (!read.ok || bare.endsWith('%')) return { ok: false, suggestion: null };
    const value = Number((read.value / 100).toPrecision(15));
    return percent ? { ok: true, value } : { ok: false, suggestion: null };
  }
  if (PLAIN.test(bare)) return finite(Number(bare));
  if (GROUPED.test(bare)) return finite(Number(bare.replace(/[^\d.+-]/g, '')));
  return { ok: false, suggestion: likely(bare) };
}

function finite(value: number): ReadNumber {
  return Number.isFinite(value) ? { ok: true, value: value === 0 ? 0 : value } : { ok: false, suggestion: null };
}

/** The plain spelling of what was probably meant. */
function likely(text: string): string | null {
  const word = WORDS[text.toLowerCase()];
  if (word !== undefined) return String(word);
  const million = /^([\d.,]+)\s*(?:m|mio|million|millions|mill[oó]n|millones)$/i.exec(text);
  const thousand = /^([\d.,]+)\s*(?:k|thousand|mil)$/i.exec(text);
  if (million) return scaled(million[1]!, 1e6);
  if (thousand) return scaled(thousand[1]!, 1e3);
  const digits = text.replace(/^[^\d+-]{1,9}|[^\d]{1,9}$/g, '').replace(/[\s_']/g, '');
  if (/^[+-]?\d{1,3}(\.\d{3})*,\d+$/.test(digits) && !/^[+-]?[1-9]\d{0,2},\d{3}$/.test(digits)) {
    return digits.replace(/\./g, '').replace(',', '.');
  }
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(digits)) return digits.replace(/\./g, '');
  if (/^[+-]?[\d,]+(\.\d+)?$/.test(digits)) return String(Number(digits.replace(/,/g, '')));
  return null;
}

function scaled(digits: string, factor: number): string | null {
  const value = Number(digits.replace(',', '.')) * factor;
  return Number.isFinite(value) ? String(value) : null;
}
