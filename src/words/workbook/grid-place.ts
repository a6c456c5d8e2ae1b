import type { Column } from '../../analysis/workbook/figure.ts';

/** Rows above the figures: title, note, headings. */
export const HEAD = 3;
/** Columns before the figures: label, what it is of, unit. */
const LABELS = 3;

/** In which column a figure of a sheet with years stands. */
export function gridColumn(column: Column, years: number): number {
  if (column === 'start') return LABELS;
  return column === 'total' ? LABELS + 1 + years : LABELS + 1 + column;
}
