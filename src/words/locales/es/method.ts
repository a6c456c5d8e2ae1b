import type { Shape } from '../../shape.ts';
import type { method as en } from '../en/method.ts';

export const method = {
  title: 'Método',
  lead: 'Qué se calcula, en qué orden y qué no pueden decir los números.',
  stepsTitle: 'Un año, paso a paso',
  stepsLead: 'Cada futuro posible repite estos pasos cada año, con el esquema y sin él.',
  section: '(sección {{section}})',
  chanceTitle: 'El azar',
  chance:
    'Un resultado se cuenta sobre muchos futuros posibles. Los datos inciertos se reparten por igual en sus rangos, y cada futuro tiene sus años buenos y malos, sus elecciones y sus proyectos. «Entre a y b en nueve de diez futuros» deja fuera la vigésima parte más baja y la más alta.',
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
      text: 'Cuántos miembros aportan depende de la contrapartida que esperan, de la confianza y de conocer el esquema.',
    },
    proposals: {
      title: 'Propuestas',
      text: 'Los clubes proponen obras una a una: sector, lugar y tamaño siguen sus deseos y, con un consejo, el plan.',
    },
    approval: {
      title: 'Aprobación',
      text: 'Las propuestas ordenadas se pagan dentro de los topes y presupuestos de las contrapartes; el resto se rechaza con su razón.',
    },
    delivery: {
      title: 'Entrega',
      text: 'Las obras tardan años; algunas se abandonan, más cuando cambia el partido; las demás cuestan más de lo previsto.',
    },
    assets: { title: 'Activos', text: 'Lo terminado se desgasta, más rápido cuando no se paga el mantenimiento.' },
    enterprises: {
      title: 'Pequeñas empresas',
      text: 'Las empresas apoyadas abren y muchas cierran, más si el mercado está lleno; algunas habrían abierto de todos modos.',
    },
    income: { title: 'Ingreso local', text: 'Un multiplicador sobre el dinero que viene de fuera del municipio.' },
    outlay: { title: 'Dinero público', text: 'Todo lo que paga el municipio, comparado con su techo de gasto.' },
    trust: {
      title: 'Confianza',
      text: 'Las obras terminadas elevan la confianza, las abandonadas la bajan, y las aportaciones la siguen.',
    },
  },
} satisfies Shape<typeof en>;
