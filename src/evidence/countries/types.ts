import type { SourceId } from '../sources.ts';
import type { Grade } from '../types.ts';

/** A remark beside a figure, in the languages of the pages. */
export type Remark = { readonly en: string; readonly es: string };

/** How a figure of a sheet was come by; `derived`: arithmetic on figures that were found. */
export type SheetGrade = Grade | 'derived';

/** One published figure about a country. Money is in units of `currency`, everything else a fraction. */
export interface CountryFigure {
  readonly value: number | { readonly low: number; readonly high: number };
  /** ISO 4217; null: a share or a rate. */
  readonly currency: string | null;
  /** Null: not stated where it was read. */
  readonly year: string | null;
  readonly source: SourceId;
  /** Page or table; null: none was kept. */
  readonly where: string | null;
  readonly grade: SheetGrade;
  readonly note: Remark | null;
}

/** Nothing stands here, and why. Never filled in silently. */
export interface Gap {
  readonly gap: 'notFound' | 'notLookedFor';
  readonly note: Remark | null;
  /** Of what the note says. */
  readonly source: SourceId | null;
}

/** The figures about one thing, newest or best first; the first is the one to start from. */
export type Finding = readonly [CountryFigure, ...CountryFigure[]] | Gap;

export type UseName =
  | 'consumption'
  | 'housing'
  | 'education'
  | 'health'
  | 'educationAndHealth'
  | 'saving'
  | 'business'
  | 'events'
  | 'debt'
  | 'investment';

/** How money, or how many households, divide over uses. */
export interface UseSplit {
  /** Shares by use; what is missing to 1 was not stated. */
  readonly parts: Readonly<Partial<Record<UseName, number>>>;
  readonly year: string | null;
  readonly source: SourceId;
  readonly grade: SheetGrade;
  readonly note: Remark | null;
}

/** A scheme that the reports describe. */
export interface KnownScheme {
  readonly name: string;
  readonly what: Remark;
  readonly source: SourceId;
  readonly grade: SheetGrade;
}

export type RegionId = 'lac' | 'sas' | 'eap' | 'mena' | 'ssa' | 'eca';

/** What is asked of every country, in the order of the page. */
export const FIGURE_NAMES = [
  'received',
  'shareOfGdp',
  'growth',
  'averageTransfer',
  'perHousehold',
  'householdsReceiving',
  'transferCost',
  'clubMembership',
  'discountRate',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

export interface CountrySheet extends Readonly<Record<FigureName, Finding>> {
  /** ISO 3166, two letters. */
  readonly iso: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly region: RegionId;
  /** Shares of the money. */
  readonly uses: readonly [UseSplit, ...UseSplit[]] | Gap;
  /** Shares of households that name a use: no shares of the money, and never used as such. */
  readonly reports: readonly [UseSplit, ...UseSplit[]] | Gap;
  readonly schemes: readonly [KnownScheme, ...KnownScheme[]] | Gap;
}

export function isGap<Found extends object>(finding: Found | Gap): finding is Gap {
  return 'gap' in finding;
}
