import type { Words } from '../../words/words.ts';
import { DEFAULT_DRAWS } from '../defaults.ts';
import type { RunsLoad } from './results-runs.ts';
import { progressOf, progressSentence, type Progress } from './runs-progress.ts';
import { isGoing, type Run } from './runs-run.ts';
import { runsAddress } from './runs-address.ts';

/** The page that shows how far a run has come. */
export interface WatchView {
  readonly title: string;
  readonly of: string;
  readonly played: number;
  readonly draws: number;
  readonly sentence: string;
  /** Where its events come from, and its own page. */
  readonly events: string;
  readonly self: string;
  /** The page that the result will be shown on. */
  readonly from: string;
  readonly cancel: string;
  readonly csrf: string;
  /** How many others wait for the same; empty when none. */
  readonly others: string;
  /** The same with the usual number of futures; empty when it has no more. */
  readonly fewer: { readonly address: string; readonly label: string } | null;
}

export interface WatchPlace {
  readonly from: string;
  readonly csrf: string;
}

export function watchView(runs: readonly Run[], { from, csrf }: WatchPlace, words: Words): WatchView {
  const progress = progressOf(runs);
  const address = runsAddress(runs);
  return {
    title: words.t('runs.title', { draws: words.number(progress.draws) }),
    of: nameOf(runs, words),
    played: progress.played,
    draws: progress.draws,
    sentence: progressSentence(progress, words),
    events: `${address}/events`,
    self: `${address}?${new URLSearchParams({ from }).toString()}`,
    from,
    cancel: `${address}/cancel`,
    csrf,
    others: othersOf(runs, words),
    fewer: fewerOf(from, words),
  };
}

function nameOf(runs: readonly Run[], words: Words): string {
  const [first] = runs;
  return first === undefined ? '' : words.t('runs.of', { title: words.text(first.title), seed: String(first.seed) });
}

/** The reader is one of those who wait. */
function othersOf(runs: readonly Run[], words: Words): string {
  const others = Math.max(0, ...runs.map(({ watchers }) => watchers.count)) - 1;
  return others > 0 ? words.t('runs.others', { count: others }) : '';
}

/** Only where the address asks for many: a study of many designs, or a kept design, would be the same again. */
function fewerOf(from: string, words: Words): WatchView['fewer'] {
  const [path = '', query = ''] = from.split('?');
  if (!(Number(new URLSearchParams(query).get('draws')) > DEFAULT_DRAWS)) return null;
  const kept = [...new URLSearchParams(query)].filter(([key]) => key !== 'draws');
  const address = kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`;
  return { address, label: words.t('runs.fewer', { draws: words.number(DEFAULT_DRAWS) }) };
}

/** A run that was stopped, or that goes on for others only. */
export interface StoppedView {
  readonly title: string;
  readonly text: string;
  readonly again: string;
}

export function stoppedView(runs: readonly Run[], from: string, words: Words): StoppedView {
  const how = runs.some(isGoing) ? 'othersOnly' : 'cancelled';
  return { title: words.t(`runs.${how}.title`), text: words.t(`runs.${how}.text`), again: from };
}

/** How many runs go on and what is kept; nothing of whose they are. */
export interface LoadView {
  readonly title: string;
  readonly going: string;
  readonly kept: string;
}

export function loadView({ playing, waiting, kept, keptBytes, bounds }: RunsLoad, words: Words): LoadView {
  const megabytes = (bytes: number) => words.number(bytes / 1_000_000, 1);
  return {
    title: words.t('runs.load.title'),
    going: `${words.t('runs.load.playing', { count: playing })} ${words.t('runs.load.waiting', { count: waiting })}`,
    kept: words.t('runs.load.kept', {
      count: kept,
      most: words.number(bounds.entries),
      megabytes: megabytes(keptBytes),
      mostMegabytes: megabytes(bounds.bytes),
    }),
  };
}

/** A run as data: how far it has come, and where its result will be. */
export interface RunData extends Progress {
  readonly address: string;
  readonly events: string;
  readonly cancel: string;
  /** Null when it is not known what asked for it. */
  readonly result: string | null;
  readonly sentence: string;
}

export function runData(runs: readonly Run[], result: string | null, words: Words): RunData {
  const progress = progressOf(runs);
  const address = runsAddress(runs);
  return {
    ...progress,
    address: `${address}.json`,
    events: `${address}/events`,
    cancel: `${address}/cancel`,
    result,
    sentence: progressSentence(progress, words),
  };
}
