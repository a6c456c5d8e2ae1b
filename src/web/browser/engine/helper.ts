import { measuresOf } from '../../../ensemble/measures.ts';
import { createPlayers, type Luck } from '../../../ensemble/players.ts';
import { numbersIn, planTable, type Table } from '../../../ensemble/table.ts';
import { CannotPlay } from '../../../scenario/cannot-play.ts';
import type { Problem } from '../../../scenario/problem.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { playSide, type Side, type Span } from './side.ts';

/** A span of draws that another worker is asked to play. */
export interface Share {
  readonly scenario: Scenario;
  readonly luck: Luck;
  readonly span: Span;
  readonly sides: readonly Side[];
}

/** What it gives back: columns of the span's draws, one after the other, and what was counted. */
export type Played =
  | { readonly parts: readonly { readonly side: Side; readonly values: Float64Array; readonly counts: Float64Array }[] }
  | { readonly cannotPlay: Problem };

/** A second worker that plays some of the draws; the numbers do not depend on who plays them. */
export interface Helper {
  play(share: Share): Promise<Played>;
}

/** Talks to the helper at the other end of a port, one share after the other. */
export function helperAt(port: MessagePort): Helper {
  const waiting: ((played: Played) => void)[] = [];
  port.addEventListener('message', ({ data }: MessageEvent<Played>) => waiting.shift()?.(data));
  port.start();
  return {
    play: (share) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port.postMessage(share);
      }),
  };
}

/** Makes this thread the helper of whoever holds the port's other end. */
export function helpAt(port: MessagePort): void {
  port.addEventListener('message', ({ data }: MessageEvent<Share>) => {
    const played = playShare(data);
    port.postMessage(played, 'parts' in played ? played.parts.map(({ values }) => values.buffer) : []);
  });
  port.start();
}

export function playShare({ scenario, luck, span, sides }: Share): Played {
  const players = createPlayers(scenario, luck);
  const plan = planTable(measuresOf(players.setting));
  const draws = span.to - span.from;
  try {
    const parts = sides.map((side) => {
      const only = { scheme: NO_COLUMNS, counterfactual: NO_COLUMNS, [side]: plan[side] };
      const table: Table = { draws, ...only, values: new Float64Array(numbersIn(only, draws)) };
      const counts = playSide(players, table, side, span, 0);
      return { side, values: table.values, counts };
    });
    return { parts };
  } catch (error) {
    if (error instanceof CannotPlay) return { cannotPlay: error.problem };
    throw error;
  }
}
const NO_COLUMNS = new Int32Array(0);
