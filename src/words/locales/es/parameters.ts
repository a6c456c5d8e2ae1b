import type { parameters as en } from '../en/parameters.ts';
import type { Shape } from '../../shape.ts';

export const parameters = {} satisfies Shape<typeof en>;
