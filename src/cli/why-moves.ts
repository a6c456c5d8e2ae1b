import type { LeverMove } from '../analysis/no-effect.ts';
import { noEffect } from '../analysis/no-effect.ts';
import { sameFutures } from '../analysis/no-effect-pairs.ts';
import { fullPath } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import { noEffectSentence } from '../words/why.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import type { Override, RunOptions } from './options.ts';

/** Each `--set` by itself; all of them as one where one alone would not be accepted (shares that must add to 1). */
export function leverMoves(
  file: string,
  before: Scenario,
  after: Scenario,
  sets: readonly Override[],
): readonly LeverMove[] {
  const moves = sets.map((override) => {
    const alone = sets.length === 1 ? { ok: true as const, scenario: after } : loadScenario(file, [override]);
    return alone.ok ? { before, after: alone.scenario, path: fullPath(override.path).join('.') } : null;
  });
  const each = moves.filter((move) => move !== null);
  return each.length === moves.length ? each : [{ before, after, path: fullPath(sets[0]!.path).join('.') }];
}

/** Futures in which a run looks whether what was set moves anything at all. */
const LOOK = 100;

/** After a run: why what was set moved nothing, a sentence a line; empty when it moved something, or nothing was set. */
export function whyNothingMoved(file: string, after: Scenario, { set, seed, draws }: RunOptions): string {
  if (set.length === 0 || file === '-') return '';
  const base = loadScenario(file);
  const luck = { seed, draws: Math.min(LOOK, draws) };
  if (!base.ok || !sameFutures(base.scenario, after, luck)) return '';
  const words = createWords('en');
  return leverMoves(file, base.scenario, after, set)
    .map((move) => `${noEffectSentence(noEffect(move, luck), move, words)}\n`)
    .join('');
}
