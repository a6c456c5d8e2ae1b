import { randomBytes } from 'node:crypto';

/** Base 32 without the look-alikes i, l, o and u: what is read aloud comes back as it was. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 7;

/** A new short code of random letters; 32^7 are 34 thousand million, so a clash is rare and the caller tries again. */
export function newCode(length: number = LENGTH): string {
  return Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** What somebody typed, as a code: capitals and look-alikes are read as meant. `null` when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.trim().toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1').replaceAll('u', 'v');
  return /^[0-9a-hjkmnp-tv-z]{7,16}$/.test(code) ? code : null;
}
