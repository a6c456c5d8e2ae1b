import { quantile } from '../math/quantile.ts';

/** The draw whose total lies closest to the median of all; the first of several. */
export function typicalDraw(totals: Float64Array): number {
  const median = quantile(totals, 0.5);
  let nearest = 0;
  for (let draw = 1; draw < totals.length; draw++) {
    if (Math.abs(totals[draw]! - median) < Math.abs(totals[nearest]! - median)) nearest = draw;
  }
  return nearest;
}
