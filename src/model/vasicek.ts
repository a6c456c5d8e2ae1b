import { normalCumulative, normalQuantile } from '../math/normal.ts';

/**
 * Share of a large portfolio that defaults in a year whose credit factor is y (bad years: y below 0). Vasicek, "The
 * distribution of loan portfolio value", Risk (2002): Φ((Φ⁻¹(PD) − √ρ·y)/√(1−ρ)). PD lies strictly between 0 and 1.
 */
export function conditionalDefault(defaultProbability: number, correlation: number, creditFactor: number): number {
  const threshold = normalQuantile(defaultProbability) - Math.sqrt(correlation) * creditFactor;
  return normalCumulative(threshold / Math.sqrt(1 - correlation));
}
