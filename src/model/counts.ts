import { AT } from './columns.ts';
import { leakageNow } from './delivery.ts';
import type { Design, Inputs } from './inputs.ts';
import { FACT, FACTS, NUMBER, STATUS, type Projects } from './projects.ts';
import { REASON } from './reasons.ts';
import type { World } from './world.ts';

/**
 * What is counted of each kind of proposal. Whole numbers only, money in whole units of the place's currency: sums of whole
 * numbers do not depend on the order in which they are added, so that threads may share the work.
 */
export const COUNTED = [
  'proposed',
  'notValid',
  /** Refused and not built alone; refused, then built alone; for whichever of the two reasons. */
  'refused',
  'alone',
  'forBudget',
  'forAbsence',
  'waiting',
  'approved',
  /** Approved in the year in which it was handed in. */
  'atOnce',
  'finished',
  'abandoned',
  'building',
  /** Finished in the year handed in, a year later …, four and more years later: these five add up to `finished`. */
  'after0',
  'after1',
  'after2',
  'after3',
  'after4',
  /**
   * Of those approved: the club's money, its labour and materials, the partners' money; what was delivered of it in the end,
   * lost with abandoned works, still in works under construction, and gone missing. The rest of it is what works cost more.
   */
  'club',
  'inKind',
  'match',
  'delivered',
  'lost',
  'unfinished',
  'leaked',
  /** Those whose turn at the budgets came. */
  'turns',
] as const;
export type Counted = (typeof COUNTED)[number];

/** Behind them two numbers for each partner: turns at which it could pay in full, and millionths of its budget left, summed. */
export const COUNTED_BY_PARTNER = 2;

/** Proposals come early, in the middle or late in their year: the thirds of the year's arrivals. */
export const THIRDS = 3;

/** How what is counted lies in `values`: a line for each sector, year, class of locality and third of the year's arrivals. */
export interface Counts {
  readonly years: number;
  /** 1 without a scheme, where neither the place in the queue nor the locality decides anything. */
  readonly sizes: number;
  readonly thirds: number;
  readonly partners: number;
  /** Numbers in a line. */
  readonly width: number;
  readonly values: Float64Array;
}

export function createCounts(inputs: Inputs, { withScheme, matching }: Design): Counts {
  const { years } = inputs;
  const sizes = withScheme ? inputs.localities.sizes : 1;
  const thirds = withScheme ? THIRDS : 1;
  const partners = withScheme ? matching.partners.count : 0;
  const width = COUNTED.length + COUNTED_BY_PARTNER * partners;
  const values = new Float64Array(inputs.sectors.count * years * sizes * thirds * width);
  return { years, sizes, thirds, partners, width, values };
}

/** Where the line of a kind of proposal begins. */
export function lineOf(counts: Counts, sector: number, year: number, size: number, third: number): number {
  const { years, sizes, thirds, width } = counts;
  return (((sector * years + year) * sizes + size) * thirds + third) * width;
}

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
    const line = lineFor(world, fact);
    const isAlone = facts[fact + FACT.alone] === 1;
    add(counts, line, AT_COUNT.proposed, 1);
    add(counts, line, isAlone ? AT_COUNT.alone : LAST[status]!, 1);
    if (isAlone || status === STATUS.refused) countRefusal(counts, line, facts[fact + FACT.reason]!);
    else if (status >= STATUS.building) countApproved(world, line, project);
    if (facts[fact + FACT.turn]! >= 0) countTurn(counts, line, projects, project);
  }
}

function lineFor({ projects, counts, row, columns, inputs }: World, fact: number): number {
  const { facts } = projects;
  const year = facts[fact + FACT.year]!;
  const size = counts.sizes > 1 ? inputs.localities.size[facts[fact + FACT.locality]!]! : 0;
  const arrivals = row[AT.proposed * columns.years + year]!;
  const third = Math.floor((counts.thirds * facts[fact + FACT.place]!) / arrivals);
  return lineOf(counts, facts[fact + FACT.sector]!, year, size, third);
}

/** Of what is built alone only this is counted, and that it is built. */
function countRefusal(counts: Counts, line: number, reason: number): void {
  if (reason === REASON.budget) add(counts, line, AT_COUNT.forBudget, 1);
  else if (reason === REASON['partner-absent']) add(counts, line, AT_COUNT.forAbsence, 1);
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
