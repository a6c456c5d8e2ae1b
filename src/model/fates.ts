import { FATES } from './columns.ts';
import { FACT, FACTS, NUMBER, STATUS } from './projects.ts';
import type { World } from './world.ts';

/** Place of each fate among those counted. */
const FATE = Object.fromEntries(FATES.map((fate, place) => [fate, place])) as Readonly<
  Record<(typeof FATES)[number], number>
>;

/** The fate that a proposal's last status stands for; pending ones have none yet. */
const LAST = new Int32Array(Object.keys(STATUS).length);
LAST[STATUS.delayed] = FATE.waiting;
LAST[STATUS.notValid] = FATE.notValid;
LAST[STATUS.refused] = FATE.refused;
LAST[STATUS.building] = FATE.building;
LAST[STATUS.finished] = FATE.finished;
LAST[STATUS.abandoned] = FATE.abandoned;

/**
 * Counts, once a future is over, what became of its proposals: under their sector and under the year they were set aside.
 * Of what a club built alone after a refusal only that is counted.
 */
export function countFates(world: World): void {
  const { projects, columns } = world;
  const { facts } = projects;
  for (let project = 0; project < projects.count; project++) {
    const fact = project * FACTS;
    const status = facts[fact + FACT.status]!;
    if (status === STATUS.pending) continue;
    const isAlone = facts[fact + FACT.alone] === 1;
    const bySector = columns.fatesBySector + facts[fact + FACT.sector]! * FATES.length;
    const byYear = columns.fatesByYear + facts[fact + FACT.year]! * FATES.length;
    add(world, bySector, byYear, FATE.proposed, 1);
    add(world, bySector, byYear, isAlone ? FATE.alone : LAST[status]!, 1);
    if (!isAlone && status >= STATUS.building) countApproved(world, project, bySector, byYear);
  }
}

function countApproved(world: World, project: number, bySector: number, byYear: number): void {
  const { numbers, width } = world.projects;
  const number = project * width;
  add(world, bySector, byYear, FATE.approved, 1);
  add(world, bySector, byYear, FATE.club, numbers[number + NUMBER.charge]!);
  add(world, bySector, byYear, FATE.match, numbers[number + NUMBER.value]! - numbers[number + NUMBER.share]!);
  add(world, bySector, byYear, FATE.delivered, numbers[number + NUMBER.delivered]!);
}

function add({ row }: World, bySector: number, byYear: number, fate: number, amount: number): void {
  row[bySector + fate] = row[bySector + fate]! + amount;
  row[byYear + fate] = row[byYear + fate]! + amount;
}
