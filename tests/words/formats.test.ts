import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioLine } from '../../src/words/ratio.ts';
import { createWords } from '../../src/words/words.ts';

const en = createWords('en');
const mx = createWords('es', 'MX');
const spain = createWords('es', 'ES');
const SPACE = '\u00a0';

describe('numbers', () => {
  it.each([
    [1234.5, '1,234.5', '1,234.5', '1.234,5'],
    [-1234, '−1,234', '−1,234', '−1.234'],
    [0, '0', '0', '0'],
    [-0, '0', '0', '0'],
    [1234567, '1,234,567', '1,234,567', '1.234.567'],
  ])('%d is printed by the country of the scenario', (value, english, mexican, spanish) => {
    expect([en.number(value), mx.number(value), spain.number(value)]).toEqual([english, mexican, spanish]);
  });

  it('keep as many decimals as asked', () => {
    expect(en.number(2, 2)).toBe('2.00');
    expect(en.number(2.345, 0)).toBe('2');
  });

  it.each([NaN, Infinity, -Infinity])('refuse %d', (value) => {
    const printers = [en.number, en.about, en.share, en.compact, en.chance];
    for (const print of printers) expect(() => print(value)).toThrow();
    expect(() => en.money(value, 'MXN')).toThrow('finite');
    expect(() => en.aboutMoney(value, 'MXN')).toThrow('finite');
  });
});

describe('money', () => {
  it('has the sign of its currency as the country writes it', () => {
    expect(mx.money(12345.4, 'MXN')).toBe('$12,345');
    expect(createWords('en', 'PH').money(-12345, 'PHP')).toBe('−₱12,345');
    expect(en.money(12345, 'MXN')).toBe('MX$12,345');
  });

  it.each([
    [103_000_000, 'MXN', '103 million pesos', '103 millones de pesos'],
    [1_000_000, 'MXN', '1 million pesos', '1 millón de pesos'],
    [1, 'MXN', '1 peso', '1 peso'],
    [25_764_000, 'PHP', '26 million pesos', '26 millones de pesos'],
    [12_345, 'USD', '12,300 dollars', '12,300 dólares'],
    [13_440_000_000, 'MXN', '13 billion pesos', '13,400 millones de pesos'],
    [12_345, 'JPY', '12,300 Japanese yen', '12,300 yenes japoneses'],
  ])('%d %s rounded speaks everyday words', (value, currency, english, spanish) => {
    expect([en.aboutMoney(value, currency), mx.aboutMoney(value, currency)]).toEqual([english, spanish]);
  });
});

describe('a rounded number', () => {
  it.each([
    [103_400_000, '103 million'],
    [25_760_000, '26 million'],
    [8_960_000, '9 million'],
    [999_999, '1 million'],
    [999_600_000, '1 billion'],
    [12_345, '12,300'],
    [156_300, '156,000'],
    [99.6, '100'],
    [3.14159, '3.1'],
    [0.0234, '0.023'],
    [0.000012, '0.000012'],
    [0, '0'],
    [-8_960_000, '−9 million'],
  ])('of %d is %s', (value, text) => {
    expect(en.about(value)).toBe(text);
  });

  const read = (text: string): number => {
    const [number = '', scale] = text.replace('−', '-').replaceAll(',', '').split(' ');
    return Number(number) * (scale === 'million' ? 1e6 : scale === 'billion' ? 1e9 : 1);
  };
  const amounts = fc.double({ min: 1e-6, max: 1e13, noNaN: true });

  it('is within 5 % of the number, and never 0', () => {
    fc.assert(fc.property(amounts, (value) => Math.abs(read(en.about(value)) - value) <= 0.05 * value + 1e-15));
  });

  it('never falls as the number rises', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 1, max: 1.3, noNaN: true }), (value, factor) => {
        expect(read(en.about(value * factor))).toBeGreaterThanOrEqual(read(en.about(value)) * (1 - 1e-12));
      }),
    );
  });
});

describe('ranges', () => {
  it('name one scale for both ends', () => {
    expect(en.range(4_100_000, 14_200_000)).toBe('between 4.1 and 14 million');
    expect(en.range(80_600_000, 134_000_000, 'MXN')).toBe('between 81 and 134 million pesos');
    expect(mx.range(80_600_000, 134_000_000, 'MXN')).toBe('entre 81 y 134 millones de pesos');
    expect(en.range(0, 900)).toBe('between 0 and 900');
    expect(en.range(-3, 20)).toBe('between −3 and 20');
  });

  it('refuse ends in the wrong order', () => {
    expect(() => en.range(2, 1)).toThrow('low ≤ high');
  });
});

describe('shares and chances', () => {
  it.each([
    [0.25, `25${SPACE}%`],
    [0.994, `99${SPACE}%`],
    [0.0543, `5.4${SPACE}%`],
    [0.0023, `0.23${SPACE}%`],
    [0, `0${SPACE}%`],
    [-0.12, `−12${SPACE}%`],
  ])('a share of %d is %s', (value, text) => {
    expect(en.share(value)).toBe(text);
  });

  it('a share has the decimals asked for', () => {
    expect(en.share(0.25, 1)).toBe(`25.0${SPACE}%`);
    expect(spain.share(0.1234, 1)).toBe(`12,3${SPACE}%`);
  });

  it.each([
    [0, 'none in 100'],
    [0.0004, 'fewer than 1 in 100'],
    [0.112, '11 in 100'],
    [0.5, '50 in 100'],
    [0.9996, 'more than 99 in 100'],
    [1, '100 in 100'],
  ])('a chance of %d is %s', (value, text) => {
    expect(en.chance(value)).toBe(text);
  });

  it('a chance outside 0 to 1 is refused', () => {
    expect(() => en.chance(1.01)).toThrow('between 0 and 1');
    expect(() => en.chance(-0.01)).toThrow('between 0 and 1');
  });
});

describe('the notations of a ratio', () => {
  it.each([
    [3, `3x1 · 1+3 · 1 becomes 4 · 25${SPACE}% / 75${SPACE}%`],
    [1, `1x1 · 1+1 · 1 becomes 2 · 50${SPACE}% / 50${SPACE}%`],
    [0.5, `0.5x1 · 1+0.5 · 1 becomes 1.5 · 67${SPACE}% / 33${SPACE}%`],
    [0, 'no match'],
  ])('of %d', (ratio, line) => {
    expect(ratioLine(ratio, en)).toBe(line);
  });

  it('do not exist for a ratio below 0', () => {
    expect(() => ratioLine(-1, en)).toThrow('at least 0');
  });
});

describe('the rest', () => {
  it('years, lists, dates, and what is not defined', () => {
    expect([en.years(1), en.years(10), en.years(25)]).toEqual(['one year', 'ten years', '25 years']);
    expect([mx.years(1), mx.years(10)]).toEqual(['un año', 'diez años']);
    expect(mx.list(['a', 'b', 'c'])).toBe('a, b y c');
    expect(mx.date(new Date('2026-11-21T23:30:00Z'))).toBe('21 de noviembre de 2026');
    expect(en.maybe(null, en.number)).toBe('not defined');
    expect(en.maybe(2, en.number)).toBe('2');
  });

  it('axis labels are short', () => {
    expect(en.compact(1_230_000)).toBe('1.23M');
    expect(en.compact(-12_000)).toBe('−12K');
  });
});
