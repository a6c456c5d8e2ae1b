import type { summary as en } from '../en/summary.ts';
import type { Shape } from '../../shape.ts';

export const summary = {} satisfies Shape<typeof en>;
