import { expect, test } from 'vitest';
import { mapQuantity } from '../../src/math/map-quantity.ts';

const WIDE = { min: -1e9, max: 1e9 };
const half = (value: number) => value / 2;

test('a quantity of any shape is halved and stays as uncertain as it was', () => {
  expect(mapQuantity(3, half, WIDE)).toBe(1.5);
  expect(mapQuantity({ value: 3, source: 'a study' }, half, WIDE)).toBe(1.5);
  expect(mapQuantity({ low: 1, central: 2, high: 6 }, half, WIDE)).toEqual({ low: 0.5, central: 1, high: 3 });
  expect(mapQuantity({ uniform: [2, 4] }, half, WIDE)).toEqual({ uniform: [1, 2] });
  expect(mapQuantity({ normal: [10, 4] }, half, WIDE)).toEqual({ normal: [5, 2] });
  expect(
    mapQuantity(
      {
        oneOf: [
          [0.5, 0],
          [0.5, 1],
        ],
      },
      half,
      WIDE,
    ),
  ).toEqual({
    oneOf: [
      [0.5, 0],
      [0.5, 0.5],
    ],
  });
  const { lognormal } = mapQuantity({ lognormal: [8, 0.3] }, half, WIDE) as { lognormal: readonly [number, number] };
  expect(lognormal[0]).toBe(4);
  expect(lognormal[1]).toBeCloseTo(0.3, 12);
});

test('what is accepted is not left', () => {
  expect(mapQuantity({ low: 0.4, central: 0.6, high: 0.9 }, (value) => 2 * value, { min: 0, max: 1 })).toEqual({
    low: 0.8,
    central: 1,
    high: 1,
  });
});
