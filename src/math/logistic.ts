/** σ(x) = 1/(1+e^−x): a chance from its log-odds; ±∞ give 1 and 0. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Λ(p) = ln(p/(1−p)): the log-odds of a chance; 0 and 1 give ∓∞. */
export function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance));
}
