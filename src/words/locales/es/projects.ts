import type { projects as en } from '../en/projects.ts';
import type { Shape } from '../../shape.ts';

export const projects = {
  eyebrow: 'Capacitación',
  title: 'Un futuro posible de {{name}}',
  introTypical:
    'Es el más típico de {{draws}} futuros: su dinero para las prioridades es el más cercano al de en medio. Es una historia, no un pronóstico.',
  introOther: 'Es el número {{draw}} de {{draws}} futuros. Es una historia, no un pronóstico.',
  seed: 'Semilla {{seed}}: con la misma semilla este futuro vuelve a salir igual.',
  pick: 'Otros futuros',
  typical: 'El futuro típico',
  previous: 'El futuro anterior',
  next: 'El futuro siguiente',
  random: 'Cualquier otro futuro',
  wrongDraw:
    '«{{given}}» no es ninguno de estos futuros. Escriba un número de 0 a {{most}}, o «typical»; se muestra el típico.',
  story: {
    title: 'En todos los años',
    none: 'En este futuro ningún club propuso una obra.',
    counts:
      'Los clubes propusieron {{proposed}} obras; {{approved}} se aprobaron, {{finished}} se terminaron y {{abandoned}} se abandonaron.',
    money: 'Se comprometieron {{committed}} y se entregaron {{delivered}}; el ayuntamiento pagó {{outlay}}.',
  },
  year: {
    jump: 'Años',
    events: 'Qué pasó',
    quiet: 'No pasó nada fuera de lo común.',
    projects: 'Obras propuestas en {{year}}',
    noProjects: 'No se propuso ninguna obra.',
    sums: 'El año en sumas',
  },
  columns: {
    sector: 'Obra',
    place: 'Lugar',
    value: 'Valor',
    payers: 'Quién pagó',
    became: 'En qué acabó',
  },
  payer: '{{name}} {{amount}}',
  club: 'el club',
  inKind: 'en mano de obra y materiales',
  nobody: 'nadie',
  became: {
    finished: 'Terminada en {{year}}, con valor de {{delivered}}',
    building: 'Sigue en construcción',
    abandoned: 'Abandonada en {{year}}',
    'not-valid': 'Rechazada: papeles incompletos; el dinero volvió al fondo común',
    refused: 'Rechazada: {{reason}}',
    refusedBy: 'Rechazada: {{reason}} ({{partner}})',
    waiting: 'En espera de la contraparte ({{partner}})',
    waitingPlain: 'Espera al año siguiente',
    alone: 'La construyó el club solo después de un rechazo. {{what}}',
  },
  sums: {
    what: 'Suma',
    amount: 'Monto',
    committed: 'Comprometido en obras',
    channelled: 'Todo el dinero canalizado',
    delivered: 'Entregado',
    outlay: 'Pagado por el ayuntamiento',
    finished: 'Obras terminadas',
    abandoned: 'Obras abandonadas',
  },
  teach: 'Preguntas para el grupo',
  questions: {
    luck: '¿Cuáles de estos años habrían sido distintos con otra suerte, y cuáles por una regla?',
    refused: '¿A quién se le rechazó, y quién lo decidió?',
    change: '¿Qué regla cambiarían, y cuánto le costaría al municipio?',
  },
  take: {
    title: 'Llevárselo',
    json: 'Este futuro (JSON)',
    csv: 'Sus obras (CSV)',
    results: 'Todos los futuros juntos',
  },
} satisfies Shape<typeof en>;
