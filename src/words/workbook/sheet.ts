/** How a cell is to be looked at: what may be changed, what stands as marked value, what is worked out. */
export type Look =
  'title' | 'note' | 'heading' | 'group' | 'text' | 'input' | 'marked' | 'live' | 'sum' | 'check' | 'fixed';

/** One cell of a sheet; a formula stands without its sign of equality, beside the figure that it gives as things are. */
export interface SheetCell {
  readonly look: Look;
  readonly value: string | number | null;
  readonly formula?: string;
  /** A number's pattern, as spreadsheets write it. */
  readonly format?: string;
  readonly wrap?: true;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isLandscape: boolean;
}

export const EMPTY: SheetCell = { look: 'text', value: null };

export function text(value: string, look: Look = 'text'): SheetCell {
  return { look, value };
}

export function wrapped(value: string, look: Look = 'text'): SheetCell {
  return { look, value, wrap: true };
}
