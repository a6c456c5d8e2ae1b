import type { Result } from '../../src/ensemble/result.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { Pool } from '../../src/workers/pool.ts';

export interface HeldPool extends Pool {
  /** Runs that were begun, and those that were stopped. */
  readonly begun: number;
  readonly stopped: number;
  /** Says that half of every run has been played. */
  half(): void;
  /** Lets every run end. */
  release(): void;
}

interface Held {
  readonly draws: number;
  readonly onProgress: ((draws: number) => void) | undefined;
  readonly end: () => void;
}

/** A pool whose runs take as long as a test wants; each result is that of a few draws, with the seed and draws asked for. */
export function heldPool(): HeldPool {
  const held = new Set<Held>();
  let begun = 0;
  let stopped = 0;
  return {
    run: (scenario, { seed, draws, signal, onProgress }) => {
      begun += 1;
      return new Promise<Result>((resolve, reject) => {
        const end = () => resolve(few(scenario, seed, draws));
        const one: Held = { draws, onProgress, end };
        held.add(one);
        signal?.addEventListener('abort', () => {
          stopped += 1;
          held.delete(one);
          reject(signal.reason as Error);
        });
      });
    },
    future: () => Promise.reject(new Error('not asked')),
    money: () => Promise.reject(new Error('not asked')),
    ledger: () => Promise.reject(new Error('not asked')),
    workbook: () => Promise.reject(new Error('not asked')),
    sample: () => Promise.reject(new Error('not asked')),
    why: () => Promise.reject(new Error('not asked')),
    moves: () => Promise.resolve(true),
    close: () => Promise.resolve(),
    get begun() {
      return begun;
    },
    get stopped() {
      return stopped;
    },
    half: () => held.forEach(({ draws, onProgress }) => onProgress?.(draws / 2)),
    release: () => {
      for (const one of held) one.end();
      held.clear();
    },
  };
}

function few(scenario: Scenario, seed: number, draws: number): Result {
  return { ...runScenario(scenario, { seed, draws: 10 }), draws };
}
