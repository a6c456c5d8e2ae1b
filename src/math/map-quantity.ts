import type { Quantity } from './quantity.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * A quantity after a rising change of its values, held within bounds; it stays as uncertain as it was. Exact for every shape
 * that is made of values, and for a normal under a straight line or a lognormal under a factor; else the spread is that of one
 * standard deviation to either side. What is said of its source no longer holds and is left out.
 */
export function mapQuantity(quantity: Quantity, change: (value: number) => number, { min, max }: Bounds): Quantity {
  const at = (value: number) => Math.min(max, Math.max(min, tidy(change(value))));
  if (typeof quantity === 'number') return at(quantity);
  if ('value' in quantity) return at(quantity.value);
  if ('low' in quantity) return { low: at(quantity.low), central: at(quantity.central), high: at(quantity.high) };
  if ('uniform' in quantity) return { uniform: [at(quantity.uniform[0]), at(quantity.uniform[1])] };
  if ('oneOf' in quantity) return { oneOf: quantity.oneOf.map(([chance, value]) => [chance, at(value)] as const) };
  if ('normal' in quantity) {
    const [mean, sd] = quantity.normal;
    return { normal: [at(mean), Math.abs(change(mean + sd) - change(mean - sd)) / 2] };
  }
  const [median, sigma] = quantity.lognormal;
  const [above, below] = [change(median * Math.exp(sigma)), change(median * Math.exp(-sigma))];
  if (!(below > 0)) return at(median);
  return { lognormal: [at(median), Math.abs(Math.log(above / below)) / 2] };
}

/** 0.1 times 3 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
