import { expect, test } from 'vitest';
import { breakEven, usualConditions } from '../../../src/analysis/seek/break-even.ts';
import { breakEvenInputs } from '../../../src/analysis/seek/break-even-inputs.ts';
import { conditionText } from '../../../src/analysis/seek/condition.ts';
import { example } from './example.ts';
import { synthetic } from './synthetic.ts';

const SCENARIO = example();
const CONDITIONS = usualConditions(SCENARIO);

test('what is wanted is the scenario’s targets, each at its chance; without any, that priorities get what the town pays', () => {
  expect(CONDITIONS.map(conditionText)).toEqual(['P(target1) >= 0.8']);
  const none = usualConditions({ ...SCENARIO, targets: [] });
  expect(none.map(conditionText)).toEqual(['mean(toPriorities - outlay) >= 0']);
});

test('each assumption’s turn is found on its side, the nearest first, and what turns nothing is last', async () => {
  const studio = synthetic({
    target1: (at) => {
      const isBad = at('corridors.california.participation') < 0.08 || at('behaviour.valid') > 0.77;
      return isBad ? 0.5 : 0.9;
    },
  });
  const { isKept, cards } = await breakEven(CONDITIONS, SCENARIO, studio);
  expect(isKept).toBe(true);
  const [valid, participation, ...others] = cards;
  expect([valid?.id, participation?.id]).toEqual(['behaviour.valid', 'corridors.*.participation']);
  expect(valid?.below).toBeNull();
  expect(Math.abs((valid?.above ?? 0) - 0.77)).toBeLessThan((valid!.high - valid!.low) / 200);
  // The last value that leaves the verdict as it is, not the first that turns it.
  expect(valid?.above).toBeLessThanOrEqual(0.77);
  expect(participation?.below).toBeGreaterThanOrEqual(0.08 / 0.12);
  // Of both corridors together: a factor of 0.08 / 0.12.
  expect([participation?.isFactor, participation?.above]).toEqual([true, null]);
  expect(Math.abs((participation?.below ?? 0) - 0.08 / 0.12)).toBeLessThan(1.5 / 200);
  expect(others.every(({ below, above, closeness }) => below === null && above === null && closeness === null)).toBe(
    true,
  );
  expect([valid?.atLow, valid?.atHigh]).toEqual([0.9, 0.5]);
});

test('of a design that misses what is wanted the turn is where it would be reached', async () => {
  const studio = synthetic({ target1: (at) => (at('behaviour.beta') > 1 ? 0.9 : 0.5) });
  const { isKept, cards } = await breakEven(CONDITIONS, SCENARIO, studio);
  expect([isKept, cards[0]?.id, cards[0]?.below]).toEqual([false, 'behaviour.beta', null]);
  expect(cards[0]?.above).toBeCloseTo(1, 1);
});

test('an uncertain figure is moved through its own range, a fixed one through the shelf’s or from half to double, never beyond its bounds', () => {
  const inputs = new Map(
    breakEvenInputs(example('behaviour.beta=0.3', 'corridors.california.remittingShare=0.9')).map((one) => [
      one.id,
      one,
    ]),
  );
  expect(inputs.get('behaviour.valid')).toMatchObject({ rangeFrom: 'stated', low: 0.66, high: 0.86 });
  expect(inputs.get('behaviour.beta')).toMatchObject({ rangeFrom: 'evidence', central: [0.3] });
  expect(inputs.get('corridors.*.participation')).toMatchObject({ rangeFrom: 'assumed', low: 0.5, high: 2 });
  expect(inputs.get('corridors.*.remittingShare')?.high).toBeCloseTo(1 / 0.9, 10);
  expect(inputs.get('corridors.*.growth')).toBeUndefined();
});
