import { describe, expect, test } from 'vitest';
import { runScenario } from '../../src/ensemble/run.ts';
import { figureNames } from '../../src/ensemble/sample-figures.ts';
import { joinSamples, playSample } from '../../src/ensemble/sample.ts';
import { EXAMPLE } from '../model/play.ts';

const LUCK = { seed: 3, draws: 100 };
const scenario = EXAMPLE;
const names = figureNames(scenario);
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a sample', () => {
  const sample = playSample(scenario, LUCK, names);
  const result = runScenario(scenario, LUCK);

  test('has the means of the whole result, figure by figure and side by side', () => {
    const { outcomes, byPriority, byPartner, coverage, bySdg, byLocality } = result;
    const groups = { byPriority, byPartner, coverage, bySdg, byLocality };
    const kept = names.filter((name) => name in outcomes || name.includes('.'));
    for (const name of kept) {
      const [group, key] = name.split('.') as [keyof typeof groups, string];
      const outcome = key === undefined ? outcomes[name as keyof typeof outcomes] : groups[group][key]!;
      for (const side of ['scheme', 'counterfactual'] as const) {
        const { mean: expected, p50, undefinedDraws } = outcome[side].total;
        const values = sample.values[name]![side].filter((value) => !Number.isNaN(value));
        expect(LUCK.draws - values.length, `${name} ${side}`).toBe(undefinedDraws);
        // A ratio over the horizon is a ratio of means; its median is that of the draws.
        if (p50 === null) continue;
        if (outcome.unit === 'ratio') expect([...values].sort((a, b) => a - b)[49]!).toBeLessThanOrEqual(p50 + 1e-9);
        else expect(mean(values), `${name} ${side}`).toBeCloseTo(expected!, 4);
      }
    }
    expect(kept.length).toBeGreaterThan(50);
  });

  test('counts what happened as the result does', () => {
    const { breachEver, exhaustedEver, targetMet, targets } = result.probabilities;
    expect(mean(sample.values['breachEver']!.scheme)).toBeCloseTo(breachEver, 12);
    expect(mean(sample.values['exhaustedEver']!.scheme)).toBeCloseTo(exhaustedEver, 12);
    if (targetMet !== null) expect(mean(sample.values['targetMet']!.scheme)).toBeCloseTo(targetMet, 12);
    targets.forEach((chance, at) => expect(mean(sample.values[`target${at + 1}`]!.scheme)).toBeCloseTo(chance, 12));
  });

  test('is the same in pieces, and on one side alone', () => {
    const some = ['toPriorities', 'effectiveRatio', 'breachEver'];
    const pieces = [
      { from: 0, to: 37 },
      { from: 37, to: 100 },
    ].map((chunk) => playSample(scenario, LUCK, some, 'both', chunk));
    const alone = playSample(scenario, LUCK, some, 'scheme');
    for (const name of some) {
      expect(joinSamples(pieces).values[name]).toEqual(sample.values[name]);
      expect(alone.values[name]!.scheme).toEqual(sample.values[name]!.scheme);
      expect(alone.values[name]!.counterfactual.every(Number.isNaN)).toBe(true);
    }
  });

  test('refuses what is no figure', () => {
    expect(() => playSample(scenario, LUCK, ['toPriorites'])).toThrow('no figure is called toPriorites');
    expect(() => playSample(scenario, LUCK, ['target9'])).toThrow('target9');
  });
});
