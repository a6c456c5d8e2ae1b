import { describe, expect, it } from 'vitest';
import { follow } from '../../src/analysis/follow.ts';
import { giftFor } from '../../src/analysis/gift-for.ts';
import { receipt } from '../../src/analysis/receipt.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { scenarioWith } from '../web/pages-results.ts';

const town = (ratio: string) =>
  scenarioWith('mexico-tres-por-uno', [
    { path: 'matching.toVehicle', value: '0.4' },
    { path: 'matching.vehicle', value: 'coop' },
    { path: 'matching.partners.state.ratio', value: ratio },
  ]);
const GIFT = { amount: 1000, corridor: 'california', sector: 'water', year: 2026 } as const;

describe('what is placed in a vehicle', () => {
  // By hand: marginality met by the diaspora is 0.4·0.15 + 0.35·0.45 + 0.1·0.85 + 0.15·0.65 = 0.4.
  it('is matched at the mean of a formula, wherever the project beside it is built, as in the futures', () => {
    for (const locality of ['sierra', 'cabecera', null]) {
      const { parts, toVehicle } = receipt(town('0.5 + marginality'), { ...GIFT, locality });
      const state = parts.find(({ partner, into }) => partner === 'state' && into === 'vehicle');
      expect(state?.paid, `${locality}`).toBeCloseTo(0.9 * toVehicle, 2);
    }
  });

  it('takes the mean of the answers and not the answer to the means', () => {
    const { parts, toVehicle } = receipt(town('marginality > 0.6 ? 2 : 0'), { ...GIFT, locality: 'cabecera' });
    const state = parts.find(({ partner, into }) => partner === 'state' && into === 'vehicle');
    expect(state?.paid).toBeCloseTo(0.25 * 2 * toVehicle, 2);
  });

  it('leaves a project what it needs when its receipt is read backwards', () => {
    const scenario = scenarioWith('mexico-tres-por-uno', [
      { path: 'matching.toVehicle', value: '0.4' },
      { path: 'matching.vehicle', value: 'coop' },
      { path: 'matching.rule', value: 'proRata' },
      { path: 'matching.partners.state.ratio', value: '3 * marginality' },
      { path: 'matching.partners.state.yearlyBudget', value: '400000' },
    ]);
    const wanted = { ...GIFT, locality: 'sierra', value: 900_000 };
    const total = (amount: number) => {
      const { toProject, parts } = receipt(scenario, { ...GIFT, locality: 'sierra', amount });
      return parts.reduce((sum, { into, paid }) => sum + (into === 'project' ? paid : 0), toProject);
    };
    const amount = giftFor(scenario, wanted);
    expect(total(amount)).toBeGreaterThanOrEqual(900_000);
    expect(total(amount - 0.01)).toBeLessThan(900_000);
  });
});

describe('chances of a project that nobody matches, where others are', () => {
  it('are counted among projects as large as the year makes them', () => {
    const scenario = scenarioWith('mexico-tres-por-uno', [
      { path: 'matching.partners.federation', value: 'null' },
      { path: 'matching.partners.municipality', value: 'null' },
      { path: 'matching.partners.state.ratio', value: 'marginality > 0.6 ? 4 : 0' },
    ]);
    const result = runScenario(scenario, { seed: 1, draws: 60 });
    // 600,000 pesos arrive: of a typical million that is the usual scale, and not 1.5 times a club's own two fifths.
    const amount = 600_000 / 17.5 / 0.95;
    expect(follow(result, { ...GIFT, amount, locality: 'cabecera' }).chances.scale).toBe('usual');
    expect(follow(result, { ...GIFT, amount: amount * 1.4, locality: 'cabecera' }).chances.scale).toBe('usual');
  });
});
