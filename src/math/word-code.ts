/**
 * Six symbols of 11 bits, four of them information, two of them checks. Any one wrong symbol, or two that have changed
 * places, is noticed, and of one wrong symbol it is known which it is. A Reed–Solomon code over the field of 2,048 elements
 * (Reed and Solomon 1960): the plain sum, and the sum weighted with the powers of the field's generator, are both zero.
 */
export type Symbols = readonly number[];

export const SYMBOLS = 2048;
const INFORMATION = 4;
export const LENGTH = 6;

/** x¹¹ + x² + 1, by which products are reduced. */
const REDUCING = 0x805;

/** Four symbols of information with their two checks behind. Throws when it is given anything else. */
export function withChecks(information: Symbols): Symbols {
  if (information.length !== INFORMATION || !information.every(isSymbol))
    throw new Error(`a code needs ${INFORMATION} whole numbers below ${SYMBOLS} but got ${information.join(', ')}`);
  const plain = information.reduce((sum, symbol) => sum ^ symbol, 0);
  for (let last = 0; last < SYMBOLS; last++) {
    const symbols = [...information, plain ^ last, last];
    if (fits(symbols)) return symbols;
  }
  throw new Error('every four symbols have two checks');
}

/** Do six symbols belong together? */
export function fits(symbols: Symbols): boolean {
  if (symbols.length !== LENGTH || !symbols.every(isSymbol)) return false;
  const plain = symbols.reduce((sum, symbol) => sum ^ symbol, 0);
  // Horner's rule: the last symbol has the highest power.
  const weighted = symbols.reduceRight((sum, symbol) => doubled(sum) ^ symbol, 0);
  return plain === 0 && weighted === 0;
}

/** The one symbol that would make them fit, when a single wrong one explains it: at most one place can. */
export function oneWrong(symbols: Symbols): { readonly at: number; readonly instead: number } | null {
  for (let at = 0; at < LENGTH; at++) {
    const instead = symbolAt(symbols, at);
    if (instead !== null && instead !== symbols[at]) return { at, instead };
  }
  return null;
}

/** What has to stand at a place so that all fit, whatever stands there now; `null` when nothing does. */
export function symbolAt(symbols: Symbols, at: number): number | null {
  const instead = symbols.reduce((sum, symbol, index) => (index === at ? sum : sum ^ symbol), 0);
  return fits(symbols.with(at, instead)) ? instead : null;
}

/** Two places whose symbols have changed places, when that explains it. */
export function twoSwapped(symbols: Symbols): readonly [number, number] | null {
  for (let one = 0; one < LENGTH; one++)
    for (let other = one + 1; other < LENGTH; other++) {
      const swapped = symbols.with(one, symbols[other] ?? 0).with(other, symbols[one] ?? 0);
      if (fits(swapped)) return [one, other];
    }
  return null;
}

function isSymbol(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < SYMBOLS;
}

/** Times the generator. */
function doubled(value: number): number {
  const twice = value << 1;
  return twice & SYMBOLS ? twice ^ REDUCING : twice;
}
