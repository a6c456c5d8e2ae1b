import type { Scenario } from '../scenario/types.ts';
import type { Because } from './no-effect-because.ts';
import { valueAt, withValue } from './no-effect-path.ts';

/** Something about a scenario that may keep a lever from mattering, and the same scenario without it. */
export interface Gate {
  readonly because: Because;
  readonly open: (scenario: Scenario) => Scenario;
}

/** The same scenario with one value in several places, where they are. */
export function setting(paths: readonly string[], value: unknown): Gate['open'] {
  return (scenario) =>
    paths.reduce(
      (changed, path) => (valueAt(changed, path) === undefined ? changed : withValue(changed, path, value)),
      scenario,
    );
}
