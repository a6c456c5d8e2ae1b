import fc from 'fast-check';
import type { Quantity } from '../../src/math/quantity.ts';

/** Evenly spread: numbers that are nearly 0, of which fast-check is fond, would leave most towns without a single project. */
export const number = (min: number, max: number) =>
  fc.integer({ min: 0, max: 4_096 }).map((step) => min + ((max - min) * step) / 4_096);

/** Now and then one value, else any of the others. */
export const seldom = <T>(value: T, others: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(value) }, { weight: 7, arbitrary: others });
export const share = number(0, 1);
export const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** 0 or 1 now and then, else anything between. */
export const rate = seldom(0, seldom(1, share));
export const uncertain: fc.Arbitrary<Quantity> = fc
  .tuple(number(0, 1), number(1, 2), number(2, 3))
  .map(([low, central, high]) => ({ low, central, high }));
