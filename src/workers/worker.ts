import { playChunk } from '../ensemble/chunk.ts';
import { readMeasure, type Measured } from '../ensemble/measured.ts';
import { createPlayers, type Players } from '../ensemble/players.ts';
import { recordFuture } from '../ensemble/record.ts';
import type { Future } from '../ensemble/result.ts';
import type { Scenario } from '../scenario/types.ts';
import type { EnsembleName, Task } from './tasks.ts';

/** The ensemble played last: the next task is nearly always of the same one. */
let last: { readonly name: EnsembleName; readonly players: Players } | null = null;

/** Entry of a worker thread: does one task. */
export default function work(task: Task): Future | readonly Measured[] | null {
  switch (task.kind) {
    case 'play':
      playChunk(playersOf(task), task.table, task.chunk);
      return null;
    case 'measure':
      return task.measures.map((measure) =>
        readMeasure(measure, task.table, task.totals.has(`${measure.group}.${measure.key}`)),
      );
    case 'future':
      return recordFuture(playersOf(task), task.draw);
  }
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
