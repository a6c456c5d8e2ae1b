import type { Words } from './types.ts';

/** 0.112 → "11 in 100". Only a true zero is "none" and only a true one is "100 in 100". Throws outside 0–1. */
export function chance(value: number, t: Words['t']): string {
  return counted('common.chance', value, t);
}

/** The same as a count of futures: "11 of 100 futures". */
export function futures(value: number, t: Words['t']): string {
  return counted('common.futures', value, t);
}

function counted(group: string, value: number, t: Words['t']): string {
  if (!(value >= 0 && value <= 1)) throw new Error(`a chance needs to be between 0 and 1 but got ${value}`);
  if (value === 0) return t(`${group}.none`);
  if (value === 1) return t(`${group}.all`);
  if (value < 0.01) return t(`${group}.fewer`);
  if (value > 0.99) return t(`${group}.more`);
  return t(`${group}.some`, { number: Math.round(value * 100) });
}
