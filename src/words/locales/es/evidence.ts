import type { Shape } from '../../shape.ts';
import type { evidence as en } from '../en/evidence.ts';

export const evidence = {} satisfies Shape<typeof en>;
