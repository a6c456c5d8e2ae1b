import { applyOverrides } from './overrides.ts';
import type { Override } from './overrides.ts';
import { parseTree } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './types.ts';

/** A scenario with the levers that could be set, and what is wrong with the others. */
export type Variant =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** The raw tree as changed. */
      readonly raw: unknown;
      readonly applied: readonly Override[];
      /** Wrong levers, and warnings. */
      readonly problems: readonly Problem[];
    }
  /** The scenario itself is wrong, levers apart. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Sets levers on a raw scenario so that a wrong one is named and the rest still works: those that problems name are left
 * out first; if what is left is still wrong together, each is tried in turn after the ones before it.
 */
export function parseVariant(raw: unknown, overrides: readonly Override[]): Variant {
  const whole = attempt(raw, overrides);
  if (whole.parsed.ok) return accepted(whole, overrides, []);
  const faults = [...whole.unknown, ...whole.parsed.problems];
  const good = overrides.filter(({ path }) => !faults.some((fault) => concerns(fault.path, path)));
  const rest = attempt(raw, good);
  if (rest.parsed.ok) return accepted(rest, good, whole.parsed.problems, whole.unknown);
  const kept = good.reduce<readonly Override[]>((before, next) => {
    const tried = [...before, next];
    return attempt(raw, tried).parsed.ok ? tried : before;
  }, []);
  const best = attempt(raw, kept);
  if (!best.parsed.ok) return { ok: false, problems: best.parsed.problems };
  return accepted(best, kept, whole.parsed.problems, whole.unknown);
}

function attempt(raw: unknown, overrides: readonly Override[]) {
  const changed = applyOverrides(raw, overrides);
  return { raw: changed.raw, unknown: changed.problems, parsed: parseTree(changed.raw) };
}

function accepted(
  { raw, unknown, parsed }: ReturnType<typeof attempt>,
  applied: readonly Override[],
  faults: readonly Problem[],
  names: readonly Problem[] = unknown,
): Variant {
  if (!parsed.ok) throw new Error('a variant is accepted only when it parses');
  const errors = faults.filter(({ severity }) => severity === 'error');
  return { ok: true, scenario: parsed.scenario, raw, applied, problems: [...names, ...errors, ...parsed.warnings] };
}

/** Is the fault at, below or above the path that was set? `*` in a fault's path is any item. */
function concerns(fault: string, path: string): boolean {
  const segments = (text: string) => text.replace(/^scheme\./, '').split('.');
  const [one, other] = [segments(fault), segments(path)];
  return one.slice(0, other.length).every((part, index) => part === '*' || part === other[index]);
}
