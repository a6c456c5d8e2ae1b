import type { IndexName } from '../../model/identities/identity.ts';
import type { Side } from './explanation.ts';

/** Where a figure stands: year counted from the start, side, and the places of its indices. */
export interface Where {
  readonly t: number;
  readonly side: Side;
  readonly corridor?: number;
  readonly sector?: number;
  readonly locality?: number;
  readonly partner?: number;
  readonly vehicle?: number;
  readonly project?: number;
  /** Number of a development goal. */
  readonly goal?: number;
}

export type WhereIndex = Exclude<IndexName, 'pot'>;
export const INDICES: readonly WhereIndex[] = [
  'corridor',
  'sector',
  'locality',
  'partner',
  'vehicle',
  'project',
  'goal',
];
