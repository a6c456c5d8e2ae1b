import { OUTCOME_NAMES, OUTCOMES, type OutcomeName } from '../scenario/outcomes.ts';
import type { Design, Inputs } from './inputs.ts';
import { REASONS } from './reasons.ts';

/** Outcomes that the engine itself keeps by year; those over the horizon follow from them or have one number. */
export const YEARLY = OUTCOME_NAMES.filter((name) => OUTCOMES[name].kind !== 'horizon');

/** Place of each outcome by year in a row: multiply by the years, add the year. */
export const AT = Object.fromEntries(YEARLY.map((name, place) => [name, place])) as Readonly<
  Record<OutcomeName, number>
>;

/** What is counted of proposals, in this order. */
export const FATES = [
  'proposed',
  'notValid',
  'refused',
  'alone',
  'approved',
  'waiting',
  'finished',
  'abandoned',
  'building',
  'club',
  'match',
  'delivered',
] as const;

/**
 * How one future's outcomes lie in a row of numbers: first the part of which percentiles are taken (`kept`), then sums of
 * which only the mean is. NaN in a row means "undefined in this future".
 */
export interface Columns {
  readonly years: number;
  readonly sectors: number;
  readonly localities: number;
  readonly partners: number;
  /** false: localities are kept over the horizon only, because there are too many of them. */
  readonly localityYears: boolean;
  readonly bySector: number;
  readonly coverage: number;
  readonly byLocality: number;
  readonly byPartner: number;
  readonly breach: number;
  readonly exhausted: number;
  readonly mobilised: number;
  readonly npvOutlay: number;
  readonly kept: number;
  /** Refused and lost money: reasons × (partners + 1), the last of each row for no partner. */
  readonly refused: number;
  readonly fatesBySector: number;
  readonly fatesByYear: number;
  readonly count: number;
}

/** Up to this many localities have every year of their own; a region of thousands has its sums over the horizon. */
export const BY_YEAR_LOCALITIES = 60;

export function createColumns(inputs: Inputs, design: Design): Columns {
  const years = inputs.years;
  const sectors = inputs.sectors.count;
  const localities = inputs.localities.count;
  const partners = design.matching.partners.count;
  const localityYears = localities <= BY_YEAR_LOCALITIES;
  let next = 0;
  const take = (size: number): number => (next += size) - size;
  take(YEARLY.length * years);
  const kept = {
    bySector: take(sectors * years),
    coverage: take(sectors * years),
    byLocality: take((localities + 1) * (localityYears ? years : 1)),
    byPartner: take(partners * years),
    breach: take(years),
    exhausted: take(years),
    mobilised: take(1),
    npvOutlay: take(1),
  };
  const keptCount = next;
  const summed = {
    refused: take(REASONS.length * (partners + 1)),
    fatesBySector: take(sectors * FATES.length),
    fatesByYear: take(years * FATES.length),
  };
  return { years, sectors, localities, partners, localityYears, ...kept, kept: keptCount, ...summed, count: next };
}
