import { move } from 'piscina';
import { playChunk } from '../ensemble/chunk.ts';
import { createPlayers, type Players } from '../ensemble/players.ts';
import { recordFuture } from '../ensemble/record.ts';
import type { Future } from '../ensemble/result.ts';
import type { Scenario } from '../scenario/types.ts';
import type { EnsembleName, Task } from './tasks.ts';

/** The ensemble played last: the next chunk is nearly always of the same one. */
let last: { readonly name: EnsembleName; readonly players: Players } | null = null;

/** Entry of a worker thread: does one task. Rows are moved, not copied. */
export default function work(task: Task): Future | object {
  const players = playersOf(task);
  if (task.kind === 'future') return recordFuture(players, task.draw);
  return move(playChunk(players, task.order));
}

function playersOf({ scenario, luck }: EnsembleName): Players {
  if (last === null || !sameEnsemble(last.name, { scenario, luck })) {
    last = { name: { scenario, luck }, players: createPlayers(JSON.parse(scenario) as Scenario, luck) };
  }
  return last.players;
}

function sameEnsemble(a: EnsembleName, b: EnsembleName): boolean {
  return a.luck.seed === b.luck.seed && a.luck.draws === b.luck.draws && a.scenario === b.scenario;
}
