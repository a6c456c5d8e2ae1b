import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseScenario, parseTree } from '../../src/scenario/parse.ts';
import { exampleTree, sets } from './example.ts';

const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const quantity = fc.oneof(
  share.map(String),
  share.map((value) => `${Math.round(value * 100)} %`),
  fc.tuple(share, share, share).map((values) => {
    const [low, central, high] = [...values].sort((a, b) => a - b);
    return `{low: ${low}, central: ${central}, high: ${high}, note: a guess}`;
  }),
  fc.tuple(share, share).map(([mean, sd]) => `{normal: [${mean}, ${sd}]}`),
  share.map((value) => `{oneOf: [[${value}, 0.5], [${1 - value}, 0.25]]}`),
);
const overrides = fc.dictionary(
  fc.constantFrom(
    'guarantee.cover',
    'corridors.california.volatility',
    'matching.partners.state.ratio',
    'behaviour.beta',
    'council.strength',
    'place.inflation',
    'vehicles.coop.alignment',
  ),
  quantity,
);

describe('a scenario', () => {
  it('written as JSON and read again is the same scenario', () => {
    fc.assert(
      fc.property(overrides, fc.boolean(), (changes, formula) => {
        const list = Object.entries(changes).map(([path, value]) => ({ path, value }));
        const extra = formula ? sets('matching.partners.federation.ratio=marginality > 0.5 ? 2 : 1 + weight') : [];
        const parsed = parseTree(applyOverrides(exampleTree, [...list, ...extra]).raw);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const again = parseScenario(JSON.stringify(parsed.scenario));
        expect(again.ok ? again.scenario : again.problems).toEqual(parsed.scenario);
      }),
      { numRuns: 40 },
    );
  });

  it('parsed does not depend on what was parsed before', () => {
    const first = parseTree(exampleTree);
    parseTree({ scheme: 3 });
    expect(parseTree(exampleTree)).toEqual(first);
  });
});
