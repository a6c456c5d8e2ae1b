import type { Where } from '../explain/where.ts';
import type { Part } from './formula.ts';

/** A long list of projects of which each is asked for the sum of those before it. */
export interface Chain {
  readonly members: Partial<Where>[];
  /** At n: the sum of the first n. */
  readonly sums: { readonly part: Part; readonly value: number }[];
}

/** Sets in which a project comes after others: what those before it take is a sum that grows by one. */
const GROWING: ReadonlySet<string> = new Set(['arrivedBefore', 'ahead', 'sharing']);
/** Shorter lists are summed as they are, which is easier to follow. */
const LONG = 24;

/** Sums that each begin with the one before, so that a thousand projects need a thousand cells and not a million. */
export class RunningSums {
  private readonly chains = new Map<string, Chain>();

  /** The chain of a sum at a place, when its members go on where the chain has come to; null: sum them as they are. */
  of(set: string, name: string, over: number, where: Where, members: readonly Partial<Where>[]): Chain | null {
    if (!GROWING.has(set) || members.length <= LONG) return null;
    const key = JSON.stringify([name, over, set, { ...where, project: null }]);
    const chain = this.chains.get(key) ?? { members: [], sums: [] };
    this.chains.set(key, chain);
    const fits = chain.members.every(({ project }, at) => at >= members.length || members[at]!.project === project);
    return fits ? chain : null;
  }
}
