import { divide, minus, of, plus, run } from './backtests-figures.ts';
import type { Backtest, Check, Figure } from './backtests-types.ts';

const PARTNER = 'matching.partners.donor.ratio';
const LETTERS = 50_083;

/** The evidence that was set from gifts, and the default, which was set from no experiment. */
const RESPONSES = ['gifts', 'clubs'] as const;

/** A published direction: above nothing. */
const direction = (id: string, figure: Figure): Check => ({
  id,
  unit: 'share',
  observed: null,
  low: 0,
  high: null,
  interval: 'sign',
  grade: 'measured',
  figure,
});

/** How much people give, with which match, and how much of it there is in all (2.7). */
export const givingBacktests: readonly Backtest[] = [
  {
    id: 'match-ratio',
    kind: 'fit',
    sets: ['betaAny', 'beta', 'eta'],
    years: '2005',
    sources: [
      { source: 'karlanList2007', where: 'Table 2A; givers counted as the rate printed times the letters of each arm' },
    ],
    runs: [
      run('one', 'letters', 200, { [PARTNER]: '1' }),
      run('two', 'letters', 200, { [PARTNER]: '2' }),
      run('three', 'letters', 200, { [PARTNER]: '3' }),
    ],
    checks: [
      {
        id: 'none',
        unit: 'share',
        observed: 0.0179,
        low: 0.016,
        high: 0.02,
        interval: 'wilson',
        grade: 'measured',
        figure: of('one', 'outcomes.participation', { side: 'counterfactual' }),
      },
      {
        id: 'one',
        unit: 'share',
        observed: 0.0207,
        low: 0.0182,
        high: 0.0235,
        interval: 'wilson',
        grade: 'measured',
        figure: of('one', 'outcomes.participation'),
      },
      {
        id: 'two',
        unit: 'share',
        observed: 0.0226,
        low: 0.02,
        high: 0.0256,
        interval: 'wilson',
        grade: 'measured',
        figure: of('two', 'outcomes.participation'),
      },
      {
        id: 'three',
        unit: 'share',
        observed: 0.0227,
        low: 0.0201,
        high: 0.0257,
        interval: 'wilson',
        grade: 'measured',
        figure: of('three', 'outcomes.participation'),
      },
      {
        id: 'given-one',
        unit: 'money',
        currency: 'USD',
        observed: 0.937,
        low: 0.763,
        high: 1.111,
        interval: 'standardError',
        grade: 'measured',
        figure: divide(of('one', 'outcomes.given'), LETTERS),
      },
      {
        id: 'given-three',
        unit: 'money',
        currency: 'USD',
        observed: 0.938,
        low: 0.787,
        high: 1.089,
        interval: 'standardError',
        grade: 'measured',
        figure: divide(of('three', 'outcomes.given'), LETTERS),
      },
    ],
  },
  {
    id: 'school-gifts',
    kind: 'fit',
    sets: ['betaAny', 'beta'],
    years: '2011–2012',
    sources: [{ source: 'amblerAycinenaYang2015', where: 'order: abstract; percentages: introduction, from memory' }],
    runs: [
      run('one', 'school-gifts', 200, { 'matching.partners.project.ratio': '1' }),
      run('three', 'school-gifts', 200, { 'matching.partners.project.ratio': '3' }),
    ],
    checks: [
      {
        id: 'none',
        unit: 'share',
        observed: 0,
        low: 0,
        high: 0.04,
        interval: 'margin',
        grade: 'recalled',
        figure: of('one', 'outcomes.participation', { side: 'counterfactual' }),
      },
      {
        id: 'one',
        unit: 'share',
        observed: 0.069,
        low: 0.029,
        high: 0.109,
        interval: 'margin',
        grade: 'recalled',
        figure: of('one', 'outcomes.participation'),
      },
      {
        id: 'three',
        unit: 'share',
        observed: 0.185,
        low: 0.145,
        high: 0.225,
        interval: 'margin',
        grade: 'recalled',
        figure: of('three', 'outcomes.participation'),
      },
      {
        id: 'order',
        unit: 'share',
        observed: null,
        low: 0,
        high: null,
        interval: 'sign',
        grade: 'measured',
        figure: minus(of('three', 'outcomes.participation'), of('one', 'outcomes.participation')),
      },
    ],
  },
  {
    id: 'after-match',
    kind: 'fit',
    sets: ['afterMatch'],
    years: '2002–2005',
    sources: [{ source: 'meier2007', where: 'abstract' }],
    runs: [run('once', 'after-match', 100)],
    checks: [
      {
        id: 'during',
        unit: 'share',
        observed: null,
        low: 0,
        high: null,
        interval: 'sign',
        grade: 'measured',
        figure: of('once', 'outcomes.participation', { side: 'difference', year: 0 }),
      },
      {
        id: 'after',
        unit: 'share',
        observed: null,
        low: null,
        high: 0,
        interval: 'sign',
        grade: 'measured',
        figure: of('once', 'outcomes.participation', { side: 'difference', year: 1 }),
      },
      {
        id: 'in-all',
        unit: 'share',
        observed: null,
        low: null,
        high: 0,
        interval: 'sign',
        grade: 'measured',
        figure: plus(
          ...[0, 1, 2, 3, 4, 5].map((year) =>
            of('once', 'outcomes.participation', { side: 'difference' as const, year }),
          ),
        ),
      },
    ],
  },
  {
    id: 'half-match',
    kind: 'test',
    sets: [],
    years: '2002–2003',
    sources: [{ source: 'meierFrey2004', where: 'abstract (directions)' }],
    runs: RESPONSES.flatMap((response) =>
      ['0.5', '0.25'].map((ratio) =>
        run(`${response}-${ratio === '0.5' ? 'half' : 'quarter'}`, 'after-match', 40, { [PARTNER]: ratio, response }),
      ),
    ),
    checks: RESPONSES.flatMap((response) => [
      direction(`${response}-half`, moreGive(`${response}-half`)),
      direction(`${response}-half-over-quarter`, minus(moreGive(`${response}-half`), moreGive(`${response}-quarter`))),
    ]),
  },
  {
    id: 'quarter-match',
    kind: 'test',
    sets: [],
    years: '2002–2003',
    sources: [{ source: 'meierFrey2004', where: 'abstract (no effect at a quarter; its error not found)' }],
    knownToFail: true,
    runs: [run('quarter', 'after-match', 40, { [PARTNER]: '0.25' })],
    checks: [
      {
        id: 'quarter',
        unit: 'share',
        observed: 0,
        low: -0.01,
        high: 0.01,
        interval: 'margin',
        grade: 'measured',
        figure: moreGive('quarter'),
      },
    ],
  },
  {
    id: 'matches-reviewed',
    kind: 'test',
    sets: [],
    years: null,
    sources: [{ source: 'eppersonReif2019', where: 'summary (directions; no pooled number)' }],
    runs: RESPONSES.map((response) => run(response, 'after-match', 40, { [PARTNER]: '3', response })),
    checks: RESPONSES.flatMap((response) => [
      direction(`${response}-participation`, moreGive(response)),
      direction(`${response}-given`, moreGiven(response)),
    ]),
  },
  {
    id: 'gift-kept',
    kind: 'test',
    sets: [],
    years: null,
    sources: [{ source: 'eppersonReif2019', where: 'summary: gifts of those who give are not lowered' }],
    knownToFail: true,
    runs: [run('gifts', 'after-match', 40, { [PARTNER]: '3' })],
    checks: [direction('per-giver', minus(divide(perGiver('scheme'), perGiver('counterfactual')), 1))],
  },
  {
    id: 'collective-share',
    kind: 'test',
    sets: [],
    years: '2009–2011',
    sources: [
      { source: 'idb2012', where: 'release' },
      { source: 'eumed2013', where: 'remittances of 2010' },
    ],
    runs: [run('country', 'mexico-2010', 25)],
    checks: [
      {
        id: 'of-remittances',
        unit: 'share',
        observed: 0.0017,
        low: 0.00085,
        high: 0.0034,
        interval: 'magnitude',
        grade: 'derived',
        figure: divide(of('country', 'outcomes.given'), of('country', 'outcomes.remittances')),
      },
      {
        id: 'public-per-migrant',
        unit: 'ratio',
        observed: 2.78,
        low: 2.74,
        high: 3,
        interval: 'lowerBound',
        grade: 'derived',
        figure: of('country', 'outcomes.publicPerMigrant'),
      },
    ],
  },
];

/** Participation in the year of the match, beyond what it is without one. */
function moreGive(id: string): Figure {
  return of(id, 'outcomes.participation', { side: 'difference', year: 0 });
}

/** What is given in that year beyond what is given without a match, as a part of the latter. */
function moreGiven(id: string): Figure {
  const given = (side: 'difference' | 'counterfactual') => of(id, 'outcomes.given', { side, year: 0 });
  return divide(given('difference'), given('counterfactual'));
}

/** What is given for each part of the members who give. */
function perGiver(side: 'scheme' | 'counterfactual'): Figure {
  return divide(
    of('gifts', 'outcomes.given', { side, year: 0 }),
    of('gifts', 'outcomes.participation', { side, year: 0 }),
  );
}
