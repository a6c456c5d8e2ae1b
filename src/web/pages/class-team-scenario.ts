import { designOf } from '../class/design.ts';
import type { ClassPlan, Levers } from '../../analysis/class/events.ts';
import { leversKey } from '../../analysis/class/state.ts';
import type { Scenario } from '../../scenario/types.ts';

/** More designs than a class of thirty shows at once. */
const MOST_KEPT = 200;

const kept = new WeakMap<ClassPlan, Map<string, Scenario | null>>();

/** A team's design as a scenario; null where it cannot be. Read once: the wall shows thirty of them twice a second. */
export function teamScenario(plan: ClassPlan, levers: Levers): Scenario | null {
  const all = kept.get(plan) ?? new Map<string, Scenario | null>();
  kept.set(plan, all);
  const key = leversKey(levers);
  const known = all.get(key);
  if (known !== undefined) return known;
  const { scenario } = designOf(plan, levers);
  all.set(key, scenario);
  for (const oldest of all.keys()) {
    if (all.size <= MOST_KEPT) break;
    all.delete(oldest);
  }
  return scenario;
}
