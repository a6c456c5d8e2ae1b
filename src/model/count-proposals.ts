import { AT } from './columns.ts';
import { COUNTED, COUNTED_BY_PARTNER, lineOf, scaleOf, type Counted, type Counts } from './counts.ts';
import { leakageNow } from './delivery.ts';
import { FACT, FACTS, NUMBER, STATUS, type Projects } from './projects.ts';
import type { World } from './world.ts';

const AT_COUNT = Object.fromEntries(COUNTED.map((name, place) => [name, place])) as Readonly<Record<Counted, number>>;

/** The count that a proposal's last status stands for; pending ones have none. */
const LAST = new Int32Array(Object.keys(STATUS).length);
LAST[STATUS.delayed] = AT_COUNT.waiting;
LAST[STATUS.notValid] = AT_COUNT.notValid;
LAST[STATUS.refused] = AT_COUNT.refused;
LAST[STATUS.building] = AT_COUNT.building;
LAST[STATUS.finished] = AT_COUNT.finished;
LAST[STATUS.abandoned] = AT_COUNT.abandoned;

/** Adds one future's proposals, once it is over, to what is counted of their kinds. */
export function countProposals(world: World): void {
  const { projects, counts } = world;
  const { facts } = projects;
  for (let project = 0; project < projects.count; project++) {
    const fact = project * FACTS;
    const status = facts[fact + FACT.status]!;
    if (status === STATUS.pending) continue;
    const line = lineFor(world, project);
    const isAlone = facts[fact + FACT.alone] === 1;
    add(counts, line, AT_COUNT.proposed, 1);
    add(counts, line, isAlone ? AT_COUNT.alone : LAST[status]!, 1);
    if (isAlone || status === STATUS.refused) countRefusal(counts, line, facts[fact + FACT.turn]!);
    else if (status >= STATUS.building) countApproved(world, line, project);
    if (facts[fact + FACT.turn]! >= 0) countTurn(counts, line, projects, project);
  }
}

function lineFor({ projects, counts, row, columns, inputs }: World, project: number): number {
  const { facts, numbers } = projects;
  const fact = project * FACTS;
  const sector = facts[fact + FACT.sector]!;
  const year = facts[fact + FACT.year]!;
  const size = counts.sizes > 1 ? inputs.localities.size[facts[fact + FACT.locality]!]! : 0;
  const arrivals = row[AT.proposed * columns.years + year]!;
  const third = Math.floor((counts.thirds * facts[fact + FACT.place]!) / arrivals);
  const drawn = numbers[project * projects.width + NUMBER.drawn]!;
  const scale = counts.scales > 1 ? scaleOf(drawn / inputs.sectors.typicalValue[sector]!) : 0;
  return lineOf(counts, sector, year, size, third, scale);
}

/**
 * Of what is built alone only this is counted, and that it is built. Whoever had a turn was refused for a budget; whoever had
 * none, for a partner that took no part. (The reason noted may be a later one: that the work was abandoned.)
 */
function countRefusal(counts: Counts, line: number, turn: number): void {
  add(counts, line, turn >= 0 ? AT_COUNT.forBudget : AT_COUNT.forAbsence, 1);
}

function countApproved(world: World, line: number, project: number): void {
  const { counts, projects } = world;
  const { facts } = projects;
  const fact = project * FACTS;
  const year = facts[fact + FACT.year]!;
  add(counts, line, AT_COUNT.approved, 1);
  if (facts[fact + FACT.approved] === year) add(counts, line, AT_COUNT.atOnce, 1);
  if (facts[fact + FACT.status] === STATUS.finished)
    add(counts, line, AT_COUNT.after0 + Math.min(LONGEST, facts[fact + FACT.ended]! - year), 1);
  countMoney(world, line, project);
}
const LONGEST = AT_COUNT.after4 - AT_COUNT.after0;

function countMoney(world: World, line: number, project: number): void {
  const { counts, projects } = world;
  const { numbers } = projects;
  const number = project * projects.width;
  const status = projects.facts[project * FACTS + FACT.status]!;
  const value = numbers[number + NUMBER.value]!;
  const share = numbers[number + NUMBER.share]!;
  const charge = numbers[number + NUMBER.charge]!;
  add(counts, line, AT_COUNT.club, Math.round(charge));
  add(counts, line, AT_COUNT.inKind, Math.round(share - charge));
  add(counts, line, AT_COUNT.match, Math.round(value - share));
  add(counts, line, AT_COUNT.delivered, Math.round(numbers[number + NUMBER.delivered]!));
  if (status === STATUS.abandoned) add(counts, line, AT_COUNT.lost, Math.round(value));
  else if (status === STATUS.building) add(counts, line, AT_COUNT.unfinished, Math.round(value));
  else add(counts, line, AT_COUNT.leaked, Math.round(value * leakageNow(world)));
}

/** What each partner had left when the project's turn came. */
function countTurn(counts: Counts, line: number, projects: Projects, project: number): void {
  const short = projects.facts[project * FACTS + FACT.turn]!;
  const left = project * projects.width + NUMBER.payment + projects.partners;
  add(counts, line, AT_COUNT.turns, 1);
  for (let j = 0; j < counts.partners; j++) {
    const at = COUNTED.length + COUNTED_BY_PARTNER * j;
    if ((short & (1 << j)) === 0) add(counts, line, at, 1);
    add(counts, line, at + 1, Math.round(MILLIONTHS * Math.min(MOST_LEFT, projects.numbers[left + j]!)));
  }
}
const MILLIONTHS = 1e6;
/** Thirty years of a budget carried over. */
const MOST_LEFT = 30;

function add({ values }: Counts, line: number, place: number, amount: number): void {
  values[line + place] = values[line + place]! + amount;
}
