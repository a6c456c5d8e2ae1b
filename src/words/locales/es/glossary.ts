import type { glossary as en } from '../en/glossary.ts';
import type { Shape } from '../../shape.ts';

export const glossary = {} satisfies Shape<typeof en>;
