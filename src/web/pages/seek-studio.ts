import type { SeekProblem } from '../../analysis/seek/problem.ts';
import type { Studio } from '../../analysis/seek/search.ts';
import type { Scenario } from '../../scenario/types.ts';
import { seekProblemSentence } from '../../words/seek.ts';
import { designsFrom } from '../../workers/study-designs.ts';
import { json, type Reply, type Visit } from '../page.ts';
import type { Design } from './results-design.ts';
import type { StudyRequest } from './runs-study.ts';

type Steps = Parameters<StudyRequest<unknown>['work']>[0];

/** What a study plays of each design. */
export interface StudioPlan {
  readonly figures: readonly string[];
  readonly sides: 'both' | 'scheme';
  readonly draws: number;
  /** Bound of what progress counts. */
  readonly total: number;
}

/** Designs of the page's scenario, played in the pool on its seed. */
export function studioOf(
  { site }: Visit,
  { raw, seed }: Design,
  { figures, sides, draws, total }: StudioPlan,
  steps: Steps,
): Studio {
  let before = 0;
  return {
    designAt: designsFrom(raw),
    play: async (scenarios: readonly Scenario[]) => {
      const onProgress = (played: number) => steps.onProgress(Math.min(total, before + played));
      const samples = await site.pool.sample(scenarios, {
        seed,
        draws,
        figures,
        sides,
        signal: steps.signal,
        onProgress,
      });
      before += scenarios.length * draws;
      return samples;
    },
  };
}

/** Futures in all that a question may take: about a minute of a small machine. */
const MOST_FUTURES = 1_000_000;
/** Futures of each design where many designs are told apart. */
export const FEW_DRAWS = 500;

/** Futures of each design: what the address asks for, else the usual number; fewer where there are very many designs. */
export function drawsFor({ query }: Visit, { draws }: Design, designs: number, usual: number | null): number {
  const wanted = usual === null || query['draws'] !== undefined ? draws : usual;
  return Math.max(LEAST_DRAWS, Math.min(wanted, Math.floor(MOST_FUTURES / designs)));
}
const LEAST_DRAWS = 10;

/** A question that cannot be answered, as data. */
export function refuseQuestion(problems: readonly SeekProblem[], { words }: Visit): Reply {
  const errors = problems.map((problem) => ({
    path: problem.field,
    code: problem.code,
    given: problem.given,
    accepted: problem.accepted.join(', '),
    suggestion: null,
    message: seekProblemSentence(problem, words),
  }));
  const error = words.t('errors.count', { count: errors.length });
  return json({ ok: false, status: 422, error, errors }, 422, { 'Cache-Control': 'no-store' });
}
