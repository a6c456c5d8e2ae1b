import type { home as en } from '../en/home.ts';
import type { Shape } from '../../shape.ts';

export const home = {
  title: 'Ponga a prueba un esquema de remesas para el desarrollo antes de financiarlo',
  exampleOf: 'Ejemplo: {{name}}',
  how: '¿Cómo se calcula?',
  open: 'Abrir el resultado completo',
  badge: {
    assumed: 'Cifras ilustrativas',
    assumedMeaning: 'Las cifras sin fuente se inventaron para este ejemplo; no se midieron en ningún municipio.',
    measured: 'Cifras con fuente',
    measuredMeaning: 'Las cifras de este escenario citan su fuente.',
  },
  split: {
    title: 'Quién aporta los {{total}}',
    anyway: 'Habría llegado de todos modos',
    migrants: 'Dinero nuevo de los migrantes',
    others: 'Otros gobiernos y donantes',
    town: 'Del propio municipio',
    note: 'Del total de {{outlay}} que paga el ayuntamiento, {{into}} forman parte de este dinero; lo demás paga lo que lo rodea, como capacitación, asesoría, auditoría, mantenimiento y el capital de la garantía.',
  },
  questions: {
    title: 'Cinco preguntas que hacerle a este resultado',
    anyway: {
      question: '¿Qué habría llegado de todos modos?',
      answer:
        '{{anyway}} de los {{total}}: es lo que traen los mismos futuros sin el esquema, {{range}} en nueve de cada diez.',
      how: 'Cómo se calcula el dinero sin el esquema',
    },
    pays: {
      question: '¿Quién paga?',
      answer: '{{payers}} Con lo que rodea a ese dinero, el ayuntamiento paga {{outlay}} en total.',
      how: 'Cómo se calcula lo que paga el ayuntamiento',
      money: 'Cada peso con su motivo, en un futuro posible',
    },
    assumed: {
      question: '¿Qué se supone?',
      answer:
        '{{meaning}} De las {{all}} cifras sobre cómo actúan las personas y las autoridades y sobre lo que cuestan las cosas, {{assumed}} son supuestos y {{recalled}} se citan de memoria, aún sin comprobar; {{reported}} son reportadas y {{measured}} medidas.',
      list: 'Todo lo que se supone, con la razón de cada cosa',
      all: 'Toda la evidencia',
    },
    sure: {
      question: '¿Qué tan seguro es?',
      answer:
        '{{range}} Eso cuenta la suerte y los rangos de las cifras. Si un supuesto es falso, la verdad puede quedar fuera.',
      chances: 'Cómo leer las probabilidades',
      responses: 'El resultado si la gente responde de otro modo',
      backtests: 'Dónde se comparó el modelo con lo que pasó de verdad',
    },
    unsaid: {
      question: '¿Qué no dice?',
      answer:
        'No es un pronóstico. No dice quién gana dentro de un hogar, qué les pasa a los precios locales cuando se construye, si una obra terminada se usa, ni qué deja de hacer el ayuntamiento para pagar el esquema.',
      limits: 'Todo lo que no dice',
    },
  },
  pictures: 'Año por año, y por prioridad',
  doors: 'Tres puertas de entrada',
  tour: 'Un recorrido en dos minutos',
  officer: {
    door: 'Finanzas públicas',
    task: 'Probar un diseño frente al presupuesto del municipio',
    firstYearCapital:
      'En {{futures}} el ayuntamiento rebasa su techo de {{envelope}}, siempre en el primer año, cuando se aporta el capital de la garantía.',
    capital: 'Capital del fondo de garantía',
    budget: 'Presupuesto anual del municipio para aportar',
    envelope: 'Techo anual del municipio',
    currencyHint: 'en {{currency}}, por ejemplo {{example}}',
    move: 'Ver qué cambia',
    link: 'Abrir el diseño y su resultado',
  },
  association: {
    door: 'Asociación',
    task: 'Ver en qué se convierte una aportación',
    becomes: '{{one}} se convierte en cerca de {{each}}, no en {{nominal}}.',
    becomesAsPromised: '{{one}} se convierte en cerca de {{each}}, como se promete.',
    noMatching: 'Este diseño no tiene aportación de contraparte: cada aportación se queda en lo que es.',
    given: '{{given}} desde {{corridor}} llegan como {{arrived}}; con la parte de cada contraparte suman {{total}}.',
    give: 'Aportamos',
    giveHint: 'monto en {{currency}}',
    show: 'Ver en qué se convierte',
    receipt: 'Recibo y probabilidades',
    link: 'Seguir una aportación paso a paso',
    wrongAmount: '«{{given}}» no es un monto. Escriba un número mayor que 0, como 1000 o 1,000.',
    tooMuch: '«{{given}}» es más de lo que esta página calcula. Escriba un monto de hasta {{most}}.',
  },
  trainer: {
    door: 'Capacitación',
    task: 'Mostrar a un grupo lo que una regla hace en realidad',
    question:
      'Adivine: si «{{partner}}» duplica su proporción, de {{from}} a {{to}}, ¿qué pasa con el dinero que llega al municipio?',
    guesses: {
      less: 'Baja más de 2 %',
      same: 'Se queda igual, con un margen de 2 %',
      little: 'Crece entre 2 y 10 %',
      some: 'Crece entre 10 y 30 %',
      much: 'Crece más de 30 %',
    },
    reveal: 'Ver la respuesta',
    right: 'Acertó.',
    wrong: 'Usted dijo «{{guess}}».',
    grows: 'Crece {{change}}, de {{before}} a {{after}}.',
    falls: 'Baja {{change}}, de {{before}} a {{after}}.',
    stays: 'Se queda en {{before}}.',
    refusedMore:
      'Lo rechazado por falta de presupuesto pasa de {{before}} a {{after}} en obras: cada obra pide más a los mismos presupuestos y se aprueban menos.',
    refusedLess: 'Lo rechazado por falta de presupuesto pasa de {{before}} a {{after}} en obras.',
    outlay: 'Lo que paga el ayuntamiento pasa de {{before}} a {{after}}.',
    sameLuck: 'Los dos diseños vivieron los mismos {{draws}} futuros: la diferencia se debe solo a la regla.',
    noMatching: 'Este diseño no tiene ninguna contraparte cuya proporción se pueda duplicar.',
    class: 'Empezar una clase o entrar en una',
    exercises: 'Elegir un ejercicio',
    link: 'Vivir un futuro posible, año por año',
  },
  ownTown: {
    title: 'Su propio municipio',
    intro:
      'Seis preguntas que la tesorería contesta en tres minutos dan un primer diseño de su municipio; cada cifra prestada o supuesta se señala como tal.',
    six: 'Contestar seis preguntas',
    others: 'Otros dos caminos llevan a sus propias cifras:',
    levers:
      'En estas páginas: abra el escenario listo más parecido a su municipio y mueva sus palancas; la dirección guarda lo que cambió.',
    link: 'Elegir un escenario listo',
    file: 'Con todas sus cifras: tome el archivo de un escenario, escriba en él sus propias cifras y luego revíselo y córralo en su computadora; la revisión señala cada error y dice qué se acepta.',
    take: 'Tomar el archivo de este ejemplo (YAML)',
  },
} satisfies Shape<typeof en>;
