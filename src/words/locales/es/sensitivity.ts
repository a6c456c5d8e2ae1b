import type { Shape } from '../../shape.ts';
import type { sensitivity as en } from '../en/sensitivity.ts';

/** Qué mueve un resultado: cifras inciertas y palancas, de una en una. */
export const sensitivity = {
  tabs: {
    label: 'Tres maneras de poner a prueba un diseño',
    sensitivity: 'Qué mueve el resultado',
    stress: 'Pruebas de resistencia',
    instruments: 'Tres instrumentos, un presupuesto',
  },
  eyebrow: '¿Qué supuesto pesa más?',
  title: '{{name}}: qué mueve el resultado',
  lead: 'Cada cifra incierta se fija primero en su extremo bajo y luego en el alto (uno de cada veinte sorteos queda más allá de cada uno); las demás siguen como salen sorteadas, con la misma suerte. Cuanto más ancha la barra, más depende el resultado de esa cifra.',
  basis:
    'Promedio de {{draws}} futuros posibles para cada extremo, semilla {{seed}}. Modelo {{model}}, datos {{data}}.',
  form: {
    title: 'Preguntar por otro resultado',
    of: 'Resultado',
    side: 'De qué',
    sides: { scheme: 'los futuros con el esquema', difference: 'lo que agrega el esquema' },
    stat: 'Cuál de sus valores',
    stats: { mean: 'el promedio', p5: 'el 5 % más bajo', p50: 'el valor central', p95: 'el 5 % más alto' },
    ask: 'Mostrar',
  },
  problems: {
    of: 'Este diseño no tiene ningún resultado llamado «{{given}}»; se muestra {{used}}.',
    side: '«{{given}}» no es «scheme» ni «difference»; se muestran los futuros con el esquema.',
    stat: '«{{given}}» no es mean, p5, p50 ni p95; se muestra el promedio.',
  },
  events: {
    breachEver: 'Probabilidad de rebasar el techo',
    exhaustedEver: 'Probabilidad de que se agote el fondo',
    targetMet: 'Probabilidad de todas las metas',
    target: 'Probabilidad de la meta {{number}}',
  },
  asked: {
    scheme: '{{outcome}}',
    difference: '{{outcome}}: lo que agrega el esquema',
  },
  finding: {
    mostChange:
      'Lo que más pesa: {{input}} ({{grade}}). En su extremo bajo ({{low}}) el resultado cambia en {{from}}, en el alto ({{high}}) en {{to}}.',
    most: 'Lo que más pesa: {{input}} ({{grade}}). De su extremo bajo ({{low}}) al alto ({{high}}) el resultado va de {{from}} a {{to}}.',
    nothing: 'Ninguna cifra incierta mueve este resultado más de lo que podría el azar.',
    none: 'Este diseño no tiene cifras inciertas, así que nada puede fijarse en un extremo bajo y otro alto.',
  },
  first: {
    same: 'También es lo primero que convendría medir: ninguna otra mueve tanto y se conoce tan poco.',
    other: 'Lo primero que convendría medir: {{input}} ({{grade}}). Mueve menos, pero se sabe menos de ella.',
    rule: 'Lo primero que convendría medir es lo que más mueve multiplicado por la duda que queda: 1 para un supuesto, 0.75 para una cifra citada de memoria, 0.5 para una reportada y 0.25 para una medida. Estos pesos son cuestión de juicio.',
  },
  figures: {
    inputs: 'Cifras inciertas: {{outcome}}',
    levers: 'Palancas del diseño, un paso en cada sentido: {{outcome}}',
    sentence: 'La barra más ancha es «{{input}}»: {{low}} con su valor más bajo, {{high}} con el más alto.',
    still: 'Nada lo mueve.',
    rows: 'Cifra',
    low: 'En el extremo bajo',
    high: 'En el extremo alto',
    down: 'Un paso abajo',
    up: 'Un paso arriba',
    unit: 'Cambio del resultado, en {{unit}}',
    shareUnit: 'Cambio, en partes de todos los futuros o del total',
    plainUnit: 'Cambio del resultado',
  },
  inputs: {
    title: 'Cifras inciertas',
    table: 'Todas las cifras que lo mueven',
    columns: {
      figure: 'Cifra',
      grade: 'Qué tan fundada',
      low: 'Extremo bajo',
      high: 'Extremo alto',
      atLow: 'Resultado en el bajo',
      atHigh: 'Resultado en el alto',
      swing: 'Recorrido',
      error: 'Error estándar',
      rank: 'Correlación de rangos',
      rankDifference: 'La misma, con lo que agrega el esquema',
    },
    rank: 'La correlación de rangos (Spearman) dice con qué regularidad el resultado subió (hasta 1) o bajó (hasta −1) con la cifra en los sorteos de una misma simulación; a menos de {{noise}} de cero es ruido.',
    more: 'Las barras después de las {{count}} más anchas están en la tabla.',
    unsure: 'Estas mueven menos de lo que podría el azar: {{inputs}}.',
  },
  still: {
    inputs_one: 'Una cifra incierta no mueve este resultado en ningún futuro',
    inputs_other: '{{count}} cifras inciertas no mueven este resultado en ningún futuro',
    levers_one: 'Una palanca no mueve este resultado en ningún futuro',
    levers_other: '{{count}} palancas no mueven este resultado en ningún futuro',
  },
  levers: {
    title: 'Palancas del diseño',
    text: 'Un paso es una décima parte del valor actual, y al menos un clic del formulario. Las palancas sin número (sin límite) no tienen paso.',
    findingChange: 'La que más mueve es «{{input}}»: un paso abajo lo cambia en {{from}}, un paso arriba en {{to}}.',
    finding: 'La que más mueve es «{{input}}»: un paso abajo lo deja en {{from}}, un paso arriba en {{to}}.',
  },
  breach: { title: 'La probabilidad de rebasar el techo' },
  withoutRange_one:
    'Una cifra de este escenario figura como un solo número aunque es un supuesto: no tiene barra. Un rango en su lugar (bajo, central, alto) se la da.',
  withoutRange_other:
    '{{count}} cifras de este escenario figuran como un solo número aunque son supuestos: no tienen barra. Un rango en su lugar (bajo, central, alto) se la da.',
  unplayed: 'No se puede simular un extremo de estas: {{inputs}}.',
  fromEvidence: 'De dónde sale esta cifra',
  futures: '{{number}} de cada 100 futuros',
  take: { title: 'Llevárselo', json: 'Los dos tornados (JSON)', csv: 'Los dos tornados como tabla (CSV)' },
} satisfies Shape<typeof en>;
