import { expect, test } from 'vitest';
import { createPlayers } from '../../../src/ensemble/players.ts';
import { playFuture } from '../../../src/model/future.ts';
import { getPath } from '../../../src/scenario/overrides.ts';
import { TERMS, type Term } from '../../../src/scenario/terms.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { counterfactualKey, PAYMENT_FIELDS, WHOLLY_OFF } from '../../../src/web/browser/engine/counterfactual.ts';
import { scenarioWith } from '../pages-results.ts';

const LUCK = { seed: 5, draws: 24 };
const SCENARIOS = ['mexico-tres-por-uno', 'philippines-2x1'];

function futuresWithout(scenario: Scenario): Float64Array {
  const players = createPlayers(scenario, LUCK);
  const { count } = players.setting.columns;
  const rows = new Float64Array(count * LUCK.draws);
  for (let draw = 0; draw < LUCK.draws; draw++) {
    players.deal(draw);
    playFuture(players.counterfactual, LUCK.seed, draw, rows.subarray(draw * count, (draw + 1) * count));
  }
  return rows;
}

/** Fields that the key leaves out, with values at the ends of what they accept. */
function leftOut(scenario: Scenario): readonly { readonly path: string; readonly value: string }[] {
  const instruments = WHOLLY_OFF.filter((name) => scenario.scheme[name] !== null);
  const partners = scenario.scheme.matching?.partners ?? [];
  const ofInstruments = TERMS.filter(({ path }) => instruments.some((name) => path.startsWith(`scheme.${name}.`)));
  const paid = partners.flatMap(({ id }) => PAYMENT_FIELDS.map((field) => `scheme.matching.partners.${id}.${field}`));
  return [
    ...ofInstruments
      .filter(({ path }) => getPath(scenario, path) !== undefined)
      .flatMap((term) => ends(term).map((value) => ({ path: term.path, value }))),
    ...paid.flatMap((path) => ['0', '0.7', '9'].map((value) => ({ path, value }))),
    ...instruments.map((path) => ({ path, value: 'null' })),
    ...(scenario.scheme.council === null ? [] : [{ path: 'council.strength', value: '0.123' }]),
  ];
}

function ends({ kind, min, max, openMin, options }: Term): readonly string[] {
  if (kind === 'boolean') return ['true', 'false'];
  if (kind === 'enum') return options;
  if (min === null || max === null) return [];
  return [String(openMin ? (min + Math.min(max, 1)) / 2 : min), String(Math.min(max, min + 1))];
}

test.each(SCENARIOS)('what the key of %s leaves out moves nothing without the scheme', (id) => {
  const base = scenarioWith(id);
  const [key, rows] = [counterfactualKey(createPlayers(base, LUCK)), futuresWithout(base)];
  const moves = leftOut(base);
  expect(moves.length).toBeGreaterThan(30);
  for (const move of moves) {
    const moved = scenarioWith(id, [move]);
    expect(counterfactualKey(createPlayers(moved, LUCK)), move.path).toBe(key);
    expect(futuresWithout(moved), `${move.path}=${move.value}`).toEqual(rows);
  }
});

test('what may move the futures without the scheme is in the key', () => {
  const key = (path: string, value: string) =>
    counterfactualKey(createPlayers(scenarioWith('mexico-tres-por-uno', [{ path, value }]), LUCK));
  const keys = [
    key('place.envelope', '1'),
    key('behaviour.beta', '0.1'),
    key('matching.ranking', 'arrival'),
    key('matching.inKind', '0.2'),
    key('enterprise.places', '2'),
    key('vehicles.coop.baseShare', '0.03'),
    key('matching.partners.state', 'null'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
