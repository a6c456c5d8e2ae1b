import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlayers } from '../../src/ensemble/players.ts';
import { recordProjects } from '../../src/ensemble/record-projects.ts';
import type { ProjectRecord } from '../../src/ensemble/result.ts';
import { centralValue } from '../../src/math/distribution.ts';
import { AT, FATES, type Columns } from '../../src/model/columns.ts';
import { clubShare } from '../../src/model/club-share.ts';
import { REASON, type Reason } from '../../src/model/reasons.ts';
import type { OutcomeName } from '../../src/scenario/outcomes.ts';
import type { Matching, Scenario } from '../../src/scenario/types.ts';
import { anyScenario, withoutInstruments } from './arbitrary.ts';
import { EXAMPLE, play, scenarioWith } from './play.ts';

/** The laws of section 5 on scenarios of every kind. Seeds are fixed: a failure is a fault, not bad luck. */
const RUNS = { seed: 20, numRuns: 150 };
const DRAWS = 2;

/** Both sides of one draw, with what is needed to hold them against the laws. */
interface Future {
  readonly scenario: Scenario;
  readonly columns: Columns;
  readonly scheme: Float64Array;
  readonly counterfactual: Float64Array;
  readonly projects: readonly ProjectRecord[];
  readonly year: (name: OutcomeName, t: number) => number;
  readonly sum: (name: OutcomeName) => number;
  readonly refused: (reason: Reason) => number;
}

function futuresOf(scenario: Scenario, seed = 1): readonly Future[] {
  const players = createPlayers(scenario, { seed, draws: DRAWS });
  const { columns } = players.setting;
  return Array.from({ length: DRAWS }, (_, draw) => {
    const scheme = new Float64Array(columns.count);
    const counterfactual = new Float64Array(columns.count);
    players.play(draw, scheme, counterfactual);
    const year = (name: OutcomeName, t: number) => scheme[AT[name] * columns.years + t]!;
    return {
      scenario,
      columns,
      scheme,
      counterfactual,
      projects: recordProjects(players.scheme, scenario),
      year,
      sum: (name) => yearsOf(columns).reduce((total, t) => total + year(name, t), 0),
      refused: (reason) => scheme[columns.refused + REASON[reason] * (columns.partners + 1) + columns.partners]!,
    };
  });
}

const yearsOf = (columns: Columns) => Array.from({ length: columns.years }, (_, t) => t);
const add = (values: Iterable<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);
/** Equal to a billionth of the larger, and of a unit of money. */
const same = (a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))) => {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
};
const always = (law: (future: Future) => void, scenarios = anyScenario) => {
  fc.assert(
    fc.property(scenarios, (scenario) => futuresOf(scenario).forEach(law)),
    RUNS,
  );
};

describe('money adds up', () => {
  it('what members give is spent on projects, placed, or left at the end', () => {
    always(({ sum, refused }) => same(sum('given'), sum('club') + sum('placed') + refused('carried-over')));
  });

  it("each project's sources are its uses", () => {
    always(({ projects }) => {
      for (const { value, club, inKind, payments, approvedYear } of projects) {
        if (approvedYear !== null) same(value, club + inKind + add(payments.map(({ amount }) => amount)));
      }
    });
  });

  it("the projects' list and the yearly figures tell the same", () => {
    always(({ projects, columns, scenario, year }) => {
      for (const t of yearsOf(columns)) {
        const begun = projects.filter(({ approvedYear }) => approvedYear === scenario.place.startYear + t);
        same(year('committed', t), add(begun.map(({ value }) => value)));
        same(year('club', t), add(begun.map(({ club }) => club)));
        same(year('inKind', t), add(begun.map(({ inKind }) => inKind)));
      }
    });
  });

  it('what is channelled comes from projects, loans and firms, and was paid by migrants, others and the town', () => {
    always(({ columns, year }) => {
      for (const t of yearsOf(columns)) {
        const channelled = year('channelled', t);
        same(channelled, year('committed', t) + year('lent', t) + year('enterprise', t));
        const paid = ['channelledMigrants', 'channelledOthers', 'channelledLocal'] as const;
        same(channelled, add(paid.map((name) => year(name, t))));
        for (const name of paid) expect(year(name, t)).toBeGreaterThanOrEqual(-1e-6 * Math.max(1, channelled));
      }
    });
  });

  it('partners together pay the match; priorities and localities together get what goes to priorities', () => {
    always(({ columns, scheme, year }) => {
      for (const t of yearsOf(columns)) {
        const across = (start: number, count: number) =>
          add(Array.from({ length: count }, (_, i) => scheme[start + i * columns.years + t]!));
        same(year('match', t), across(columns.byPartner, columns.partners));
        same(year('toPriorities', t), across(columns.bySector, columns.sectors));
        same(year('toPriorities', t), across(columns.byLocality, columns.localities + 1));
      }
    });
  });

  it('what was committed is delivered, lost to leakage, overrun or abandonment, or still under construction', () => {
    always(({ projects, sum, refused }) => {
      const building = add(projects.filter(({ status }) => status === 'building').map(({ value }) => value));
      const gone = refused('leakage') + refused('overrun') + refused('abandoned');
      same(sum('committed'), sum('delivered') + gone + building, sum('committed') + Math.abs(refused('overrun')));
    });
  });

  it('every proposal has one fate, and every approved project one end', () => {
    always(({ columns, scheme }) => {
      const count = (fate: (typeof FATES)[number]) =>
        add(yearsOf(columns).map((t) => scheme[columns.fatesByYear + t * FATES.length + FATES.indexOf(fate)]!));
      const ends = (['notValid', 'refused', 'alone', 'approved', 'waiting'] as const).map(count);
      expect(add(ends)).toBe(count('proposed'));
      expect(count('finished') + count('abandoned') + count('building')).toBe(count('approved'));
    });
  });
});

describe('partners', () => {
  const matchingOf = (scenario: Scenario): Matching | null => scenario.scheme.matching;
  const central = (quantity: Parameters<typeof centralValue>[0] | null) =>
    quantity === null ? Infinity : centralValue(quantity);

  it('never pay beyond the yearly budget, nor beyond what they could carry over', () => {
    always(({ scenario, columns, scheme }) => {
      const matching = matchingOf(scenario);
      matching?.partners.forEach(({ yearlyBudget, budgetPer }, j) => {
        const pots = budgetPer === 'locality' ? columns.localities : 1;
        let left = 0;
        for (const t of yearsOf(columns)) {
          const running = t >= matching.from - 2026 && t <= matching.to - 2026;
          if (running) left = central(yearlyBudget) * pots + (matching.carryOver ? left : 0);
          const paid = scheme[columns.byPartner + j * columns.years + t]!;
          expect(paid).toBeLessThanOrEqual(running ? left * (1 + 1e-9) : 0);
          left = Math.max(0, left - paid);
        }
      });
    });
  });

  it('without a budget limit refuse nobody for lack of budget', () => {
    always(({ scenario, columns, scheme, projects }) => {
      matchingOf(scenario)?.partners.forEach(({ id, yearlyBudget }, j) => {
        if (yearlyBudget !== null) return;
        expect(scheme[columns.refused + REASON.budget * (columns.partners + 1) + j]!).toBeLessThan(1e-6);
        expect(projects.filter(({ reason, partner }) => reason === 'budget' && partner === id)).toEqual([]);
      });
    });
  });

  it('with a pot for each locality never pay more there than it holds', () => {
    always(({ scenario, projects }) => {
      const matching = matchingOf(scenario);
      if (matching === null || matching.carryOver) return;
      for (const { id, yearlyBudget, budgetPer } of matching.partners) {
        if (budgetPer === 'scheme' || yearlyBudget === null) continue;
        const paid = new Map<string, number>();
        for (const { locality, approvedYear, payments } of projects) {
          const pot = `${locality} ${approvedYear}`;
          const amount = payments.find(({ partner }) => partner === id)?.amount ?? 0;
          paid.set(pot, (paid.get(pot) ?? 0) + amount);
        }
        for (const amount of paid.values()) expect(amount).toBeLessThanOrEqual(central(yearlyBudget) * (1 + 1e-9));
      }
    });
  });

  it('never pay beyond the cap for a project in the year they commit it, worn down by inflation where it is not indexed', () => {
    always(({ scenario, projects }) => {
      const matching = matchingOf(scenario);
      for (const { payments, approvedYear } of projects) {
        const year = approvedYear ?? 2026;
        const prices = matching?.capsIndexed === true ? 1 : (1 + central(scenario.place.inflation)) ** (year - 2026);
        payments.forEach(({ amount }, j) => {
          expect(amount).toBeLessThanOrEqual((central(matching!.partners[j]!.projectCap) / prices) * (1 + 1e-9));
        });
      }
    });
  });
});

describe('figures stay within what they can be', () => {
  const SHARES = ['participation', 'alignment', 'poorShare', 'effectiveShare', 'needCovered'] as const;
  /** Shares of nothing: undefined, and counted as such. */
  const MAY_BE_UNDEFINED: readonly OutcomeName[] = ['alignment', 'poorShare', 'needCovered', 'outlayOfRevenue'];

  it('shares lie between 0 and 1', () => {
    always(({ columns, year, scheme }) => {
      for (const t of yearsOf(columns)) {
        for (const name of SHARES) {
          if (Number.isNaN(year(name, t))) continue;
          expect(year(name, t), name).toBeGreaterThanOrEqual(0);
          expect(year(name, t), name).toBeLessThanOrEqual(1 + 1e-12);
        }
        for (let s = 0; s < columns.sectors; s++) {
          const covered = scheme[columns.coverage + s * columns.years + t]!;
          expect(Number.isNaN(covered) || (covered >= 0 && covered <= 1)).toBe(true);
        }
      }
    });
  });

  it('every figure kept is a finite number, save shares of nothing', () => {
    always(({ columns, scheme, counterfactual, scenario }) => {
      const undefinedAt = new Set<number>();
      for (const t of yearsOf(columns)) {
        for (const name of MAY_BE_UNDEFINED) undefinedAt.add(AT[name] * columns.years + t);
        scenario.sectors.forEach(({ need }, s) => {
          if (need === 0) undefinedAt.add(columns.coverage + s * columns.years + t);
        });
      }
      for (const row of [scheme, counterfactual]) {
        const wrong = Array.from(row.keys()).filter((at) => !Number.isFinite(row[at]!) && !undefinedAt.has(at));
        expect(wrong).toEqual([]);
        for (const at of undefinedAt) expect(Math.abs(row[at]!)).not.toBe(Infinity);
      }
    });
  });

  it('amounts and numbers of people and projects are never negative', () => {
    // Local income may fall; who paid is held against the laws above; savers' losses are a difference of equal numbers.
    const apart = ['localIncome', 'channelledMigrants', 'channelledOthers', 'channelledLocal', 'saversLosses'];
    const names = (Object.keys(AT) as OutcomeName[]).filter((name) => !apart.includes(name));
    always(({ columns, year }) => {
      for (const t of yearsOf(columns)) {
        for (const name of names) expect(year(name, t), name).not.toBeLessThan(0);
        expect(year('saversLosses', t)).not.toBeLessThan(-1e-6);
      }
    });
  });
});

describe('the counterfactual', () => {
  const bytes = (row: Float64Array, { kept }: Columns) => Buffer.from(row.slice(0, kept).buffer).toString('base64');

  it('is the scheme itself when there is no scheme: every difference is exactly 0', () => {
    always(
      ({ scheme, counterfactual, columns }) => expect(bytes(scheme, columns)).toBe(bytes(counterfactual, columns)),
      anyScenario.map(withoutInstruments),
    );
  });

  it('is the scheme itself when the match is 0 and there is no other instrument', () => {
    const nothing = anyScenario.map((scenario): Scenario => {
      const without = withoutInstruments(scenario);
      const matching = scenario.scheme.matching ?? EXAMPLE.scheme.matching!;
      const partners = matching.partners.map((partner) => ({ ...partner, ratio: 0 }));
      const plain: Matching = { ...matching, ranking: 'plan', inKind: 0, toVehicle: 0, partners };
      return { ...without, scheme: { ...without.scheme, matching: plain } };
    });
    always(({ scheme, counterfactual, columns }) => {
      expect(bytes(scheme, columns)).toBe(bytes(counterfactual, columns));
    }, nothing);
  });

  it('meets the same shocks: remittances are equal wherever nothing acts on them', () => {
    const untouched = anyScenario.map((scenario): Scenario => ({
      ...scenario,
      scheme: { ...scenario.scheme, transferCost: null },
      behaviour: { ...scenario.behaviour, remittanceEffect: 0 },
    }));
    always(({ columns, scheme, counterfactual }) => {
      const at = AT.remittances * columns.years;
      expect(scheme.slice(at, at + columns.years)).toEqual(counterfactual.slice(at, at + columns.years));
    }, untouched);
  });

  it('does not move when the scheme does', () => {
    fc.assert(
      fc.property(anyScenario, anyScenario, (one, other) => {
        const vehicles = withoutInstruments(one).scheme.vehicles;
        const matching = one.scheme.matching;
        // Same partners, so that rows are laid out alike.
        const partners = matching?.partners ?? [];
        const swapped: Scenario = {
          ...one,
          scheme: {
            ...other.scheme,
            vehicles,
            enterprise: one.scheme.enterprise,
            matching: matching === null ? null : { ...(other.scheme.matching ?? matching), partners },
          },
        };
        const plain: Scenario = { ...one, scheme: { ...one.scheme, vehicles } };
        const before = futuresOf(plain);
        // The order of a ranking is an order of additions: all but the last digits are the same.
        futuresOf(swapped).forEach(({ counterfactual, columns }, i) => {
          for (let at = 0; at < columns.kept; at++) {
            const value = counterfactual[at]!;
            const other = before[i]!.counterfactual[at]!;
            if (!Object.is(value, other)) same(value, other);
          }
        });
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

describe('the same seed', () => {
  it('gives the same bytes, whatever was played before', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const players = createPlayers(scenario, { seed: 4, draws: 5 });
        const { count } = players.setting.columns;
        const rows = [3, 0, 3].map((draw) => {
          const row = new Float64Array(count);
          players.play(draw, row, new Float64Array(count));
          return row;
        });
        expect(Buffer.from(rows[2]!.buffer).equals(Buffer.from(rows[0]!.buffer))).toBe(true);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

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

describe("the club's share", () => {
  const ratios = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 5 });
  const caps = fc.array(fc.oneof(fc.constant(Infinity), fc.double({ min: 0, max: 1e6, noNaN: true })), {
    minLength: 5,
    maxLength: 5,
  });
  const value = fc.double({ min: 1, max: 1e8, noNaN: true });
  const shareOf = (amount: number, list: readonly number[], limits: readonly number[]) =>
    clubShare(amount, Float64Array.from(list), Float64Array.from(limits), list.length);

  it('and what partners add make up the value, within 0 and the value', () => {
    fc.assert(
      fc.property(value, ratios, caps, (amount, list, limits) => {
        const g = shareOf(amount, list, limits);
        same(g + add(list.map((ratio, j) => Math.min(ratio * g, limits[j]!))), amount);
        expect(g).toBeGreaterThanOrEqual(0);
        expect(g).toBeLessThanOrEqual(amount * (1 + 1e-12));
      }),
      { seed: 21, numRuns: 1_000 },
    );
  });

  it('falls, or stays under a cap, as any ratio or cap rises', () => {
    fc.assert(
      fc.property(
        value,
        ratios,
        caps,
        fc.nat(),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (amount, list, limits, at, more) => {
          const j = at % list.length;
          const before = shareOf(amount, list, limits);
          const higher = shareOf(
            amount,
            list.map((ratio, i) => ratio + (i === j ? more : 0)),
            limits,
          );
          const wider = shareOf(
            amount,
            list,
            limits.map((cap, i) => cap * (i === j ? 1 + more : 1)),
          );
          expect(higher).toBeLessThanOrEqual(before * (1 + 1e-12));
          expect(wider).toBeLessThanOrEqual(before * (1 + 1e-12));
        },
      ),
      { seed: 22, numRuns: 1_000 },
    );
  });
});
