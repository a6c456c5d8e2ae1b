import type { Shape } from '../../shape.ts';
import type { equity as en } from '../en/equity.ts';

/** A quién llega la contraparte: según necesidad, lugar y tamaño de la obra; y diseños que favorecen más la necesidad. */
export const equity = {
  eyebrow: 'A quién beneficia',
  title: '{{name}}: a quién beneficia',
  lead: 'Adónde va el dinero que llega a las prioridades del plan, con el esquema y sin él. El crédito y los negocios no son de ninguna localidad y no se cuentan.',
  poor: 'Del dinero de obras, el {{scheme}} va al 40 % más pobre de la población; sin el esquema sería el {{without}}.',
  poorAlone: 'Del dinero de obras, el {{scheme}} va al 40 % más pobre de la población.',
  person: {
    third:
      'A una persona del tercio más marginado de la población le tocan {{first}} en {{years}}; a una del tercio menos marginado, {{last}}.',
    tenth:
      'A una persona del décimo más marginado de la población le tocan {{first}} en {{years}}; a una del décimo menos marginado, {{last}}.',
  },
  leaning: {
    to: 'En conjunto, el dinero favorece a los lugares más marginados ({{value}}, donde 0 es lo mismo para todos y 1 todo para los más marginados).',
    even: 'En conjunto, el dinero no favorece ni a los lugares más marginados ni a los demás ({{value}}, donde 0 es lo mismo para todos).',
    from: 'En conjunto, el dinero deja atrás a los lugares más marginados ({{value}}, donde 0 es lo mismo para todos y −1 todo para los menos marginados).',
  },
  basis:
    'Promedio de {{draws}} futuros posibles, semilla {{seed}}. Modelo {{model}}, datos {{data}}. Dinero en {{unit}}.',
  oneplace: 'El escenario tiene un solo lugar: no se puede decir a qué lugares beneficia.',
  figure: {
    title: 'Personas y dinero, de lo más a lo menos marginado',
    sentence:
      'Todos los grupos tienen el mismo número de personas. Donde una barra es más larga que la de las personas, al grupo le toca más que su parte.',
    group: 'Personas según marginación',
    people: 'Parte de las personas',
    scheme: 'Parte de los fondos, con el esquema',
    without: 'Parte de los fondos, sin él',
    first: '1, lo más marginado',
    last: '{{number}}, lo menos marginado',
    share: 'parte del total',
  },
  groups: {
    title: 'Según necesidad',
    people: 'Personas',
    marginality: 'Marginación media',
    scheme: 'Fondos con el esquema',
    without: 'Fondos sin él',
    added: 'Lo que agrega',
    person: 'Por persona, con el esquema',
    place: 'Lugar',
    note: 'Las personas se ordenan según la marginación de su lugar y se reparten en grupos del mismo tamaño; un lugar en el límite cuenta en parte en los dos grupos. Promedios de {{years}}, en {{unit}}.',
  },
  places: {
    title: 'Por lugar',
    many: 'Hay {{count}} lugares: se muestran solo en grupos.',
    note: 'Promedios de {{years}}, en {{unit}}.',
  },
  sizes: {
    title: 'Por tamaño de la obra',
    text: 'El modelo no distingue un club de otro, pero sí el tamaño de cada obra, y los clubes pequeños hacen obras pequeñas. Pequeña: menos de la mitad de lo habitual en su sector; grande: más de vez y media.',
    size: 'Obra',
    small: 'pequeña',
    usual: 'habitual',
    large: 'grande',
    proposed: 'Propuestas, por futuro',
    approved: 'Aprobadas, de las válidas',
    club: 'Dinero de los clubes',
    match: 'Contraparte',
    ratio: 'Contraparte por unidad de los clubes',
    caption: 'A quién llega la contraparte, por tamaño de la obra',
  },
  variants: {
    title: '¿Y si favoreciera más la necesidad?',
    none: 'Este diseño no tiene contraparte, de modo que no hay nada que ponderar. Agréguela y se podrá preguntar.',
    unplayable: 'El diseño con otra ponderación no se puede simular: {{message}}',
    names: {
      needRatio: 'Proporción ponderada por necesidad',
      needRanking: 'Primero los lugares marginados en el orden de las obras',
    },
    design: 'El diseño tal como está',
    about: {
      needRatio:
        'Cada contraparte pública pone más donde el lugar es marginado y la necesidad está sin cubrir: su proporción se multiplica por {{formula}}. De dónde vienen las propuestas depende de dónde son los migrantes: una proporción mejor abarata la obra para su club, pero no hace que allí se propongan más obras.',
      needRanking:
        'Cuando los presupuestos no alcanzan, las obras se ordenan según el plan por 1 + {{equity}} × marginación. La proporción queda como está.',
    },
    scaled:
      'Para que la contraparte cueste al sector público más o menos lo mismo, la proporción ponderada se multiplica por {{factor}}. La contraparte queda entonces {{difference}} ({{percent}}) y los fondos a prioridades, {{total}}.',
    poorOfBoth:
      'En los futuros en que los dos diseños tienen obras, el {{share}} del dinero de obras va entonces al 40 % más pobre de la población, en lugar del {{base}}: {{difference}}, con un error estándar de {{error}}.',
    poor: 'Del dinero de obras va entonces el {{share}} al 40 % más pobre de la población, en lugar del {{base}}: {{difference}}, con un error estándar de {{error}}.',
    off: 'Ningún factor entre un cuarto y cuatro acerca la contraparte a menos de una centésima de lo que cuesta ahora: aquí deciden los presupuestos o los topes, no la proporción. Se muestra el más cercano.',
    uncertain: 'Las proporciones inciertas cuentan aquí con su valor central: una fórmula solo admite números fijos.',
    nothing:
      'En este diseño no cambia nada: los presupuestos alcanzan para todo lo que se propone, o los lugares son todos iguales.',
    caption: 'Diferencias con la misma suerte',
    groupsCaption: 'Fondos para cada grupo de personas, y cómo cambian',
    unitLine: '{{value}} por encima',
    less: '{{value}} por debajo',
    same: 'sin cambio',
    adopt: 'Usarlo: el diseño con {{name}}',
    compare: 'Todo lo demás de los tres, uno al lado del otro',
    byNeed: 'una proporción ponderada por necesidad',
    byRank: 'los lugares marginados primero',
    note: 'Promedios, con el rango de nueve de cada diez futuros de la diferencia tomada futuro por futuro y el error estándar de su media.',
  },
  take: {
    json: 'A quién beneficia, como datos (JSON)',
    csv: 'A quién beneficia, como tabla (CSV)',
  },
} satisfies Shape<typeof en>;
