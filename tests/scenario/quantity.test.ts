import { describe, expect, it } from 'vitest';
import { parseTree } from '../../src/scenario/parse.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { codesWith, exampleTree, sets } from './example.ts';

function read(assignment: string): unknown {
  const parsed = parseTree(applyOverrides(exampleTree, sets(assignment)).raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario.corridors[0]?.volatility;
}
const at = (form: string) => `corridors.california.volatility=${form}`;

describe('an uncertain number', () => {
  it.each([
    ['{low: 0.1, central: 0.2, high: 0.3}', { low: 0.1, central: 0.2, high: 0.3 }],
    [
      '{low: "10 %", central: 20%, high: 0.3, note: from a survey}',
      { low: 0.1, central: 0.2, high: 0.3, note: 'from a survey' },
    ],
    ['{normal: [0.1, 0.02]}', { normal: [0.1, 0.02] }],
    ['{lognormal: [0.1, 0.5]}', { lognormal: [0.1, 0.5] }],
    ['{uniform: [0.1, 0.2]}', { uniform: [0.1, 0.2] }],
    [
      '{oneOf: [[0.5, 0], [0.5, 0.1]]}',
      {
        oneOf: [
          [0.5, 0],
          [0.5, 0.1],
        ],
      },
    ],
    ['{value: 0.1, source: Banco}', { value: 0.1, source: 'Banco' }],
    ['0.1', 0.1],
  ])('%s is read', (form, quantity) => {
    expect(read(at(form))).toEqual(quantity);
  });

  it('may have tails beyond what the field accepts', () => {
    expect(read(at('{normal: [0.1, 5]}'))).toEqual({ normal: [0.1, 5] });
  });

  it.each([
    ['{low: 0.3, central: 0.2, high: 0.1}', ' bad-distribution'],
    ['{low: 0.1, high: 0.3}', '.central missing'],
    ['{low: 0.1, central: 0.2, high: 9}', '.high out-of-range'],
    ['{normal: [0.1, -1]}', '.normal.1 out-of-range'],
    ['{normal: [0.1]}', '.normal bad-distribution'],
    ['{lognormal: [0, 1]}', '.lognormal bad-distribution'],
    ['{uniform: [0.2, 0.1]}', '.uniform bad-distribution'],
    ['{oneOf: [[0.5, 0], [0.6, 0.1]]}', '.oneOf does-not-add-up'],
    ['{oneOf: []}', '.oneOf bad-distribution'],
    ['{low: 0.1, central: 0.1, high: 0.1, normal: [0, 1]}', ' bad-distribution'],
    ['{note: no number}', ' bad-distribution'],
    ['{low: 0.1, centrl: 0.2, high: 0.3}', '.centrl unknown-key'],
    ['[1, 2]', ' not-a-number'],
    ['true', ' not-a-number'],
  ])('%s is refused', (form, expected) => {
    const path = 'corridors.california.volatility';
    expect([...codesWith(at(form))].sort()).toEqual(
      expected
        .split('|')
        .map((tail) => path + tail)
        .sort(),
    );
  });

  it('adds up by its central values', () => {
    expect(codesWith('uses.saving={low: 0, central: 0.08, high: 0.2}')).toEqual([]);
    expect(codesWith('uses.saving={low: 0, central: 0.09, high: 0.2}')).toEqual(['uses does-not-add-up']);
  });
});
