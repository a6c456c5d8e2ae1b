/** Standard deviation of the logarithm of a lognormal with this coefficient of variation. */
export function logSpread(coefficientOfVariation: number): number {
  return Math.sqrt(Math.log(1 + coefficientOfVariation * coefficientOfVariation));
}

/** Mean of the logarithm of a lognormal with this mean (above 0) and this spread of the logarithm. */
export function logCentre(mean: number, spread: number): number {
  return Math.log(mean) - 0.5 * spread * spread;
}
