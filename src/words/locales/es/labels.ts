import type { labels as en } from '../en/labels.ts';
import type { Shape } from '../../shape.ts';

export const labels = {} satisfies Shape<typeof en>;
