import type { Shape } from '../../shape.ts';
import type { responses as en } from '../en/responses.ts';

/** Un diseño según cada conjunto de evidencia sobre cómo responden las aportaciones a la contraparte. */
export const responses = {
  eyebrow: '¿Y si la gente responde de otra manera?',
  title: '{{name}}: según cada conjunto de evidencia',
  lead: 'Cuánto más aportan los migrantes porque su dinero tiene contraparte es la cifra menos segura de todas: los estudios publicados no coinciden. Aquí el mismo diseño se simula según cada uno de ellos, con la misma suerte.',
  ask: '¿Y si la gente responde de otra manera?',
  back: 'Volver al resultado',
  basis:
    'Media de {{draws}} futuros posibles para cada uno, semilla {{seed}}, la misma suerte para todos. Modelo {{model}}, datos {{data}}.',
  names: {
    gifts: 'Donativos a una causa',
    clubs: 'Aportaciones por clubes de migrantes',
    familyProducts: 'Productos para la propia familia',
    own: 'Cifra propia',
  },
  short: {
    gifts: 'donativos',
    clubs: 'clubes',
    familyProducts: 'productos para la familia',
    own: 'cifra propia',
  },
  inside: {
    gifts: 'como en los donativos a una causa',
    clubs: 'como en los clubes de migrantes',
    familyProducts: 'como con los productos para su propia familia',
    own: 'como dice la cifra propia del diseño',
  },
  about: {
    gifts:
      'Cartas a antiguos donantes de una organización: cuenta que haya contraparte; su proporción, apenas. Un gran experimento aleatorizado.',
    clubs:
      'Las aportaciones colectivas de asociaciones nunca se han estudiado con un experimento aleatorizado: quedan entre los otros dos, con un margen amplio a propósito. Es un supuesto.',
    familyProducts:
      'Productos que sirven a la familia de quien aporta, como una cuenta escolar en el lugar de origen: la proporción cuenta mucho. Que cuenta está medido; los tamaños son de memoria y están por comprobar.',
    own: 'Lo que este diseño afirma por sí mismo, en lugar de un conjunto de evidencia.',
  },
  used: 'el que usa este diseño',
  whole: 'El resultado completo con él',
  dropped:
    'Este diseño tiene cifras propias. Solo valen en la fila «cifra propia»: en los tres conjuntos de evidencia se dejan de lado.',
  stated: 'Lo que dice el escenario: {{text}}',
  unstated: 'No se indica ninguna fuente; es, pues, un supuesto.',
  figure: '{{name}}: {{value}}',
  finding: {
    none: 'Responda la gente como responda, el resultado es el mismo: nada en este diseño depende de cómo responden las aportaciones a la contraparte.',
    little:
      'La conclusión apenas depende de la evidencia: lo que añade el esquema es de cerca de {{least}} si la gente responde {{leastBody}} y de cerca de {{most}} si responde {{mostBody}}.',
    some: 'La conclusión depende en parte de la evidencia: lo que añade el esquema va de cerca de {{least}} si la gente responde {{leastBody}} a cerca de {{most}} si responde {{mostBody}}.',
    much: 'La conclusión depende mucho de la evidencia: lo que añade el esquema va de cerca de {{least}} si la gente responde {{leastBody}} a cerca de {{most}} si responde {{mostBody}}.',
    sign: 'Hasta el sentido depende de la evidencia: va de cerca de {{least}} si la gente responde {{leastBody}}, que es una pérdida, a cerca de {{most}} si responde {{mostBody}}.',
  },
  worth: {
    all: 'Con todos los conjuntos de evidencia, el ayuntamiento paga menos de 1 {{unit}} por cada {{unit}} adicional que llega al municipio: {{costs}}.',
    none: 'Con ningún conjunto de evidencia paga el ayuntamiento menos de 1 {{unit}} por cada {{unit}} adicional que llega al municipio: {{costs}}.',
    some: 'Con {{count}} de {{total}} conjuntos de evidencia, el ayuntamiento paga menos de 1 {{unit}} por cada {{unit}} adicional que llega al municipio: {{costs}}.',
    cost: '{{cost}} ({{body}})',
    undefined: 'sin definir ({{body}})',
  },
  risk: {
    same: 'Con qué frecuencia se rebasa el techo, con todos los conjuntos de evidencia: {{chance}}.',
    differs: 'Con qué frecuencia se rebasa el techo: de {{least}} ({{leastBody}}) a {{most}} ({{mostBody}}).',
  },
  figures: {
    channelled: 'Dinero canalizado en {{years}}, según cada conjunto de evidencia',
    channelledSentence:
      'Con el esquema, cerca de {{least}} si la gente responde {{leastBody}}, cerca de {{most}} si responde {{mostBody}}. Banda: nueve de cada diez futuros; punto: la media.',
    outlay: 'Lo que paga el ayuntamiento en {{years}}, según cada conjunto de evidencia',
    outlaySentence:
      'Cerca de {{least}} si la gente responde {{leastBody}}, cerca de {{most}} si responde {{mostBody}}. Banda: nueve de cada diez futuros; punto: la media.',
    body: 'Conjunto de evidencia',
    scheme: 'Con el esquema',
    without: 'Sin él',
  },
  outcomes: {
    title: 'Los resultados principales',
    range: 'Nueve de cada diez futuros',
    scheme: 'Con el esquema',
    without: 'Sin él',
    difference: 'Diferencia',
    differenceRange: 'Diferencia en nueve de cada diez futuros',
    chances: 'Probabilidades',
    chance: 'Probabilidad de que',
    breach: 'Se rebase el techo en algún año',
    exhausted: 'Se agote el fondo de garantía en algún año',
    over: 'en {{years}}, dinero en {{unit}}',
    last: 'en el último año',
  },
  bodies: 'Los conjuntos de evidencia',
  evidence: 'De dónde salen estas cifras',
  own: {
    title: 'Su propia cifra',
    text: '¿Su comunidad responde de otra manera? Escriba sus cifras: se pondrán al lado de las demás y nada cambia para nadie más.',
    note: 'De dónde salen',
    noteHint: 'una encuesta, un registro de años pasados, un juicio propio',
    run: 'Comparar con ellas',
    drop: 'Déjelas vacías para quitarlas de nuevo.',
  },
  take: {
    json: 'Todos los resultados según cada conjunto (JSON)',
    csv: 'Todos los resultados según cada conjunto, como tabla (CSV)',
  },
} satisfies Shape<typeof en>;
