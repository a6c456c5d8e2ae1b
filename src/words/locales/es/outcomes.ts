import type { outcomes as en } from '../en/outcomes.ts';
import type { Shape } from '../../shape.ts';

export const outcomes = {
  remittances: {
    label: 'Remesas',
    hint: 'Lo que llega de los migrantes, descontado el costo de enviar, para cualquier uso.',
  },
  saved: { label: 'Ahorro', hint: 'La parte de las remesas por vías formales que las familias guardan.' },
  invested: { label: 'Invertido', hint: 'Ahorro colocado en los instrumentos del esquema: cajas, depósitos, bonos.' },
  lent: { label: 'Prestado en el lugar', hint: 'Lo que los instrumentos prestan en el lugar, de lo invertido.' },
  given: {
    label: 'Aportado por miembros de clubes',
    hint: 'Todo lo que los miembros aportan en un año, antes de elegir obras.',
  },
  club: { label: 'Dinero de los clubes en obras', hint: 'La parte de los migrantes en las obras aprobadas.' },
  inKind: { label: 'Mano de obra y materiales', hint: 'La parte de la aportación de los clubes que no es efectivo.' },
  match: {
    label: 'Aportado por las contrapartes',
    hint: 'Lo que gobiernos y donantes ponen junto al dinero de los clubes.',
  },
  committed: { label: 'Comprometido en obras', hint: 'Valor de las obras aprobadas, con todas las aportaciones.' },
  placed: {
    label: 'Colocado en un instrumento',
    hint: 'La parte del fondo común, con su contraparte, que va a crédito y no a obras.',
  },
  enterprise: { label: 'Dinero para nuevos negocios', hint: 'Subsidios y dinero propio de quienes los abren.' },
  channelled: {
    label: 'Fondos canalizados',
    hint: 'Obras, dinero prestado en el lugar y dinero para nuevos negocios, sumados.',
  },
  toPriorities: {
    label: 'Fondos a prioridades',
    hint: 'La parte de los fondos canalizados que va a sectores del plan municipal.',
  },
  channelledMigrants: {
    label: 'Canalizado: dinero de los migrantes',
    hint: 'De los fondos canalizados, lo que ponen los migrantes y sus familias.',
  },
  channelledOthers: {
    label: 'Canalizado: otros gobiernos y donantes',
    hint: 'De los fondos canalizados, lo que no es de los migrantes ni del ayuntamiento.',
  },
  channelledLocal: {
    label: 'Canalizado: del ayuntamiento',
    hint: 'De los fondos canalizados, lo que paga el ayuntamiento.',
  },
  delivered: {
    label: 'Entregado',
    hint: 'El valor que queda al final: sin obras abandonadas, faltantes ni sobrecostos.',
  },
  lost: {
    label: 'Perdido',
    hint: 'Dinero comprometido que no llegó a nada: obras abandonadas, faltantes, sobrecostos.',
  },
  proposed: { label: 'Obras propuestas', hint: 'Lo que los clubes presentan.' },
  approved: { label: 'Obras aprobadas', hint: 'Sin las que un club construye solo después de un rechazo.' },
  finished: { label: 'Obras terminadas', hint: 'Construidas hasta el final.' },
  abandoned: { label: 'Obras abandonadas', hint: 'Empezadas y nunca terminadas.' },
  trained: { label: 'Personas capacitadas', hint: 'En educación financiera, en ambos lados de la familia.' },
  outlay: {
    label: 'Gasto del ayuntamiento',
    hint: 'Todo lo que paga por el esquema: contraparte, personal, cursos, auditoría, mantenimiento, garantía.',
  },
  claims: { label: 'Pagos de la garantía', hint: 'Lo que el fondo de garantía paga a los ahorradores.' },
  saversLosses: { label: 'Pérdidas de los ahorradores', hint: 'Lo que pierden después de que pagó la garantía.' },
  expectedClaims: {
    label: 'Pagos esperados de la garantía',
    hint: 'Lo que el fondo pagaría en un año normal de la economía.',
  },
  localIncome: {
    label: 'Ingreso local',
    hint: 'Lo que el dinero mueve en la economía del lugar, frente a no tener esquema.',
  },
  jobYears: { label: 'Años de empleo', hint: 'Un empleo durante un año, en los negocios apoyados.' },
  upkeepGap: { label: 'Mantenimiento sin pagar', hint: 'Lo que las obras necesitan para seguir en uso y nadie paga.' },
  participation: { label: 'Miembros que aportan', hint: 'Parte de los miembros de clubes que aporta en el año.' },
  alignment: {
    label: 'Coincidencia con el plan',
    hint: 'Qué tanto sigue el dinero los pesos del plan municipal: 100 % es exactamente.',
  },
  poorShare: {
    label: 'Parte para los más pobres',
    hint: 'Dinero de obras para las localidades con el 40 % más marginado de la población.',
  },
  effectiveShare: {
    label: 'Capacitación que aún surte efecto',
    hint: 'Parte de las familias en que lo aprendido todavía actúa.',
  },
  trust: {
    label: 'Confianza',
    hint: '1 es lo que los clubes acostumbran ver; sigue a las obras terminadas y al dinero comprobado.',
  },
  fund: { label: 'Fondo de garantía', hint: 'Lo que tiene al cierre del año.' },
  contingentLiability: { label: 'Pasivo contingente', hint: 'Lo que habría que pagar si fallara todo lo garantizado.' },
  assets: { label: 'Obras en uso', hint: 'Valor de lo construido, menos el desgaste.' },
  jobs: { label: 'Empleos', hint: 'En negocios apoyados al cierre del año, sin los que solo cambiaron de lugar.' },
  needCovered: {
    label: 'Necesidad cubierta',
    hint: 'Parte del dinero que pide el plan que las obras han cubierto desde el inicio.',
  },
  outlayOfRevenue: {
    label: 'Gasto como parte de los ingresos propios',
    hint: 'Lo que el esquema toma de lo que el ayuntamiento recauda.',
  },
  effectiveRatio: {
    label: 'Contraparte realmente pagada',
    hint: 'Dinero de las contrapartes por unidad de dinero de los clubes, contando los rechazos.',
  },
  leverage: {
    label: 'Dinero de otros por unidad del ayuntamiento',
    hint: 'De migrantes, gobiernos y donantes, por cada unidad que paga el ayuntamiento.',
  },
  localCostPerAdditional: {
    label: 'Costo para el ayuntamiento de una unidad adicional',
    hint: 'Gasto por cada unidad canalizada que no habría llegado de todos modos.',
  },
  migrantPerPublic: {
    label: 'Dinero de migrantes por unidad pública',
    hint: 'Cuánto ponen los migrantes por cada unidad de cualquier gobierno.',
  },
  publicPerMigrant: {
    label: 'Dinero público por unidad de migrantes',
    hint: 'Cuánto ponen los gobiernos por cada unidad de los migrantes.',
  },
  mobilisedOecd: {
    label: 'Movilizado, según el método de la OCDE',
    hint: 'La garantía cuenta por el valor que cubre; el cofinanciamiento se reparte entre los que pagan con dinero público.',
  },
  npvOutlay: {
    label: 'Gasto en dinero de hoy',
    hint: 'Valor presente neto de lo que paga el ayuntamiento, menos el saldo final del fondo.',
  },
} satisfies Shape<typeof en>;
