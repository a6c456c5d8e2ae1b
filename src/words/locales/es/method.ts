import type { Shape } from '../../shape.ts';
import type { method as en } from '../en/method.ts';

export const method = {
  title: 'Método',
  lead: 'Qué se calcula, en qué orden y qué no pueden decir los números.',
  made: 'Las fórmulas de esta página son las del modelo: el mismo texto se comprueba contra el motor y está detrás de cada «¿cómo?».',
  contents: 'En esta página',
  signsTitle: 'Cómo leer las fórmulas',
  signs: {
    index:
      'Una letra pequeña abajo dice para qué se cuenta una cifra: k corredor, s sector, l localidad, j contraparte, b partida de un presupuesto, v instrumento de ahorro, i obra, g objetivo.',
    before: 't−1 bajo un nombre es la cifra del año anterior; lo que vale en el primer año se dice junto a la fórmula.',
    without: '«sin» sobre un nombre es la misma cifra en el mismo futuro sin el esquema.',
    sum: '∑ suma; debajo está lo que recorre; «i: queued» quiere decir cada obra i del conjunto llamado queued.',
    yesNo: 'Una cifra que es un sí o un no cuenta como 1 o 0 donde se multiplica.',
    names:
      'Los nombres de las fórmulas son los de los archivos de escenario y de los datos; las palabras bajo cada fórmula dicen lo mismo por completo.',
  },
  identities_one: 'Una fórmula',
  identities_other: '{{count}} fórmulas',
  each: '{{label}}, {{each}}',
  start: 'Antes del primer año: {{start}}',
  parameters: 'Parámetros de comportamiento que se usan aquí',
  inputs: 'Datos del escenario que se usan aquí',
  luckTitle: 'Números aleatorios',
  luck: 'Cada número que da el azar queda identificado por la semilla, el futuro, el año, para qué se sortea y su lugar, y por nada más. No cambia aunque cambie lo demás: el número de procesos, el orden del trabajo u otro instrumento. Los datos inciertos se sortean una vez por futuro, repartidos por igual en sus rangos (hipercubo latino).',
  luckFor: 'Para qué se sortean números',
  luckProposal: 'Cada propuesta tiene siete números propios: {{list}}.',
  errorTitle: 'Cómo leer las probabilidades',
  error:
    'Una probabilidad es la parte de los futuros en que algo sucede. Se cuenta, así que no es exacta: con {{draws}} futuros, una probabilidad verdadera de {{chance}} sale entre {{low}} y {{high}} con diecinueve de veinte semillas. Con cuatro veces más futuros esa distancia se reduce a la mitad. Las medias llevan su error estándar en los datos (JSON).',
  versionsTitle: 'Versiones',
  json: 'Esta página como datos (JSON)',
  stepsTitle: 'Un año, paso a paso',
  stepsLead: 'Cada futuro posible repite estos pasos cada año, con el esquema y sin él.',
  section: '(sección {{section}})',
  chanceTitle: 'El azar',
  chance:
    'Un resultado se cuenta sobre muchos futuros posibles. Los datos inciertos se reparten por igual en sus rangos, y cada futuro tiene sus años buenos y malos, sus elecciones y sus obras. «Entre a y b en nueve de cada diez futuros» deja fuera la vigésima parte más baja y la más alta.',
  pairs:
    'Con el esquema y sin él, y en todos los diseños que se comparan, un mismo futuro tiene la misma suerte, de modo que las diferencias vienen solo del diseño.',
  againTitle: 'El mismo resultado otra vez',
  again:
    'El escenario, las palancas, la semilla y el número de futuros dan las mismas cifras en cualquier equipo. La línea de comandos también las imprime:',
  toEvidence: 'De dónde vienen los números',
  toGlossary: 'Glosario',
  steps: {
    shocks: {
      title: 'La suerte',
      text: 'Un golpe común, uno por corredor y uno por moneda; en año electoral, si cambia el partido del alcalde.',
    },
    remittances: {
      title: 'Remesas',
      text: 'Remitentes por meses por monto mensual, al tipo de cambio, movido por los golpes, menos el costo del envío.',
    },
    awareness: {
      title: 'Conocimiento',
      text: 'Las ventanillas elevan poco a poco la parte de migrantes que conoce el esquema.',
    },
    literacy: {
      title: 'Educación financiera',
      text: 'Los cursos se difunden de boca en boca hasta donde hay alcance y lugares; su efecto se desvanece.',
    },
    saving: {
      title: 'Ahorro e inversión',
      text: 'Los ahorradores comparan rendimiento, riesgo y garantía de cada producto con dejar el dinero en otra parte.',
    },
    guarantee: {
      title: 'Fondo de garantía',
      text: 'En años malos fallan más deudores; el fondo paga su parte hasta su límite o hasta agotarse; los ahorradores lo recuerdan.',
    },
    giving: {
      title: 'Aportaciones',
      text: 'Cuántos miembros aportan depende de la contraparte que esperan, de la confianza y de conocer el esquema.',
    },
    proposals: {
      title: 'Propuestas',
      text: 'Los clubes proponen obras una a una: sector, lugar y tamaño siguen sus deseos y, con un comité, el plan.',
    },
    approval: {
      title: 'Aprobación',
      text: 'Las propuestas ordenadas se pagan dentro de los topes y presupuestos de las contrapartes; el resto se rechaza con su motivo.',
    },
    delivery: {
      title: 'Entrega',
      text: 'Las obras tardan años; algunas se abandonan, más cuando cambia el partido; las demás cuestan más de lo previsto.',
    },
    assets: { title: 'Activos', text: 'Lo terminado se desgasta, más rápido cuando no se paga el mantenimiento.' },
    enterprises: {
      title: 'Negocios pequeños',
      text: 'Los negocios apoyados abren y muchos cierran, más si el mercado está lleno; algunos habrían abierto de todos modos.',
    },
    income: { title: 'Ingreso local', text: 'Un multiplicador sobre el dinero que viene de fuera del municipio.' },
    outlay: { title: 'Dinero público', text: 'Todo lo que paga el municipio, comparado con su techo de gasto.' },
    results: {
      title: 'Lo que resulta',
      text: 'Las cifras del año se suman por prioridad, objetivo y localidad; las razones de todo el periodo son razones de sumas.',
    },
    trust: {
      title: 'Confianza',
      text: 'Las obras terminadas elevan la confianza, las abandonadas la bajan, y las aportaciones la siguen.',
    },
  },
} satisfies Shape<typeof en>;
