import { centralValue } from '../math/distribution.ts';
import type { Locality } from '../scenario/types.ts';

/** Small, middle and large localities; fewer classes where there are fewer localities. */
export const MOST_SIZES = 3;

/**
 * Each locality's class of size by its central population, from 0 for the small ones: classes of as many localities each, as
 * far as that goes. Of two of one size the one that stands first in the scenario counts as the smaller.
 */
export function sizeClasses(localities: readonly Locality[]): { readonly size: Int32Array; readonly sizes: number } {
  const sizes = Math.min(MOST_SIZES, localities.length);
  const order = localities
    .map(({ population }, at) => ({ at, people: centralValue(population) }))
    .sort((a, b) => a.people - b.people || a.at - b.at);
  const size = new Int32Array(localities.length);
  order.forEach(({ at }, rank) => (size[at] = Math.floor((sizes * rank) / localities.length)));
  return { size, sizes };
}
