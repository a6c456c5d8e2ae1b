import { CannotPlay } from '../../scenario/cannot-play.ts';
import type { NotPlayed, PlayDesigns, Sample } from '../../ensemble/sample.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Raise } from './raise.ts';

/** How much of an instrument costs the sum sought. */
export interface Found {
  readonly raise: Raise;
  readonly size: number;
  /** Mean public cost more than the design's. */
  readonly cost: number;
  readonly sample: Sample;
  /** `short`: even the most that is tried costs less; `no-room`: it costs next to nothing, whatever is offered. */
  readonly status: 'found' | 'short' | 'no-room';
}

/** Near enough: what is bought is divided by what it did cost. */
const CLOSE = 0.03;
/** Less than this part of the sum is no money taken. */
const NOTHING = 0.02;
const ROUNDS = 7;
/** What is saturated is told so after few rounds. */
const LEAST_GROWTH = 2;
/** No step of the search goes further than so many times the last. */
const FARTHEST = 8;

/** Mean cost beyond the design's of another design that was played. */
export type CostOf = (sample: Sample, design: Scenario) => number;

interface Search {
  readonly raise: Raise;
  /** The size to try next. */
  readonly next: number;
  /** The largest known to cost too little, the smallest known to cost too much. */
  readonly below: { readonly size: number; readonly cost: number };
  readonly above: { readonly size: number; readonly cost: number } | null;
  readonly best: Found | null;
  readonly done: boolean;
}

/**
 * For each way the size that raises the mean public cost by `sum`, found between what costs too little and what costs too much,
 * all on the same luck and round by round, so that threads have work.
 */
export async function findSizes(
  raises: readonly Raise[],
  sum: number,
  costOf: CostOf,
  play: PlayDesigns,
): Promise<readonly Found[]> {
  let searches = raises.map((raise): Search => ({
    raise,
    next: Math.min(raise.first, raise.most),
    below: { size: 0, cost: 0 },
    above: null,
    best: null,
    done: false,
  }));
  for (let round = 0; round < ROUNDS && searches.some(({ done }) => !done); round++) {
    const open = searches.filter(({ done }) => !done);
    const played = await play(open.map(({ raise, next }) => raise.at(next)));
    const answers = new Map(open.map(({ raise }, at) => [raise, played[at]]));
    searches = searches.map((search) =>
      search.done ? search : narrowed(search, answers.get(search.raise), sum, costOf),
    );
  }
  return searches.flatMap(({ best }) => (best === null ? [] : [best]));
}

function narrowed(search: Search, answer: Sample | NotPlayed | undefined, sum: number, costOf: CostOf): Search {
  const { raise, next: size } = search;
  if (answer === undefined) throw new RangeError('every size that is tried has an answer');
  if ('cannotPlay' in answer) throw new CannotPlay(answer.cannotPlay);
  const cost = costOf(answer, raise.at(size));
  const isNearer = search.best === null || Math.abs(cost - sum) < Math.abs(search.best.cost - sum);
  const best: Found = isNearer ? { raise, size, cost, sample: answer, status: statusOf(cost, sum) } : search.best;
  const at = { size, cost };
  const ends = cost < sum ? { below: at, above: search.above } : { below: search.below, above: at };
  const isClose = Math.abs(cost - sum) <= CLOSE * sum;
  const isAll = cost < sum && size >= raise.most;
  const next = nextSize({ ...search, ...ends }, sum);
  return { raise, ...ends, best, next, done: isClose || isAll || next === size };
}

function statusOf(cost: number, sum: number): Found['status'] {
  if (cost < NOTHING * sum) return 'no-room';
  return cost < (1 - 3 * CLOSE) * sum ? 'short' : 'found';
}

/** On the straight line between both ends, or further along the line from nothing; a flat one jumps. */
function nextSize({ raise, below, above }: Search, sum: number): number {
  if (above !== null) {
    const slope = (above.cost - below.cost) / (above.size - below.size);
    const wish = below.size + (sum - below.cost) / slope;
    const margin = 0.02 * (above.size - below.size);
    return Math.min(above.size - margin, Math.max(below.size + margin, wish));
  }
  const wish = below.cost > 0 ? (below.size * sum) / below.cost : Infinity;
  return Math.min(raise.most, below.size * FARTHEST, Math.max(wish, below.size * LEAST_GROWTH));
}
