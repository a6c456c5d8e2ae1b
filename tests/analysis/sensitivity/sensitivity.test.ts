import { describe, expect, test } from 'vitest';
import { centralValue } from '../../../src/math/distribution.ts';
import { drawnInputs, uncertainInputs } from '../../../src/ensemble/drawn-inputs.ts';
import { createPlayers } from '../../../src/ensemble/players.ts';
import type { PlayDesigns } from '../../../src/ensemble/sample.ts';
import { behaviourOf } from '../../../src/ensemble/setting.ts';
import { isApart, pairedDifference } from '../../../src/analysis/paired-difference.ts';
import { leverSteps } from '../../../src/analysis/sensitivity/lever-steps.ts';
import { sensitivityTable } from '../../../src/analysis/sensitivity/sensitivity-table.ts';
import { measureFirst, sensitivityOf } from '../../../src/analysis/sensitivity/sensitivity.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { EXAMPLE, scenarioWith } from '../../model/play.ts';

const LUCK = { seed: 4, draws: 200 };
const QUESTION = { figure: 'toPriorities', side: 'scheme', statistic: 'mean' } as const;

/** Three uncertain figures: `leakage` counts 1000, `valid` 10 each way, `goAlone` nothing; the rest is certain. */
const THREE = only(EXAMPLE, {
  leakage: { uniform: [0, 1] },
  valid: { uniform: [0, 1] },
  goAlone: { uniform: [0, 1] },
});

function only(scenario: Scenario, behaviour: Scenario['behaviour']): Scenario {
  const certain = uncertainInputs(scenario).map(({ path }) => {
    const name = path.slice('behaviour.'.length) as keyof Scenario['behaviour'];
    return [name, centralValue(behaviourOf(scenario, name))] as const;
  });
  return { ...scenario, behaviour: { ...Object.fromEntries(certain), ...behaviour } };
}

/** An outcome that is known: 1000 · leakage − 10 · valid, a breach when leakage is above a half, and a ratio of 5 each. */
const play: PlayDesigns = (designs) =>
  Promise.resolve(
    designs.map((design) => {
      const drawn = drawnInputs(design, LUCK);
      const read = (name: 'leakage' | 'valid', draw: number) =>
        drawn[`behaviour.${name}`]?.[draw] ?? centralValue(behaviourOf(design, name));
      const ratio = Number(design.scheme.matching?.partners[1]?.ratio);
      const value = (draw: number) => 1000 * read('leakage', draw) - 10 * read('valid', draw) + 5 * ratio;
      const scheme = Float64Array.from({ length: LUCK.draws }, (_, draw) => value(draw));
      const breach = Float64Array.from({ length: LUCK.draws }, (_, draw) => (read('leakage', draw) > 0.5 ? 1 : 0));
      const nothing = scheme.map(() => NaN);
      const half = scheme.map((all) => all / 2);
      const values = {
        toPriorities: { scheme, counterfactual: half },
        breachEver: { scheme: breach, counterfactual: nothing },
      };
      return { draws: LUCK.draws, values };
    }),
  );

describe('a tornado', () => {
  test('has the known swing of each figure between its 5th and 95th percentile, widest first, and folds what moves nothing', async () => {
    const { outcome } = await sensitivityOf(THREE, QUESTION, LUCK, [], play);
    const { bars, still } = outcome.inputs;
    expect(bars.map(({ path }) => path)).toEqual(['behaviour.leakage', 'behaviour.valid']);
    expect(still).toEqual(['behaviour.goAlone']);
    const [leakage, valid] = bars;
    expect(leakage!.high.outcome! - leakage!.low.outcome!).toBeCloseTo(
      1000 * (leakage!.high.input - leakage!.low.input),
      6,
    );
    expect([leakage!.low.input, valid!.low.input, valid!.high.input]).toEqual([0.05, 0.05, 0.95]);
    expect(valid!.high.change! - valid!.low.change!).toBeCloseTo(-10 * 0.9, 6);
    expect(leakage!.isApart).toBe(true);
  });

  test('steps each lever a tenth, or a click, and finds the one that counts', async () => {
    const { outcome } = await sensitivityOf(THREE, QUESTION, LUCK, [], play);
    const { bars, still } = outcome.levers;
    expect(bars.map(({ path }) => path)).toEqual(['scheme.matching.partners.state.ratio']);
    expect([bars[0]!.low.change!, bars[0]!.high.change!].map((change) => Math.round(1e6 * change) / 1e6)).toEqual([
      -1.25, 1.25,
    ]);
    expect(still).toContain('scheme.guarantee.cover');
    const steps = Object.fromEntries(leverSteps(EXAMPLE).map(({ path, low, high }) => [path, [low, high]]));
    expect(steps['scheme.matching.partners.state.yearlyBudget']).toEqual([2_250_000, 2_750_000]);
    expect(steps['scheme.helpDesk.officers']).toEqual([1, 3]);
    expect(steps['scheme.matching.partners.state.projectCap']).toBeUndefined();
    const edge = leverSteps(scenarioWith('guarantee.cover=1')).find(({ path }) => path === 'scheme.guarantee.cover');
    expect(edge).toMatchObject({ low: 0.9, high: 1 });
  });

  test('of what the scheme adds is that of the paired difference, and of a chance that of the scheme alone', async () => {
    const { outcome, breach } = await sensitivityOf(THREE, { ...QUESTION, side: 'difference' }, LUCK, [], play);
    const { low, high } = outcome.inputs.bars[0]!;
    expect(high.outcome! - low.outcome!).toBeCloseTo(500 * (high.input - low.input), 6);
    expect(breach.inputs.bars.map(({ path }) => path)).toEqual(['behaviour.leakage']);
    expect(breach.inputs.bars[0]!.low).toMatchObject({ outcome: 0 });
  });
});

describe('rank sensitivity', () => {
  test('is that of the draws of the one run: what decides has nearly 1, what hardly counts is noise', async () => {
    const { outcome, rankNoise } = await sensitivityOf(THREE, QUESTION, LUCK, [], play);
    const [leakage, valid] = outcome.inputs.bars;
    expect(leakage!.rank!).toBeGreaterThan(0.99);
    expect(Math.abs(valid!.rank!)).toBeLessThan(4 * rankNoise);
    expect(rankNoise).toBeCloseTo(1 / Math.sqrt(200), 12);
  });

  test('reads exactly what the engine plays with', () => {
    const drawn = drawnInputs(EXAMPLE, LUCK);
    const players = createPlayers(EXAMPLE, LUCK);
    for (const draw of [0, 57, 199]) {
      const one = Object.fromEntries(Object.entries(drawn).map(([path, column]) => [path, column[draw]]));
      expect(one).toEqual(players.drawn(draw));
    }
  });
});

test('what to measure first has the widest swing for the doubt that is left', async () => {
  const { outcome } = await sensitivityOf(THREE, QUESTION, LUCK, [], play);
  const graded = outcome.inputs.bars.map((bar, at) => ({ ...bar, worth: at === 0 ? 1 : 2 }));
  expect(measureFirst({ ...outcome.inputs, bars: graded })?.path).toBe('behaviour.valid');
  expect(measureFirst({ ...outcome.inputs, bars: graded.map((bar) => ({ ...bar, isApart: false })) })).toBeNull();
});

test('the table has a row for each bar and for each figure that moves nothing, of both questions', async () => {
  const answer = await sensitivityOf(THREE, QUESTION, LUCK, [], play);
  const { columns, rows } = sensitivityTable(answer);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const { outcome, breach } = answer;
  const parts = [outcome.inputs, outcome.levers, breach.inputs, breach.levers];
  expect(rows.length).toBe(parts.reduce((sum, { bars, still }) => sum + bars.length + still.length, 0));
});

test('a difference that never scatters is told apart, and none is not', () => {
  const [one, two] = [Float64Array.of(1, 2, 3), Float64Array.of(2, 3, 4)];
  expect(isApart(pairedDifference(two, one), 3)).toBe(true);
  expect(isApart(pairedDifference(one, one), 3)).toBe(false);
});
