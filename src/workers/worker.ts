import { playLedgerChunk, type LedgerChunk } from '../analysis/ledger/play.ts';
import { noEffect, type NoEffect } from '../analysis/no-effect.ts';
import { sameFutures } from '../analysis/no-effect-pairs.ts';
import { meanPoolAccount, poolAccount } from '../analysis/pool-account.ts';
import { playChunk, type ChunkCounts } from '../ensemble/chunk.ts';
import { readMeasures, type Measured } from '../ensemble/measured.ts';
import { createPlayers, type Players } from '../ensemble/players.ts';
import { recordFuture } from '../ensemble/record.ts';
import type { Future } from '../ensemble/result.ts';
import { sampleOf, type Sample } from '../ensemble/sample.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Scenario } from '../scenario/types.ts';
import type { EnsembleName, MoneyAnswer, Task, Unplayable, WorkbookTask } from './tasks.ts';

/** The ensembles played last, oldest first: a thread works on a few runs in turn. */
const recent: { readonly name: EnsembleName; readonly players: Players }[] = [];
const KEPT = 4;

/** Entry of a worker thread: does one task. What cannot be played is an answer, because errors lose their fields on the way. */
export default async function work(task: Task): Promise<Answer | Unplayable> {
  try {
    return task.kind === 'workbook' ? await workbookOf(task) : perform(task);
  } catch (error) {
    if (error instanceof CannotPlay) return { cannotPlay: error.problem };
    throw error;
  }
}

type Answer =
  | Future
  | readonly Measured[]
  | ChunkCounts
  | null
  | MoneyAnswer
  | NoEffect
  | Sample
  | LedgerChunk
  | boolean
  | Uint8Array;

/** Texts and the parser of equations are loaded when a first workbook is asked for. */
async function workbookOf({ scenario, luck, draw, wish }: WorkbookTask): Promise<Uint8Array> {
  const { futureWorkbook } = await import('./future-workbook.ts');
  return futureWorkbook(JSON.parse(scenario) as Scenario, luck, draw, wish);
}

function perform(task: Exclude<Task, WorkbookTask>): Answer {
  switch (task.kind) {
    case 'play':
      return playChunk(playersOf(task), task.table, task.chunk, task.isCounting);
    case 'measure':
      return readMeasures(task.measures, task.table, task.totals);
    case 'future':
      return recordFuture(playersOf(task), task.draw);
    case 'money':
      return { accounts: poolAccount(playersOf(task), task.draw), mean: meanPoolAccount(playersOf(task)) };
    case 'sample':
      return sampleOf(playersOf(task), task.figures, task.sides, task.chunk);
    case 'ledger':
      return playLedgerChunk(playersOf(task), task.chunk);
    case 'why':
      return noEffect(task.move, task.luck);
    case 'moves':
      return !sameFutures(task.move.before, task.move.after, task.luck);
  }
}

function playersOf({ scenario, luck }: EnsembleName): Players {
  const known = recent.find(({ name }) => sameEnsemble(name, { scenario, luck }));
  if (known !== undefined) return known.players;
  const players = createPlayers(JSON.parse(scenario) as Scenario, luck);
  recent.push({ name: { scenario, luck }, players });
  if (recent.length > KEPT) recent.shift();
  return players;
}

function sameEnsemble(a: EnsembleName, b: EnsembleName): boolean {
  return a.luck.seed === b.luck.seed && a.luck.draws === b.luck.draws && a.scenario === b.scenario;
}
