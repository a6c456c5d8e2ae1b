import { tooManyProjects } from '../scenario/cannot-play.ts';

/** What has become of a proposal. */
export const STATUS = {
  /** Does not yet fit into the pool; next year's first. */
  pending: 0,
  /** Set aside this year, to be decided. */
  proposed: 1,
  /** Waits for an absent partner; heads next year's queue. */
  delayed: 2,
  notValid: 3,
  refused: 4,
  building: 5,
  finished: 6,
  abandoned: 7,
} as const;

/** Whole numbers of one project, by place in its row of `Projects.facts`. Years are counted from the start, −1: not yet. */
export const FACT = {
  sector: 0,
  locality: 1,
  /** Year set aside, and place among that year's arrivals. */
  year: 2,
  place: 3,
  status: 4,
  /** 1: built by the club alone after a refusal. */
  alone: 5,
  approved: 6,
  /** Finished, abandoned or refused. */
  ended: 7,
  /** An index of REASONS, and the partner it lies with; −1: none. */
  reason: 8,
  partner: 9,
  /** When its turn at the budgets came: a bit for each partner that could not pay all that was asked; −1: no turn. */
  turn: 10,
} as const;
export const FACTS = 11;

/** Numbers of one project, by place in its row of `Projects.numbers`; money is the place's. */
export const NUMBER = {
  /** V before it is scaled to whether a match runs. */
  drawn: 0,
  /** V; after approval what is really committed. */
  value: 1,
  /** g, the club's part, in money and in kind, and the part of it that the pool is charged. */
  share: 2,
  charge: 3,
  /** Its uniform numbers; the overrun's becomes a normal one when the work is finished. */
  validity: 4,
  goAlone: 5,
  fate: 6,
  overrun: 7,
  /** Product of (1 − hazard) so far. */
  standing: 8,
  delivered: 9,
  /** For the ranking. */
  score: 10,
  /**
   * What each partner is asked for, then what it pays: one number per partner from here on. Behind them, again one per
   * partner: the share of its yearly budget that was left when the project's turn came (pro rata: of what was asked).
   */
  payment: 11,
} as const;

/** The projects of one side of one future: a row of facts and a row of numbers each, and the queues they stand in. */
export interface Projects {
  count: number;
  capacity: number;
  readonly partners: number;
  /** Length of a row of `numbers`. */
  readonly width: number;
  facts: Int32Array;
  numbers: Float64Array;
  /** Under construction; the year's queue for approval in its order; those that wait for an absent partner until next year. */
  active: Int32Array;
  activeCount: number;
  queue: Int32Array;
  queueCount: number;
  waiting: Int32Array;
  waitingCount: number;
  /** The proposal that waits for the pool, or −1. */
  pending: number;
}

const FIRST_CAPACITY = 256;
/** More proposals than this in one future mean a typical value far too small for the pool: refused rather than run for hours. */
const MOST_PROJECTS = 1 << 16;

export function createProjects(partners: number, capacity = FIRST_CAPACITY): Projects {
  const width = NUMBER.payment + 2 * partners;
  return {
    count: 0,
    capacity,
    partners,
    width,
    facts: new Int32Array(capacity * FACTS),
    numbers: new Float64Array(capacity * width),
    active: new Int32Array(capacity),
    activeCount: 0,
    queue: new Int32Array(capacity),
    queueCount: 0,
    waiting: new Int32Array(capacity),
    waitingCount: 0,
    pending: -1,
  };
}

/** A place for one more project; doubles the rows when they are full, which soon stops happening. */
export function addProject(projects: Projects): number {
  if (projects.count === projects.capacity) grow(projects);
  return projects.count++;
}

function grow(projects: Projects): void {
  if (projects.capacity >= MOST_PROJECTS) {
    throw tooManyProjects(MOST_PROJECTS);
  }
  projects.capacity *= 2;
  projects.facts = longer(projects.facts, projects.capacity * FACTS);
  const numbers = new Float64Array(projects.capacity * projects.width);
  numbers.set(projects.numbers);
  projects.numbers = numbers;
  projects.active = longer(projects.active, projects.capacity);
  projects.queue = longer(projects.queue, projects.capacity);
  projects.waiting = longer(projects.waiting, projects.capacity);
}

function longer(whole: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length);
  copy.set(whole);
  return copy;
}
