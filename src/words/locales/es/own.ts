import type { Shape } from '../../shape.ts';
import type { own as en } from '../en/own.ts';

export const own = {
  title: 'Su municipio en seis preguntas',
  lead: 'Seis preguntas que la tesorería contesta en tres minutos. Lo que no se pregunta sale de cifras publicadas o del escenario listo más cercano, y usted ve cada una de esas cifras antes de guardar nada.',
  startTitle: '¿Qué municipio?',
  next: 'Continuar',
  noScenario: 'No se puede leer ningún escenario listo, así que no hay con qué completar sus respuestas.',
  otherCountry: 'Otro país',
  noSheet:
    '¿Su país no está en la lista? Todavía no hay una ficha con sus cifras: tome el archivo de un escenario listo y escriba en él las suyas.',
  toScenarios: 'Escenarios listos',
  choose: 'elija',
  questions: {
    1: '1. Su municipio',
    2: '2. Su gente',
    3: '3. El dinero que envían',
    4: '4. Lo que el municipio puede gastar',
    5: '5. Lo que más hace falta',
    6: '6. Quién agregaría dinero',
  },
  fields: {
    name: 'Nombre del municipio',
    country: 'País',
    inhabitants: 'Habitantes',
    abroad: 'Personas de aquí que viven en el exterior',
    households: 'O bien: hogares que reciben dinero del exterior',
    host: '¿Dónde vive la mayoría?',
    monthly: 'Lo que cada una envía a casa al mes',
    currency: '¿En qué moneda?',
    rate: 'Tipo de cambio de hoy, si lo conoce',
    envelope: 'Lo máximo que el municipio puede gastar al año en el esquema',
    match: 'A cada unidad que aportan los clubes de migrantes',
    need: 'Necesidad número {{number}}',
    amount: 'Costaría en total, más o menos',
  },
  hints: {
    name: 'como debe aparecer en las páginas',
    inhabitants: 'un número entero, como {{example}}',
    abroad: 'basta una buena aproximación',
    households: 'basta con uno de los dos; con ambos se sabe también qué parte de los migrantes envía',
    monthlySheet: 'tomado de la ficha del país: {{amount}} ({{source}}); cámbielo si sabe más',
    monthlyWorld:
      'no se encontró cifra de este país; {{amount}} es el punto medio de lo que envían los migrantes en el mundo ({{source}}); cámbielo si sabe más',
    rate: '{{local}} por cada unidad de la moneda anterior, como {{example}}; si lo deja vacío, se usa uno redondo de memoria',
    envelope: 'en {{currency}}, como {{example}}; 0 si nada',
    needs:
      'Hasta cinco, la más urgente primero. Lo que cuesta una obra se toma prestado de «{{scenario}}». Si deja un monto vacío, también.',
    amount: 'en {{currency}}',
  },
  matches: {
    none: 'todavía nadie agrega nada',
    '1x1': 'el municipio agrega una (1x1)',
    '2x1': 'el municipio y el estado o la región agregan una cada uno (2x1)',
    '2x1-foundation': 'el municipio y una fundación agregan una cada uno (2x1)',
    '3x1': 'el municipio, el estado o la región y el gobierno nacional agregan una cada uno (3x1)',
  },
  check: 'Ver lo que se va a suponer',
  problems: {
    title_one: 'Hay una respuesta por revisar',
    title_other: 'Hay {{count}} respuestas por revisar',
    name: 'Escriba el nombre del municipio.',
    nameLong: 'Este nombre es demasiado largo: use menos de {{most}} caracteres.',
    country: '«{{given}}» no tiene ficha de país. Elija un país de la lista: {{accepted}}.',
    countryMissing: 'Elija el país.',
    host: '«{{given}}» no es un código de país. Use dos letras, como US o ES.',
    hostMissing: 'Elija dónde vive la mayoría.',
    currency: 'Esta página no conoce la moneda «{{given}}». Use una de estas: {{accepted}}.',
    missing: 'Escriba un número, como {{example}}.',
    notNumber: '«{{given}}» no es un número. Escríbalo con cifras, como {{example}}.',
    notWhole:
      '«{{given}}» tiene decimales, pero las personas y los hogares se cuentan enteros. Escriba {{suggestion}}.',
    low: '«{{given}}» es muy poco: escriba al menos {{least}}.',
    high: '«{{given}}» es demasiado: escriba a lo más {{most}}.',
    people: 'Diga cuántas personas viven en el exterior o cuántos hogares reciben dinero; basta con uno de los dos.',
    noMigrants:
      'Si nadie vive en el exterior y ningún hogar recibe dinero, ningún club puede aportar y no hay a qué agregar dinero. Si algunas familias sí reciben dinero, diga cuántas.',
    manyAbroad:
      'Más de {{times}} veces las personas que viven aquí: revise los dos números. Si un pueblo entero emigró, cuente también a los habitantes de los lugares vecinos.',
    rateFar:
      '«{{given}}» está lejos de {{known}}, que es más o menos lo que costaba un {{currency}} en {{local}} en 2024. ¿Lo escribió al revés?',
    moreHouseholds:
      'Hay más hogares que reciben dinero ({{households}}) que personas que viven en el exterior ({{abroad}}). El modelo cuenta una persona que envía por cada hogar: corrija uno de los dos datos o deje uno vacío.',
    nothingToSpend:
      'Si no puede gastar nada, el municipio no puede agregar dinero. Escriba un monto, o elija en la pregunta 6 que todavía nadie agrega nada.',
    needMissing: 'Elija al menos una necesidad.',
    need: '«{{given}}» no está en la lista de necesidades. Elija una de estas: {{accepted}}.',
    needTwice: '«{{given}}» está elegida dos veces. Elíjala una sola vez.',
    amountAlone: 'Este monto no tiene una necesidad al lado. Elija para qué es, o bórrelo.',
    matchMissing: 'Elija quién agregaría dinero; que nadie lo haga también es una opción.',
    match: '«{{given}}» no es ninguna de las opciones. Use una de estas: {{accepted}}.',
  },
  review: {
    title: 'Antes de guardar: qué hay detrás de las cifras',
    lead: '{{answers}} cifras son suyas, {{found}} están publicadas y {{assumed}} son prestadas, de memoria o supuestas. Vea primero estas últimas: son las que conviene cambiar por las suyas.',
    assumed: 'Prestadas, de memoria y supuestas',
    found: 'De cifras publicadas',
    answers: 'Sus respuestas',
    keep: 'Guardar este municipio y diseñar su esquema',
    kept: 'Recibe una dirección corta propia, que puede leer quien la tenga. La dirección de esta página contiene sus respuestas: consérvela para cambiarlas después.',
    change: 'Cambiar las respuestas',
    file: 'Llevárselo como archivo (YAML)',
    json: 'Lo mismo en JSON',
    of: '{{item}}: {{figure}}',
    between: '{{central}}, entre {{low}} y {{high}}',
    foreign: '{{amount}} {{currency}}',
  },
  origins: {
    answer: 'Reportado: respuesta del propio municipio.',
    sheet: {
      measured: 'Medido: {{source}}; cifra de {{country}}, {{year}}.',
      reported: 'Reportado: {{source}}; cifra de {{country}}, {{year}}.',
      derived: 'Calculado: a partir de {{source}}; cifra de {{country}}, {{year}}.',
      recalled: 'De memoria, por verificar: {{source}}; cifra de {{country}}.',
      assumed: 'Supuesto: ficha del país ({{country}}).',
    },
    yearUnknown: 'sin año',
    region:
      'Calculado: desviación estándar del crecimiento anual de las remesas a la región, 2017–2024 ({{region}}; {{source}}).',
    instead: {
      region:
        'Supuesto: no se encontró la cifra de {{country}}; en su lugar está el promedio de su región ({{source}}).',
      latin:
        'Supuesto: no se encontró la cifra de {{country}}; en su lugar está la de los latinoamericanos en Estados Unidos ({{source}}).',
      world: 'Supuesto: no se encontró la cifra de {{country}}; en su lugar está la del mundo ({{source}}).',
    },
    uses: 'Calculado: a partir de {{source}}, {{year}}; lo que no se dice cuenta como consumo y el dinero para negocios, como ahorro.',
    memory: 'De memoria, por verificar: un tipo de cambio redondo, de alrededor de 2024; ponga el de hoy en su lugar.',
    sameMoney: 'Calculado: la misma moneda en ambos lados.',
    computed: {
      share:
        'Calculado: hogares que reciben, divididos entre las personas en el exterior, ambas respuestas del propio municipio.',
      migrants:
        'Calculado: hogares que reciben, según el propio municipio, divididos entre la parte de los migrantes que envía en el escenario listo más cercano.',
    },
    borrowed: {
      same: 'Supuesto: prestado de «{{title}}».',
      converted: 'Supuesto: prestado de «{{title}}» y convertido a esta moneda con un tipo de cambio redondo.',
      perHead:
        'Supuesto: lo que «{{title}}» necesita por habitante, para los habitantes de este municipio y en su moneda.',
      sized:
        'Supuesto: prestado de «{{title}}», tan grande por habitante o migrante como allí (a lo más diez veces) y en la moneda de este municipio.',
      like: 'Supuesto: prestado del sector más parecido de «{{title}}», en la moneda de este municipio.',
      mean: 'Supuesto: el promedio de todos los sectores de «{{title}}», en la moneda de este municipio.',
    },
    assumed: {
      onePlace: 'Supuesto: el municipio se toma como un solo lugar.',
      middling: 'Supuesto: ni el más acomodado ni el más pobre; con un solo lugar no cambia nada.',
      ranked: 'Supuesto: según el orden de las necesidades; de n necesidades la primera pesa n y la última 1.',
      notRanked: 'Supuesto: el municipio no la nombró entre sus necesidades, aunque a los migrantes les gusta pagarla.',
      budget: 'Supuesto: cuatro quintas partes de lo que el municipio puede gastar; el resto mantiene lo construido.',
      asTown: 'Supuesto: tanto al año como el municipio.',
      oneProject: 'Supuesto: una obra de tamaño usual.',
      preference: 'Supuesto: los migrantes eligen como en el escenario listo más cercano.',
    },
  },
} satisfies Shape<typeof en>;
