import { expect, test } from 'vitest';
import { createBalance } from '../../../src/web/browser/engine/balance.ts';

/** Tells a hundred runs in which a draw takes this worker and its helper so many milliseconds each. */
function settled(own: number, helper: number): number {
  const balance = createBalance();
  for (let run = 0; run < 100; run++) {
    const draws = balance.own(500);
    const took = draws * own;
    balance.tell(took, Math.max(0, (500 - draws) * helper - took));
  }
  return balance.own(500);
}

test('two of one pace play half of the draws each', () => {
  expect(createBalance().own(500)).toBe(250);
  expect(Math.abs(settled(0.1, 0.1) - 250)).toBeLessThanOrEqual(25);
});

test('who is slower plays fewer, and nobody is left without', () => {
  expect(settled(0.1, 0.15)).toBeGreaterThan(275);
  expect(settled(0.1, 100)).toBe(400);
  expect(settled(0.15, 0.05)).toBe(200);
});

test('a clock that stands still does no harm', () => {
  const balance = createBalance();
  for (let run = 0; run < 20; run++) balance.tell(0, run % 2 === 0 ? 0 : 100);
  const own = balance.own(3);
  expect(own).toBeGreaterThanOrEqual(2);
  expect(own).toBeLessThanOrEqual(3);
});
