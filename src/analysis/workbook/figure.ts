import type { ParameterName } from '../../evidence/types.ts';
import type { IdentityUnit } from '../../model/identities/identity.ts';
import type { IdentityTree } from '../../scenario/identity-tree.ts';
import type { TermUnit } from '../../scenario/term.ts';
import type { Place, Side } from '../explain/explanation.ts';
import type { Formula } from './formula.ts';

/**
 * What a cell holds: a figure worked out from others (`live`); a figure of the scenario, to be changed at will (`input`); the
 * rate at which people respond (`behaviour`), a random number (`chance`) or something else that this future has settled
 * (`settled`): these stand as marked values.
 */
export type FigureKind = 'live' | 'input' | 'behaviour' | 'chance' | 'settled';

/** Which column of its row a figure stands in: a year counted from the start, before or apart from years, or over all of them. */
export type Column = number | 'start' | 'total';

/** One cell of the workbook that is worked out or marked. */
export interface Figure {
  /** Its address as in explanations: `match@2028[partner=state]`. */
  readonly id: string;
  /** The same without year: figures of one row. */
  readonly row: string;
  readonly column: Column;
  readonly name: string;
  readonly kind: FigureKind;
  readonly at: Place;
  readonly side: Side;
  /** The figure of this future; null where it is undefined. */
  readonly value: number | null;
  readonly formula: Formula | null;
  readonly unit: IdentityUnit | TermUnit;
  readonly section: string | null;
  /** The equation, as the model writes it. */
  readonly tree: IdentityTree | null;
  /** Is it one row of a sum, and no figure with a name of its own? */
  readonly isRow: boolean;
  readonly path: string | null;
  readonly parameter: ParameterName | null;
  /** Is an input or a rate drawn out of a range for this future? */
  readonly isDrawn: boolean;
  /** Of chance: what it is drawn for, and the number between 0 and 1 behind it. */
  readonly luck: { readonly purpose: string; readonly uniform: number } | null;
}
