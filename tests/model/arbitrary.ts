import fc from 'fast-check';
import type { Quantity } from '../../src/math/quantity.ts';
import type {
  Corridor,
  Council,
  Enterprise,
  Formula,
  Guarantee,
  Literacy,
  Matching,
  Partner,
  PartnerKind,
  Scenario,
  Scheme,
  Vehicle,
} from '../../src/scenario/types.ts';
import { EXAMPLE, scenarioWith } from './play.ts';

/** Scenarios of every kind that the door lets in: all instruments on and off, all rules, limits there and not. */

/** Evenly spread: numbers that are nearly 0, of which fast-check is fond, would leave most towns without a single project. */
const number = (min: number, max: number) =>
  fc.integer({ min: 0, max: 4_096 }).map((step) => min + ((max - min) * step) / 4_096);
/** Now and then one value, else any of the others. */
const seldom = <T>(value: T, others: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(value) }, { weight: 7, arbitrary: others });
const share = number(0, 1);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
/** 0 or 1 now and then, else anything between. */
const rate = seldom(0, seldom(1, share));
const uncertain: fc.Arbitrary<Quantity> = fc
  .tuple(number(0, 1), number(1, 2), number(2, 3))
  .map(([low, central, high]) => ({ low, central, high }));

const FORMULAS: readonly Formula[] = [
  'marginality > 0.4 ? 3 : 1',
  'min(3, 1 + 2 * unmet)',
  '4 * weight + value / 5000000',
  'year >= 2028 ? 0 : 2',
].map((formula) => {
  const scenario = scenarioWith(`matching.partners.state.ratio=${formula}`);
  return scenario.scheme.matching!.partners[1]!.ratio as Formula;
});
const ratio = seldom<Partner['ratio']>(0, fc.oneof(number(0, 4), uncertain, fc.constantFrom(...FORMULAS)));

const partner: fc.Arbitrary<Omit<Partner, 'id'>> = fc.record({
  name: fc.constant('partner'),
  kind: fc.constantFrom<PartnerKind>('local', 'regional', 'national', 'private', 'host'),
  ratio,
  yearlyBudget: orNull(seldom(0, number(0, 4e6))),
  projectCap: orNull(seldom(0, number(0, 1e6))),
  reliability: fc.oneof(fc.constant(1), number(0.3, 1)),
  budgetPer: fc.constantFrom<Partner['budgetPer']>('scheme', 'locality'),
});

const identified = <T extends object>(items: readonly T[]) => items.map((item, i) => ({ id: `item${i}`, ...item }));

const matching = (years: number, start: number): fc.Arbitrary<Matching> =>
  fc
    .record({
      from: fc.integer({ min: start - 1, max: start + 2 }),
      length: fc.oneof(fc.constant(years), fc.integer({ min: 0, max: years })),
      rule: fc.constantFrom<Matching['rule']>('wholeOrNothing', 'proRata'),
      ranking: fc.constantFrom<Matching['ranking']>('plan', 'arrival', 'votes'),
      equity: number(0, 5),
      carryOver: fc.boolean(),
      capsIndexed: fc.boolean(),
      ifAbsent: fc.constantFrom<Matching['ifAbsent']>('refuse', 'delay', 'delay'),
      inKind: fc.oneof(fc.constant(0), number(0, 0.9)),
      toVehicle: fc.oneof(fc.constant(0), fc.constant(0), rate),
      partners: seldom<Matching['partners']>([], fc.array(partner, { minLength: 1, maxLength: 4 }).map(identified)),
    })
    .map(({ length, ...rest }) => ({ ...rest, to: rest.from + length, vehicle: null }));

const SECTORS = EXAMPLE.sectors.map(({ id }) => id);
const vehicle: fc.Arbitrary<Omit<Vehicle, 'id'>> = fc.record({
  name: fc.constant('vehicle'),
  baseShare: number(0, 0.3),
  promisedReturn: number(0, 0.3),
  defaultProbability: number(0.001, 0.9),
  lossGivenDefault: number(0.01, 0.99),
  onLend: share,
  guaranteed: fc.boolean(),
  sectors: fc
    .tuple(fc.constantFrom(...SECTORS), fc.constantFrom(...SECTORS))
    .map(([one, other]) => (one === other ? { [one]: 1 } : { [one]: 0.3, [other]: 0.7 })),
  alignment: rate,
  new: fc.boolean(),
  entryShare: number(0.001, 0.3),
  taxCredit: rate,
});

const guarantee: fc.Arbitrary<Guarantee> = fc.record({
  cover: number(0.01, 1),
  fee: number(0, 0.1),
  capital: fc.oneof(fc.constant(0), number(0, 5e6)),
  yearlyInjection: fc.oneof(fc.constant(0), number(0, 5e5)),
  leverage: orNull(number(0.1, 20)),
  stopLoss: orNull(rate),
  tenor: number(1, 10),
  fundReturn: number(-0.5, 0.2),
  recourse: fc.boolean(),
});

const literacy: fc.Arbitrary<Literacy> = fc.record({
  migrants: orNull(fc.record({ places: number(0, 20_000) })),
  families: orNull(fc.record({ places: number(0, 20_000) })),
  unitCost: number(0, 5_000),
  inKind: share,
  paired: rate,
  localShare: share,
  assembled: fc.boolean(),
  yearlyBudget: orNull(number(0, 1e6)),
});

const enterprise: fc.Arbitrary<Enterprise> = fc.record({
  places: number(0, 200),
  grant: number(0, 2e5),
  training: number(0, 2e4),
  ownShare: number(0, 0.9),
  localShare: share,
  jobsPerFirm: number(0, 10),
  sector: fc.constantFrom(null, ...SECTORS),
  yearlyBudget: orNull(number(0, 2e6)),
  applicants: orNull(number(0, 100)),
});

const yearlyCost = number(0, 5e5);

const seats: Council['seats'] = [
  { id: 'town', name: 'Town', seats: 5, sectors: { water: 0.5, health: 0.5 } },
  { id: 'clubs', name: 'Clubs', seats: 3, sectors: { roads: 1 } },
];

const scheme = (years: number, start: number): fc.Arbitrary<Scheme> =>
  fc.record({
    matching: fc.option(matching(years, start), { nil: null, freq: 8 }),
    council: orNull(fc.record({ strength: rate, yearlyCost, seats: fc.constant(seats) })),
    helpDesk: orNull(
      fc.record({ officers: number(0, 50), contactsPerOfficer: number(0, 5_000), costPerOfficer: number(0, 5e5) }),
    ),
    audit: orNull(fc.record({ leakageCut: share, yearlyCost })),
    seal: orNull(fc.record({ leakageCut: share, yearlyCost })),
    preparation: orNull(fc.record({ validRaise: share, yearlyCost })),
    ordinance: orNull(fc.record({ continuity: share })),
    transferCost: orNull(fc.record({ target: number(0, 0.2), years: fc.integer({ min: 1, max: 8 }) })),
    literacy: orNull(literacy),
    vehicles: fc.array(vehicle, { maxLength: 3 }).map(identified),
    guarantee: orNull(guarantee),
    enterprise: orNull(enterprise),
    package: fc.boolean(),
  });

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

/** Any scenario: the example's town with a scheme, corridors, horizon and behaviour of its own. */
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
