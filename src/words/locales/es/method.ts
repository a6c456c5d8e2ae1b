import type { Shape } from '../../shape.ts';
import type { method as en } from '../en/method.ts';

export const method = {} satisfies Shape<typeof en>;
