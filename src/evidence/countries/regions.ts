import type { SourceId } from '../sources.ts';
import type { CountryFigure, RegionId } from './types.ts';

/** What is known of a region of the world and taken for a country that has no figure of its own. */
export interface Region {
  /** Yearly growth of remittances in dollars, 2017 to 2024: mean and lowest year. */
  readonly meanGrowth: number;
  readonly worstGrowth: number;
  /** Standard deviation of that growth over the eight years. */
  readonly volatility: number;
  readonly source: SourceId;
}

const of = (meanGrowth: number, volatility: number, worstGrowth: number): Region => ({
  meanGrowth,
  volatility,
  worstGrowth,
  source: 'worldBankGrowth2024',
});

/** Mean, standard deviation and lowest of eight reported years: arithmetic on the World Bank's figures. */
export const REGIONS: Readonly<Record<RegionId, Region>> = {
  lac: of(0.108, 0.065, 0.055),
  sas: of(0.082, 0.033, 0.051),
  eap: of(0.047, 0.036, -0.034),
  mena: of(0.03, 0.09, -0.146),
  ssa: of(0.051, 0.097, -0.138),
  eca: of(0.086, 0.127, -0.087),
};

const inPrices = (value: number): CountryFigure => ({
  value,
  currency: null,
  year: '2023',
  source: 'remittancePrices2023',
  where: 'Q3',
  grade: 'reported',
  note: null,
});

/** Cost of sending 200 dollars, simple average; regions whose figure was read. */
export const REGION_COSTS: Readonly<Partial<Record<RegionId, CountryFigure>>> = {
  sas: inPrices(0.0544),
  ssa: inPrices(0.0739),
};

/** Membership of clubs among Latin American remitters in the United States. */
export const LATIN_AMERICAN_MEMBERSHIP: CountryFigure = {
  value: 0.09,
  currency: null,
  year: '2007',
  source: 'orozcoRouse2007',
  where: null,
  grade: 'reported',
  note: null,
};

/** What stands in where neither country nor region has a figure. */
export const WORLD = {
  transferCost: inPrices(0.0618),
  averageTransfer: {
    value: { low: 200, high: 300 },
    currency: 'USD',
    year: null,
    source: 'ifadWorld',
    where: null,
    grade: 'reported',
    note: { en: 'Every one or two months.', es: 'Cada uno o dos meses.' },
  },
  discountRate: {
    value: 0.06,
    currency: null,
    year: '2016',
    source: 'worldBankDiscount2016',
    where: null,
    grade: 'recalled',
    note: null,
  },
} as const satisfies Readonly<Record<string, CountryFigure>>;
