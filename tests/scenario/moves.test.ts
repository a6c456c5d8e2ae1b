import { describe, expect, it } from 'vitest';
import { runScenario } from '../../src/ensemble/run.ts';
import type { Result } from '../../src/ensemble/result.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import { TERMS } from '../../src/scenario/terms.ts';
import type { Moves, Override } from '../../src/scenario/terms.ts';
import { exampleTree } from './example.ts';

/** Few are enough: both runs meet the same luck, so that their difference is the term's alone. */
const DRAWS = 120;

/** A figure by its path in the result: an outcome's id alone is its total's mean with the scheme. */
function figure(result: Result, path: string): number | null {
  const [first = '', second = ''] = path.split('.');
  const { outcomes, probabilities, byPriority, bySdg, byLocality, byPartner } = result;
  const splits = { byPriority, bySdg, byLocality, byPartner } as Record<
    string,
    Record<string, { scheme: { total: { mean: number | null } } }>
  >;
  if (first === 'probabilities') return (probabilities as unknown as Record<string, number | null>)[second] ?? null;
  if (first === 'difference')
    return (
      (outcomes as Record<string, Result['outcomes'][keyof Result['outcomes']]>)[second]?.difference.total.mean ?? null
    );
  if (first in splits) return splits[first]?.[second]?.scheme.total.mean ?? null;
  const total = (outcomes as Record<string, { scheme: { total: object } }>)[first]?.scheme.total as
    Record<string, number> | undefined;
  return total?.[second === '' ? 'mean' : second] ?? null;
}

function run(overrides: readonly Override[]): Result {
  const parsed = parseTree(applyOverrides(exampleTree, overrides).raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return runScenario(parsed.scenario, { seed: 1, draws: DRAWS });
}

describe('raising a term of the vocabulary', () => {
  const moving = TERMS.filter(({ moves }) => moves !== 'display').map(({ path, moves }) => ({
    path,
    ...(moves as Moves),
  }));
  it.each(moving)('$path moves $outcome $direction', ({ from, to, outcome, direction }) => {
    const [before, after] = [figure(run(from), outcome), figure(run(to), outcome)];
    expect(before).not.toBeNull();
    expect(after).not.toBeNull();
    expect(Math.sign(after! - before!)).toBe(direction === 'up' ? 1 : -1);
  });
});
