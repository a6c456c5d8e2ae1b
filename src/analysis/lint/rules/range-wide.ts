import type { Quantity } from '../../../math/quantity.ts';
import type { Rule } from '../finding.ts';
import { uncertainFigures } from './figures-stated.ts';

/** The ends are so many times apart that the figure says next to nothing. */
const WIDE = 10;
const MOST = 5;

/** Ranges whose likely value stands at an end, or whose ends lie far apart. */
export const rangeWide: Rule = {
  id: 'range-wide',
  look: ({ scenario }) => {
    const odd = uncertainFigures(scenario).filter(({ path, value }) => !path.startsWith('behaviour.') && isOdd(value));
    if (odd.length === 0) return [];
    const paths = odd.slice(0, MOST).map(({ path }) => path);
    return [{ severity: 'check', paths, values: { field: paths[0]!, count: odd.length } }];
  },
};

function isOdd(value: Quantity): boolean {
  if (typeof value !== 'object' || !('low' in value)) return false;
  const { low, central, high } = value;
  if (low < 0 || high <= 0) return false;
  return central === low || central === high || (low > 0 ? high / low > WIDE : central > 0 && high / central > WIDE);
}
