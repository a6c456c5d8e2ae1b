import { centralValue } from '../math/distribution.ts';
import type { Quantity } from '../math/quantity.ts';
import { TERMS } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Because } from './no-effect-because.ts';
import { setting, type Gate } from './no-effect-gate.ts';
import { livelyValue, nearness, placesOf, valueAt } from './no-effect-path.ts';

/** Other years are another story altogether, and explain nothing. */
const isFrame = (path: string) => path === 'place.startYear' || path === 'place.horizon';

/** Other fields tried; the nearest ones count. */
const MOST = 60;

/** Shared parts of a path that make two fields neighbours: those of one instrument. */
const BESIDE = 2;

/**
 * The last resort: other fields at quite another value, nearest to the lever first: those of its own
 * instrument, or all others. The first that lets it move something is
 * named: at its present value the lever cannot matter.
 */
export function presentValues(
  scenario: Scenario,
  lever: string,
  where: 'beside' | 'elsewhere',
  moves: (gate: Gate) => boolean,
): readonly Because[] {
  const gates = TERMS.flatMap((term): readonly Gate[] => {
    const [path, ...others] = placesOf(scenario, term);
    const value = path === undefined ? undefined : valueAt(scenario, path);
    if (path === undefined || path === lever || isFrame(path) || (term.kind !== 'quantity' && term.kind !== 'whole'))
      return [];
    const current = value === null || value === undefined ? null : centralValue(value as Quantity);
    const lively = livelyValue(term, current);
    if (lively === null) return [];
    const because: Because = { code: 'at-present-value', path, values: { value: current, other: lively } };
    return [{ because, open: setting([path, ...others], lively) }];
  });
  const isBeside = (gate: Gate) => nearness(gate.because.path!, lever) >= BESIDE;
  gates.sort((a, b) => nearness(b.because.path!, lever) - nearness(a.because.path!, lever));
  const found = gates
    .filter((gate) => isBeside(gate) === (where === 'beside'))
    .slice(0, MOST)
    .find((gate) => moves(gate));
  return found === undefined ? [] : [found.because];
}
