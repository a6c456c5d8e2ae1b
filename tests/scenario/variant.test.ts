import { describe, expect, it } from 'vitest';
import { parseVariant } from '../../src/scenario/variant.ts';
import { exampleTree, sets } from './example.ts';

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
      { path: 'sources.s100', given: 'sources.s100', accepted: { max: 100 } },
    ]);
  });

  it('that is wrong without any lever is wrong', () => {
    expect(parseVariant({}, sets('place.horizon=12')).ok).toBe(false);
  });
});
