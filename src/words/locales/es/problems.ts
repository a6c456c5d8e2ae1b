import type { problems as en } from '../en/problems.ts';
import type { Shape } from '../../shape.ts';

export const problems = {} satisfies Shape<typeof en>;
