import type { Parameter, Setting } from './types.ts';

/** Exchange rates move remittances so much that the parameters of the other shocks only show with rates held still. */
const fixedRates: readonly Setting[] = [
  { path: 'corridors.california.exchangeVolatility', value: '0' },
  { path: 'corridors.midwest-texas.exchangeVolatility', value: '0' },
];

/** The same, with shocks that differ enough between corridors for what they share to be seen. */
const volatile: readonly Setting[] = [
  ...fixedRates,
  { path: 'corridors.california.volatility', value: '0.4' },
  { path: 'corridors.midwest-texas.volatility', value: '0.4' },
];

/** Shocks to remittances (2.1). */
export const remittances = {
  persistence: {
    section: '2.1',
    symbol: 'φ',
    unit: 'share',
    min: 0,
    max: 0.95,
    default: 0.5,
    grade: 'assumed',
    basis: 'Assumption: half of a shock is carried into the next year; published yearly series are too short to tell.',
    estimates: [],
    gaps: ['Yearly series of single corridors, long enough to tell how long shocks last: not found.'],
    moves: ['remittances.p95', 'up'],
    setup: fixedRates,
  },
  commonShare: {
    section: '2.1',
    symbol: 'κ',
    unit: 'share',
    min: 0,
    max: 1,
    default: 0.5,
    grade: 'assumed',
    basis:
      'Assumption: half of a shock is shared by all corridors. That money from one host country is more volatile is known; how much of a shock corridors share is not.',
    estimates: [
      {
        value: 'concentration on one host country raises volatility (72 countries; direction only)',
        place: '72 countries',
        year: '2020',
        source: 'imfDiversification2020',
        where: 'not stated',
        grade: 'reported',
      },
    ],
    moves: ['remittances.p95', 'up'],
    setup: volatile,
  },
  creditCycle: {
    section: '2.1',
    symbol: 'ρ_zy',
    unit: 'ratio',
    min: 0,
    max: 0.99,
    default: 0.5,
    grade: 'assumed',
    basis: 'Assumption: a bad year for senders tends to be a bad year for borrowers at home.',
    estimates: [
      {
        value: 'remittances move with the home cycle in most countries (direction only)',
        place: 'developing countries',
        year: '1980–2007',
        source: 'neaguSchiff2009',
        where: 'not stated',
        grade: 'reported',
      },
    ],
    // In bad years less is newly guaranteed, so a closer tie of defaults to those years meets a smaller book.
    moves: ['claims', 'down'],
    setup: [...volatile, { path: 'behaviour.commonShare', value: '1' }, { path: 'behaviour.persistence', value: '0' }],
  },
} as const satisfies Record<string, Parameter>;
