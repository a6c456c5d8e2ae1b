import { describe, expect, it } from 'vitest';
import {
  ambiguousReadings,
  numberMarks,
  readFields,
  readTyped,
  readTypedWhole,
  readWhole,
} from '../../src/web/forms.ts';

const MEXICO = numberMarks('es-MX');
const SPAIN = numberMarks('es-ES');

describe('what people type into a number field is read as they meant it', () => {
  it.each([
    ['25 %', '0.25'],
    ['25%', '0.25'],
    ['7 %', '0.07'],
    ['0.5', '0.5'],
    ['.5', '0.5'],
    ['0,5', '0.5'],
    ['1,000', '1000'],
    ['1,000,000', '1000000'],
    ['$1,000', '1000'],
    ['$ 1,000.50', '1000.5'],
    ['1000 MXN', '1000'],
    ['USD 25', '25'],
    ['US$25', '25'],
    ['₱2,500', '2500'],
    ['2_500_000', '2500000'],
    ['2 500 000', '2500000'],
    ["1'000", '1000'],
    ['-3', '-3'],
    ['2 million', '2000000'],
    ['2.5 millones', '2500000'],
    ['300 mil pesos', '300000'],
    ['2 millones de pesos', '2000000'],
    ['2,5 millones', '2500000'],
    ['1.000.000', '1000000'],
    ['0,125', '0.125'],
    ['4.000', '4'],
    ['12.5 %', '0.125'],
    ['0', '0'],
    [' 3 ', '3'],
  ])('%s in Mexico is %s', (typed, plain) => expect(readTyped(typed, MEXICO)).toBe(plain));

  it.each([
    ['4.000', '4000'],
    ['1.000,5', '1000.5'],
    ['0,5', '0.5'],
    ['25 %', '0.25'],
    ['4,000', '4'],
  ])('%s in Spain is %s', (typed, plain) => expect(readTyped(typed, SPAIN)).toBe(plain));

  it.each([['three'], ['1,00,0'], ['1.2.3'], ['12abc'], ['null'], ['=1+1'], ['1,0.0,0'], ['--3']])(
    '%s cannot be read and comes back as typed',
    (typed) => expect(readTyped(typed, MEXICO)).toBe(typed),
  );
});

describe('a point or comma that may be either', () => {
  it.each([
    ['4.000', MEXICO, 4, 4000],
    ['$12.345 USD', MEXICO, 12.345, 12345],
    ['1,5', MEXICO, 1.5, 15],
    ['4,000', SPAIN, 4, 4000],
    ['1.5', SPAIN, 1.5, 15],
  ])('%s is seen with both meanings', (typed, marks, asDecimal, asWhole) =>
    expect(ambiguousReadings(typed, marks)).toEqual({ asDecimal, asWhole }),
  );

  it.each([
    ['4,000', MEXICO],
    ['1.5', MEXICO],
    ['0.125', MEXICO],
    ['1234.500', MEXICO],
    ['1,000.50', MEXICO],
    ['4.000', SPAIN],
    ['1,5', SPAIN],
    ['4000', SPAIN],
    ['many', SPAIN],
    ['2,5 millones', MEXICO],
  ])('%s is clear where it is usual', (typed, marks) => expect(ambiguousReadings(typed, marks)).toBeNull());
});

describe('fields of a form', () => {
  it('are one text each: the last of several, none when empty or odd', () => {
    expect(readFields({ a: ['1', '2'], b: ' ', c: { d: '1' }, e: '3' })).toEqual({ a: '2', e: '3' });
  });
  it('that ask for a whole number take thousands set apart and refuse any part of one', () => {
    const read = (typed: string) => readTypedWhole(typed, MEXICO, 1, 100_000);
    expect(['40', '4,000', '4 000', '1.5', '2.5', '1,5', '4.000', '200,000'].map(read)).toEqual([
      40,
      4000,
      4000,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
  it('that ask for a whole number accept one within bounds only', () => {
    expect([
      readWhole('7', 0, 10),
      readWhole('11', 0, 10),
      readWhole('7.5', 0, 10),
      readWhole(undefined, 0, 10),
    ]).toEqual([7, null, null, null]);
  });
});
