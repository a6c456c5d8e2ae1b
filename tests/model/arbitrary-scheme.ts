import fc from 'fast-check';
import type {
  Council,
  Enterprise,
  Formula,
  Guarantee,
  Literacy,
  Matching,
  Partner,
  PartnerKind,
  Scheme,
  Vehicle,
} from '../../src/scenario/types.ts';
import { EXAMPLE, scenarioWith } from './play.ts';
import { number, seldom, share, orNull, rate, uncertain } from './arbitrary-values.ts';

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

/** A scheme for this many years from the first: instruments, rules and limits there or not. */
export const scheme = (years: number, start: number): fc.Arbitrary<Scheme> =>
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
