import type { terms as en } from '../en/terms.ts';
import type { Shape } from '../../shape.ts';

export const terms = {} satisfies Shape<typeof en>;
