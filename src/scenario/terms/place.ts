import {
  against,
  choice,
  down,
  flag,
  group,
  having,
  list,
  money,
  named,
  quantity,
  record,
  share,
  term,
  up,
} from '../term.ts';
import type { Group, Term } from '../term.ts';

const YEAR = { unit: 'calendarYear', min: 1950, max: 2150, step: 1 } as const;

export const PLACE_GROUPS: readonly Group[] = [
  list('practices', 'empty', 0, 100, false),
  group('place', 'required'),
  group('place.elections', 'none'),
  list('place.localities', 'required', 1, 3000),
  record('sources', 'empty', null),
];

/** The file itself, the place and its localities. */
export const PLACE_TERMS: readonly Term[] = [
  term('title', 'text', undefined, 'display'),
  term('summary', 'text', '', 'display'),
  term('practices.*', 'string', undefined, 'display'),
  flag('illustrative', true, 'display'),
  term('sources.*', 'string', undefined, 'display'),
  // At one ratio a gift that is matched and a product for one's own family are answered very differently.
  choice(
    'response',
    ['gifts', 'clubs', 'familyProducts'],
    'clubs',
    up('participation', 'response', 'gifts', 'familyProducts'),
  ),

  term('place.name', 'text', undefined, 'display'),
  term('place.country', 'code', undefined, 'display', { pattern: /^[A-Z]{2}$/ }),
  term('place.currency', 'code', undefined, 'display', { pattern: /^[A-Z]{3}$/ }),
  // A later start leaves fewer years of a scheme that ends in a given year.
  term('place.startYear', 'whole', undefined, down('match', 'place.startYear', 2026, 2029), YEAR),
  term('place.horizon', 'whole', 10, up('remittances', 'place.horizon', 8, 10), {
    unit: 'years',
    min: 1,
    max: 30,
    step: 1,
  }),
  // Caps that are not indexed shrink in real terms.
  quantity(
    'place.inflation',
    0,
    down('match', 'place.inflation', 0, 0.3, having('matching.partners.federation.projectCap=200000')),
    { unit: 'perYear', min: -0.1, max: 2, step: 0.005 },
  ),
  quantity('place.discountRate', undefined, down('npvOutlay', 'place.discountRate', 0.05, 0.15), {
    unit: 'perYear',
    min: 0,
    max: 1,
    step: 0.005,
  }),
  money('place.envelope', undefined, down('probabilities.breachEver', 'place.envelope', 4_000_000, 6_000_000), {
    step: 100_000,
  }),
  money('place.ownRevenue', null, down('outlayOfRevenue', 'place.ownRevenue', 50_000_000, 100_000_000), {
    openMin: true,
    step: 1_000_000,
  }),

  // Elections in every year, instead of every third, abandon more projects.
  term('place.elections.first', 'whole', undefined, down('abandoned', 'place.elections.first', 2027, 2035), YEAR),
  term('place.elections.every', 'whole', undefined, down('abandoned', 'place.elections.every', 1, 6), {
    unit: 'years',
    min: 1,
    max: 30,
    step: 1,
  }),
  share('place.elections.turnover', undefined, up('abandoned', 'place.elections.turnover', 0, 1)),

  ...named('place.localities'),
  // More people make a bigger market, which new firms crowd less.
  quantity(
    'place.localities.*.population',
    undefined,
    up('jobYears', 'place.localities.cabecera.population', 10_000, 60_000),
    { unit: 'people', min: 1, max: 1e9, step: 100 },
  ),
  // Counted among the poorest, the cabecera takes the place of the ranches, which have more projects for each inhabitant.
  share('place.localities.*.marginality', undefined, down('poorShare', 'place.localities.cabecera.marginality', 0, 1)),
  share(
    'place.localities.*.diasporaShare',
    undefined,
    against(
      up('byLocality.sierra', 'place.localities.sierra.diasporaShare', 0.1, 0.3),
      'place.localities.cabecera.diasporaShare',
      0.4,
      0.2,
    ),
  ),
];
