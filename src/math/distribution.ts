import { normalQuantile } from './normal.ts';
import type { Quantity } from './quantity.ts';

/** Value at a probability strictly between 0 and 1. */
export type InverseCumulative = (probability: number) => number;

/** Is there anything to draw? A triangle without width, or a spread of 0, is a plain number. */
export function isUncertain(quantity: Quantity): boolean {
  if (typeof quantity === 'number' || 'value' in quantity) return false;
  if ('low' in quantity) return quantity.high > quantity.low;
  if ('normal' in quantity) return quantity.normal[1] > 0;
  if ('lognormal' in quantity) return quantity.lognormal[1] > 0;
  if ('uniform' in quantity) return quantity.uniform[1] > quantity.uniform[0];
  return quantity.oneOf.length > 1;
}

/** The one number that stands for it: mode of a triangle, mean of a normal or mixture, median of a lognormal, middle of a uniform. */
export function centralValue(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity;
  if ('value' in quantity) return quantity.value;
  if ('low' in quantity) return quantity.central;
  if ('normal' in quantity) return quantity.normal[0];
  if ('lognormal' in quantity) return quantity.lognormal[0];
  if ('uniform' in quantity) return (quantity.uniform[0] + quantity.uniform[1]) / 2;
  return quantity.oneOf.reduce((sum, [probability, value]) => sum + probability * value, 0);
}

/** The inverse cumulative distribution, so that one uniform number gives one value. */
export function inverseCumulative(quantity: Quantity): InverseCumulative {
  if (!isUncertain(quantity)) {
    const value = centralValue(quantity);
    return () => value;
  }
  if (typeof quantity === 'number' || 'value' in quantity) throw new TypeError('a plain number has no distribution');
  if ('low' in quantity) return triangular(quantity.low, quantity.central, quantity.high);
  if ('uniform' in quantity) {
    const [low, high] = quantity.uniform;
    return (p) => low + p * (high - low);
  }
  if ('normal' in quantity) {
    const [mean, sd] = quantity.normal;
    return (p) => mean + sd * normalQuantile(p);
  }
  if ('lognormal' in quantity) {
    const [median, sigma] = quantity.lognormal;
    return (p) => median * Math.exp(sigma * normalQuantile(p));
  }
  return mixture(quantity.oneOf);
}

function triangular(low: number, mode: number, high: number): InverseCumulative {
  const width = high - low;
  const turn = (mode - low) / width;
  return (p) =>
    p < turn ? low + Math.sqrt(p * width * (mode - low)) : high - Math.sqrt((1 - p) * width * (high - mode));
}

function mixture(parts: readonly (readonly [number, number])[]): InverseCumulative {
  return (p) => {
    let reached = 0;
    for (const [probability, value] of parts) {
      reached += probability;
      if (p < reached) return value;
    }
    return parts.at(-1)![1];
  };
}
