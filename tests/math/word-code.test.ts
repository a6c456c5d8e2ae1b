import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, LENGTH, oneWrong, symbolAt, SYMBOLS, twoSwapped, withChecks } from '../../src/math/word-code.ts';

const symbol = fc.integer({ min: 0, max: SYMBOLS - 1 });
const information = fc.array(symbol, { minLength: 4, maxLength: 4 });
const at = fc.integer({ min: 0, max: LENGTH - 1 });
const FEW = { numRuns: 60 };

describe('a code of six words', () => {
  it('begins with what it was made from, and fits', () => {
    fc.assert(
      fc.property(information, (given) => {
        const symbols = withChecks(given);
        expect(symbols.slice(0, 4)).toEqual(given);
        expect(fits(symbols)).toBe(true);
      }),
      FEW,
    );
  });

  it('notices any one wrong symbol, and knows which it is and what belongs there', () => {
    fc.assert(
      fc.property(information, at, symbol, (given, place, wrong) => {
        const symbols = withChecks(given);
        fc.pre(symbols[place] !== wrong);
        const typed = symbols.with(place, wrong);
        expect(fits(typed)).toBe(false);
        expect(oneWrong(typed)).toEqual({ at: place, instead: symbols[place] });
        expect(symbolAt(typed, place)).toBe(symbols[place]);
      }),
      FEW,
    );
  });

  it('notices any two symbols that changed places, and any two wrong ones', () => {
    fc.assert(
      fc.property(information, at, at, symbol, (given, one, other, wrong) => {
        const symbols = withChecks(given);
        fc.pre(one !== other && symbols[one] !== symbols[other]);
        const swapped = symbols.with(one, symbols[other]!).with(other, symbols[one]!);
        expect(fits(swapped)).toBe(false);
        expect(twoSwapped(swapped)).not.toBeNull();
        fc.pre(symbols[one] !== wrong && symbols[other] !== wrong);
        expect(fits(symbols.with(one, wrong).with(other, wrong))).toBe(false);
      }),
      FEW,
    );
  });

  it('refuses to be made from anything else than four whole numbers', () => {
    expect(() => withChecks([1, 2, 3])).toThrow('needs 4 whole numbers below 2048 but got 1, 2, 3');
    expect(() => withChecks([1, 2, 3, 2048])).toThrow('2048');
  });
});
