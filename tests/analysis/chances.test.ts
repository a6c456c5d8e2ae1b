import { describe, expect, it } from 'vitest';
import { ANY_KIND, chancesOf, PLACES } from '../../src/analysis/chances.ts';
import { follow, type Gift } from '../../src/analysis/follow.ts';
import { giftFor } from '../../src/analysis/gift-for.ts';
import type { Result } from '../../src/ensemble/result.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { scenarioWith } from '../web/pages-results.ts';
import { tellProposals } from './recount.ts';

const DRAWS = 60;

describe('what is counted', () => {
  const scenario = scenarioWith('mexico-tres-por-uno', [{ path: 'place.horizon', value: '3' }]);
  const result = runScenario(scenario, { seed: 3, draws: DRAWS });
  const proposed = (kind: Partial<Parameters<typeof chancesOf>[1]>) =>
    chancesOf(result, { ...ANY_KIND, ...kind }).counts.proposed;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

  it('of all sectors, years and places in the queue is all that is counted of proposals', () => {
    expect(proposed({})).toBe(Math.round(result.fates.all.proposed * DRAWS));
    expect(sum(scenario.sectors.map(({ id }) => proposed({ sector: id })))).toBe(proposed({}));
    expect(sum(result.years.map((year) => proposed({ year })))).toBe(proposed({}));
    expect(sum(PLACES.map((place) => proposed({ place })))).toBe(proposed({}));
  });

  it('money committed is delivered, lost, unfinished, leaked or overrun: the year’s fates say the same', () => {
    const { counts } = chancesOf(result, ANY_KIND);
    const { club, match, delivered } = result.fates.all;
    for (const [counted, mean] of [
      [counts.club, club],
      [counts.match, match],
      [counts.delivered, delivered],
    ] as const)
      expect(Math.abs(counted / DRAWS - mean)).toBeLessThan(counts.proposed / DRAWS);
  });
});

describe('what is left when a proposal’s turn comes', () => {
  const binding = (rule: string): Result =>
    runScenario(
      scenarioWith('mexico-tres-por-uno', [
        { path: 'matching.ranking', value: 'arrival' },
        { path: 'matching.rule', value: rule },
        { path: 'matching.partners.federation.yearlyBudget', value: '400000' },
        { path: 'council', value: 'null' },
      ]),
      { seed: 2, draws: DRAWS },
    );
  const federation = (result: Result, place: (typeof PLACES)[number]) =>
    chancesOf(result, { ...ANY_KIND, year: 2027, place }).partners.find(({ partner }) => partner === 'federation')!;

  it('is less the later it comes, in order of arrival', () => {
    const result = binding('wholeOrNothing');
    const [early, middle, late] = PLACES.map((place) => federation(result, place));
    expect(early!.left).toBeGreaterThan(middle!.left);
    expect(middle!.left).toBeGreaterThan(late!.left);
    expect(early!.enough).toBeGreaterThan(late!.enough);
    expect(early!.left).toBeLessThanOrEqual(1);
  });

  it('is, in order of arrival, the budget less what was paid to those before it that year', () => {
    const { scenario } = binding('wholeOrNothing');
    const told = tellProposals(scenario, { seed: 2, draws: DRAWS }).scheme.filter(({ year }) => year === 2027);
    let spent = 0;
    let turns = 0;
    let left = 0;
    for (const one of told) {
      if (one.index === 0) spent = 0;
      if (one.status === 'not-valid') continue;
      turns++;
      left += (400_000 - spent) / 400_000;
      spent += one.payments.find(({ partner }) => partner === 'federation')?.amount ?? 0;
    }
    const chances = chancesOf(binding('wholeOrNothing'), { ...ANY_KIND, year: 2027 });
    expect(chances.counts.turns).toBe(turns);
    expect(chances.partners.find(({ partner }) => partner === 'federation')?.left).toBeCloseTo(left / turns, 5);
  });

  it('is enough, where one partner alone has a limit, for all that are approved and for no other', () => {
    const scenario = scenarioWith('mexico-tres-por-uno', [
      { path: 'matching.partners.state.yearlyBudget', value: '300000' },
      { path: 'matching.partners.federation.yearlyBudget', value: 'null' },
      { path: 'matching.partners.municipality.yearlyBudget', value: 'null' },
    ]);
    const result = runScenario(scenario, { seed: 4, draws: DRAWS });
    const { counts, partners } = chancesOf(result, { ...ANY_KIND, year: 2028 });
    const enough = (id: string) => Math.round(partners.find(({ partner }) => partner === id)!.enough * counts.turns);
    expect(counts.forBudget).toBeGreaterThan(0);
    expect([enough('state'), enough('federation')]).toEqual([counts.approved, counts.turns]);
    expect(counts.turns).toBe(counts.approved + counts.forBudget);
  });

  it('cuts a partner’s part under the pro rata rule, and the receipt with it', () => {
    const result = binding('proRata');
    const gift: Gift = { amount: 1_000, corridor: 'california', sector: 'roads', year: 2027 };
    const { receipt, chances } = follow(result, gift);
    const share = chances.partners.find(({ partner }) => partner === 'federation')!.left;
    const part = receipt.parts.find(({ partner }) => partner === 'federation')!;
    expect(share).toBeLessThan(1);
    expect(part.reason).toBe('budget');
    expect(part.paid / part.asked).toBeCloseTo(share, 4);
  });
});

describe('what a project needs', () => {
  it('is the gift whose receipt comes to the project’s value, at caps that inflation has worn down', () => {
    const scenario = scenarioWith('mexico-tres-por-uno');
    const result = runScenario(scenario, { seed: 1, draws: 10 });
    const wanted = { corridor: 'california', sector: 'health', year: 2033 };
    const { receipt, scheme } = follow(result, {
      ...wanted,
      amount: giftFor(scenario, { ...wanted, value: 6_000_000 }),
    });
    // By hand: a cap of a million is worth 1,000,000/1.04^7 = 759,917.81 seven years on; three others pay the rest alike.
    expect(receipt.parts[0]?.capped).toBeCloseTo(759_917.81, 1);
    expect(receipt.arrived).toBeCloseTo((6_000_000 - 759_917.81) / 3, 0);
    expect(scheme.committed).toBeGreaterThanOrEqual(6_000_000);
    expect(scheme.committed).toBeLessThan(6_000_002);
  });
});
