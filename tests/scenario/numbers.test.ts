import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberText } from '../../src/scenario/numbers.ts';

describe('a number as text', () => {
  it.each([
    ['1.5', 1.5],
    ['2_500_000', 2_500_000],
    ['2,500,000', 2_500_000],
    ['2 500 000', 2_500_000],
    ["2'500'000", 2_500_000],
    ['25 %', 0.25],
    ['25%', 0.25],
    ['-3', -3],
    ['.5', 0.5],
    ['2,500,000.75', 2_500_000.75],
    ['1,234.5', 1234.5],
    ['1e3', 1000],
  ])('%s is understood', (text, value) => {
    expect(readNumberText(text, true)).toEqual({ ok: true, value });
  });

  it.each([
    ['1.000,50', '1000.50'],
    ['1,5', '1.5'],
    ['1,500', '1500'],
    ['1.500.000', '1500000'],
    ['three', '3'],
    ['tres', '3'],
    ['$2,500,000', '2500000'],
    ['2.5 million', '2500000'],
    ['1,2,3', null],
    ['1__0', null],
    ['NaN', null],
    ['Infinity', null],
    ['1e400', null],
    ['0x10', null],
    ['', null],
    ['10%%', null],
    ['lots', null],
  ])('%s is refused, with %s as what was perhaps meant', (text, suggestion) => {
    const read = readNumberText(text, true);
    expect(read.ok).toBe(false);
    if (suggestion !== null) expect(read).toEqual({ ok: false, suggestion });
  });

  it('is no percentage where money is counted', () => {
    expect(readNumberText('25 %', false).ok).toBe(false);
  });

  it('printed plainly or with thousands signs reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (value) => {
        const grouped = value.toLocaleString('en-US');
        expect(readNumberText(String(value), false)).toEqual({ ok: true, value });
        if (grouped.split(',').length !== 2) expect(readNumberText(grouped, false)).toEqual({ ok: true, value });
      }),
    );
  });

  it('never throws and is never NaN', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, percent) => {
        const read = readNumberText(text, percent);
        expect(!read.ok || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
