import type { outcomes as en } from '../en/outcomes.ts';
import type { Shape } from '../../shape.ts';

export const outcomes = {} satisfies Shape<typeof en>;
