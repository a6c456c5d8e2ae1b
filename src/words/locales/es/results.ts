import type { results as en } from '../en/results.ts';
import type { Shape } from '../../shape.ts';

export const results = {} satisfies Shape<typeof en>;
