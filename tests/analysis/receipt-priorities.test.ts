import { expect, it } from 'vitest';
import { follow } from '../../src/analysis/follow.ts';
import { prioritiesLeft } from '../../src/analysis/receipt-priorities.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { scenarioWith } from '../web/pages-results.ts';

it('a gift covers of each priority what its receipt comes to, where budgets are shared out too', () => {
  const scenario = scenarioWith('mexico-tres-por-uno', [
    { path: 'matching.rule', value: 'proRata' },
    { path: 'matching.partners.state.yearlyBudget', value: '350000' },
  ]);
  const result = runScenario(scenario, { seed: 1, draws: 60 });
  const gift = { amount: 10_000, corridor: 'california', sector: 'water', locality: 'sierra', year: 2028 };
  const left = prioritiesLeft(result, 2028, gift);
  expect(left.length).toBeGreaterThan(3);
  for (const { sector, committed, missing, share } of left) {
    const { scheme } = follow(result, { ...gift, sector });
    expect(committed, sector).toBe(scheme.committed);
    expect(committed).toBeLessThan(600_000);
    expect(share).toBeCloseTo(scheme.committed / (missing ?? 0), 12);
  }
});
