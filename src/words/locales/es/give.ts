import type { give as en } from '../en/give.ts';
import type { Shape } from '../../shape.ts';

export const give = {} satisfies Shape<typeof en>;
