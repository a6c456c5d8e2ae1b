import type { Shape } from '../../shape.ts';
import type { lint as english } from '../en/lint.ts';

export const lint = {
  title: 'Qué llama la atención en este diseño',
  intro:
    'Calculado antes de simular, con promedios y valores esperados. Una observación no es un veredicto: dice dónde mirar.',
  none: 'No se encontró nada extraño. Eso no lo convierte en un buen diseño.',
  count_one: '{{count}} cosa por revisar',
  count_other: '{{count}} cosas por revisar',
  severity: { odd: 'Extraño', check: 'Revisar', note: 'Nota' },
  severityMeaning: {
    odd: 'una parte del diseño no hace lo que dice',
    check: 'conviene revisarlo antes de seguir',
    note: 'conviene saberlo',
  },
  change: 'Cambiar: {{field}}',
  and: 'y {{count}} más',
  all: 'Todas las observaciones como página, JSON o CSV',
  take: { json: 'Observaciones en JSON', csv: 'Observaciones en CSV' },
  back: 'Resultados de este diseño',
  columns: { severity: 'Importancia', finding: 'Observación', todo: 'Qué hacer', field: 'Campos' },
  eyebrow: 'Antes de simular',
  pageTitle: 'Qué llama la atención: {{name}}',
  asOpened: 'Vale para el diseño con que se abrió esta página.',
  sides: { migrants: 'migrantes', families: 'familias' },
  months_one: '{{number}} mes',
  months_other: '{{number}} meses',
  rules: {
    'cannot-play': {
      says: 'El diseño no puede simularse: «{{field}}» no da un número en algún caso.',
      todo: 'Cámbielo para que dé un número para todas las obras.',
    },
    'nobody-matches': {
      says: 'Hay un fondo de contraparte vigente, pero nadie agrega nada: 1 sigue siendo 1.',
      todo: 'Dé una proporción a alguna contraparte, o quite el fondo.',
    },
    'nobody-gives': {
      says: 'Hay un fondo de contraparte vigente, pero no se espera que nadie en el exterior aporte: no hay aportaciones que reciban contraparte.',
      todo: 'Indique cuántos pertenecen a un club y cuánto aporta cada miembro, o quite el fondo.',
    },
    'match-outside': {
      says: 'El fondo de contraparte está vigente de {{from}} a {{to}}, fuera de los años considerados ({{start}} a {{last}}).',
      todo: 'Cambie sus años, o los años considerados.',
    },
    'cap-binds': {
      says: 'El tope por obra de {{partner}} ({{cap}}) recorta el {{share}} de las obras. Lo que se anuncia como {{ratio}} por 1 es en promedio {{effective}}.',
      todo: 'Suba el tope, o anuncie la proporción que las obras van a recibir.',
    },
    'budget-short': {
      says: 'El presupuesto anual de {{partner}}, {{budget}}, alcanza para {{months}} de las aportaciones que se esperan con la proporción anunciada, que pide {{asked}} al año.',
      todo: 'Suba el presupuesto, baje la proporción, o diga abiertamente cómo se eligen las obras cuando el dinero se acaba.',
    },
    'scarce-partner': {
      says: 'Todos deben pagar completo o nadie paga, y {{partner}} puede pagar el {{share}} de lo que se le pedirá. Por eso quedan sin usar unos {{unused}} al año de las demás contrapartes.',
      todo: 'Suba primero este presupuesto, o deje que cada contraparte pague lo que pueda (a prorrata).',
    },
    'part-beyond-budget': {
      says: 'El {{share}} de las obras pide a {{partner}} más que todo su presupuesto de un año ({{budget}}). Como todos deben pagar completo, nunca podrán aprobarse.',
      todo: 'Suba el presupuesto, ponga un tope por obra, permita conservar lo no ejercido, o reparta a prorrata.',
    },
    'partner-may-miss': {
      says: {
        'refused-one':
          'Se espera que en el {{chance}} de los años falte {{partner}}; en {{years}} ocurre al menos una vez con una probabilidad de {{ever}}. Todo lo presentado ese año se rechaza.',
        'refused-several':
          'Se espera que en el {{chance}} de los años falte {{partner}} u otra contraparte incierta; en {{years}} ocurre al menos una vez con una probabilidad de {{ever}}. Todo lo presentado ese año se rechaza.',
        'wait-one':
          'Se espera que en el {{chance}} de los años falte {{partner}}. Lo que se presenta la espera: {{months}} en promedio.',
        'wait-several':
          'Se espera que en el {{chance}} de los años falte {{partner}} u otra contraparte incierta. Lo que se presenta espera hasta que participen todas: {{months}} en promedio.',
        'vain-one': '{{partner}} no participa ningún año. Lo que se presenta espera en vano.',
        'vain-several':
          '{{partner}} u otra contraparte incierta falta todos los años. Lo que se presenta espera en vano.',
      },
      todo: 'Acuerde quién suple a la contraparte ausente, o reparta el costo entre las seguras; donde las obras se rechazan, deje que esperen.',
    },
    'outlay-above': {
      says: {
        above:
          'Se espera que el ayuntamiento pague {{outlay}} en {{year}}, más que su techo de {{envelope}}. Años por encima: {{above}}.',
        close:
          'Se espera que el ayuntamiento pague {{outlay}} en {{year}}, con un techo de {{envelope}}. Un buen año de aportaciones lo rebasa.',
      },
      todo: 'Reparta los pagos entre años, reduzca una parte del esquema, o suba el techo.',
    },
    'capital-heavy': {
      says: 'El capital del fondo de garantía, {{capital}}, es el {{share}} del techo del primer año; con todo lo demás, el primer año toma el {{all}} del techo.',
      todo: 'Empiece con menos capital y agregue más cada año.',
    },
    'revenue-heavy': {
      says: 'En {{year}} el esquema toma {{outlay}}, el {{share}} de lo que el ayuntamiento recauda por sí mismo.',
      todo: 'Pregunte qué deja de hacerse por ello, y si el ayuntamiento puede gastar tanto en esto.',
    },
    'upkeep-after': {
      says: 'A partir de {{year}} el ayuntamiento paga unos {{upkeep}} al año para mantener las obras asumidas, el {{share}} de su techo actual.',
      todo: 'Inclúyalo en el presupuesto ordinario antes de aprobar las obras.',
    },
    'bad-year': {
      says: {
        savers:
          'Un año tan malo como uno de cada cien pide al fondo de garantía {{claims}} en {{year}}; tendría {{fund}}. A los ahorradores no se les pagaría completo.',
        town: 'Un año tan malo como uno de cada cien pide al fondo de garantía {{claims}} en {{year}}; tendría {{fund}}. El ayuntamiento pagaría el resto.',
      },
      todo: 'Suba el capital, baje la cobertura o el apalancamiento, o fije un límite de pérdidas que los ahorradores conozcan.',
    },
    'leverage-short': {
      says: 'La garantía puede respaldar {{most}}, el {{share}} de los {{wanted}} de ahorro que se espera que la pidan. Lo demás queda sin cubrir.',
      todo: 'Suba el capital o el apalancamiento, o baje la cobertura.',
    },
    'stop-loss-low': {
      says: 'El límite de pérdidas, {{stop}}, es menor que lo que hay que pagar en un año normal, {{expected}}: la garantía promete lo que nunca paga completo.',
      todo: 'Suba el límite de pérdidas, o baje la cobertura que se promete.',
    },
    'nothing-guaranteed': {
      says: 'El fondo de garantía tiene {{capital}}, pero ningún producto de ahorro lo usa.',
      todo: 'Marque un producto como garantizado, o quite el fondo.',
    },
    'full-cover': {
      says: 'La garantía cubre el {{cover}} de la pérdida. Ni quien ahorra ni quien presta tiene ya motivo para fijarse en adónde va el dinero.',
      todo: 'Deje una parte de la pérdida a quienes eligen y a quienes prestan.',
    },
    'fee-above-loss': {
      says: 'Los ahorradores pagan {{fee}} al año por una garantía que en promedio les ahorra {{expected}} de pérdidas al año.',
      todo: 'Baje la comisión o suba la cobertura; si no, solo la querrán los más temerosos.',
    },
    'formula-range': {
      says: 'La fórmula de {{partner}} da cero, menos que cero o más de diez en el {{share}} de las obras; entonces se deja en 0 o en 10.',
      todo: 'Escriba la fórmula de modo que quede entre 0 y 10 donde importa, por ejemplo con max(0.5, …).',
    },
    'equity-unused': {
      says: {
        ranking:
          'A las localidades pobres se les da un peso de {{equity}}, pero las obras no se ordenan según el plan, así que no se usa.',
        single: 'A las localidades pobres se les da un peso de {{equity}}, pero hay una sola localidad.',
        proRata:
          'A las localidades pobres se les da un peso de {{equity}}, pero el dinero que falta se reparte a prorrata: ningún orden decide y el peso no se usa.',
      },
      todo: 'Pague obras enteras en el orden del plan, o ponga el peso en 0.',
    },
    'ranking-idle': {
      says: 'El orden de aprobación decide poco: lo que se espera que se pida es como máximo el {{share}} del presupuesto de una contraparte, y se paga casi todo lo que es válido.',
      todo: 'No hay que hacer nada; empieza a importar cuando suben las aportaciones o se recortan los presupuestos.',
    },
    'council-idle': {
      says: {
        weak: 'El comité cuesta {{cost}} al año y no orienta nada: su fuerza es 0 y no vota las obras.',
        same: 'El comité cuesta {{cost}} al año, y el plan pide lo que los migrantes prefieren de todos modos.',
      },
      todo: 'Dele algo que decidir, o ahórrese su costo.',
    },
    'project-waits': {
      says: 'Una obra típica de «{{sector}}» pide a los clubes {{needed}}, más que los {{pool}} que tienen para obras en un año. Espera hasta que se junte lo suficiente.',
      todo: 'Divida las obras, suba la proporción para ellas, o cuente con años de ahorro.',
    },
    oversupply: {
      says: 'Se espera que «{{sector}}» reciba {{funds}} para una necesidad de {{need}}: {{times}} veces lo que hace falta.',
      todo: 'Revise la necesidad, u oriente a los clubes hacia otras prioridades.',
    },
    'need-small': {
      says: 'La necesidad de «{{sector}}» es {{need}}, menos que una obra típica, de {{value}}.',
      todo: 'Revise las dos cifras; es probable que una esté en otra escala.',
    },
    'unwanted-priority': {
      says: '«{{sector}}» tiene el {{weight}} del peso del plan, pero se espera que solo el {{share}} de las obras sea de ese sector.',
      todo: 'Pregunte a los clubes por qué, o dé más fuerza al comité.',
    },
    'desk-thin': {
      says: {
        none: 'Hay una ventanilla sin personal o sin contactos para {{migrants}} personas en el exterior. No hace nada.',
        few: 'La ventanilla atiende a {{contacts}} personas al año, el {{share}} de las {{migrants}} que viven en el exterior.',
      },
      todo: 'Dótela de personal suficiente, o prescinda de ella: las ventanillas que solo existen en el papel hacen poco.',
    },
    'dearer-transfers': {
      says: 'Desde {{corridor}} enviar dinero cuesta el {{now}}. La meta del {{target}} está por encima, así que enviar se encarece.',
      todo: 'Baje la meta, o deje fuera la medida.',
    },
    'places-beyond': {
      says: 'Hay {{places}} lugares de capacitación para {{side}} en {{years}}, y solo unas {{people}} personas que llegarían a asistir.',
      todo: 'Prevea menos lugares, o trabaje con grupos que ya se reúnen.',
    },
    'training-fades': {
      says: 'La mitad de lo que cambia la capacitación se pierde al cabo de {{months}}, y no está ligada a ningún producto.',
      todo: 'Ofrezca la capacitación junto con un producto, o repítala.',
    },
    'market-full': {
      says: 'Llegaría a haber {{firms}} negocios apoyados a la vez, el {{share}} de los {{market}} que tiene un lugar de este tamaño.',
      todo: 'Apoye menos negocios, o los que tienen clientes fuera.',
    },
    'election-open': {
      says: 'Elecciones en estos años: {{elections}}, la primera en {{year}}. Con una probabilidad de {{chance}} cambia al menos una vez el partido en el ayuntamiento, y entonces se abandona el {{dropped}} de las obras en marcha. Ningún reglamento las protege.',
      todo: 'Respalde las obras con un reglamento y con el presupuesto ordinario.',
    },
    'ends-early': {
      says: 'La contraparte termina en {{to}}, {{years}} antes de que terminen los años considerados. Después se aporta menos que antes del esquema, y sigue un mantenimiento de hasta {{upkeep}} al año.',
      todo: 'Diga desde ahora qué viene después de la contraparte.',
    },
    'budget-idle': {
      says: 'El presupuesto anual de {{partner}}, {{budget}}, es {{times}} veces lo que se espera que se le pida ({{asked}}). Nunca decide nada.',
      todo: 'Prometa menos, o use el margen para una mejor proporción.',
    },
    'carry-over-idle': {
      says: 'Lo no ejercido se conserva y se espera ejercer menos de la mitad: se acumularían {{unused}}.',
      todo: 'Deje que se pierda al cierre del año, o baje los presupuestos anuales.',
    },
    'ratio-plateau': {
      says: 'Las contrapartes agregan {{ratio}} por 1. En los experimentos los donativos responden a que haya contraparte, y apenas a que sea mejor que 1 por 1.',
      todo: 'Compare con una proporción menor y presupuestos mayores, y mire la respuesta según cada cuerpo de evidencia.',
    },
    'range-wide': {
      says: 'El rango de «{{field}}» es muy amplio, o su valor más probable está en un extremo. Cifras así: {{count}}.',
      todo: 'Acótelo, o diga de dónde viene.',
    },
    'not-sourced': {
      says: '{{count}} de {{figures}} cifras declaradas aquí ({{share}}) no tienen fuente: son supuestos.',
      todo: 'Sustituya las que más importan por cifras propias.',
    },
  },
} satisfies Shape<typeof english>;
