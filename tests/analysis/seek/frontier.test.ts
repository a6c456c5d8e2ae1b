import { expect, test } from 'vitest';
import { dominates, undominated } from '../../../src/analysis/seek/dominance.ts';
import { frontier, frontierFigures } from '../../../src/analysis/seek/frontier.ts';
import { readFrontier } from '../../../src/analysis/seek/frontier-question.ts';
import { pairedDifference } from '../../../src/analysis/paired-difference.ts';
import { runScenario } from '../../../src/ensemble/run.ts';
import { example, rawExample, studio } from './example.ts';

const SCENARIO = example();
const [RATIO, COVER] = ['matching.partners.state.ratio', 'guarantee.cover'];

test('a design dominates when it is nowhere worse and somewhere better; equals stay, and what is undefined is worst', () => {
  const better = ['less', 'more'] as const;
  expect(dominates([1, 5], [2, 5], better)).toBe(true);
  expect(dominates([1, 5], [1, 5], better)).toBe(false);
  expect(dominates([1, 4], [2, 5], better)).toBe(false);
  expect(dominates([1, 5], [1, null], better)).toBe(true);
  expect(dominates([1, null], [1, null], better)).toBe(false);
  // A share that is the same up to the last digit, as where there is one place only.
  expect(dominates([1, 0.4], [2, 0.4 + 1e-15], better)).toBe(true);
  const designs = [
    [1, 1],
    [2, 2],
    [2, 2],
    [3, 2],
    [2, null],
  ];
  expect(undominated(designs, better)).toEqual([true, true, true, false, false]);
});

test('differences are taken future by future, where both are defined', () => {
  const found = pairedDifference(Float64Array.of(3, 5, 10, NaN), Float64Array.of(1, 2, 6, 4));
  // 2, 3, 4: mean 3, standard deviation 1, standard error 1/√3.
  expect(found.mean).toBeCloseTo(3, 12);
  expect(found.standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
});

test('on real futures it marks what a brute-force comparison of runs marks', async () => {
  const luck = { seed: 4, draws: 40 };
  const read = readFrontier(
    { vary: [`${RATIO}=0..2 by 2`, `${COVER}=0.1..0.9 by 0.4`], keep: ['P(breachEver) < 0.6'] },
    SCENARIO,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { question } = read;
  const answer = await frontier(question, studio(rawExample(), luck, frontierFigures(question, SCENARIO)));
  const runs = answer.designs.map(({ values: [ratio, cover] }) => {
    const { outcomes, probabilities } = runScenario(example(`${RATIO}=${ratio}`, `${COVER}=${cover}`), luck);
    const mean = (name: 'outlay' | 'toPriorities' | 'poorShare') => outcomes[name].scheme.total.mean ?? -Infinity;
    return {
      cost: mean('outlay'),
      funds: mean('toPriorities'),
      poor: mean('poorShare'),
      breach: probabilities.breachEver,
    };
  });
  const allowed = runs.filter(({ breach }) => breach < 0.6);
  const isOn = runs.map(
    (one) =>
      one.breach < 0.6 &&
      !allowed.some(
        (other) =>
          other.cost <= one.cost &&
          other.funds >= one.funds &&
          other.poor >= one.poor &&
          (other.cost < one.cost || other.funds > one.funds || other.poor > one.poor),
      ),
  );
  expect(answer.designs).toHaveLength(6);
  expect(answer.designs.map(({ isOnFrontier }) => isOnFrontier)).toEqual(isOn);
  expect(isOn.filter((on) => on).length).toBeGreaterThan(1);
  expect(isOn).toContain(false);
  answer.designs.forEach(({ means }, at) => expect(means['outlay']).toBeCloseTo(runs[at]!.cost, 2));
  expect(answer.present.change['outlay']).toEqual({ mean: 0, standardError: 0 });
});
