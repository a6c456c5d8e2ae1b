import type { scenarios as en } from '../en/scenarios.ts';
import type { Shape } from '../../shape.ts';

export const scenarios = {} satisfies Shape<typeof en>;
