import type { Shape } from '../../shape.ts';
import type { menu as en } from '../en/menu.ts';

export const menu = {
  label: 'Este diseño',
  results: 'Resultados',
  design: 'Cambiar el diseño',
  compare: 'Comparar',
  seek: 'Preguntar al revés',
  sensitivity: 'De qué depende',
  ledger: 'Quién paga, y cuándo',
  equity: 'A quién beneficia',
  memo: 'Nota al cabildo',
  terms: 'Hoja de condiciones',
} satisfies Shape<typeof en>;
