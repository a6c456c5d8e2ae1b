import type { Shape } from '../../shape.ts';
import type { how as en } from '../en/how.ts';

export const how = {
  title: '¿Cómo?',
} satisfies Shape<typeof en>;
