import type { Shape } from '../../shape.ts';
import type { stress as en } from '../en/stress.ts';

/** Adversidades con nombre que se prueban en un diseño, con la misma suerte. */
export const stress = {
  eyebrow: '¿Y si sale mal?',
  title: '{{name}}: pruebas de resistencia',
  lead: 'El mismo diseño con la misma suerte, y una sola cosa que sale mal cada vez. Cada adversidad anuncia qué resultado mueve, y debe cumplirlo: el cambio tiene que distar de cero más de tres errores estándar.',
  basis: 'Promedio de {{draws}} futuros posibles para cada una, semilla {{seed}}. Modelo {{model}}, datos {{data}}.',
  sizes: 'El tamaño de cada adversidad (una quinta parte, un tercio, la mitad) está elegido, no medido.',
  worst: {
    alone:
      'La más dura para el dinero de las prioridades: «{{pack}}». Se lleva {{change}} de {{before}}, es decir, el {{share}}.',
    tied: 'Las más duras para el dinero de las prioridades: «{{pack}}» y «{{next}}», que no se distinguen entre sí. La primera se lleva {{change}} de {{before}}, es decir, el {{share}}.',
    none: 'Ninguna de estas quita con seguridad dinero a las prioridades.',
  },
  breach: {
    most: 'La probabilidad de rebasar el techo es de {{before}} tal como está el diseño y llega a su máximo, {{after}}, con «{{pack}}».',
    none: 'Ninguna de estas aumenta la probabilidad de rebasar el techo, que es de {{before}} tal como está el diseño.',
  },
  names: {
    partnerAbsent: '{{partner}}: ausencia',
    partnerLate: '{{partner}}: un año tarde',
    budgetsHalved: 'Presupuestos a la mitad',
    matchEnds: 'Fin con una elección',
    electionLost: 'Elección perdida',
    exchangeDown: 'Tipo de cambio −15 %',
    exchangeUp: 'Tipo de cambio +15 %',
    remittancesDown: 'Remesas −20 %',
    recession: 'Recesión en el exterior',
    migrantsReturn: 'Un migrante menos de cada cinco',
    clubsHalved: 'Clubes a la mitad',
    giversUnmoved: 'Contraparte sin efecto',
    overrun: 'Obras un tercio más caras',
    leakageDoubled: 'El doble de dinero perdido',
    abandonedDoubled: 'El doble de obras sin terminar',
    guaranteeWorst: 'Peor año de la garantía',
    guarantorDoubted: 'Garante en quien nadie cree',
    trainingNothing: 'Capacitación sin efecto',
  },
  what: {
    partnerAbsent:
      'No participa ningún año. Las obras que necesitan su parte se rechazan, o esperan en vano, según la regla del propio diseño para las ausencias.',
    partnerLate:
      'No paga nada el primer año de la contraparte y su parte de siempre desde el segundo; los clubes y los demás siguen sin ella, y solo cuentan con ella cuando paga.',
    budgetsHalved:
      'El presupuesto anual de cada contraparte es la mitad del actual, desde el principio: los presupuestos del modelo no pueden cambiar de un año a otro, así que no se puede simular «después de la elección».',
    matchEnds: 'El año de la primera elección es el último en que hay contraparte.',
    electionLost:
      'El partido en el ayuntamiento cambia en cada elección: el modelo tiene una sola probabilidad para todas, así que no se puede perder solo la primera.',
    exchangeDown:
      'La moneda local que se recibe por cada unidad de moneda extranjera baja 15 % desde el primer año; lo que se envía no cambia.',
    exchangeUp:
      'La moneda local que se recibe por cada unidad de moneda extranjera sube 15 % desde el primer año; lo que se envía no cambia.',
    remittancesDown:
      'Cada quien envía una quinta parte menos. Las aportaciones a los clubes no cambian, salvo que lleguen a lo máximo que da una familia.',
    recession:
      'Lo que cada quien envía se reduce 3 puntos porcentuales más al año, y los miembros aportan una décima parte menos. Los años buenos y malos del modelo son suerte, así que no se puede simular una recesión solo en los tres primeros años.',
    migrantsReturn: 'Una quinta parte menos de migrantes en cada corredor, desde el primer año.',
    clubsHalved: 'Los clubes tienen la mitad de los miembros que ahora.',
    giversUnmoved: 'Ni que haya contraparte ni lo buena que sea lleva a nadie a aportar.',
    overrun: 'El sobrecosto medio es un tercio mayor: el mismo dinero construye menos.',
    leakageDoubled: 'La parte del dinero de obras que se pierde es el doble, antes de auditoría y sello.',
    abandonedDoubled: 'La probabilidad de que una obra nunca se termine es el doble.',
    guaranteeWorst:
      'El ahorro garantizado falla todos los años como en el peor año de cada cien: el modelo no puede hacer malo un solo año. Los ahorradores lo saben y valoran más la cobertura: lo que invierten puede incluso aumentar.',
    guarantorDoubted:
      'Al principio los ahorradores no creen en ninguna cobertura; lo que se va pagando los convence año tras año.',
    trainingNothing: 'Quienes se capacitan no ahorran más que antes.',
  },
  ways: {
    start:
      'Aquí toda la contraparte empieza un año después: sin esta parte apenas la habría, o su parte es incierta y no se puede aplazar.',
  },
  because: {
    'no-matching': 'el diseño no tiene contraparte vigente',
    'no-budgets': 'ninguna contraparte tiene presupuesto anual',
    'no-elections': 'no hay elecciones en estos años',
    'no-guarantee': 'el diseño no garantiza ningún ahorro',
    'no-training': 'el diseño no capacita a nadie',
    'no-givers': 'nadie en el exterior pertenece a un club',
    'own-currency': 'todas las remesas llegan en la moneda del lugar',
    'pays-nothing': 'esta contraparte no agrega nada',
    'one-year': 'la contraparte dura un solo año',
    protected: 'el reglamento protege las obras de cualquier cambio de gobierno',
    already: 'el diseño ya lo dice así',
    'cannot-play': 'el diseño no se puede simular de esta manera',
  },
  did: {
    'as-said': '{{outcome}}: {{change}}, como se anuncia.',
    'not-told': '{{outcome}}: {{change}}, que {{draws}} futuros no distinguen de cero.',
    'other-way':
      '{{outcome}}: {{change}}, al contrario de lo que se anuncia: en este diseño otro efecto es más fuerte.',
  },
  error: '{{change}} (error estándar {{error}})',
  figure: {
    title: 'Dinero para las prioridades en cada adversidad',
    sentence: 'Cambio frente al diseño tal como está, como parte de {{before}}; la más dura primero.',
    unit: 'Cambio del dinero para las prioridades',
    rows: 'Adversidad',
    series: 'Cambio',
  },
  table: {
    title: 'Todas las adversidades',
    note: 'Cambios frente al diseño tal como está, en {{years}}, dinero en {{unit}}; * marca lo que dista de cero más de tres errores estándar.',
    columns: {
      pack: 'Adversidad',
      named: 'El resultado que anuncia',
      toPriorities: 'Dinero para prioridades',
      added: 'Lo que agrega el esquema',
      delivered: 'Entregado',
      outlay: 'Gasto del ayuntamiento',
      breach: 'Probabilidad de rebasar el techo',
      target: 'Probabilidad de todas las metas',
    },
    base: 'Tal como está',
  },
  packs: { title: 'Qué hace cada una', open: 'El diseño con ella', leftOut: 'Aquí no' },
  leftOut: '{{pack}}: {{because}}.',
  together: {
    title: 'Dos a la vez',
    text: 'Dos adversidades juntas pueden hacer menos daño, o más, que la suma de las dos.',
    first: 'La primera',
    second: 'La segunda',
    choose: 'elegir una',
    ask: 'Simular las dos',
    result:
      '«{{one}}» y «{{other}}»: el dinero para las prioridades cambia {{change}}, y la probabilidad de rebasar el techo es de {{breach}}.',
    more: 'Es un daño {{amount}} menor que la suma de las dos por separado.',
    worse: 'Es un daño {{amount}} mayor que la suma de las dos por separado.',
    sum: 'Es la suma de las dos por separado, hasta donde estos futuros alcanzan a decir.',
    same: 'Elija dos distintas.',
    unknown: 'Este diseño no tiene ninguna adversidad llamada «{{given}}».',
    notHere: '{{pack}}: aquí no se puede simular; {{because}}.',
  },
  take: { title: 'Llevárselo', json: 'Todas las adversidades (JSON)', csv: 'Todas las adversidades como tabla (CSV)' },
} satisfies Shape<typeof en>;
