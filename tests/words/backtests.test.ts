import { describe, expect, test } from 'vitest';
import { BACKTESTS } from '../../src/evidence/backtests.ts';
import { checkValue, countsText, intervalText, kindText } from '../../src/words/backtests.ts';
import { textsOf } from '../../src/words/translate.ts';
import { createWords } from '../../src/words/words.ts';

const words = createWords('en');
const PARTS = ['title', 'place', 'observed', 'how', 'structural'];

describe('sentences of back-tests', () => {
  test.each(['en', 'es'] as const)('are there for every result and every figure, and for no other: %s', (language) => {
    const wanted = BACKTESTS.flatMap(({ id, checks, knownToFail }) => [
      ...PARTS.map((part) => `${id}.${part}`),
      ...(knownToFail ? [`${id}.why`] : []),
      ...checks.map((check) => `${id}.checks.${check.id}`),
    ]);
    const prefix = 'backtests.tests.';
    const held = Object.keys(textsOf(language))
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
    expect(held.sort()).toEqual(wanted.sort());
  });

  test('count apart the tests that restate what was put in', () => {
    const [fit] = BACKTESTS.filter(({ kind }) => kind === 'fit');
    const [sound] = BACKTESTS.filter(({ kind, restates }) => kind === 'test' && !restates);
    const [restating] = BACKTESTS.filter(({ restates }) => restates);
    const result = (backtest: (typeof BACKTESTS)[number], passed: boolean) => ({
      backtest,
      judged: [],
      passed,
      expected: true,
    });
    const results = [result(fit!, true), result(sound!, true), result(sound!, false), result(restating!, true)];
    expect(countsText(results, words)).toContain('3 are tests, of which 1 largely restate what was put in');
    expect(countsText(results, words)).toContain('of the other 2, 1 pass');
    expect(kindText(restating!, words)).toBe('test, largely put in');
    expect(kindText(sound!, words)).toBe('test');
  });

  test('print a figure in its unit', () => {
    const [none, , , , given] = BACKTESTS[0]!.checks;
    expect(checkValue(none!, 0.0179, words)).toBe('1.79\u00a0%');
    expect(checkValue(given!, 0.937, words)).toBe('0.94 USD');
    expect(checkValue(given!, 207_014.8, words)).toBe('207,015 USD');
    expect(checkValue(given!, null, words)).toBe('not defined');
    expect(checkValue({ ...none!, unit: 'ratio' }, 2.984, words)).toBe('2.98');
  });

  test('print an interval that is open on one side', () => {
    const check = BACKTESTS[0]!.checks[0]!;
    expect(intervalText({ ...check, low: 0, high: null, interval: 'sign' }, words)).toBe('above 0');
    expect(intervalText({ ...check, low: null, high: 0, interval: 'sign' }, words)).toBe('below 0');
    expect(intervalText(check, words)).toBe('1.60\u00a0% to 2.00\u00a0%');
  });
});
