import { PER_DOLLAR } from '../../evidence/exchange-rates.ts';

/** Units of `to` for one of `from`, through the dollar and from memory; null when a rate is not known. */
export function roundRate(from: string, to: string): number | null {
  if (from === to) return 1;
  const [ours, theirs] = [PER_DOLLAR[to], PER_DOLLAR[from]];
  return ours === undefined || theirs === undefined ? null : Number((ours / theirs).toPrecision(3));
}

/** Money turned into another currency, as round as what it is made of. */
export function converted(amount: number, from: string, to: string): number {
  const rate = roundRate(from, to);
  if (rate === null) throw new Error(`money needs a rate from ${from} to ${to} but there is none`);
  return from === to ? amount : twoDigits(amount * rate);
}

/** Two digits: what is borrowed and converted bears no more. */
export function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
