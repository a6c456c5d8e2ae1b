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

/** The projects of one side of one future, in columns; `reason` is an index of REASONS and `reasonPartner` a partner, or −1. */
export interface Projects {
  count: number;
  capacity: number;
  readonly partners: number;
  sector: Int32Array;
  locality: Int32Array;
  /** Year set aside (counted from the start) and place among that year's arrivals. */
  year: Int32Array;
  place: Int32Array;
  status: Uint8Array;
  /** 1: built by the club alone after a refusal. */
  alone: Uint8Array;
  approved: Int32Array;
  ended: Int32Array;
  reason: Int32Array;
  reasonPartner: Int32Array;
  /** V before it is scaled to whether a match runs. */
  drawn: Float64Array;
  /** V, in the place's money. After approval: what is really committed. */
  value: Float64Array;
  /** g, the club's part, in money and in kind. */
  share: Float64Array;
  /** The part of g that the pool is charged. */
  charge: Float64Array;
  validity: Float64Array;
  goAlone: Float64Array;
  fate: Float64Array;
  overrun: Float64Array;
  /** Product of (1 − hazard) so far. */
  standing: Float64Array;
  delivered: Float64Array;
  /** What each partner is asked for, then what it pays: a row of partners per project. */
  payment: Float64Array;
  /** Projects under construction, and the year's queue for approval in its order; scratch for ranking. */
  active: Int32Array;
  activeCount: number;
  queue: Int32Array;
  queueCount: number;
  /** Projects that wait for an absent partner until next year. */
  waiting: Int32Array;
  waitingCount: number;
  score: Float64Array;
  /** The proposal that waits for the pool, or −1. */
  pending: number;
}

const FIRST_CAPACITY = 256;
/** More proposals than this in one future mean a typical value far too small for the pool: refused rather than run for hours. */
export const MOST_PROJECTS = 200_000;

export function createProjects(partners: number, capacity = FIRST_CAPACITY): Projects {
  const whole = () => new Int32Array(capacity);
  const money = () => new Float64Array(capacity);
  return {
    count: 0,
    capacity,
    partners,
    sector: whole(),
    locality: whole(),
    year: whole(),
    place: whole(),
    status: new Uint8Array(capacity),
    alone: new Uint8Array(capacity),
    approved: whole(),
    ended: whole(),
    reason: whole(),
    reasonPartner: whole(),
    drawn: money(),
    value: money(),
    share: money(),
    charge: money(),
    validity: money(),
    goAlone: money(),
    fate: money(),
    overrun: money(),
    standing: money(),
    delivered: money(),
    payment: new Float64Array(capacity * partners),
    active: whole(),
    activeCount: 0,
    queue: whole(),
    queueCount: 0,
    waiting: whole(),
    waitingCount: 0,
    score: money(),
    pending: -1,
  };
}

/** A place for one more project; doubles the columns when they are full, which soon stops happening. */
export function addProject(projects: Projects): number {
  if (projects.count === projects.capacity) grow(projects);
  return projects.count++;
}

function grow(projects: Projects): void {
  if (projects.capacity >= MOST_PROJECTS) {
    throw new RangeError(
      `a future may hold ${MOST_PROJECTS} projects but needs more: is a sector's typical value too small?`,
    );
  }
  const larger = createProjects(projects.partners, projects.capacity * 2);
  for (const key of Object.keys(larger) as (keyof Projects)[]) {
    const to = larger[key];
    const from = projects[key];
    if (typeof to === 'object' && typeof from === 'object') to.set(from as never);
  }
  const { count, activeCount, queueCount, waitingCount, pending } = projects;
  Object.assign(projects, larger, { count, activeCount, queueCount, waitingCount, pending });
}
