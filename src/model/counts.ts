import type { Design, Inputs } from './inputs.ts';

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

/** Small, usual and large projects: parted where the value drawn is this much of the sector's typical value. */
export const SCALE_EDGES = [0.5, 1.5] as const;
const SCALES = SCALE_EDGES.length + 1;

/** Which of these a value is of; `share` is of the typical value. */
export function scaleOf(share: number): number {
  return share < SCALE_EDGES[0] ? 0 : share < SCALE_EDGES[1] ? 1 : 2;
}

/**
 * How what is counted lies in `values`: a line for each sector, year, class of locality, third of the year's arrivals and
 * scale of the project.
 */
export interface Counts {
  readonly years: number;
  /** 1 without a scheme, where neither locality nor place in the queue nor scale decides anything. */
  readonly sizes: number;
  readonly thirds: number;
  readonly scales: number;
  readonly partners: number;
  /** Numbers in a line. */
  readonly width: number;
  readonly values: Float64Array;
}

export function createCounts(inputs: Inputs, { withScheme, matching }: Design): Counts {
  const { years } = inputs;
  const sizes = withScheme ? inputs.localities.sizes : 1;
  const thirds = withScheme ? THIRDS : 1;
  const scales = withScheme ? SCALES : 1;
  const partners = withScheme ? matching.partners.count : 0;
  const width = COUNTED.length + COUNTED_BY_PARTNER * partners;
  const values = new Float64Array(inputs.sectors.count * years * sizes * thirds * scales * width);
  return { years, sizes, thirds, scales, partners, width, values };
}

/** Where the line of a kind of proposal begins. */
export function lineOf(
  { years, sizes, thirds, scales, width }: Counts,
  sector: number,
  year: number,
  size: number,
  third: number,
  scale: number,
): number {
  return ((((sector * years + year) * sizes + size) * thirds + third) * scales + scale) * width;
}
