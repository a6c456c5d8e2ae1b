import type { parameters as en } from '../en/parameters.ts';
import type { Shape } from '../../shape.ts';

export const parameters = {
  persistence: {
    label: 'Cuánto dura un golpe a las remesas',
    meaning: 'Parte de un año bueno o malo que pasa al siguiente.',
  },
  commonShare: {
    label: 'Suerte común de los corredores',
    meaning: 'Parte de las alzas y bajas de las remesas que afecta a todos los corredores a la vez.',
  },
  creditCycle: {
    label: 'Los años malos para quien envía lo son para quien debe',
    meaning: 'Qué tanto siguen los incumplimientos a las alzas y bajas de las remesas: 0 nada, 1 exactamente.',
  },
  awareness0: {
    label: 'Quién conoce el esquema al inicio',
    meaning: 'Parte de los migrantes que ha oído de él antes de que haya ventanillas.',
  },
  awarenessSpeed: {
    label: 'Rapidez con que corre la voz',
    meaning: 'Parte del camino hacia la proporción final de migrantes informados que se recorre en un año.',
  },
  awarenessPull: {
    label: 'Lo que cambia al conocer',
    meaning:
      'Qué tanto siguen las aportaciones y la inversión a la parte de migrantes que conoce el esquema: 0 nada, 1 en proporción.',
  },
  bassP: {
    label: 'Asistir por cuenta propia',
    meaning: 'Parte de las personas alcanzables que llega a un curso en un año sin que otros se lo digan.',
  },
  bassQ: { label: 'Asistir por recomendación', meaning: 'Con qué fuerza quienes ya tomaron el curso traen a otros.' },
  attainable: {
    label: 'A quién alcanza un curso abierto',
    meaning: 'Parte del grupo que alguna vez asistiría a un curso general.',
  },
  attainableAssembled: {
    label: 'A quién se alcanza en grupos ya reunidos',
    meaning: 'Parte que asiste cuando el grupo se reúne de todos modos, por ejemplo antes de partir.',
  },
  halfLife: {
    label: 'Vida media de la capacitación',
    meaning: 'Años tras los cuales se ha perdido la mitad de lo que cambió un curso.',
  },
  literacyEffect: {
    label: 'Lo que la capacitación suma al ahorro',
    meaning: 'Aumento relativo del ahorro mientras ambos lados de la familia están recién capacitados.',
  },
  familyOnly: {
    label: 'Familia capacitada, migrante no',
    meaning: 'Efecto si solo la familia tomó el curso, como parte del efecto con ambos.',
  },
  migrantOnly: {
    label: 'Migrante capacitado, familia no',
    meaning: 'Efecto si solo el migrante tomó el curso, como parte del efecto con ambos.',
  },
  packageCoupling: {
    label: 'Lo que suma ofrecer juntos curso y producto',
    meaning: 'Efecto adicional del curso cuando se ofrece ahí mismo el producto de ahorro.',
  },
  remittanceEffect: {
    label: 'Lo que la capacitación suma a las remesas',
    meaning: 'Aumento relativo de lo que envían las familias capacitadas; la mayoría de los estudios no halla ninguno.',
  },
  riskAversion: {
    label: 'Cautela de los ahorradores',
    meaning: 'Cuánto les disgusta el riesgo (aversión relativa al riesgo); lo usual es 2.',
  },
  guaranteeLift: {
    label: 'Lo que una garantía suma a la inversión',
    meaning: 'Aumento relativo de la parte invertida si se cubre la mitad de la pérdida sin comisión.',
  },
  guarantorTrust: {
    label: 'Confianza en quien garantiza',
    meaning: 'Parte de la cobertura prometida en la que creen los ahorradores al inicio.',
  },
  firstYearTakeUp: {
    label: 'Ventas de un producto nuevo en su primer año',
    meaning: 'Lo más que un instrumento nuevo coloca en su primer año, como parte de su participación final.',
  },
  assetCorrelation: {
    label: 'Incumplimientos que llegan juntos',
    meaning: 'Qué tanto fallan los deudores en los mismos años: 0 cada uno por su lado; más, en oleadas.',
  },
  betaAny: {
    label: 'Que haya contraparte',
    meaning: 'Cuánto más aportan los miembros porque su dinero tiene contraparte, sea cual sea la proporción.',
  },
  beta: {
    label: 'Qué tan buena es la contraparte',
    meaning: 'Con qué fuerza crecen las aportaciones con la proporción de la contraparte.',
  },
  eta: {
    label: 'Tamaño de una aportación con contraparte',
    meaning: 'Cómo cambia cada aportación con la proporción; por debajo de 0 se reduce cuando otros pagan más.',
  },
  afterMatch: {
    label: 'Aportaciones al terminar la contraparte',
    meaning:
      'Cuánto caen por debajo de su nivel anterior cuando termina la contraparte; el efecto se desvanece con los años.',
  },
  trustPull: {
    label: 'Lo que cambia la confianza',
    meaning: 'Con qué fuerza siguen las aportaciones a la confianza en el esquema.',
  },
  trustSpeed: {
    label: 'Rapidez con que cambia la confianza',
    meaning: 'Parte de la distancia entre la confianza y la experiencia del año que se recorre en un año.',
  },
  giveCap: { label: 'Lo más que se llega a aportar', meaning: 'Tope de las aportaciones, como parte de las remesas.' },
  valid: { label: 'Propuestas válidas', meaning: 'Parte de las propuestas con expediente y proyecto en regla.' },
  goAlone: {
    label: 'Clubes que construyen solos',
    meaning: 'Probabilidad de que un club haga con su propio dinero una obra rechazada por falta de presupuesto.',
  },
  soloScale: {
    label: 'Tamaño de las obras sin contraparte',
    meaning: 'Valor de una obra que un club hace sin esquema, como parte del valor usual.',
  },
  abandonBase: {
    label: 'Obras que nunca se terminan',
    meaning: 'Probabilidad de que una obra empezada no se termine.',
  },
  abandonElection: {
    label: 'Obras que detiene una nueva administración',
    meaning: 'Probabilidad adicional en un año en que cambia el partido en el ayuntamiento.',
  },
  leakage: {
    label: 'Dinero que se pierde en el camino',
    meaning: 'Parte del dinero de una obra que no llega a ella, sin auditoría.',
  },
  overrunMean: {
    label: 'Sobrecosto',
    meaning: 'Costo real entre costo previsto, en promedio; 1.15 es quince por ciento más.',
  },
  overrunSpread: { label: 'Dispersión del sobrecosto', meaning: 'Cuánto varía el sobrecosto de una obra a otra.' },
  upkeepFunded: {
    label: 'Mantenimiento que se paga',
    meaning: 'Parte del mantenimiento de las obras que paga el ayuntamiento.',
  },
  depreciation: { label: 'Desgaste de las obras', meaning: 'Valor que pierde en un año una obra bien mantenida.' },
  neglect: {
    label: 'Desgaste sin mantenimiento',
    meaning: 'Valor adicional que pierde en un año una obra sin ningún mantenimiento.',
  },
  survive1: { label: 'Negocios que sobreviven el primer año', meaning: 'Parte de los negocios nuevos.' },
  survive2: { label: 'Negocios que sobreviven cada año posterior', meaning: 'Parte de los negocios, por año.' },
  crowding: {
    label: 'Negocios que se estorban',
    meaning: 'Cuánto baja la supervivencia en un mercado lleno de negocios nuevos.',
  },
  firmsPerHundred: {
    label: 'Espacio para negocios pequeños',
    meaning: 'Negocios pequeños que caben en el lugar, por cada cien habitantes.',
  },
  displaced: {
    label: 'Empleos que solo cambiaron de lugar',
    meaning: 'Parte de los empleos de los negocios apoyados que se pierde en otros.',
  },
  deadweight: { label: 'Negocios que habrían abierto de todos modos', meaning: 'Parte de los negocios apoyados.' },
  multiplier: {
    label: 'Multiplicador local',
    meaning: 'Ingreso local que mueve cada unidad de dinero que llega de fuera.',
  },
} satisfies Shape<typeof en>;
