import type { Design, Inputs } from './inputs.ts';

/** What one year hands to the next. */
export interface State {
  /** x_k of section 2.1, and the log real exchange rate, by corridor. */
  readonly incomeShock: Float64Array;
  readonly exchange: Float64Array;
  /** Migrants, and the growth of what one sends, by corridor; both start the first year as given. */
  readonly migrants: Float64Array;
  readonly income: Float64Array;
  /** Prices against the start year. */
  prices: number;
  /** φ^{2t}, for the variance of the income shock. */
  memory: number;
  awareness: number;
  /** F_g and L_g of section 2.4. */
  trainedMigrants: number;
  trainedFamilies: number;
  freshMigrants: number;
  freshFamilies: number;
  /** L_m + L_f − L_b as last reckoned. */
  effectiveShare: number;
  /** ĉ, F and B of section 2.6, and the PD and LGD of what was guaranteed last. */
  perceivedCover: number;
  fund: number;
  guaranteed: number;
  guaranteedDefault: number;
  guaranteedLoss: number;
  /** m̂ of section 2.7. */
  expectedRatio: number;
  /** Club money carried over from last year, and what will go back to the pool next year. */
  pool: number;
  returning: number;
  trust: number;
  /** Money committed to projects since the start, by sector and by locality. */
  readonly funded: Float64Array;
  readonly fundedLocality: Float64Array;
  /** K_s of section 2.11. */
  readonly assets: Float64Array;
  /** Firms in their first year, and older ones. */
  youngFirms: number;
  olderFirms: number;
  /** Left of each partner's budget; one place per locality. */
  readonly budget: Float64Array;
}

export function createState(inputs: Inputs, design: Design): State {
  const { corridors, sectors, localities } = inputs;
  return {
    incomeShock: new Float64Array(corridors.count),
    exchange: new Float64Array(corridors.count),
    migrants: new Float64Array(corridors.count),
    income: new Float64Array(corridors.count),
    prices: 1,
    memory: 1,
    awareness: 0,
    trainedMigrants: 0,
    trainedFamilies: 0,
    freshMigrants: 0,
    freshFamilies: 0,
    effectiveShare: 0,
    perceivedCover: 0,
    fund: 0,
    guaranteed: 0,
    guaranteedDefault: 0,
    guaranteedLoss: 0,
    expectedRatio: 0,
    pool: 0,
    returning: 0,
    trust: 1,
    funded: new Float64Array(sectors.count),
    fundedLocality: new Float64Array(localities.count),
    assets: new Float64Array(sectors.count),
    youngFirms: 0,
    olderFirms: 0,
    budget: new Float64Array(design.matching.partners.count * localities.count),
  };
}
