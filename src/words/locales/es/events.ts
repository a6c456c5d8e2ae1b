import type { events as en } from '../en/events.ts';
import type { Shape } from '../../shape.ts';

export const events = {} satisfies Shape<typeof en>;
