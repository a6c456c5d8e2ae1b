import fc from 'fast-check';
import type { Quantity } from '../../src/math/quantity.ts';
import type { Corridor, Scenario } from '../../src/scenario/types.ts';
import { EXAMPLE } from './play.ts';
import { number, seldom, share, rate } from './arbitrary-values.ts';
import { scheme } from './arbitrary-scheme.ts';

const corridors: fc.Arbitrary<readonly Corridor[]> = fc
  .record({
    growth: number(-0.3, 0.3),
    volatility: number(0, 0.5),
    exchangeVolatility: number(0, 0.5),
    participation: number(0.01, 0.6),
    yearlyGift: number(0, 200),
    currency: fc.constantFrom('USD', 'CAD'),
  })
  .map((change) => EXAMPLE.corridors.map((corridor, k) => (k === 0 ? corridor : { ...corridor, ...change })));

const behaviour: fc.Arbitrary<Scenario['behaviour']> = fc.record(
  {
    persistence: number(0, 0.95),
    commonShare: share,
    creditCycle: number(0, 0.99),
    awarenessPull: number(0, 2),
    eta: number(-1, 1),
    bassP: share,
    bassQ: number(0, 2),
    attainable: number(0.01, 1),
    attainableAssembled: number(0.01, 1),
    halfLife: number(0.05, 20),
    trustSpeed: share,
    giveCap: number(0.001, 0.2),
    valid: seldom(0, number(0.5, 1)),
    goAlone: rate,
    soloScale: number(0.01, 1),
    abandonBase: number(0, 0.99),
    abandonElection: rate,
    leakage: number(0, 0.95),
    overrunSpread: number(0, 2),
    depreciation: rate,
    neglect: rate,
    upkeepFunded: rate,
    guaranteeLift: number(0, 2),
    assetCorrelation: number(0, 0.9),
    riskAversion: number(0, 10),
  },
  { requiredKeys: [] },
);

const spread = (value: Quantity): Quantity => {
  const central = value as number;
  return { low: 0.5 * central, central, high: 2 * central };
};

/** Works of other lengths and sizes, and sometimes a plan and preferences that nobody knows exactly. */
const sectors: fc.Arbitrary<Scenario['sectors']> = fc
  .record({ buildYears: fc.integer({ min: 1, max: 6 }), spread: number(0, 2), isVague: fc.boolean() })
  .map(({ isVague, ...change }) =>
    EXAMPLE.sectors.map((sector) => {
      const vague = { weight: spread(sector.weight), preference: spread(sector.preference) };
      return { ...sector, ...change, ...(isVague ? vague : {}) };
    }),
  );
const localities: fc.Arbitrary<Scenario['place']['localities']> = fc
  .boolean()
  .map((isVague) =>
    EXAMPLE.place.localities.map((locality) =>
      isVague ? { ...locality, diasporaShare: spread(locality.diasporaShare) } : locality,
    ),
  );

/**
 * Any scenario that the door lets in: the example's town with a scheme, corridors, horizon and behaviour of its own. All
 * instruments on and off, all rules, limits there and not.
 */
export const anyScenario: fc.Arbitrary<Scenario> = fc.integer({ min: 1, max: 12 }).chain((horizon) =>
  fc
    .record({
      scheme: scheme(horizon, EXAMPLE.place.startYear),
      corridors,
      behaviour,
      sectors,
      place: fc
        .record({ inflation: number(0, 0.3), elections: fc.constantFrom(null, EXAMPLE.place.elections), localities })
        .map((change) => ({ ...EXAMPLE.place, ...change, horizon })),
    })
    .map((parts) => ({ ...EXAMPLE, ...parts })),
);

/** The same town without any instrument: savers' vehicles are there, but nothing that a scheme adds to them. */
export function withoutInstruments(scenario: Scenario): Scenario {
  const vehicles = scenario.scheme.vehicles.map((vehicle) => ({ ...vehicle, new: false, alignment: 0, taxCredit: 0 }));
  return {
    ...scenario,
    scheme: {
      matching: null,
      council: null,
      helpDesk: null,
      audit: null,
      seal: null,
      preparation: null,
      ordinance: null,
      transferCost: null,
      literacy: null,
      vehicles,
      guarantee: null,
      enterprise: null,
      package: false,
    },
  };
}
