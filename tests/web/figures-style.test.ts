import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tone } from '../../src/web/figures/spec.ts';
import { spread, wrap } from '../../src/web/figures/svg/text.ts';

/** Every tone there is: the compiler refuses a missing or an extra one. */
const TONES: Readonly<Record<Tone, true>> = {
  scheme: true,
  without: true,
  migrants: true,
  others: true,
  town: true,
  limit: true,
  first: true,
  second: true,
  third: true,
  fourth: true,
  fifth: true,
  sixth: true,
};

describe('the style sheet', () => {
  const styles = readFileSync(new URL('../../src/web/assets/style/8-figures.css', import.meta.url), 'utf8');

  it.each(Object.keys(TONES))('has a colour for the tone %s', (name) => {
    expect(styles).toMatch(new RegExp(`\\.tone-${name}[ ,{\\s][^}]*--tone:`));
  });
});

describe('labels', () => {
  it('are broken into lines that fit, without losing a letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(lines.every((line) => [...line].length <= Math.max(4, Math.floor(width / (0.55 * 13))))).toBe(true);
      }),
    );
  });

  it('are pushed apart until none touches another, and stay where they wish when there is room', () => {
    expect(
      spread(
        [
          { wish: 10, height: 10 },
          { wish: 50, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 50]);
    const block = fc.record({
      wish: fc.double({ min: -50, max: 250, noNaN: true }),
      height: fc.integer({ min: 5, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const placed = spread(blocks, 0, 200)
          .map((middle, index) => ({ middle, height: blocks[index]?.height ?? 0 }))
          .sort((a, b) => a.middle - b.middle);
        placed.slice(1).forEach((one, index) => {
          const before = placed[index] as (typeof placed)[number];
          expect(one.middle - one.height / 2).toBeGreaterThanOrEqual(before.middle + before.height / 2 - 1e-9);
        });
        placed.forEach(({ middle, height }) => expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-9));
      }),
    );
  });
});
