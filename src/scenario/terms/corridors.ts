import { against, down, group, list, named, quantity, share, term, up } from '../term.ts';
import type { Group, Term, Written } from '../term.ts';

const at = (field: string) => `corridors.california.${field}`;
const rises = (outcome: string, field: string, from: Written, to: Written) => up(outcome, at(field), from, to);
const uses = [
  ['consumption', 0.68],
  ['housing', 0.12],
  ['education', 0.05],
  ['health', 0.03],
  ['debt', 0.02],
  ['festivals', 0.02],
] as const;

export const CORRIDOR_GROUPS: readonly Group[] = [list('corridors', 'required', 1, 8), group('uses', 'required')];

/** Who sends money from where, and what households do with it. */
export const CORRIDOR_TERMS: readonly Term[] = [
  ...named('corridors'),
  term('corridors.*.country', 'code', undefined, 'display', { pattern: /^[A-Z]{2}$/ }),
  // Corridors in one currency share its luck, those in two do not: totals then spread less.
  term('corridors.*.currency', 'code', undefined, 'display', { pattern: /^[A-Z]{3}$/ }),
  quantity('corridors.*.exchangeRate', undefined, rises('remittances', 'exchangeRate', 15, 20), {
    unit: 'moneyPerForeign',
    min: 0,
    openMin: true,
    max: 1e7,
    step: 0.1,
  }),
  // Luck of either sign: what rises is the 95th percentile, not the mean.
  quantity('corridors.*.exchangeVolatility', 0, rises('remittances.p95', 'exchangeVolatility', 0, 0.3), {
    unit: 'perYear',
    min: 0,
    max: 2,
    step: 0.01,
  }),
  quantity('corridors.*.migrants', undefined, rises('remittances', 'migrants', 15_000, 21_000), {
    unit: 'people',
    min: 0,
    max: 1e9,
    step: 100,
  }),
  quantity('corridors.*.growth', 0, rises('remittances', 'growth', 0, 0.03), {
    unit: 'perYear',
    min: -0.5,
    max: 0.5,
    step: 0.005,
  }),
  quantity('corridors.*.monthsAbroad', 12, rises('remittances', 'monthsAbroad', 6, 12), {
    unit: 'months',
    min: 0,
    max: 12,
    step: 1,
  }),
  share('corridors.*.remittingShare', undefined, rises('remittances', 'remittingShare', 0.5, 0.62)),
  quantity('corridors.*.monthlyRemittance', undefined, rises('remittances', 'monthlyRemittance', 300, 390), {
    unit: 'foreignMoney',
    min: 0,
    max: 1e9,
    step: 5,
  }),
  quantity('corridors.*.realGrowth', 0, rises('remittances', 'realGrowth', 0, 0.03), {
    unit: 'perYear',
    min: -0.5,
    max: 0.5,
    step: 0.005,
  }),
  quantity('corridors.*.volatility', 0, rises('remittances.p95', 'volatility', 0, 0.3), {
    unit: 'perYear',
    min: 0,
    max: 2,
    step: 0.005,
  }),
  share('corridors.*.transferCost', 0, down('remittances', at('transferCost'), 0.02, 0.1), { max: 0.9, step: 0.005 }),
  share('corridors.*.formalShare', 1, rises('saved', 'formalShare', 0.5, 0.95)),
  share('corridors.*.clubMembership', undefined, rises('given', 'clubMembership', 0.1, 0.2)),
  quantity('corridors.*.yearlyGift', undefined, rises('given', 'yearlyGift', 40, 80), {
    unit: 'foreignMoney',
    min: 0,
    max: 1e9,
    step: 5,
  }),
  share('corridors.*.participation', undefined, rises('given', 'participation', 0.08, 0.16), {
    openMin: true,
    openMax: true,
  }),

  // Uses add to 1: what one of them takes is missing from saving.
  ...uses.map(([use, share0]) =>
    share(`uses.${use}`, 0, against(down('saved', `uses.${use}`, share0, share0 + 0.03), 'uses.saving', 0.08, 0.05)),
  ),
  share('uses.saving', 0, against(up('saved', 'uses.saving', 0.08, 0.12), 'uses.consumption', 0.68, 0.64)),
];
