import type { Shape } from '../../shape.ts';
import type { own as en } from '../en/own.ts';

export const own = { title: 'Su municipio en seis preguntas' } satisfies Shape<typeof en>;
