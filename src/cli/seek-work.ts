import type { Studio } from '../analysis/seek/search.ts';
import type { Scenario } from '../scenario/types.ts';
import { designsFrom } from '../workers/study-designs.ts';
import { startProgress } from './progress.ts';
import { type CannotPlay } from '../scenario/cannot-play.ts';
import type { RunOptions } from './options.ts';
import { withPool, type Stopped } from './with-pool.ts';

/** What a study plays. */
interface StudyPlan {
  readonly figures: readonly string[];
  readonly sides: 'both' | 'scheme';
  /** About how many designs, for the bar of progress. */
  readonly designs: number;
}

/** Works in a pool with designs made from a raw scenario, on the luck of the options; a bar on standard error shows how far it is. */
export function study<Answer>(
  raw: unknown,
  { seed, draws, workers }: RunOptions,
  { figures, sides, designs }: StudyPlan,
  work: (studio: Studio) => Promise<Answer>,
): Promise<Answer | Stopped | CannotPlay> {
  return withPool(workers, async (pool, signal) => {
    const total = designs * draws;
    const progress = startProgress(total);
    let before = 0;
    const play = async (scenarios: readonly Scenario[]) => {
      const onProgress = (played: number) => progress.report(Math.min(total, before + played));
      const samples = await pool.sample(scenarios, { seed, draws, figures, sides, signal, onProgress });
      before += scenarios.length * draws;
      return samples;
    };
    try {
      return await work({ designAt: designsFrom(raw), play });
    } finally {
      progress.end();
    }
  });
}
