import { isGroup } from '../../scenario/raw.ts';

/** A value of a scenario as links and the command line write it, as short as can be: `{low:1,central:2,high:3}`, a formula, `null`. */
export function leverText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  return isFormula(value) ? value.formula : inner(value);
}

function inner(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inner).join(',')}]`;
  if (isFormula(value)) return inner(value.formula);
  if (isGroup(value)) {
    const given = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${given.map(([key, one]) => `${isBare(key) ? key : JSON.stringify(key)}:${inner(one)}`).join(',')}}`;
  }
  return typeof value === 'string' && !isBare(value) ? JSON.stringify(value) : String(value);
}

function isFormula(value: unknown): value is { readonly formula: string } {
  return isGroup(value) && typeof value['formula'] === 'string';
}

/** Reads back as the same text without quotes, inside brackets. */
function isBare(text: string): boolean {
  return /^[\p{L}][\p{L}\p{M}\p{N} ._–’-]*$/u.test(text) && text === text.trim() && !/^(true|false|null)$/.test(text);
}

/** Reads back as the same text without quotes, alone. */
function isPlain(text: string): boolean {
  return text !== '' && text === text.trim() && !/^["'{[~]/.test(text) && text !== 'null';
}
