import { divide, log, minus, of, plus, run, times } from './backtests-figures.ts';
import type { Backtest, Check } from './backtests-types.ts';

/**
 * Rows of the table: default probability, the most leverage as printed, and the chance that lies between the two ends of the
 * printed figure, by the formula itself, with three standard errors of 20,000 futures added on either side.
 */
const ROWS = [
  { id: 'pd-2', pd: 0.024, leverage: 15.7, low: 0.0076, high: 0.0121 },
  { id: 'pd-5', pd: 0.05, leverage: 9, low: 0.0077, high: 0.0125 },
  { id: 'pd-8', pd: 0.083, leverage: 6.2, low: 0.0073, high: 0.0125 },
  { id: 'pd-15', pd: 0.15, leverage: 4.1, low: 0.0064, high: 0.0124 },
] as const;

/** Savings, guarantees, firms and training (2.4 to 2.6, 2.12). */
export const financeBacktests: readonly Backtest[] = [
  {
    id: 'guarantee-capital',
    kind: 'test',
    sets: [],
    years: '2002',
    sources: [{ source: 'vasicek2002', where: 'formula; correlation 0.12, loss given default 60 %' }],
    runs: ROWS.map(({ id, pd, leverage }) =>
      run(id, 'guarantee-fund', 5000, {
        'guarantee.leverage': String(leverage),
        'vehicles.savings.defaultProbability': String(pd),
      }),
    ),
    checks: ROWS.map(({ id, low, high }): Check => ({
      id,
      unit: 'share',
      observed: 0.01,
      low,
      high,
      interval: 'rounding',
      grade: 'derived',
      figure: of(id, 'chances.exhausted', { year: 0 }),
    })),
  },
  {
    id: 'bad-years',
    kind: 'fit',
    sets: ['creditCycle'],
    years: '1980–2007',
    sources: [{ source: 'neaguSchiff2009', where: 'abstract (direction)' }],
    runs: [run('full', 'guarantee-fund', 2000)],
    checks: [
      {
        id: 'together',
        unit: 'ratio',
        observed: null,
        low: 1,
        high: null,
        interval: 'sign',
        grade: 'reported',
        figure: divide(
          of('full', 'chances.allTargets'),
          times(of('full', 'chances.target.0'), of('full', 'chances.target.1')),
        ),
      },
    ],
  },
  {
    id: 'fees-and-claims',
    kind: 'test',
    restates: true,
    sets: [],
    years: '1999–2011',
    sources: [{ source: 'dcaCsis', where: '10 million dollars of fees, 8.3 of claims, on 2.3 thousand million' }],
    runs: [run('life', 'credit-authority', 1000)],
    checks: [
      {
        id: 'claims-per-fee',
        unit: 'ratio',
        observed: 0.83,
        low: 0.82,
        high: 1.14,
        interval: 'computed',
        grade: 'derived',
        figure: divide(
          of('life', 'outcomes.claims'),
          plus(minus(of('life', 'outcomes.fund'), 10_000_000), of('life', 'outcomes.claims')),
        ),
      },
    ],
  },
  {
    id: 'guarantee-additional',
    kind: 'test',
    sets: [],
    years: null,
    sources: [{ source: 'fogapeCowan', where: '0.65 of new credit for 1 guaranteed' }],
    knownToFail: true,
    runs: [run('years', 'chile-guarantee', 1000)],
    checks: [
      {
        id: 'per-guarantee',
        unit: 'ratio',
        observed: 0.65,
        low: 0.325,
        high: 1.3,
        interval: 'magnitude',
        grade: 'measured',
        figure: divide(
          of('years', 'outcomes.invested', { side: 'difference' }),
          times(0.75, of('years', 'outcomes.mobilisedOecd')),
        ),
      },
    ],
  },
  {
    id: 'firms-five-years',
    kind: 'fit',
    sets: ['survive1', 'survive2'],
    years: null,
    sources: [{ source: 'inegiSurvival', where: 'press reports' }],
    runs: [run('births', 'new-firms', 8)],
    checks: [
      { id: 'one', observed: 0.64, low: 0.635, high: 0.645, year: 1 },
      { id: 'five', observed: 0.3, low: 0.295, high: 0.305, year: 5 },
    ].map(({ year, ...check }): Check => ({
      ...check,
      unit: 'share',
      interval: 'rounding',
      grade: 'reported',
      figure: alive(year),
    })),
  },
  {
    id: 'firms-twenty-years',
    kind: 'test',
    sets: [],
    years: null,
    sources: [{ source: 'inegiSurvival', where: 'press reports' }],
    knownToFail: true,
    runs: [run('births', 'new-firms', 8)],
    checks: [
      {
        id: 'twenty',
        unit: 'share',
        observed: 0.11,
        low: 0.105,
        high: 0.115,
        interval: 'rounding',
        grade: 'reported',
        figure: alive(20),
      },
    ],
  },
  {
    id: 'firm-jobs',
    kind: 'fit',
    sets: ['scheme.enterprise.jobsPerFirm'],
    years: '2010–2018',
    sources: [{ source: 'pareOdimm', where: '3,200 jobs in 1,273 firms' }],
    runs: [run('births', 'new-firms', 8, { 'enterprise.jobsPerFirm': '2.5' })],
    checks: [
      {
        id: 'per-firm',
        unit: 'number',
        observed: 2.5,
        low: 2.2,
        high: 3,
        interval: 'range',
        grade: 'derived',
        figure: divide(of('births', 'outcomes.jobs', { year: 0 }), 100),
      },
    ],
  },
  {
    id: 'new-bond',
    kind: 'fit',
    sets: ['firstYearTakeUp'],
    years: '2010–2016',
    sources: [{ source: 'nepalDiasporaBonds', where: '4 of 1,000 and 81.7 of 250 million rupees' }],
    runs: [run('bond', 'new-bond', 600)],
    checks: [
      {
        id: 'first-year',
        unit: 'share',
        observed: null,
        low: 0.004,
        high: 0.33,
        interval: 'range',
        grade: 'reported',
        figure: divide(of('bond', 'outcomes.invested', { year: 0 }), of('bond', 'outcomes.invested', { year: 1 })),
      },
    ],
  },
  {
    id: 'whom-to-train',
    kind: 'fit',
    sets: ['familyOnly', 'migrantOnly', 'remittanceEffect'],
    years: '2010–2012',
    sources: [
      { source: 'doiMcKenzieZia2014', where: 'abstract (order; sizes not found)' },
      { source: 'abarcarBaruaYang2020', where: 'no effect on remittances' },
    ],
    runs: [
      run('both', 'training', 600),
      run('family', 'training', 600, { 'literacy.migrants': 'null', 'literacy.paired': '0' }),
      run('migrant', 'training', 600, { 'literacy.families': 'null', 'literacy.paired': '0' }),
    ],
    checks: [
      {
        id: 'both-over-family',
        unit: 'share',
        observed: null,
        low: 0,
        high: null,
        interval: 'sign',
        grade: 'measured',
        figure: minus(saved('both'), saved('family')),
      },
      {
        id: 'family-over-migrant',
        unit: 'share',
        observed: null,
        low: 0,
        high: null,
        interval: 'sign',
        grade: 'measured',
        figure: minus(saved('family'), saved('migrant')),
      },
      {
        id: 'remittances',
        unit: 'share',
        observed: 0,
        low: -0.001,
        high: 0.001,
        interval: 'margin',
        grade: 'measured',
        figure: divide(of('both', 'outcomes.remittances', { side: 'difference' }), of('both', 'outcomes.remittances')),
      },
    ],
  },
  {
    id: 'training-null',
    kind: 'fit',
    sets: ['literacyEffect'],
    years: '2014–2016',
    sources: [{ source: 'abarcarBaruaYang2020', where: 'no effect on household savings' }],
    runs: [run('both', 'training', 600)],
    checks: [
      {
        id: 'quarter',
        unit: 'share',
        observed: 0,
        low: -1e-6,
        high: 1e-6,
        interval: 'margin',
        grade: 'measured',
        figure: divide(
          of('both', 'outcomes.saved', { side: 'difference', statistic: 'p25' }),
          of('both', 'outcomes.saved', { side: 'counterfactual' }),
        ),
      },
    ],
  },
  {
    id: 'training-fades',
    kind: 'fit',
    sets: ['halfLife'],
    years: '2014',
    sources: [
      { source: 'heinbergOthers2014', where: 'a quarter to a third of the gain in knowledge left after 8 months' },
      { source: 'fernandesLynchNetemeyer2014', where: 'abstract: negligible 20 months or more after' },
    ],
    runs: [
      run('places', 'training', 200, {
        'place.horizon': '4',
        'literacy.migrants': 'null',
        'literacy.paired': '0',
        'behaviour.bassP': '1',
      }),
    ],
    checks: [
      {
        id: 'one-year',
        unit: 'share',
        observed: null,
        low: 0,
        high: 0.333,
        interval: 'magnitude',
        grade: 'measured',
        figure: stillThere(1),
      },
      {
        id: 'two-years',
        unit: 'share',
        observed: 0.1,
        low: 0,
        high: 0.2,
        interval: 'magnitude',
        grade: 'measured',
        figure: stillThere(2),
      },
    ],
  },
  {
    id: 'host-countries',
    kind: 'fit',
    sets: ['commonShare'],
    years: null,
    sources: [{ source: 'imfDiversification2020', where: 'abstract (direction), 72 countries' }],
    runs: [run('one', 'host-countries', 600), run('four', 'host-countries-four', 600)],
    checks: [
      {
        id: 'spread',
        unit: 'ratio',
        observed: null,
        low: 1,
        high: null,
        interval: 'sign',
        grade: 'measured',
        figure: divide(log(swing('one')), log(swing('four'))),
      },
    ],
  },
  {
    id: 'local-income',
    kind: 'fit',
    sets: ['multiplier'],
    years: '2016, 2022',
    sources: [
      { source: 'thomeOthers2016', where: 'real 1.08–1.84, from memory' },
      { source: 'eggerOthers2022', where: 'abstract: 2.5' },
    ],
    runs: [run('outside', 'works', 100, { 'matching.partners.district.kind': 'national', 'behaviour.valid': '1' })],
    checks: [
      {
        id: 'per-unit',
        unit: 'ratio',
        observed: null,
        low: 1.08,
        high: 2.5,
        interval: 'range',
        grade: 'recalled',
        figure: divide(
          of('outside', 'outcomes.localIncome', { side: 'difference' }),
          of('outside', 'outcomes.committed', { side: 'difference' }),
        ),
      },
    ],
  },
];

/** Of a year's births, the part alive so many years later: what the stock has grown by, with as many births every year. */
function alive(years: number) {
  return divide(
    minus(of('births', 'outcomes.jobs', { year: years }), of('births', 'outcomes.jobs', { year: years - 1 })),
    of('births', 'outcomes.jobs', { year: 0 }),
  );
}

/**
 * Of what a year's course brought, the part still there so many years later: what the stock has grown by, with as many
 * trained every year.
 */
function stillThere(years: number) {
  const stock = (year: number) => of('places', 'outcomes.effectiveShare', { year });
  return divide(minus(stock(years), stock(years - 1)), stock(0));
}

/** Relative to what is saved without training. */
function saved(id: string) {
  return divide(of(id, 'outcomes.saved', { side: 'difference' }), of(id, 'outcomes.saved', { side: 'counterfactual' }));
}

/** How far apart good and bad years lie: the 95th over the 5th percentile of the first year's remittances. */
function swing(id: string) {
  return divide(
    of(id, 'outcomes.remittances', { year: 0, statistic: 'p95' }),
    of(id, 'outcomes.remittances', { year: 0, statistic: 'p5' }),
  );
}
