import type { home as en } from '../en/home.ts';
import type { Shape } from '../../shape.ts';

export const home = {} satisfies Shape<typeof en>;
