import type { Goal } from '../../scenario/exercise.ts';
import type { DesignFigures } from './figures.ts';

/** A team's place among the others. */
export interface Ranked<Team> {
  readonly team: Team;
  /** From 1; teams that reached the same share a rank, and the next one is left out. Null without figures. */
  readonly rank: number | null;
  /** Conditions that its design keeps. */
  readonly kept: number;
}

/** A team and what its design comes to; null while that is not known. */
export interface Contender<Team> {
  readonly team: Team;
  readonly figures: Pick<DesignFigures, 'keeps' | 'aims' | 'problems'> | null;
}

/**
 * Teams by the goals: who keeps more conditions stands first, whatever the others reach; then the aims decide, the first one
 * first. Equal teams keep the order given. An undefined aim stands behind every other, a design that cannot be played behind all.
 */
export function ranking<Team>(contenders: readonly Contender<Team>[], goals: readonly Goal[]): readonly Ranked<Team>[] {
  const wants = goals.flatMap((goal) => (goal.kind === 'aim' ? [goal.want] : []));
  const judged = contenders.map(({ team, figures }) => ({ team, marks: marksOf(figures, wants) }));
  const sorted = judged.toSorted((a, b) => compare(a.marks, b.marks));
  const firstOf = (marks: readonly number[] | null) => sorted.findIndex((one) => compare(one.marks, marks) === 0);
  return sorted.map(({ team, marks }) => ({
    team,
    rank: marks === null ? null : firstOf(marks) + 1,
    kept: marks?.[0] ?? 0,
  }));
}

/** Larger is better, the first first. */
function marksOf(
  figures: Contender<unknown>['figures'],
  wants: readonly ('most' | 'least')[],
): readonly number[] | null {
  if (figures === null || figures.problems.length > 0) return null;
  const aims = wants.map((want, at) => {
    const value = figures.aims[at] ?? null;
    if (value === null) return -Infinity;
    return want === 'most' ? value : -value;
  });
  return [figures.keeps.filter(Boolean).length, ...aims];
}

function compare(a: readonly number[] | null, b: readonly number[] | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const at = a.findIndex((mark, i) => mark !== b[i]);
  return at < 0 ? 0 : a[at]! > b[at]! ? -1 : 1;
}
