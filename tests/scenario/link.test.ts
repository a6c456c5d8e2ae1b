import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levers, readQuery, toQuery } from '../../src/scenario/link.ts';
import { parseVariant } from '../../src/scenario/variant.ts';
import { exampleTree, sets } from './example.ts';

const fromText = (text: string) => levers(readQuery(text));

describe('a link', () => {
  it('carries levers, seed and language', () => {
    expect(fromText('?matching.partners.state.ratio=2&guarantee.cover=0.6&seed=7&lang=es')).toEqual({
      overrides: sets('matching.partners.state.ratio=2', 'guarantee.cover=0.6'),
      seed: 7,
      draws: null,
      language: 'es',
      problems: [],
    });
  });

  it('is written with keys sorted, by id, without scheme, defaults left out', () => {
    const overrides = sets(
      'scheme.matching.partners.1.ratio=2',
      'guarantee.cover=0.50',
      'matching.toVehicle=0',
      'place.horizon=12',
      'guarantee.fee=0.01',
    );
    expect(toQuery({ overrides, seed: 1, draws: 2000, language: 'es' }, exampleTree)).toBe(
      'lang=es&matching.partners.state.ratio=2&place.horizon=12',
    );
    expect(toQuery({ overrides: [] }, exampleTree, { of: 'a,b' })).toBe('of=a%2Cb');
  });

  it('holds the last of several values for one lever', () => {
    expect(toQuery({ overrides: sets('guarantee.cover=0.6', 'scheme.guarantee.cover=0.7') }, exampleTree)).toBe(
      'guarantee.cover=0.7',
    );
    expect(toQuery({ overrides: sets('guarantee.cover=0.6', 'guarantee.cover=0.5') }, exampleTree)).toBe('');
  });

  it('read and written again is the same', () => {
    const lever = fc.constantFrom(
      'matching.partners.state.ratio',
      'guarantee.cover',
      'behaviour.beta',
      'place.inflation',
      'corridors.california.migrants',
      'guarantee',
      'seal',
    );
    const value = fc.oneof(
      fc.integer({ min: 2, max: 9 }).map(String),
      fc.constantFrom('{low: 1, central: 2, high: 3}', '25 %', '1 + marginality', 'a&b=c'),
    );
    const link = fc.record({
      overrides: fc.array(fc.record({ path: lever, value }), { maxLength: 5 }),
      seed: fc.option(fc.nat(1e6)),
      language: fc.option(fc.constantFrom('en', 'es')),
    });
    fc.assert(
      fc.property(link, (given) => {
        const text = toQuery(given, exampleTree);
        const read = fromText(text);
        expect(read.problems).toEqual([]);
        expect(toQuery(read, exampleTree)).toBe(text);
      }),
    );
  });

  it('names what is wrong and keeps the rest', () => {
    const read = fromText('matching.partners.state.raito=2&seed=x&guarantee.cover=0.6&sed=4&of=a');
    expect(read.overrides).toEqual(sets('guarantee.cover=0.6'));
    expect(read.problems.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      ['matching.partners.state.raito', 'matching.partners.state.ratio'],
      ['sed', 'seed'],
      ['of', null],
      ['seed', '1'],
    ]);
    expect(levers({ of: 'a' }, ['of']).problems).toEqual([]);
  });

  it('with a hundred levers or more is cut short', () => {
    const query = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`sources.place${index}`, 'x']));
    const read = levers(query);
    expect(read.overrides).toHaveLength(100);
    expect(read.problems).toHaveLength(20);
  });
});

describe('a scenario with levers', () => {
  it('keeps the right ones and names the wrong ones', () => {
    const variant = parseVariant(
      exampleTree,
      sets('guarantee.cover=7', 'place.horizon=12', 'sectors.water.weight=0.9', 'nothing=1'),
    );
    if (!variant.ok) throw new Error('the example is right');
    expect(variant.scenario.place.horizon).toBe(12);
    expect(variant.applied).toEqual(sets('place.horizon=12'));
    expect(variant.problems.map(({ path }) => path)).toEqual(['nothing', 'scheme.guarantee.cover', 'sectors.*.weight']);
  });

  it('keeps levers that are right only together', () => {
    const variant = parseVariant(
      exampleTree,
      sets('sectors.water.weight=0.3', 'sectors.roads.weight=0.1', 'guarantee.cover=x'),
    );
    expect(variant.ok && variant.applied).toEqual(sets('sectors.water.weight=0.3', 'sectors.roads.weight=0.1'));
  });

  it('with very many levers uses the first hundred and says so', () => {
    const many = Array.from({ length: 900 }, (_, index) => ({
      path: `sources.s${index}`,
      value: index % 2 ? '' : 'x',
    }));
    const variant = parseVariant(exampleTree, many);
    expect(variant.ok && variant.problems.filter(({ code }) => code === 'too-many')).toMatchObject([
      { path: 'sources.s100', given: '900' },
    ]);
  });

  it('that is wrong without any lever is wrong', () => {
    expect(parseVariant({}, sets('place.horizon=12')).ok).toBe(false);
  });
});
