import { randomInt } from 'node:crypto';

/**
 * Letters and digits that are neither taken for one another when read nor when said aloud in English or Spanish; without
 * vowels, so that no code is a word.
 */
const SIGNS = '234679cdfhjkmnprtwxy';
const LENGTH = 5;

/** A new class code: 20^5 are over three million, so a guessed one is hardly ever a class. */
export function newClassCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}

/** What somebody typed, as a class code: capitals, spaces and hyphens do not count. `null` when it cannot be one. */
export function readClassCode(typed: string): string | null {
  const code = typed
    .slice(0, 40)
    .toLowerCase()
    .replaceAll(/[\s.-]/g, '')
    .replaceAll('z', '2');
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}
