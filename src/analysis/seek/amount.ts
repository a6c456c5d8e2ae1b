import { readNumberText } from '../../scenario/numbers.ts';

/** A number as people write it into a question: `0.05`, `5 %`, `30 million`, `2_500_000`; null for anything else. */
export function readAmount(text: string): number | null {
  const read = readNumberText(text, true);
  if (read.ok) return read.value;
  const scaled = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*([a-zó]+)\s*$/i.exec(text);
  const factor = MULTIPLES[scaled?.[2]?.toLowerCase() ?? ''];
  if (scaled === null || factor === undefined) return null;
  return Number((Number(scaled[1]) * factor).toPrecision(15));
}

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  millions: 1e6,
  millón: 1e6,
  millon: 1e6,
  millones: 1e6,
};
