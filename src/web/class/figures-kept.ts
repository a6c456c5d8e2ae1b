import type { ClassPlan, Levers } from '../../analysis/class/events.ts';
import { designOf } from './design.ts';
import { designFigures, sampledFigures, withoutFigures, type DesignFigures } from '../../analysis/class/figures.ts';
import { leversKey } from '../../analysis/class/state.ts';
import type { Pool } from '../../workers/pool.ts';

/** The figures of the designs that a class looks at, each worked out once. */
export interface FiguresKept {
  /** Of a design; whoever asks while it is worked out waits for the same answer. Rejects when the machinery fails. */
  of(levers: Levers): Promise<DesignFigures>;
  /** What is known already. */
  known(levers: Levers): DesignFigures | null;
}

/** More designs than a class of thirty looks at in a minute. */
const MOST_KEPT = 500;

/** `told` is called when a design's figures have become known. */
export function keepFigures(plan: ClassPlan, pool: Pick<Pool, 'sample'>, told: () => void): FiguresKept {
  const known = new Map<string, DesignFigures>();
  const coming = new Map<string, Promise<DesignFigures>>();

  function recall(key: string): DesignFigures | null {
    const found = known.get(key);
    if (found === undefined) return null;
    // What was asked for last is dropped last.
    known.delete(key);
    known.set(key, found);
    return found;
  }

  async function work(key: string, levers: Levers): Promise<DesignFigures> {
    try {
      const figures = await play(plan, levers, pool);
      known.set(key, figures);
      for (const oldest of known.keys()) {
        if (known.size <= MOST_KEPT) break;
        known.delete(oldest);
      }
      return figures;
    } finally {
      coming.delete(key);
    }
  }

  return {
    known: (levers) => recall(leversKey(levers)),
    of: async (levers) => {
      const key = leversKey(levers);
      const found = recall(key);
      if (found !== null) return found;
      const shared = coming.get(key);
      if (shared !== undefined) return shared;
      const working = work(key, levers);
      coming.set(key, working);
      const figures = await working;
      told();
      return figures;
    },
  };
}

async function play(plan: ClassPlan, levers: Levers, pool: Pick<Pool, 'sample'>): Promise<DesignFigures> {
  const { scenario, problems } = designOf(plan, levers);
  if (scenario === null) return withoutFigures(plan, levers, problems);
  const { seed, draws } = plan;
  const figures = sampledFigures(plan, scenario);
  const [sample] = await pool.sample([scenario], { seed, draws, figures, sides: 'both' });
  if (sample === undefined) throw new Error('a pool answers with a sample for each design');
  return 'cannotPlay' in sample
    ? withoutFigures(plan, levers, [sample.cannotPlay])
    : designFigures(plan, levers, scenario, sample);
}
