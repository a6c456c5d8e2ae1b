import { applyOverrides } from './overrides.ts';
import type { Override } from './overrides.ts';
import { parseTree } from './parse.ts';
import type { Problem } from './problem.ts';
import { problem } from './problems.ts';
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
 * out first; of what is still wrong together, as many as can be in the order given stay. Of more than `MOST_LEVERS` the
 * first ones count.
 */
export function parseVariant(raw: unknown, overrides: readonly Override[]): Variant {
  const levers = overrides.slice(0, MOST_LEVERS);
  const whole = attempt(raw, levers);
  const surplus = overrides.slice(MOST_LEVERS, MOST_LEVERS + 1).map(({ path }) => tooMany(path));
  if (whole.parsed.ok) return accepted(whole, levers, [...surplus, ...whole.unknown]);
  const faults = [
    ...surplus,
    ...whole.unknown,
    ...whole.parsed.problems.filter(({ severity }) => severity === 'error'),
  ];
  const good = levers.filter(({ path }) => !faults.some((fault) => concerns(fault.path, path)));
  const kept = keepable(raw, [], good);
  const best = attempt(raw, kept);
  return best.parsed.ok ? accepted(best, kept, faults) : { ok: false, problems: best.parsed.problems };
}

/** Trying levers one by one stays under a second for this many. */
const MOST_LEVERS = 100;

/** Gives the field that was one too many: a number would be read as the length of a list. */
function tooMany(path: string): Problem {
  return problem(path, 'too-many', path, { kind: 'list', max: MOST_LEVERS });
}

/** `before` and as many of `levers` as parse with it, found by halving. */
function keepable(raw: unknown, before: readonly Override[], levers: readonly Override[]): readonly Override[] {
  const all = [...before, ...levers];
  if (levers.length === 0 || attempt(raw, all).parsed.ok) return all;
  if (levers.length === 1) return before;
  const half = Math.ceil(levers.length / 2);
  return keepable(raw, keepable(raw, before, levers.slice(0, half)), levers.slice(half));
}

function attempt(raw: unknown, overrides: readonly Override[]) {
  const changed = applyOverrides(raw, overrides);
  return { raw: changed.raw, unknown: changed.problems, parsed: parseTree(changed.raw) };
}

function accepted(
  { raw, parsed }: ReturnType<typeof attempt>,
  applied: readonly Override[],
  faults: readonly Problem[],
): Variant {
  if (!parsed.ok) throw new Error('a variant is accepted only when it parses');
  return { ok: true, scenario: parsed.scenario, raw, applied, problems: [...faults, ...parsed.warnings] };
}

/** Is the fault at, below or above the path that was set? `*` in a fault's path is any item. */
function concerns(fault: string, path: string): boolean {
  const segments = (text: string) => text.replace(/^scheme\./, '').split('.');
  const [one, other] = [segments(fault), segments(path)];
  return one.slice(0, other.length).every((part, index) => part === '*' || part === other[index]);
}
