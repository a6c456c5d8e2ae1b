import { down, flag, group, having, list, money, named, quantity, record, share, term, up } from '../term.ts';
import type { Group, Term, Written } from '../term.ts';

const vehicle = (field: string) => `scheme.vehicles.coop.${field}`;
const fund = (field: string) => `scheme.guarantee.${field}`;
const firms = (field: string) => `scheme.enterprise.${field}`;
const rises = (outcome: string, at: string, from: Written, to: Written) => up(outcome, at, from, to);
const falls = (outcome: string, at: string, from: Written, to: Written) => down(outcome, at, from, to);
// A second vehicle that exists only with the scheme.
const NEW = having(
  'vehicles.bond={name: Diaspora bond, new: true, entryShare: 0.01, promisedReturn: 0.05, defaultProbability: 0.02, lossGivenDefault: 0.5, onLend: 0.9, sectors: {water: 1}}',
);
// A fund small enough that the most it may guarantee is felt.
const SMALL = having('guarantee.capital=300000');

export const FINANCE_GROUPS: readonly Group[] = [
  list('scheme.vehicles', 'empty', 0, 8),
  record('scheme.vehicles.*.sectors', 'required', 'sectors'),
  group('scheme.guarantee', 'none'),
  group('scheme.enterprise', 'none'),
];

/** Saving products, the fund that guarantees them, and help to new firms. */
export const FINANCE_TERMS: readonly Term[] = [
  ...named('scheme.vehicles'),
  share('scheme.vehicles.*.baseShare', 0, rises('invested', vehicle('baseShare'), 0.01, 0.03), {
    openMax: true,
    step: 0.005,
  }),
  // The response is to what the scheme changes: a better return is felt through the tax credit on it.
  quantity(
    'scheme.vehicles.*.promisedReturn',
    undefined,
    up('invested', vehicle('promisedReturn'), 0.02, 0.1, having('vehicles.coop.taxCredit=0.5')),
    { unit: 'perYear', min: 0, max: 1, step: 0.005 },
  ),
  share('scheme.vehicles.*.defaultProbability', undefined, rises('claims', vehicle('defaultProbability'), 0.03, 0.1), {
    openMin: true,
    openMax: true,
    unit: 'perYear',
  }),
  share('scheme.vehicles.*.lossGivenDefault', undefined, rises('claims', vehicle('lossGivenDefault'), 0.3, 0.9), {
    openMin: true,
    openMax: true,
  }),
  share('scheme.vehicles.*.onLend', undefined, rises('lent', vehicle('onLend'), 0.4, 0.8)),
  flag('scheme.vehicles.*.guaranteed', false, up('claims', vehicle('guaranteed'), false, true)),
  share('scheme.vehicles.*.sectors.*', 0, {
    from: having('vehicles.coop.sectors.schools=0.1', 'vehicles.coop.sectors.production=0.7'),
    to: having('vehicles.coop.sectors.schools=0.4', 'vehicles.coop.sectors.production=0.4'),
    outcome: 'byPriority.schools',
    direction: 'up',
  }),
  share('scheme.vehicles.*.alignment', 0, rises('byPriority.water', vehicle('alignment'), 0, 1)),
  flag(
    'scheme.vehicles.*.new',
    false,
    down('invested', vehicle('new'), false, true, having('vehicles.coop.entryShare=0.02')),
  ),
  share('scheme.vehicles.*.entryShare', 0, up('invested', 'scheme.vehicles.bond.entryShare', 0.01, 0.05, NEW), {
    openMax: true,
    step: 0.005,
  }),
  share('scheme.vehicles.*.taxCredit', 0, rises('invested', vehicle('taxCredit'), 0, 1)),

  share('scheme.guarantee.cover', undefined, rises('claims', fund('cover'), 0.2, 0.7), { openMin: true }),
  share('scheme.guarantee.fee', 0, falls('invested', fund('fee'), 0, 0.03), { max: 0.5, step: 0.001, unit: 'perYear' }),
  money('scheme.guarantee.capital', undefined, rises('fund', fund('capital'), 1_000_000, 5_000_000), { step: 100_000 }),
  money('scheme.guarantee.yearlyInjection', 0, rises('fund', fund('yearlyInjection'), 0, 200_000)),
  quantity('scheme.guarantee.leverage', null, up('contingentLiability', fund('leverage'), 1, 10, SMALL), {
    unit: 'ratio',
    min: 0,
    openMin: true,
    max: 1_000,
    step: 0.5,
  }),
  share('scheme.guarantee.stopLoss', null, rises('claims', fund('stopLoss'), 0.01, 0.25)),
  quantity('scheme.guarantee.tenor', undefined, rises('contingentLiability', fund('tenor'), 2, 6), {
    unit: 'years',
    min: 1,
    max: 40,
    step: 1,
  }),
  quantity('scheme.guarantee.fundReturn', 0, rises('fund', fund('fundReturn'), 0, 0.05), {
    unit: 'perYear',
    min: -0.5,
    max: 1,
    step: 0.005,
  }),
  flag(
    'scheme.guarantee.recourse',
    false,
    up('outlay', fund('recourse'), false, true, having('guarantee.stopLoss=0.01')),
  ),

  quantity('scheme.enterprise.places', undefined, rises('enterprise', firms('places'), 10, 30), {
    unit: 'number',
    min: 0,
    max: 1e7,
    step: 1,
  }),
  money('scheme.enterprise.grant', undefined, rises('enterprise', firms('grant'), 50_000, 150_000)),
  money('scheme.enterprise.training', 0, rises('outlay', firms('training'), 0, 50_000), { step: 1_000 }),
  share('scheme.enterprise.ownShare', 0, rises('enterprise', firms('ownShare'), 0.2, 0.6), { max: 0.99 }),
  share('scheme.enterprise.localShare', 1, rises('outlay', firms('localShare'), 0, 0.5)),
  quantity('scheme.enterprise.jobsPerFirm', undefined, rises('jobYears', firms('jobsPerFirm'), 1, 4), {
    unit: 'jobs',
    min: 0,
    max: 10_000,
    step: 0.5,
  }),
  term('scheme.enterprise.sector', 'reference', null, up('byPriority.water', firms('sector'), 'production', 'water'), {
    refersTo: 'sectors',
  }),
  money('scheme.enterprise.yearlyBudget', null, rises('enterprise', firms('yearlyBudget'), 500_000, 2_000_000)),
  quantity('scheme.enterprise.applicants', null, rises('enterprise', firms('applicants'), 5, 20), {
    unit: 'number',
    min: 0,
    max: 1e7,
    step: 1,
  }),
];
