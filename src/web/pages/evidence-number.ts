import type { EvidenceRecord } from '../../evidence/types.ts';
import type { Quantity } from '../../math/quantity.ts';
import type { Words } from '../../words/words.ts';

type Unit = EvidenceRecord['unit'];
const MOST_DIGITS = 2;

/** A figure of a record as printed: shares and rates as percent, exact to a hundredth of one; others as numbers. */
export function figureText(value: number, unit: Unit, words: Words): string {
  if (unit !== 'share' && unit !== 'per year') return words.number(value);
  const percent = value * 100;
  const digits = [0, 1].find((places) => Math.abs(percent - Number(percent.toFixed(places))) < 1e-9);
  return words.share(value, digits ?? MOST_DIGITS);
}

/** A number with its uncertainty, in words: "75 %, between 66 % and 86 %". */
export function quantityText(quantity: Quantity, unit: Unit, words: Words): string {
  const print = (value: number): string => figureText(value, unit, words);
  if (typeof quantity === 'number') return print(quantity);
  if ('value' in quantity) return print(quantity.value);
  if ('low' in quantity) {
    const { low, central, high } = quantity;
    return words.t('evidence.triangular', { central: print(central), low: print(low), high: print(high) });
  }
  if ('uniform' in quantity)
    return words.t('common.between', { low: print(quantity.uniform[0]), high: print(quantity.uniform[1]) });
  if ('normal' in quantity)
    return words.t('evidence.normal', { mean: print(quantity.normal[0]), sd: print(quantity.normal[1]) });
  if ('lognormal' in quantity)
    return words.t('evidence.lognormal', {
      median: print(quantity.lognormal[0]),
      sigma: words.number(quantity.lognormal[1]),
    });
  return words.list(
    quantity.oneOf.map(([chance, value]) =>
      words.t('evidence.oneOf', { value: print(value), chance: words.chance(chance) }),
    ),
  );
}

/** "16 %" or "10 % to 30 %". */
export function rangeText(values: readonly number[], unit: Unit, words: Words): string {
  const [first = 0, last] = [values[0], values.length > 1 ? values.at(-1) : undefined];
  const low = figureText(first, unit, words);
  return last === undefined ? low : words.t('evidence.accepted', { low, high: figureText(last, unit, words) });
}
