import { measuresOf, type Measure } from '../../../ensemble/measures.ts';
import { createPlayers, type Luck, type Players } from '../../../ensemble/players.ts';
import type { Result } from '../../../ensemble/result.ts';
import { numbersIn, planTable, type Table } from '../../../ensemble/table.ts';
import { CannotPlay } from '../../../scenario/cannot-play.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { createBalance } from './balance.ts';
import { counterfactualKey, stillHolds, type KeptCounterfactual } from './counterfactual.ts';
import type { Helper, Played } from './helper.ts';
import { lazyResult } from './lazy-result.ts';
import { playSide, type Side, type Span } from './side.ts';

/** Plays designs one after the other. */
export interface PagePlayer {
  /**
   * The result of a scenario, figure for figure that of ensemble/run.ts for the same luck; its figures are summed up as they
   * are read, so that a result is good until the next run begins. Rejects with CannotPlay as the engine does.
   */
  run(scenario: Scenario, luck: Luck): Promise<Result>;
}

/** A run made ready: who plays, what is measured, and the table that is filled. */
interface Prepared {
  readonly players: Players;
  readonly measures: readonly Measure[];
  readonly table: Table;
}

/** With a helper each plays a part of the draws; without one they are all played here. */
export function createPagePlayer(helper: Helper | null = null): PagePlayer {
  let room = new Float64Array(0);
  let kept: KeptCounterfactual | null = null;
  const balance = createBalance();
  const makeReady = (scenario: Scenario, luck: Luck): Prepared => {
    const players = createPlayers(scenario, luck);
    const measures = measuresOf(players.setting);
    const plan = planTable(measures);
    const size = numbersIn(plan, luck.draws);
    if (room.length < size) room = new Float64Array(size);
    return { players, measures, table: { draws: luck.draws, ...plan, values: room.subarray(0, size) } };
  };
  return {
    async run(scenario, luck) {
      const start = performance.now();
      const part = helper === null ? luck.draws : balance.own(luck.draws);
      const others = { from: part, to: luck.draws };
      const ask = (side: Side) => helper?.play({ scenario, luck, span: others, sides: [side] }) ?? null;
      // The helper begins while this thread makes ready.
      const asked = ask('scheme');
      const { players, measures, table } = makeReady(scenario, luck);
      const play = async (side: Side, other: Promise<Played> | null) => {
        const counts = playSide(players, table, side, { from: 0, to: part }, 0);
        if (other === null) return counts;
        const done = performance.now();
        putIn(await other, table, others, counts);
        if (side === 'scheme') balance.tell(done - start, performance.now() - done);
        return counts;
      };
      const key = counterfactualKey(players);
      const place = table.values.subarray(table.scheme.length * table.draws);
      if (kept?.key === key) place.set(kept.values);
      if (kept?.key !== key || !stillHolds(players, table)) kept = null;
      const missing = kept === null ? ask('counterfactual') : null;
      const scheme = await play('scheme', asked);
      if (kept === null) {
        const counts = await play('counterfactual', missing);
        kept = { key, values: place.slice(), counts };
      }
      return lazyResult(players, measures, table, { scheme, counterfactual: kept.counts });
    },
  };
}

/** Puts what the helper has played into its places; adds what it has counted. */
function putIn(played: Played, { draws, values, ...columns }: Table, { from, to }: Span, counts: Float64Array): void {
  if ('cannotPlay' in played) throw new CannotPlay(played.cannotPlay);
  for (const part of played.parts) {
    const offset = part.side === 'scheme' ? 0 : columns.scheme.length;
    const count = to - from;
    for (let i = 0; i < columns[part.side].length; i++)
      values.set(part.values.subarray(i * count, (i + 1) * count), (offset + i) * draws + from);
    for (let i = 0; i < counts.length; i++) counts[i] = counts[i]! + part.counts[i]!;
  }
}
