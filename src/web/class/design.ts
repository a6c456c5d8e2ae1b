import { applyOverrides } from '../../scenario/overrides.ts';
import { parseTree } from '../../scenario/parse.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ClassPlan, Levers } from '../../analysis/class/events.ts';

/** A team's design as a scenario to be played; null with everything that is wrong with it. */
export interface TeamDesign {
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
}

/** Sets a team's levers on the exercise's own design. What takes an instrument away goes first. */
export function designOf({ scenario, raw }: Pick<ClassPlan, 'scenario' | 'raw'>, levers: Levers): TeamDesign {
  const overrides = Object.entries(levers).map(([path, value]) => ({ path, value }));
  if (overrides.length === 0) return { scenario, problems: [] };
  const inOrder = overrides.toSorted((a, b) => Number(b.value === 'null') - Number(a.value === 'null'));
  const changed = applyOverrides(raw, inOrder);
  if (changed.problems.length > 0) return { scenario: null, problems: changed.problems };
  const parsed = parseTree(changed.raw);
  if (parsed.ok) return { scenario: parsed.scenario, problems: [] };
  return { scenario: null, problems: parsed.problems.filter(({ severity }) => severity === 'error') };
}
