import { describe, expect, test } from 'vitest';
import { runScenario } from '../../../src/ensemble/run.ts';
import { applyOverrides, type Override } from '../../../src/scenario/overrides.ts';
import { parseTree } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { playShare, type Helper } from '../../../src/web/browser/engine/helper.ts';
import { createPagePlayer } from '../../../src/web/browser/engine/play.ts';
import { NO_SCHEME, ONE_YEAR, rawScenario } from '../pages-results.ts';

const LUCK = { seed: 3, draws: 90 };
const SCENARIOS = ['mexico-tres-por-uno', 'philippines-2x1'];
/** A helper in this thread, as far from the page's as a test needs. */
const HELPER: Helper = { play: (share) => Promise.resolve(playShare(structuredClone(share))) };

const plain = (result: object): unknown => JSON.parse(JSON.stringify(result));
const lever = (path: string, value: string): readonly Override[] => [{ path, value }];

/** Moves that follow one another on one player, so that what it keeps of the last run is put to the test. */
const MOVES: readonly (readonly Override[])[] = [
  [],
  lever('guarantee.capital', '250000'),
  lever('guarantee.cover', '0.9'),
  lever('guarantee', 'null'),
  lever('matching.partners.0.ratio', '3'),
  lever('matching.partners.0.ratio', '1 + marginality'),
  lever('matching.partners.0.yearlyBudget', '100000'),
  lever('matching.ranking', 'arrival'),
  lever('matching.equity', '2'),
  lever('matching', 'null'),
  lever('literacy', 'null'),
  lever('council.strength', '1'),
  lever('council', 'null'),
  lever('enterprise.places', '3'),
  lever('behaviour.abandonBase', '0.4'),
  lever('place.horizon', '5'),
  ONE_YEAR,
  NO_SCHEME,
];

/** `null` where a scenario has nothing to move there. */
function moved(id: string, overrides: readonly Override[]): Scenario | null {
  const parsed = parseTree(applyOverrides(rawScenario(id), overrides).raw);
  return parsed.ok ? parsed.scenario : null;
}

describe.each([
  ['alone', null],
  ['with a helper', HELPER],
] as const)('a page’s player %s', (_, helper) => {
  test.each(SCENARIOS)('gives the engine’s result of %s, figure for figure, move after move', async (id) => {
    const player = createPagePlayer(helper);
    for (const overrides of MOVES) {
      const scenario = moved(id, overrides);
      if (scenario === null) continue;
      const expected = runScenario(scenario, LUCK);
      expect(plain(await player.run(scenario, LUCK)), JSON.stringify(overrides)).toEqual(plain(expected));
    }
  });
});
