/**
 * The club's share g of a project: the g that solves g + Σ_j min(ratio_j·g, cap_j) = value (section 2.8). Money of the
 * place; `ratios` and `caps` have one number per partner, a cap of Infinity is none. Each round either ends or finds one
 * more partner at its cap, and a partner once capped stays so because g only rises.
 */
export function clubShare(value: number, ratios: Float64Array, caps: Float64Array, count: number): number {
  let share = value;
  for (let round = 0; round <= count; round++) {
    let capped = 0;
    let slope = 1;
    for (let j = 0; j < count; j++) {
      if (round > 0 && ratios[j]! * share >= caps[j]!) capped += caps[j]!;
      else slope += ratios[j]!;
    }
    const next = (value - capped) / slope;
    if (round > 0 && next <= share) return next;
    share = next;
  }
  return share;
}
