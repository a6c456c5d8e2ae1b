import type { Shape } from '../../shape.ts';
import type { lint as english } from '../en/lint.ts';

export const lint = {
  title: 'Qué llama la atención en este diseño',
  intro:
    'Calculado antes de simular, con medias y valores esperados. Una observación no es un veredicto: dice dónde mirar.',
  none: 'No se encontró nada extraño. Eso no lo convierte en un buen diseño.',
  count_one: '{{count}} cosa que mirar',
  count_other: '{{count}} cosas que mirar',
  severity: { odd: 'Extraño', check: 'Revisar', note: 'Nota' },
  severityMeaning: {
    odd: 'una parte del diseño no hace lo que dice',
    check: 'conviene mirarlo antes de seguir',
    note: 'conviene saberlo',
  },
  change: 'Cambiar: {{field}}',
  and: 'y {{count}} más',
  all: 'Todas las observaciones como página, JSON o CSV',
  take: { json: 'Observaciones en JSON', csv: 'Observaciones en CSV' },
  back: 'Resultados de este diseño',
  columns: { severity: 'Peso', finding: 'Observación', todo: 'Qué hacer', field: 'Campos' },
  eyebrow: 'Antes de simular',
  pageTitle: 'Qué llama la atención: {{name}}',
  asOpened: 'Del diseño tal como se abrió esta página.',
  sides: { migrants: 'migrantes', families: 'familias' },
  rules: {
    'cannot-play': {
      says: 'El diseño no puede simularse: «{{field}}» no da un número en algún caso.',
      todo: 'Cámbielo para que dé un número en todos los proyectos.',
    },
    'nobody-matches': {
      says: 'Hay un fondo de contraparte abierto, pero nadie agrega nada: 1 sigue siendo 1.',
      todo: 'Dé una proporción a algún socio, o quite el fondo.',
    },
    'match-outside': {
      says: 'El fondo de contraparte está abierto de {{from}} a {{to}}, en ninguno de los años considerados ({{start}} a {{last}}).',
      todo: 'Cambie sus años, o los años considerados.',
    },
    'cap-binds': {
      says: 'El tope por proyecto de {{partner}} ({{cap}}) recorta el {{share}} de los proyectos. Lo que se anuncia como {{ratio}} por 1 es en promedio {{effective}}.',
      todo: 'Suba el tope, o anuncie la proporción que los proyectos van a recibir.',
    },
    'budget-short': {
      says: 'El presupuesto anual de {{partner}}, {{budget}}, alcanza para {{months}} meses de lo que se espera que se dé con la proporción anunciada, que pide {{asked}} al año.',
      todo: 'Suba el presupuesto, baje la proporción, o diga abiertamente cómo se elige cuando el dinero se acaba.',
    },
    'scarce-partner': {
      says: 'Todos deben pagar completo o nadie paga, y {{partner}} puede pagar el {{share}} de lo que se le pedirá. Por eso quedan sin usar unos {{unused}} al año de los demás socios.',
      todo: 'Suba primero este presupuesto, o deje que cada socio pague lo que pueda (a prorrata).',
    },
    'part-beyond-budget': {
      says: 'El {{share}} de los proyectos pide a {{partner}} más que todo su presupuesto de un año ({{budget}}). Como todos deben pagar completo, nunca podrán aprobarse.',
      todo: 'Suba el presupuesto, ponga un tope por proyecto, permita arrastrar presupuestos, o reparta a prorrata.',
    },
    'partner-may-miss': {
      says: 'Se espera que en el {{chance}} de los años falte {{partner}} u otro socio inseguro; en {{years}} años ocurre al menos una vez con una probabilidad de {{ever}}. Todo lo presentado ese año se rechaza.',
      todo: 'Deje que los proyectos esperen al socio ausente, o reparta a prorrata.',
    },
    'outlay-above': {
      says: {
        above:
          'Se espera que el ayuntamiento pague {{outlay}} en {{year}}, más que su techo de {{envelope}}. Años por encima: {{above}}.',
        close:
          'Se espera que el ayuntamiento pague {{outlay}} en {{year}}, de un techo de {{envelope}}. Un buen año de aportaciones lo rebasa.',
      },
      todo: 'Reparta los pagos entre años, reduzca una parte del esquema, o suba el techo.',
    },
    'capital-heavy': {
      says: 'El capital del fondo de garantía, {{capital}}, es el {{share}} del techo del primer año; con todo lo demás, el primer año toma el {{all}} del techo.',
      todo: 'Empiece con menos capital y agregue cada año.',
    },
    'revenue-heavy': {
      says: 'En {{year}} el esquema toma {{outlay}}, el {{share}} de lo que el ayuntamiento recauda por sí mismo.',
      todo: 'Pregunte qué queda sin hacer por ello, y si el ayuntamiento puede gastar tanto en esto.',
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
      todo: 'Suba el capital, baje la cobertura o el apalancamiento, o fije un límite de pérdida que los ahorradores conozcan.',
    },
    'leverage-short': {
      says: 'La garantía puede respaldar {{most}}, el {{share}} de los {{wanted}} de ahorro que se espera que la pidan. Lo demás queda sin cubrir.',
      todo: 'Suba el capital o el apalancamiento, o baje la cobertura.',
    },
    'stop-loss-low': {
      says: 'El límite de pérdida, {{stop}}, queda por debajo del {{expected}} que vence en un año normal: la garantía promete lo que nunca paga completo.',
      todo: 'Suba el límite de pérdida, o baje la cobertura que se promete.',
    },
    'nothing-guaranteed': {
      says: 'El fondo de garantía tiene {{capital}}, pero ningún producto de ahorro lo usa.',
      todo: 'Marque un producto como garantizado, o quite el fondo.',
    },
    'full-cover': {
      says: 'La garantía cubre el {{cover}} de la pérdida. Ni quien ahorra ni quien presta tiene ya motivo para mirar adónde va el dinero.',
      todo: 'Deje una parte de la pérdida a quienes eligen y a quienes prestan.',
    },
    'fee-above-loss': {
      says: 'Los ahorradores pagan {{fee}} al año por una garantía que en promedio les quita {{expected}} de pérdida al año.',
      todo: 'Baje la comisión o suba la cobertura; si no, solo la querrán los temerosos.',
    },
    'formula-range': {
      says: 'La fórmula de {{partner}} da cero, menos que cero o más de diez en el {{share}} de los proyectos; entonces se deja en 0 o en 10.',
      todo: 'Escriba la fórmula de modo que quede entre 0 y 10 donde importa, por ejemplo con max(0.5, …).',
    },
    'equity-unused': {
      says: {
        ranking:
          'A las localidades pobres se les da un peso de {{equity}}, pero los proyectos no se ordenan por el plan, y no se usa.',
        single: 'A las localidades pobres se les da un peso de {{equity}}, pero hay una sola localidad.',
      },
      todo: 'Ordene por el plan, o ponga el peso en 0.',
    },
    'ranking-idle': {
      says: 'El orden de aprobación decide poco: lo que se espera que se pida es como máximo el {{share}} del presupuesto de un socio, y se paga casi todo lo que es válido.',
      todo: 'No hay que hacer nada; empieza a importar cuando suben las aportaciones o se recortan los presupuestos.',
    },
    'council-idle': {
      says: {
        weak: 'El consejo cuesta {{cost}} al año y no orienta nada: su fuerza es 0 y no vota los proyectos.',
        same: 'El consejo cuesta {{cost}} al año, y el plan pide lo que los migrantes prefieren de todos modos.',
      },
      todo: 'Dele algo que decidir, o ahorre su costo.',
    },
    'project-waits': {
      says: 'Un proyecto típico de «{{sector}}» pide a los clubes {{needed}}, más que los {{pool}} que tienen para proyectos en un año. Espera hasta que se junte lo suficiente.',
      todo: 'Divida los proyectos, suba la proporción para ellos, o cuente con años de ahorro.',
    },
    oversupply: {
      says: 'Se espera que «{{sector}}» reciba {{funds}} para una necesidad de {{need}}, {{times}} veces eso.',
      todo: 'Revise la necesidad, u oriente a los clubes hacia otras prioridades.',
    },
    'need-small': {
      says: 'La necesidad de «{{sector}}» es {{need}}, menos que un proyecto típico de {{value}}.',
      todo: 'Revise las dos cifras; una de ellas es probablemente de otra escala.',
    },
    'unwanted-priority': {
      says: '«{{sector}}» tiene el {{weight}} del peso del plan, pero se espera que solo el {{share}} de los proyectos sea para ella.',
      todo: 'Pregunte a los clubes por qué, o dé más fuerza al consejo.',
    },
    'desk-thin': {
      says: {
        none: 'Hay una ventanilla sin personal o sin contactos para {{migrants}} personas en el exterior. No hace nada.',
        few: 'La ventanilla atiende a {{contacts}} personas al año, el {{share}} de {{migrants}} en el exterior.',
      },
      todo: 'Dótela de personal suficiente, o prescinda de ella: las ventanillas de papel hacen poco.',
    },
    'places-beyond': {
      says: 'Hay {{places}} lugares de capacitación para {{side}} en {{years}} años, y unas {{people}} personas que llegarían a venir.',
      todo: 'Planee menos lugares, o trabaje con grupos que ya se reúnen.',
    },
    'training-fades': {
      says: 'La mitad de lo que la capacitación cambia se pierde a los {{months}} meses, y no está ligada a ningún producto.',
      todo: 'Ofrezca la capacitación junto con un producto, o repítala.',
    },
    'market-full': {
      says: 'Llegaría a haber {{firms}} empresas apoyadas a la vez, el {{share}} de las {{market}} empresas que tiene un lugar de este tamaño.',
      todo: 'Apoye menos, o las que tienen clientes fuera.',
    },
    'election-open': {
      says: 'En estos años caen {{elections}} elecciones, la primera en {{year}}; con una probabilidad de {{chance}} cambia al menos una vez el signo del gobierno, y entonces se abandona el {{dropped}} de las obras en marcha. Ninguna ordenanza las protege.',
      todo: 'Respalde las obras con una ordenanza y el presupuesto ordinario.',
    },
    'ends-early': {
      says: 'La contraparte termina en {{to}}, {{years}} años antes que los años considerados. Después se da menos de lo que se daba sin esquema, y sigue un mantenimiento de hasta {{upkeep}} al año.',
      todo: 'Diga desde ahora qué sigue a la contraparte.',
    },
    'budget-idle': {
      says: 'El presupuesto anual de {{partner}}, {{budget}}, es {{times}} veces lo que se espera que se le pida ({{asked}}). Nunca decide nada.',
      todo: 'Prometa menos, o use el margen para una mejor proporción.',
    },
    'carry-over-idle': {
      says: 'Los presupuestos se arrastran y se pide menos de la mitad: se espera que se acumulen {{unused}}.',
      todo: 'Deje que venzan, o baje los presupuestos anuales.',
    },
    'ratio-plateau': {
      says: 'Los socios agregan {{ratio}} por 1. En los experimentos las aportaciones responden a que haya contraparte, y apenas a una mejor que 1 por 1.',
      todo: 'Compare con una proporción menor y presupuestos mayores, y mire la respuesta según cada cuerpo de evidencia.',
    },
    'range-wide': {
      says: 'El rango de «{{field}}» es muy amplio, o su valor probable está en un extremo. Cifras así: {{count}}.',
      todo: 'Acótelo, o diga de dónde viene.',
    },
    'not-sourced': {
      says: '{{count}} de {{figures}} cifras declaradas aquí ({{share}}) no tienen fuente: son supuestos.',
      todo: 'Sustituya las que más importan por cifras propias.',
    },
  },
} satisfies Shape<typeof english>;
