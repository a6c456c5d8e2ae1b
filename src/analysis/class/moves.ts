import type { ClassEvent, Levers } from './events.ts';

/** One change of a design, as it was made. */
export interface Move {
  readonly at: string;
  /** Counted from 1 in the order of joining. */
  readonly team: number;
  readonly levers: Levers;
  /** What differs from the team's design before; null: as the exercise has it. */
  readonly changed: readonly { readonly path: string; readonly from: string | null; readonly to: string | null }[];
}

/** Every move of a class in order, those before a reset too. */
export function movesOf(events: readonly ClassEvent[]): readonly Move[] {
  const numbers = new Map<string, number>();
  let designs = new Map<string, Levers>();
  const moves: Move[] = [];
  for (const event of events) {
    if (event.kind === 'joined' && !numbers.has(event.team)) numbers.set(event.team, numbers.size + 1);
    if (event.kind === 'reset') designs = new Map();
    if (event.kind !== 'moved') continue;
    const team = numbers.get(event.team);
    if (team === undefined) continue;
    const changed = changesBetween(designs.get(event.team) ?? {}, event.levers);
    designs.set(event.team, event.levers);
    if (changed.length > 0) moves.push({ at: event.at, team, levers: event.levers, changed });
  }
  return moves;
}

function changesBetween(before: Levers, after: Levers): Move['changed'] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths
    .map((path) => ({ path, from: before[path] ?? null, to: after[path] ?? null }))
    .filter(({ from, to }) => from !== to);
}

/** How often each lever was moved, and by how many teams; in the order of `paths`. */
export function movesByLever(moves: readonly Move[], paths: readonly string[]) {
  return paths.map((path) => {
    const of = moves.filter(({ changed }) => changed.some((change) => change.path === path));
    return { path, moves: of.length, teams: new Set(of.map(({ team }) => team)).size };
  });
}
