import type { Shape } from '../../shape.ts';
import type { ratioLine as english } from '../en/ratio-line.ts';

export const ratioLine = {
  title: 'Lo que se promete',
  who: 'Quién agrega qué, con qué límites',
  none: 'En este esquema nadie pone contraparte: 1 sigue siendo 1.',
  nothing: 'Las contrapartes no agregan nada: 1 sigue siendo 1.',
  notKnown: 'La proporción no puede decirse: la fórmula de una contraparte no da un número para algunas obras.',
  mean: 'promedio de una fórmula',
  money: '{{given}} ({{local}}) se convierte en {{total}}',
  moneySame: '{{given}} se convierte en {{total}}',
  moneyFrom: '{{money}} – {{corridors}}',
  adds: '{{partner}}: {{ratio}} por cada 1, {{share}} del total',
  addsMean: '{{partner}}: en promedio {{ratio}} por cada 1, {{share}} del total, según la fórmula {{formula}}',
  addsNothing: '{{partner}}: nada',
  addsFormula: '{{partner}}: según la fórmula {{formula}}',
  cap: 'como máximo {{amount}} por obra',
  noCap: 'sin tope por obra',
  budget: 'como máximo {{amount}} al año',
  budgetPlace: 'como máximo {{amount}} al año en cada localidad',
  noBudget: 'sin límite anual',
  reliability: 'se espera que participe en el {{share}} de los años',
  open: 'Vigente de {{from}} a {{to}}.',
  openOne: 'Vigente en {{from}}.',
  before: 'Se cuenta antes de topes y presupuestos, que dejan menos, y después de la comisión por el envío.',
  formulaNote:
    'Una fórmula cuenta con su promedio según lo que los migrantes prefieren construir y de dónde vienen, sin ninguna necesidad cubierta todavía.',
} satisfies Shape<typeof english>;
