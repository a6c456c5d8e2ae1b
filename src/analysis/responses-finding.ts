import type { BodyName, BodyResult } from './responses.ts';

/** How far what the scheme adds depends on the evidence; the words follow from it. */
export type Dependence =
  /** Under every body the same: there is no match, or nobody it could move. */
  | 'none'
  /** The most is less than a fifth more than the least; less than twice; more. */
  | 'little'
  | 'some'
  | 'much'
  /** Under some the scheme adds, under others it takes away. */
  | 'sign';
const LITTLE = 1.2;
const MUCH = 2;

export interface ResponsesFinding {
  readonly dependence: Dependence;
  /** Of what the scheme adds to the money channelled, the mean: the body with the least and the one with the most. */
  readonly least: BodyExtra;
  readonly most: BodyExtra;
  /** Bodies under which the town pays less than one unit for each additional unit, and those under which it pays more. */
  readonly worth: readonly BodyName[];
  readonly dear: readonly BodyName[];
}
export interface BodyExtra {
  readonly name: BodyName;
  readonly extra: number;
}

/** What the bodies of evidence say together. Throws for an empty list. */
export function findingOf(results: readonly BodyResult[]): ResponsesFinding {
  const extras = results.map(({ body, result }): BodyExtra => ({
    name: body.name,
    extra: result.outcomes.channelled.difference.total.mean ?? 0,
  }));
  const [first] = extras;
  if (first === undefined) throw new RangeError('a finding needs at least one body of evidence but got none');
  const least = extras.reduce((low, one) => (one.extra < low.extra ? one : low), first);
  const most = extras.reduce((high, one) => (one.extra > high.extra ? one : high), first);
  const costs = results.map(
    ({ body, result }) => [body.name, result.outcomes.localCostPerAdditional.scheme.total.mean] as const,
  );
  return {
    dependence: dependenceOf(least.extra, most.extra),
    least,
    most,
    worth: costs.filter(([, cost]) => cost !== null && cost < 1).map(([name]) => name),
    dear: costs.filter(([, cost]) => cost !== null && cost >= 1).map(([name]) => name),
  };
}

function dependenceOf(least: number, most: number): Dependence {
  if (least === most) return 'none';
  if (least < 0 && most > 0) return 'sign';
  // Of two losses the nearer to nothing is the smaller.
  const ratio = Math.max(Math.abs(least), Math.abs(most)) / Math.min(Math.abs(least), Math.abs(most));
  if (ratio < LITTLE) return 'little';
  return ratio < MUCH ? 'some' : 'much';
}
