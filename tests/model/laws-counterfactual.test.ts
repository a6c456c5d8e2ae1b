import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlayers } from '../../src/ensemble/players.ts';
import { AT, type Columns } from '../../src/model/columns.ts';
import type { Matching, Scenario } from '../../src/scenario/types.ts';
import { anyScenario, withoutInstruments } from './arbitrary.ts';
import { EXAMPLE } from './play.ts';
import { RUNS, futuresOf, same, always } from './futures.ts';

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
