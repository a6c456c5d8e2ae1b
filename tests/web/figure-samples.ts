import type { FigureSpec, Yearly } from '../../src/web/figures/spec.ts';

const YEARS = Array.from({ length: 10 }, (_, index) => 2026 + index);
const money = { kind: 'money', currency: 'MXN', label: 'Pesos of 2026' } as const;
const around = (middle: number, factor: number): Yearly => YEARS.map((_, index) => (middle + index * 400_000) * factor);
const fan = (middle: number) => ({
  p5: around(middle, 0.4),
  p25: around(middle, 0.7),
  p50: around(middle, 1),
  p75: around(middle, 1.3),
  p95: around(middle, 1.9),
});

/** One figure of each kind, with the troubles of real ones: long labels, markup, gaps, negative values, zeros. */
export const FIGURES: readonly FigureSpec[] = [
  {
    kind: 'fan',
    id: 'channelled',
    title: 'Funds channelled <each year>',
    sentence: 'About 10 million a year reach projects, savings and firms; 3 million would have come anyway.',
    unit: money,
    years: YEARS,
    series: [
      { id: 'scheme', label: 'With the scheme', tone: 'scheme', ...fan(8_000_000) },
      { id: 'counterfactual', label: 'Without it', tone: 'without', ...fan(2_600_000) },
    ],
  },
  {
    kind: 'lines',
    id: 'outlay',
    title: 'The town’s outlay',
    sentence: 'The town pays about 3 million a year.',
    unit: money,
    years: YEARS,
    series: [
      {
        id: 'outlay',
        label: 'Outlay',
        tone: 'town',
        values: YEARS.map((_, index) => (index === 4 ? null : 4e6 - index * 2e5)),
      },
      { id: 'claims', label: 'Paid to savers out of the guarantee fund', tone: 'first', values: YEARS.map(() => 0) },
    ],
    references: [{ id: 'envelope', label: 'Envelope of the year', value: 4_000_000 }],
  },
  {
    kind: 'stack',
    id: 'payers',
    title: 'Who pays',
    sentence: 'Migrants pay a third.',
    unit: money,
    years: YEARS,
    series: [
      { id: 'migrants', label: 'Migrants', tone: 'migrants', values: around(2e6, 1) },
      { id: 'others', label: 'Other governments and donors', tone: 'others', values: around(4e6, 1) },
      { id: 'town', label: 'The town', tone: 'town', values: around(3e6, -0.3) },
    ],
  },
  {
    kind: 'bars',
    id: 'coverage',
    title: 'Need covered',
    sentence: 'Water is covered best.',
    unit: { kind: 'share', label: 'Share of the need covered by 2035' },
    rowsLabel: 'Priority',
    rows: [
      { id: 'water', label: 'Drinking water and sanitation in the outlying villages of the municipality' },
      { id: 'health', label: 'Health & care' },
      { id: 'roads', label: 'Roads' },
    ],
    series: [
      { id: 'scheme', label: 'With the scheme', tone: 'scheme', values: [0.62, 0.1, null] },
      { id: 'counterfactual', label: 'Without it', tone: 'without', values: [0.2, 0, 0] },
    ],
    references: [{ id: 'all', label: 'The whole need', value: 1 }],
  },
  {
    kind: 'tornado',
    id: 'tornado',
    title: 'What moves the money most',
    sentence: 'How much clubs give moves it most.',
    unit: money,
    rowsLabel: 'Input',
    lowLabel: 'At its low end',
    highLabel: 'At its high end',
    rows: [
      {
        id: 'beta',
        label: 'How much more is given when the match is better, in clubs of migrants abroad',
        low: { at: '0.28', change: -15_000_000 },
        high: { at: '1.3', change: 23_600_000 },
      },
      { id: 'leakage', label: 'Leakage', low: { at: '8 %', change: -30_000 }, high: { at: '21 %', change: -140_000 } },
      { id: 'gap', label: 'Nothing & nothing', low: { at: '0', change: null }, high: { at: '1', change: 0 } },
    ],
  },
  {
    kind: 'ranges',
    id: 'bodies',
    title: 'Funds channelled, by body of evidence',
    sentence: 'Gifts bring least.',
    unit: money,
    rowsLabel: 'Body of evidence',
    rows: [
      { id: 'gifts', label: 'Gifts to a cause' },
      { id: 'clubs', label: 'Giving through clubs <wide on purpose>' },
      { id: 'own', label: 'Own figure' },
    ],
    series: [
      {
        id: 'scheme',
        label: 'With the scheme',
        tone: 'scheme',
        mean: [7e7, 1e8, null],
        p5: [6e7, 8e7, null],
        p95: [9e7, 1.4e8, null],
      },
      {
        id: 'counterfactual',
        label: 'Without it',
        tone: 'without',
        mean: [2e7, 2e7, 0],
        p5: [1e7, -1e7, 0],
        p95: [3e7, 3e7, 0],
      },
    ],
  },
  {
    kind: 'chances',
    id: 'chances',
    title: 'Chances',
    sentence: 'Counted in futures.',
    unit: { kind: 'share', label: 'Chance' },
    rowsLabel: 'Event',
    rows: [
      { id: 'breach', label: 'The town exceeds its envelope in at least one year', tone: 'limit', value: 0.112 },
      { id: 'target', label: 'The target is met', tone: 'scheme', value: 0.83 },
      { id: 'none', label: 'Never defined', tone: 'first', value: null },
    ],
  },
];
