import type { UndoView } from './design-undo.ts';
import type { PassportLine } from './passport-line.ts';

/** What the results page shows beside the result itself. */
export interface BesideResult {
  readonly passport: PassportLine;
  /** Null on a kept design, which stays as it is. */
  readonly undo: UndoView | null;
}
