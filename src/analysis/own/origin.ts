import type { SheetGrade } from '../../evidence/countries/types.ts';
import type { SourceId } from '../../evidence/sources.ts';
import type { Text } from '../../scenario/types.ts';

/** Where one figure of an own town comes from. */
export type From =
  | { readonly kind: 'answer' }
  /** A figure of the country sheet. */
  | {
      readonly kind: 'sheet';
      readonly country: string;
      readonly grade: SheetGrade;
      readonly source: SourceId;
      readonly year: string | null;
    }
  /** The country has none: one of its region, of Latin America or of the world stands in. */
  | {
      readonly kind: 'instead';
      readonly country: string;
      readonly of: 'region' | 'latin' | 'world';
      readonly source: SourceId;
      readonly year: string | null;
    }
  /** The region's swings, which every country takes. */
  | { readonly kind: 'region'; readonly region: string; readonly source: SourceId }
  | { readonly kind: 'uses'; readonly country: string; readonly source: SourceId; readonly year: string | null }
  /** A round exchange rate. */
  | { readonly kind: 'memory' }
  | { readonly kind: 'sameMoney' }
  | { readonly kind: 'computed'; readonly how: 'share' | 'migrants' }
  | { readonly kind: 'borrowed'; readonly way: BorrowedWay; readonly title: Text }
  | { readonly kind: 'assumed'; readonly why: Assumed };

/**
 * `same`: as it is; `converted`: into this town's money; `perHead`: and for its inhabitants; `sized`: the same, but never more than ten times; `like`: of a sector like this one;
 * `mean`: of all sectors.
 */
export type BorrowedWay = 'same' | 'converted' | 'perHead' | 'sized' | 'like' | 'mean';
export type Assumed =
  'onePlace' | 'middling' | 'ranked' | 'budget' | 'asTown' | 'oneProject' | 'preference' | 'notRanked';

/** A figure on its way into a scenario, with its origin beside it. */
export interface Sourced {
  readonly sourced: unknown;
  readonly from: From;
}

export interface Origin {
  /** As in the file, items by id. */
  readonly path: string;
  readonly value: unknown;
  readonly from: From;
}

export const sourced = (value: unknown, from: From): Sourced => ({ sourced: value, from });

/** A tree of figures with their origins → the tree that a file has, and the origins by path. */
export function separate(tree: unknown, path = ''): { readonly raw: unknown; readonly origins: readonly Origin[] } {
  if (typeof tree !== 'object' || tree === null) return { raw: tree, origins: [] };
  if (isSourced(tree)) return { raw: tree.sourced, origins: [{ path, value: tree.sourced, from: tree.from }] };
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(tree)) {
    const items = tree.map((item: unknown, index) => separate(item, below(idOf(item) ?? String(index))));
    return { raw: items.map(({ raw }) => raw), origins: items.flatMap(({ origins }) => origins) };
  }
  const entries = Object.entries(tree).map(([key, value]) => [key, separate(value, below(key))] as const);
  return {
    raw: Object.fromEntries(entries.map(([key, { raw }]) => [key, raw])),
    origins: entries.flatMap(([, { origins }]) => origins),
  };
}

function isSourced(value: object): value is Sourced {
  return 'sourced' in value && 'from' in value;
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
}
