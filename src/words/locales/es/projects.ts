import type { projects as en } from '../en/projects.ts';
import type { Shape } from '../../shape.ts';

export const projects = {} satisfies Shape<typeof en>;
