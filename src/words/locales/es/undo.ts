import type { Shape } from '../../shape.ts';
import type { undo as en } from '../en/undo.ts';

export const undo = {
  undo: 'Deshacer',
  redo: 'Rehacer',
  nothing: { undo: 'Aún no hay nada que deshacer', redo: 'Nada que rehacer' },
} satisfies Shape<typeof en>;
