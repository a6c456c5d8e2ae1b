import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralValue } from '../../src/math/distribution.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { anyScenario } from './arbitrary.ts';
import { play, scenarioWith } from './play.ts';
import { RUNS, type Future, futuresOf, add } from './futures.ts';

describe('the first year under whole or nothing', () => {
  const raised = (scenario: Scenario, more: number): readonly [Scenario, Scenario] | null => {
    const matching = scenario.scheme.matching;
    const first = matching?.partners[0];
    if (matching === null || first === undefined || first.yearlyBudget === null) return null;
    const withBudget = (factor: number): Scenario => ({
      ...scenario,
      scheme: {
        ...scenario.scheme,
        matching: {
          ...matching,
          from: scenario.place.startYear,
          to: Math.max(matching.to, scenario.place.startYear),
          rule: 'wholeOrNothing',
          partners: matching.partners.map((partner, j) =>
            j === 0
              ? { ...partner, yearlyBudget: centralValue(first.yearlyBudget!) * factor, budgetPer: 'scheme' }
              : partner,
          ),
        },
      },
    });
    return [withBudget(1), withBudget(more)];
  };
  const firstYear = ({ scheme, columns }: Future, j: number) => scheme[columns.byPartner + j * columns.years]!;

  it('a partner with a bigger budget never pays less, everything else equal', () => {
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 1, max: 3, noNaN: true }), (scenario, more) => {
        const pair = raised(scenario, more);
        if (pair === null) return;
        const small = futuresOf(pair[0]);
        futuresOf(pair[1]).forEach((large, i) => {
          expect(firstYear(large, 0)).toBeGreaterThanOrEqual(firstYear(small[i]!, 0) * (1 - 1e-9));
        });
      }),
      RUNS,
    );
  });

  it('one bigger budget never lowers the whole match where ratios are plain and no cap binds', () => {
    // With caps or formulas one partner's budget may let in a project that uses up another's.
    const plain = anyScenario.map((scenario): Scenario => {
      const { matching } = scenario.scheme;
      const partners = matching?.partners.map((partner, j) => ({
        ...partner,
        ratio: 0.5 + j,
        projectCap: null,
        budgetPer: 'scheme' as const,
      }));
      return partners === undefined
        ? scenario
        : { ...scenario, scheme: { ...scenario.scheme, matching: { ...matching!, partners, toVehicle: 0 } } };
    });
    fc.assert(
      fc.property(plain, fc.double({ min: 1, max: 3, noNaN: true }), (scenario, more) => {
        const pair = raised(scenario, more);
        if (pair === null) return;
        const small = futuresOf(pair[0]);
        futuresOf(pair[1]).forEach((large, i) => {
          expect(large.year('match', 0)).toBeGreaterThanOrEqual(small[i]!.year('match', 0) * (1 - 1e-9));
        });
      }),
      RUNS,
    );
  });
});

describe('later years under whole or nothing', () => {
  it('a bigger budget may lower the match of a future, because other projects are then begun, but not the mean', () => {
    const with700 = everyBudget(700_000);
    const with800 = everyBudget(800_000);
    const pairs = Array.from(
      { length: 60 },
      (_, draw) => [play(with700, { draws: 60, draw }), play(with800, { draws: 60, draw })] as const,
    );
    const change = pairs.map(([less, more]) => more.sum('match') - less.sum('match'));
    const inFirstYear = pairs.map(([less, more]) => more.years('match')[0]! - less.years('match')[0]!);
    expect(Math.min(...inFirstYear)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...change)).toBeLessThan(0);
    expect(add(change)).toBeGreaterThan(0);
  });
});

function everyBudget(amount: number): Scenario {
  const partners = ['federation', 'state', 'municipality'];
  return scenarioWith(...partners.map((id) => `matching.partners.${id}.yearlyBudget=${amount}`));
}
