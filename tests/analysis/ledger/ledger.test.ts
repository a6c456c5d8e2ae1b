import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerLine } from '../../../src/analysis/ledger/ledger.ts';
import { ledgerOf } from '../../../src/analysis/ledger/ledger-of.ts';
import type { Fall } from '../../../src/analysis/ledger/waterfall.ts';
import { createPlayers } from '../../../src/ensemble/players.ts';
import { recordFuture } from '../../../src/ensemble/record.ts';
import type { Future } from '../../../src/ensemble/result.ts';
import { runScenario } from '../../../src/ensemble/run.ts';
import type { OutcomeName } from '../../../src/scenario/outcomes.ts';
import { anyScenario, withoutInstruments } from '../../model/arbitrary.ts';
import { EXAMPLE, fixed, scenarioWith } from '../../model/play.ts';

const DRAWS = 2;
const PATIENCE = 60_000;

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** Equal to a billionth of the larger, and of a unit of money. */
const same = (a: number, b: number, what = '', scale = Math.max(Math.abs(a), Math.abs(b))) =>
  expect(Math.abs(a - b), `${what}: ${a} is ${b}`).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));

interface Played {
  readonly ledger: Ledger;
  /** The same draw as the engine tells it. */
  readonly future: Future;
}
/** Ledgers of scenarios of every kind, played when a law first asks for them. Seeds are fixed: a failure is no bad luck. */
let played: readonly Played[] | null = null;
const always = (law: (ledger: Ledger, future: Future) => void) => {
  played ??= fc.sample(anyScenario, { seed: 41, numRuns: 100 }).flatMap((scenario) => {
    const players = createPlayers(scenario, { seed: 1, draws: DRAWS });
    return [0, 1].map((draw) => ({ ledger: ledgerOf(players, draw), future: recordFuture(players, draw) }));
  });
  played.forEach(({ ledger, future }) => law(ledger, future));
};

const yearly = (future: Future, name: OutcomeName) => future.outcomes[name].byYear.map((value) => value ?? 0);
/** What the chosen rows commit in each year of the one future. */
const commits = (ledger: Ledger, chosen: (line: LedgerLine) => boolean) =>
  ledger.years.map((_, t) => add(ledger.lines.filter(chosen).map(({ future }) => future.commitment[t]!)));

describe('who pays', { timeout: PATIENCE }, () => {
  it('adds up to what the engine says, row by row and year by year', () => {
    always((ledger, future) => {
      const rows: readonly (readonly [OutcomeName, (line: LedgerLine) => boolean])[] = [
        ['outlay', ({ payer }) => payer === 'town'],
        ['match', ({ item }) => item === 'match'],
        ['club', ({ id }) => id === 'clubs.projects'],
        ['inKind', ({ id }) => id === 'clubs.inKind'],
        ['placed', ({ id }) => id === 'clubs.placed'],
      ];
      for (const [name, chosen] of rows) {
        const told = yearly(future, name);
        commits(ledger, chosen).forEach((sum, t) => same(sum, told[t]!, name));
      }
    });
  });

  it('pays in cash exactly what was committed, some of it after the horizon', () => {
    always((ledger) => {
      for (const { id, future, mean } of ledger.lines) {
        for (const { commitment, cash, after, total } of [future, mean]) {
          same(add(commitment), total, id);
          same(add(cash) + add(after), total, id);
        }
      }
      const town = ledger.lines.filter(({ payer }) => payer === 'town');
      same(add(ledger.town.cash.map(({ future }) => future)), add(town.map(({ future }) => future.total)));
    });
  });

  it('has the mean of every outcome that the result has', () => {
    const luck = { seed: 3, draws: 60 };
    const scenario = scenarioWith('matching.partners.state.reliability=0.7', 'matching.inKind=0.2');
    const { outcomes, byPartner, probabilities } = runScenario(scenario, luck);
    const ledger = ledgerOf(createPlayers(scenario, luck), 0);
    const total = (chosen: (line: LedgerLine) => boolean) =>
      add(ledger.lines.filter(chosen).map(({ mean }) => mean.total));
    same(
      total(({ payer }) => payer === 'town'),
      outcomes.outlay.scheme.total.mean!,
    );
    for (const [id, { scheme }] of Object.entries(byPartner))
      same(
        total(({ partner }) => partner === id),
        scheme.total.mean!,
      );
    same(ledger.waterfall.mean.match.to.ratio!, outcomes.effectiveRatio.scheme.total.mean!);
    expect(ledger.town.breach.commitment.byYear).toEqual(probabilities.breachByYear);
    expect(ledger.town.breach.commitment.ever).toBe(probabilities.breachEver);
    ledger.town.commitment.forEach(({ p95 }, t) => same(p95, outcomes.outlay.scheme.byYear!.p95[t]!));
  });

  it('pays half of what is approved in the last year after it, when building takes two years', () => {
    // One year, one project a year at most: whatever is approved in it is paid in two equal parts.
    const scenario = scenarioWith('place.horizon=1', 'sectors.0.buildYears=2');
    const twoYears = { ...scenario, sectors: scenario.sectors.map((sector) => ({ ...sector, buildYears: 2 })) };
    const ledger = ledgerOf(createPlayers(twoYears, { seed: 1, draws: 20 }), 0);
    const { mean } = ledger.lines.find(({ id }) => id === 'clubs.projects')!;
    expect(ledger.afterYears).toEqual([ledger.years[0]! + 1]);
    expect(mean.total).toBeGreaterThan(0);
    same(mean.cash[0]!, mean.total / 2);
    same(mean.after[0]!, mean.total / 2);
  });

  it('says of the fund at the end what is bound and what is free, apart from what is paid', () => {
    always((ledger, future) => {
      if (ledger.guarantee === null) return;
      const { balance, bound, free, fund, liability } = ledger.guarantee;
      same(bound.future + free.future, balance.future);
      same(balance.future, future.outcomes.fund.total ?? 0);
      expect(free.future).toBeGreaterThanOrEqual(0);
      fund.forEach(({ future: value }, t) => same(value, yearly(future, 'fund')[t]!));
      liability.forEach(({ future: value }, t) => same(value, yearly(future, 'contingentLiability')[t]!));
    });
  });

  it('takes on the upkeep of what stands: by hand, of one sector whose works last', () => {
    const scenario = scenarioWith(
      ...fixed({ upkeepFunded: 0.5, depreciation: 0, neglect: 0, leakage: 0 }),
      'place.discountRate=0.1',
      'place.horizon=2',
    );
    const oneKind = { ...scenario, sectors: scenario.sectors.map((one) => ({ ...one, upkeep: 0.04, buildYears: 1 })) };
    const players = createPlayers(oneKind, { seed: 1, draws: 4 });
    const { upkeep } = ledgerOf(players, 0);
    const standing = recordFuture(players, 0).outcomes.assets.total!;
    same(upkeep.need.future, 0.04 * standing);
    same(upkeep.town.future, 0.02 * standing);
    // A level payment for 20 years at 10 % is worth (1 − 1.1^−20)/0.1 of it a year before the first; that is the second year.
    same(upkeep.presentValue.future, (upkeep.town.future * (1 - 1.1 ** -20)) / 0.1 / 1.1);
  });

  it('is nothing but the clubs’ own works and their upkeep without a scheme', () => {
    const ledger = ledgerOf(createPlayers(withoutInstruments(EXAMPLE), { seed: 1, draws: 5 }), 0);
    const paid = ledger.lines.filter(({ mean }) => mean.total !== 0).map(({ id }) => id);
    expect(paid.sort()).toEqual(['clubs.projects', 'savers.lending', 'town.upkeep']);
    expect(ledger.guarantee).toBeNull();
    const { match } = ledger.waterfall.mean;
    expect([match.from.money, match.to.money, ...match.steps.map(({ money }) => money)]).toEqual([0, 0, 0, 0]);
    expect(ledger.upkeep.town).toEqual(ledger.upkeep.townWithout);
  });
});

describe('the waterfall', { timeout: PATIENCE }, () => {
  const holds = ({ per, from, steps, to }: Fall, what: string) => {
    const size = Math.max(from.money, to.money, 1);
    same(from.money - add(steps.map(({ money }) => money)), to.money, what, size);
    if (per === 0) expect([from.ratio, to.ratio]).toEqual([null, null]);
    else same(from.ratio! - add(steps.map(({ ratio }) => ratio!)), to.ratio!, what, size / per);
  };

  it('falls from the nominal ratio to the effective one, and on to what is delivered, by steps that add up', () => {
    always((ledger, future) => {
      for (const { match, whole } of [ledger.waterfall.future, ledger.waterfall.mean]) {
        holds(match, 'match');
        holds(whole, 'whole');
      }
      const { match, whole } = ledger.waterfall.future;
      same(match.to.money, add(yearly(future, 'match')));
      if (match.per > 0) same(match.to.ratio!, future.outcomes.effectiveRatio.total!);
      same(whole.to.money, add(yearly(future, 'delivered')));
      same(whole.per, add(yearly(future, 'given')) + add(yearly(future, 'inKind')));
    });
  });

  it('takes nothing below nothing, but for formulas and works that came cheaper than planned', () => {
    always(({ waterfall: { future } }) => {
      for (const { steps, from } of [future.match, future.whole])
        for (const { id, money } of steps) {
          if (id !== 'formula' && id !== 'overrun') expect(money, id).toBeGreaterThanOrEqual(-1e-9 * from.money);
        }
    });
  });

  it('names what takes the match away', () => {
    const lost = (...sets: readonly string[]) => {
      const { steps } = ledgerOf(createPlayers(scenarioWith(...sets), { seed: 1, draws: 20 }), 0).waterfall.mean.match;
      return (id: string, partner: string | null = null) =>
        steps.find((step) => step.id === id && step.partner === partner)!.ratio!;
    };
    expect(lost('matching.partners.state.projectCap=100000')('cap', 'state')).toBeGreaterThan(0.3);
    expect(lost('matching.partners.state.yearlyBudget=200000')('budget', 'state')).toBeGreaterThan(0.05);
    expect(lost('matching.partners.state.reliability=0.3')('absent', 'state')).toBeGreaterThan(0.05);
    expect(
      lost('matching.partners.state.yearlyBudget=200000', 'matching.rule=proRata')('short', 'state'),
    ).toBeGreaterThan(0.3);
    expect(lost('matching.from=2029')('no-match')).toBeGreaterThan(0.1);
  });
});
