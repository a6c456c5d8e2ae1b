import { choice, down, flag, group, having, list, money, named, quantity, record, share, term, up } from '../term.ts';
import type { Group, Term, Written } from '../term.ts';

const partner = (field: string) => `scheme.matching.partners.state.${field}`;
const matching = (field: string) => `scheme.matching.${field}`;
const rises = (outcome: string, at: string, from: Written, to: Written) => up(outcome, at, from, to);
const YEAR = { unit: 'calendarYear', min: 1950, max: 2150, step: 1 } as const;
// Two groups of voters: one wants water only, the other productive projects only.
const VOTES = having(
  'council.seats.town={seats: 5, sectors: {water: 1}}',
  'council.seats.clubs={seats: 5, sectors: {production: 1}}',
  'matching.ranking=votes',
  ...['federation', 'state', 'municipality'].map((id) => `matching.partners.${id}.yearlyBudget=600000`),
);
// Budgets that bind, so that the order of projects decides.
const TIGHT = having(
  ...['federation', 'state', 'municipality'].map((id) => `matching.partners.${id}.yearlyBudget=600000`),
);

export const SCHEME_GROUPS: readonly Group[] = [
  group('scheme', 'empty'),
  group('scheme.matching', 'none'),
  list('scheme.matching.partners', 'empty', 0, 8),
  group('scheme.council', 'none'),
  list('scheme.council.seats', 'empty', 0, 40),
  record('scheme.council.seats.*.sectors', 'empty', 'sectors'),
  group('scheme.helpDesk', 'none'),
  group('scheme.audit', 'none'),
  group('scheme.seal', 'none'),
  group('scheme.preparation', 'none'),
  group('scheme.ordinance', 'none'),
  group('scheme.transferCost', 'none'),
  group('scheme.literacy', 'none'),
  group('scheme.literacy.migrants', 'none'),
  group('scheme.literacy.families', 'none'),
];

/** Rules that share costs and decide, and what helps them work. */
export const SCHEME_TERMS: readonly Term[] = [
  term('scheme.matching.from', 'whole', { from: 'startYear' }, down('match', matching('from'), 2026, 2030), YEAR),
  term('scheme.matching.to', 'whole', { from: 'lastYear' }, up('match', matching('to'), 2030, 2035), YEAR),
  choice(
    'scheme.matching.rule',
    ['wholeOrNothing', 'proRata'],
    'wholeOrNothing',
    up('match', matching('rule'), 'wholeOrNothing', 'proRata', TIGHT),
  ),
  // Ranking by plan rather than by arrival puts priorities first.
  choice(
    'scheme.matching.ranking',
    ['plan', 'arrival', 'votes'],
    'plan',
    down('byPriority.water', matching('ranking'), 'plan', 'arrival', TIGHT),
  ),
  quantity('scheme.matching.equity', 0, up('poorShare', matching('equity'), 0, 10, TIGHT), {
    unit: 'index',
    min: 0,
    max: 100,
    step: 0.1,
  }),
  flag('scheme.matching.carryOver', false, up('match', matching('carryOver'), false, true, TIGHT)),
  flag(
    'scheme.matching.capsIndexed',
    false,
    up(
      'match',
      matching('capsIndexed'),
      false,
      true,
      having('place.inflation=0.2', 'matching.partners.federation.projectCap=200000'),
    ),
  ),
  choice(
    'scheme.matching.ifAbsent',
    ['refuse', 'delay'],
    'refuse',
    up('approved', matching('ifAbsent'), 'refuse', 'delay', having('matching.partners.federation.reliability=0.5')),
  ),
  share('scheme.matching.inKind', 0, up('inKind', matching('inKind'), 0, 0.3), { max: 0.9 }),
  share('scheme.matching.toVehicle', 0, up('placed', matching('toVehicle'), 0, 0.3)),
  term(
    'scheme.matching.vehicle',
    'reference',
    null,
    down(
      'lent',
      matching('vehicle'),
      'coop',
      'bank',
      having(
        'matching.toVehicle=0.5',
        'vehicles.bank={name: Bank, promisedReturn: 0.03, defaultProbability: 0.01, lossGivenDefault: 0.5, onLend: 0, sectors: {production: 1}}',
      ),
    ),
    { refersTo: 'scheme.vehicles' },
  ),

  ...named('scheme.matching.partners'),
  // A payment by the town itself is outlay; the same payment by the state is not.
  choice(
    'scheme.matching.partners.*.kind',
    ['local', 'regional', 'national', 'private', 'host'],
    undefined,
    up('outlay', partner('kind'), 'regional', 'local'),
  ),
  term('scheme.matching.partners.*.ratio', 'ratio', undefined, rises('match', partner('ratio'), 0.5, 1), {
    unit: 'ratio',
    min: 0,
    max: 10,
    step: 0.25,
  }),
  money('scheme.matching.partners.*.yearlyBudget', null, rises('match', partner('yearlyBudget'), 500_000, 2_500_000), {
    step: 100_000,
  }),
  money(
    'scheme.matching.partners.*.projectCap',
    null,
    rises('byPartner.state', partner('projectCap'), 50_000, 1_000_000),
    { step: 50_000 },
  ),
  share('scheme.matching.partners.*.reliability', 1, rises('match', partner('reliability'), 0.4, 1)),
  // One pot in each of four localities is more money than one pot.
  choice(
    'scheme.matching.partners.*.budgetPer',
    ['scheme', 'locality'],
    'scheme',
    up('match', partner('budgetPer'), 'scheme', 'locality', having(`${partner('yearlyBudget')}=500000`)),
  ),

  share('scheme.council.strength', undefined, rises('alignment', 'scheme.council.strength', 0, 0.8)),
  money('scheme.council.yearlyCost', undefined, rises('outlay', 'scheme.council.yearlyCost', 0, 400_000)),
  ...named('scheme.council.seats'),
  quantity('scheme.council.seats.*.seats', 1, up('byPriority.water', 'scheme.council.seats.town.seats', 1, 20, VOTES), {
    unit: 'number',
    min: 0,
    max: 1e6,
    step: 1,
  }),
  share(
    'scheme.council.seats.*.sectors.*',
    0,
    up('byPriority.water', 'scheme.council.seats.town.sectors.water', 0, 1, VOTES),
  ),

  quantity('scheme.helpDesk.officers', undefined, rises('given', 'scheme.helpDesk.officers', 0, 6), {
    unit: 'people',
    min: 0,
    max: 100_000,
    step: 1,
  }),
  quantity(
    'scheme.helpDesk.contactsPerOfficer',
    undefined,
    rises('given', 'scheme.helpDesk.contactsPerOfficer', 100, 2_000),
    { unit: 'people', min: 0, max: 1e6, step: 50 },
  ),
  money(
    'scheme.helpDesk.costPerOfficer',
    undefined,
    rises('outlay', 'scheme.helpDesk.costPerOfficer', 100_000, 400_000),
  ),

  share('scheme.audit.leakageCut', undefined, rises('delivered', 'scheme.audit.leakageCut', 0, 0.8)),
  money('scheme.audit.yearlyCost', undefined, rises('outlay', 'scheme.audit.yearlyCost', 0, 400_000)),
  share(
    'scheme.seal.leakageCut',
    undefined,
    up('delivered', 'scheme.seal.leakageCut', 0, 0.8, having('seal.yearlyCost=0')),
  ),
  money(
    'scheme.seal.yearlyCost',
    undefined,
    up('outlay', 'scheme.seal.yearlyCost', 0, 400_000, having('seal.leakageCut=0.1')),
  ),
  share(
    'scheme.preparation.validRaise',
    undefined,
    up('approved', 'scheme.preparation.validRaise', 0, 0.2, having('preparation.yearlyCost=0')),
  ),
  money(
    'scheme.preparation.yearlyCost',
    undefined,
    up('outlay', 'scheme.preparation.yearlyCost', 0, 400_000, having('preparation.validRaise=0.1')),
  ),
  share('scheme.ordinance.continuity', undefined, down('abandoned', 'scheme.ordinance.continuity', 0, 1)),
  share(
    'scheme.transferCost.target',
    undefined,
    down('remittances', 'scheme.transferCost.target', 0.01, 0.05, having('transferCost.years=2')),
    { max: 0.9, step: 0.005 },
  ),
  term(
    'scheme.transferCost.years',
    'whole',
    undefined,
    down('remittances', 'scheme.transferCost.years', 1, 8, having('transferCost.target=0.01')),
    { unit: 'years', min: 1, max: 30, step: 1 },
  ),

  quantity('scheme.literacy.migrants.places', undefined, rises('trained', 'scheme.literacy.migrants.places', 50, 300), {
    unit: 'people',
    min: 0,
    max: 1e9,
    step: 10,
  }),
  quantity('scheme.literacy.families.places', undefined, rises('trained', 'scheme.literacy.families.places', 50, 300), {
    unit: 'people',
    min: 0,
    max: 1e9,
    step: 10,
  }),
  money('scheme.literacy.unitCost', undefined, rises('outlay', 'scheme.literacy.unitCost', 500, 2_000), { step: 50 }),
  share('scheme.literacy.inKind', 0, down('outlay', 'scheme.literacy.inKind', 0, 0.6)),
  share('scheme.literacy.paired', 0, up('saved', 'scheme.literacy.paired', 0, 1)),
  share('scheme.literacy.localShare', 1, rises('outlay', 'scheme.literacy.localShare', 0.2, 1)),
  flag(
    'scheme.literacy.assembled',
    false,
    up(
      'trained',
      'scheme.literacy.assembled',
      false,
      true,
      having('literacy.migrants.places=20000', 'literacy.families.places=20000'),
    ),
  ),
  money('scheme.literacy.yearlyBudget', null, up('trained', 'scheme.literacy.yearlyBudget', 100_000, 400_000)),

  flag('scheme.package', false, up('saved', 'scheme.package', false, true)),
];
