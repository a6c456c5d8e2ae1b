import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { queryText } from '../../src/web/pages/results-query.ts';
import { createWords } from '../../src/words/words.ts';
import { rawScenario, scenarioWith } from './pages-results.ts';

const MEXICO = 'mexico-tres-por-uno';
const [raw, base] = [rawScenario(MEXICO), scenarioWith(MEXICO)];
const words = createWords('en', 'MX');
const read = (query: Readonly<Record<string, string>>) => readDesign(raw, base, query, words);
const written = (query: Readonly<Record<string, string>>): string => {
  const design = read(query);
  return queryText(design.moved, design);
};

describe('a link to a design', () => {
  it('has its keys sorted, items by id, no scheme, and no defaults', () => {
    expect(
      written({
        'scheme.matching.partners.1.ratio': '2',
        'guarantee.cover': '0.50',
        'place.horizon': '12',
        'matching.toVehicle': '0',
        seed: '1',
        draws: '1000',
        money: 'nominal',
      }),
    ).toBe('?matching.partners.state.ratio=2&money=nominal&place.horizon=12');
    expect(written({})).toBe('');
  });

  it('holds the last of two names for one lever', () => {
    expect(written({ 'guarantee.cover': '0.6', 'scheme.guarantee.cover': '0.7' })).toBe('?guarantee.cover=0.7');
    expect(written({ 'matching.partners.1.ratio': '2', 'matching.partners.state.ratio': '1' })).toBe('');
  });

  it('keeps what was typed for a lever by its position when it cannot be used', () => {
    expect(read({ 'scheme.matching.partners.1.ratio': 'three' }).refused).toEqual({
      'matching.partners.state.ratio': 'three',
    });
  });

  it('read and written again is the same', () => {
    const lever = fc.constantFrom(
      'matching.partners.1.ratio',
      'matching.partners.state.ratio',
      'scheme.guarantee.cover',
      'behaviour.beta',
      'place.inflation',
      'corridors.california.migrants',
      'guarantee',
    );
    const value = fc.oneof(
      fc.integer({ min: 1, max: 9 }).map(String),
      fc.constantFrom('{low: 1, central: 2, high: 3}', '25 %', '1 + marginality', 'a&b=c', 'null', ''),
    );
    const query = fc.dictionary(fc.oneof(lever, fc.constantFrom('seed', 'draws', 'money')), value);
    fc.assert(
      fc.property(query, (given) => {
        const text = written(given);
        const again = Object.fromEntries(new URLSearchParams(text));
        expect(read(again).problems).toEqual([]);
        expect(written(again)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
