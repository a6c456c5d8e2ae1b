import { describe, expect, it } from 'vitest';
import { plainExercise } from '../../src/analysis/class/plain-exercise.ts';
import { centralValue } from '../../src/math/distribution.ts';
import type { Quantity } from '../../src/math/quantity.ts';
import { getPath } from '../../src/scenario/overrides.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import { parseVariant } from '../../src/scenario/variant.ts';
import { rawScenario } from '../web/pages-results.ts';

/** Scenarios that nobody prepared a class for, by what is set on them. */
const TOWNS = [
  ['mexico-tres-por-uno', {}],
  ['philippines-2x1', {}],
  [
    'mexico-tres-por-uno',
    { 'matching.partners.state.ratio': '1 + marginality', 'matching.partners.federation.ratio': '1.35' },
  ],
  ['mexico-tres-por-uno', { 'matching.partners.state.yearlyBudget': '137' }],
  ['mexico-tres-por-uno', { matching: 'null', guarantee: 'null', literacy: 'null', enterprise: 'null' }],
] as const;

describe('the exercise of a scenario that nobody prepared', () => {
  it.each(TOWNS)(
    'of %s with %j has levers that the scenario takes, and the design as it is on their steps',
    (id, set) => {
      const overrides = Object.entries(set).map(([path, value]) => ({ path, value }));
      const town = parseVariant(rawScenario(id), overrides);
      if (!town.ok) throw new Error('it is a scenario');
      const exercise = plainExercise(town.scenario, id);
      expect(exercise.levers.length).toBeGreaterThan(0);
      for (const { path, values } of exercise.levers) {
        if (!('from' in values)) throw new Error('plain levers are numbers');
        const { from, to, step } = values;
        for (const value of [from, to]) {
          const moved = parseVariant(town.raw, [{ path, value: String(value) }]);
          expect(moved.ok && moved.problems.filter(({ severity }) => severity === 'error'), path).toEqual([]);
        }
        const now = centralValue(getPath(town.scenario, path) as Quantity);
        expect((now - from) / step, path).toBeCloseTo(Math.round((now - from) / step), 6);
        expect(now).toBeGreaterThanOrEqual(from);
        expect(now).toBeLessThanOrEqual(to);
      }
      const asked = Object.entries(exercise.prediction?.set ?? {}).map(([path, value]) => ({ path, value }));
      expect(parseTree(town.raw).ok && parseVariant(town.raw, asked)).toMatchObject({ ok: true });
    },
  );

  it('asks nothing where no partner adds a plain number, and then has no step for the guess', () => {
    const town = parseVariant(rawScenario('mexico-tres-por-uno'), [{ path: 'matching', value: 'null' }]);
    if (!town.ok) throw new Error('it is a scenario');
    const { prediction, steps } = plainExercise(town.scenario, 'x');
    expect(prediction).toBeNull();
    expect(steps.map(({ kind }) => kind)).toEqual(['read', 'design', 'future', 'debrief']);
  });
});
