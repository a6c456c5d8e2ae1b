import type { DesignAt } from '../analysis/seek/search.ts';
import { parseVariant } from '../scenario/variant.ts';

/** Checking a design of a large region takes long: others' requests are looked at in between. */
const LONGEST_MILLISECONDS = 10;

/** Makes designs of a study from a raw scenario: what the levers break is the answer then. */
export function designsFrom(raw: unknown): DesignAt {
  let last = performance.now();
  return async (overrides) => {
    if (performance.now() - last > LONGEST_MILLISECONDS) {
      await new Promise((resolve) => setImmediate(resolve));
      last = performance.now();
    }
    const variant = parseVariant(raw, overrides);
    if (!variant.ok) throw new Error('levers are set on a scenario that parses');
    const error = variant.problems.find(({ severity }) => severity === 'error');
    return error ?? variant.scenario;
  };
}
