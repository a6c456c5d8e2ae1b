import type { Where } from './where.ts';

/**
 * Which figure: the one of a year; what last year handed on (`last`); what stands for that in the first year (`start`); the
 * sum over the years of a flow (`total`). Steps lead into the rows of its sums.
 */
export interface Address {
  readonly form: 'figure' | 'last' | 'start' | 'total';
  readonly name: string;
  readonly where: Where;
  readonly steps: readonly Step[];
}

/** A row: of which sum of the text, counted from 0, and what the member changes. */
export interface Step {
  readonly over: number;
  readonly member: Partial<Where>;
}

export function figureAt(name: string, where: Where, form: Address['form'] = 'figure'): Address {
  return { form, name, where, steps: [] };
}
