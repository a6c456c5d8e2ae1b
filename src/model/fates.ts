import { FATES } from './columns.ts';
import type { World } from './world.ts';

const PLACE = Object.fromEntries(FATES.map((fate, place) => [fate, place])) as Readonly<
  Record<(typeof FATES)[number], number>
>;

/** Counts what became of a proposal, under its sector and under the year it was set aside. */
export function countFate(world: World, project: number, fate: (typeof FATES)[number], amount: number): void {
  const { columns, row, projects } = world;
  const place = PLACE[fate];
  const sector = columns.fatesBySector + projects.sector[project]! * FATES.length + place;
  const year = columns.fatesByYear + projects.year[project]! * FATES.length + place;
  row[sector] = row[sector]! + amount;
  row[year] = row[year]! + amount;
}
