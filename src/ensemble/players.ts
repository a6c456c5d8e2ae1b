import { Stratum } from '../math/hypercube.ts';
import { Stream } from '../math/streams.ts';
import { playFuture } from '../model/future.ts';
import { createWorld, type World } from '../model/world.ts';
import type { Scenario } from '../scenario/types.ts';
import { prepare, type Setting } from './setting.ts';

/** What fixes an ensemble: together with the scenario and the model's version, the same numbers give the same bytes. */
export interface Luck {
  readonly seed: number;
  /** Number of futures; part of the luck, because the hypercube cuts each range into as many strata. */
  readonly draws: number;
}

/** Plays any future of an ensemble, on both sides, in any order. */
export interface Players {
  readonly setting: Setting;
  readonly luck: Luck;
  readonly scheme: World;
  readonly counterfactual: World;
  /** Writes the uncertain inputs of one draw. */
  deal(draw: number): void;
  /** The uncertain inputs of one draw, by path. */
  drawn(draw: number): Record<string, number>;
  /** Deals and plays one draw; each row has `setting.columns.count` numbers. */
  play(draw: number, schemeRow: Float64Array, counterfactualRow: Float64Array): void;
}

export function createPlayers(scenario: Scenario, luck: Luck): Players {
  const setting = prepare(scenario);
  const { inputs, uncertain, perDraw, columns } = setting;
  const designs = [setting.scheme, setting.counterfactual];
  const strata = uncertain.map(({ path }) => new Stratum(luck.seed, path, luck.draws));
  const stream = new Stream();
  const scheme = createWorld(inputs, setting.scheme, stream, columns);
  const counterfactual = createWorld(inputs, setting.counterfactual, stream, columns);
  const valueOf = (i: number, draw: number) => {
    const { inverse, min, max } = uncertain[i]!;
    return Math.min(max, Math.max(min, inverse(strata[i]!.at(draw))));
  };
  const deal = (draw: number) => {
    for (let i = 0; i < uncertain.length; i++) uncertain[i]!.write(valueOf(i, draw));
    for (const { work } of perDraw) work(inputs, designs);
  };
  return {
    setting,
    luck,
    scheme,
    counterfactual,
    deal,
    drawn: (draw) => Object.fromEntries(uncertain.map(({ path }, i) => [path, valueOf(i, draw)])),
    play(draw, schemeRow, counterfactualRow) {
      deal(draw);
      playFuture(scheme, luck.seed, draw, schemeRow);
      playFuture(counterfactual, luck.seed, draw, counterfactualRow);
    },
  };
}
