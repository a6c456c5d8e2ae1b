import type { Scenario } from '../scenario/types.ts';

/** A lever: the scenario before and after it is moved, and its path. Everything else is the same. */
export interface LeverMove {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly path: string;
}
