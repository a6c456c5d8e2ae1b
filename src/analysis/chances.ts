import { KIND_COLUMNS } from '../ensemble/counted-lines.ts';
import type { CountedLines, Result } from '../ensemble/result.ts';
import { sizeClasses } from '../ensemble/size-classes.ts';
import { COUNTED, scaleOf, type Counted } from '../model/counts.ts';
import type { Scenario } from '../scenario/types.ts';

/** When in a year a proposal comes: the thirds of the year's arrivals. */
export const PLACES = ['early', 'middle', 'late'] as const;
export type PlaceInQueue = (typeof PLACES)[number];

/** Which proposals to count; `null`: all. A locality stands for all of its class of size. */
export interface Kind {
  readonly sector: string | null;
  readonly year: number | null;
  readonly locality: string | null;
  readonly place: PlaceInQueue | null;
  /** A project's value, in shares of a typical one of its sector: counted are those of the same scale. */
  readonly value?: ValueOfTypical | null;
}
/** Below half of a typical project of the sector, up to one and a half, and above. */
export const SCALES = ['small', 'usual', 'large'] as const;
export type Scale = (typeof SCALES)[number];

/** How large a project of a sector is, as a share of the typical one. */
export type ValueOfTypical = (sector: string) => number;
/** Every proposal. */
export const ANY_KIND: Kind = { sector: null, year: null, locality: null, place: null };

/** What one partner's budget held when such a proposal's turn came. */
export interface PartnerChance {
  readonly partner: string;
  /** Chance that it could pay all that was asked. */
  readonly enough: number;
  /** Mean share left of its yearly budget; under the pro rata rule, of what it was asked for. */
  readonly left: number;
}
/** What became of proposals of one kind in the futures played: counts, and shares of those proposed. */
export interface Chances {
  readonly kind: Omit<Kind, 'value'>;
  /** The scale of project counted; null where all are, or each sector's own. */
  readonly scale: Scale | null;
  /** Proposals and money over all futures; whole numbers. */
  readonly counts: Readonly<Record<Counted, number>>;
  /** Null when nobody proposed such a project in any future. */
  readonly shares: Readonly<Record<Fate, number>> | null;
  /** Empty when none had a turn at the budgets. */
  readonly partners: readonly PartnerChance[];
}
export const FATES = ['valid', 'refused', 'alone', 'waiting', 'approved', 'finished', 'abandoned', 'building'] as const;
export type Fate = (typeof FATES)[number];

/** Counted proposals of a result, and the scenario that they are of. */
export type CountedResult = Pick<Result, 'counted' | 'scenario'>;

/** Chances of one kind of proposal with the scheme, read off the futures that were played. */
export function chancesOf({ counted, scenario }: CountedResult, kind: Kind): Chances {
  return read(counted.scheme, kind, sizeOf(scenario, kind.locality));
}

/** The same when clubs build alone, without any scheme; there a year has no queue, and no place in it decides anything. */
export function chancesAlone({ counted }: CountedResult, kind: Kind): Chances {
  return read(counted.counterfactual, { ...kind, locality: null, place: null, value: null }, null);
}

/** A locality's class of size; null when none is named. */
export function sizeOf({ place }: Scenario, locality: string | null): number | null {
  if (locality === null) return null;
  const at = place.localities.findIndex(({ id }) => id === locality);
  if (at < 0) throw new Error(`chances need a locality of the scenario but got ${locality}`);
  return sizeClasses(place.localities).size[at]!;
}

function read(table: CountedLines, kind: Kind, size: number | null): Chances {
  const columns = table.columns.split(',').slice(KIND_COLUMNS.length);
  const sums = columns.map(() => 0);
  const isWanted = ofKind(kind, size);
  for (const line of linesOf(table)) {
    if (!isWanted(line)) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = sums[at]! + line.counts[at]!;
  }
  const counts = Object.fromEntries(COUNTED.map((name, at) => [name, sums[at]!])) as Record<Counted, number>;
  const { value = null, ...rest } = kind;
  const scale = value === null || kind.sector === null ? null : SCALES[scaleOf(value(kind.sector))]!;
  return { kind: rest, scale, counts, shares: sharesOf(counts), partners: partnersOf(columns, sums, counts.turns) };
}

/** One line of a table as numbers. */
interface Line {
  readonly sector: string;
  readonly year: number;
  readonly size: number;
  readonly third: number;
  readonly scale: number;
  readonly counts: Float64Array;
}
/** A page asks one table many questions: its text is read once. */
const known = new WeakMap<CountedLines, readonly Line[]>();

function linesOf(table: CountedLines): readonly Line[] {
  const lines = known.get(table) ?? table.lines.map(readLine);
  known.set(table, lines);
  return lines;
}

function readLine(line: string): Line {
  const [sector = '', ...cells] = line.split(',');
  const [year = 0, size = 0, third = 0, scale = 0, ...counts] = cells.map(Number);
  return { sector, year, size, third, scale, counts: Float64Array.from(counts) };
}

function ofKind({ sector, year, place, value = null }: Kind, size: number | null): (line: Line) => boolean {
  const third = place === null ? null : PLACES.indexOf(place);
  const scales = new Map<string, number>();
  const scaleIn = (of: string, typical: ValueOfTypical): number => {
    const scale = scales.get(of) ?? scaleOf(typical(of));
    scales.set(of, scale);
    return scale;
  };
  return (line) =>
    (sector === null || sector === line.sector) &&
    (year === null || year === line.year) &&
    (size === null || size === line.size) &&
    (third === null || third === line.third) &&
    (value === null || scaleIn(line.sector, value) === line.scale);
}

function sharesOf(counts: Readonly<Record<Counted, number>>): Chances['shares'] {
  const { proposed, notValid } = counts;
  if (proposed === 0) return null;
  const count = (fate: Fate) => (fate === 'valid' ? proposed - notValid : counts[fate]);
  return Object.fromEntries(FATES.map((fate) => [fate, count(fate) / proposed])) as Record<Fate, number>;
}

function partnersOf(columns: readonly string[], sums: readonly number[], turns: number): readonly PartnerChance[] {
  if (turns === 0) return [];
  return columns.flatMap((column, at) => {
    const [what, partner = ''] = column.split('.');
    if (what !== 'enough') return [];
    return [{ partner, enough: sums[at]! / turns, left: sums[at + 1]! / turns / MILLIONTHS }];
  });
}
const MILLIONTHS = 1e6;
