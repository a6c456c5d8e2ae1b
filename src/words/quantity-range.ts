import type { Quantity } from '../math/quantity.ts';
import type { Words } from './types.ts';

/** An uncertain figure in words: "between 10 % and 30 %, most likely 20 %". A certain one is printed as it is. */
export function quantityRange(quantity: Quantity, print: (value: number) => string, words: Words): string {
  if (typeof quantity === 'number') return print(quantity);
  if ('value' in quantity) return print(quantity.value);
  if ('low' in quantity) {
    const { low, central, high } = quantity;
    return words.t('how.range.triangular', { low: print(low), high: print(high), central: print(central) });
  }
  if ('uniform' in quantity) {
    const [low, high] = quantity.uniform;
    return words.t('common.between', { low: print(low), high: print(high) });
  }
  if ('normal' in quantity) {
    const [mean, deviation] = quantity.normal;
    return words.t('how.range.normal', { mean: print(mean), deviation: print(deviation) });
  }
  if ('lognormal' in quantity) {
    const [median, sigma] = quantity.lognormal;
    return words.t('how.range.lognormal', { median: print(median), sigma: words.number(sigma) });
  }
  return words.list(
    quantity.oneOf.map(([chance, value]) =>
      words.t('how.range.oneOf', { value: print(value), chance: words.chance(chance) }),
    ),
  );
}
