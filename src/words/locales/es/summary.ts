import type { summary as en } from '../en/summary.ts';
import type { Shape } from '../../shape.ts';

export const summary = {
  headline:
    'En {{years}} llegan cerca de {{total}} a las obras, el ahorro y los negocios de este municipio; de ellos, {{anyway}} habrían llegado de todos modos. {{outlay}}',
  headlineAllAnyway:
    'En {{years}} llegan cerca de {{total}} a las obras, el ahorro y los negocios de este municipio, y todo habría llegado de todos modos. {{outlay}}',
  headlineNothing: 'En {{years}} no llega dinero a las obras, el ahorro ni los negocios de este municipio. {{outlay}}',
  headlineUndefined:
    'Lo que llega en {{years}} a las obras, el ahorro y los negocios de este municipio no está definido en ninguno de los futuros.',
  headlineAllNew:
    'En {{years}} llegan cerca de {{total}} a las obras, el ahorro y los negocios de este municipio; nada de ello habría llegado sin el esquema. {{outlay}}',
  headlineFewer:
    'En {{years}} llegan cerca de {{total}} a las obras, el ahorro y los negocios de este municipio; sin el esquema serían {{anyway}}. {{outlay}}',
  outlay: {
    some: 'El ayuntamiento paga {{amount}}.',
    none: 'El ayuntamiento no paga nada.',
    undefined: 'Lo que paga el ayuntamiento no está definido.',
  },
  range: 'En nueve de cada diez futuros llegan al municipio {{range}}.',
  rangeNone: 'Es lo mismo en todos los futuros.',
  split: {
    new: 'De los {{amount}} que llegan gracias al esquema, {{parts}}.',
    none: 'El esquema no atrae dinero adicional.',
    migrants: '{{amount}} son dinero nuevo de los migrantes',
    others: '{{amount}} vienen de otros gobiernos y donantes',
    town: '{{amount}} son del propio ayuntamiento',
    less: 'Los migrantes ponen {{amount}} menos de su dinero que sin el esquema.',
    fewer: 'En total llegan {{amount}} menos que sin el esquema.',
  },
  breach: {
    none: 'En ninguno de cada 100 futuros rebasa el ayuntamiento su techo de {{envelope}} al año.',
    always: 'En {{futures}} el ayuntamiento rebasa su techo de {{envelope}} al año, siempre en {{year}}.',
    mostly: 'En {{futures}} el ayuntamiento rebasa su techo de {{envelope}} al año, sobre todo en {{year}}.',
  },
  exhausted: {
    none: 'El fondo de garantía alcanza en 100 de cada 100 futuros.',
    some: 'En {{futures}} el fondo de garantía se agota al menos una vez.',
  },
  targets: {
    none: 'No se fijó ninguna meta.',
    atLeast: '{{outcome}} de al menos {{amount}}: se logra en {{futures}}. {{verdict}}',
    atMost: '{{outcome}} de a lo más {{amount}}: se respeta en {{futures}}. {{verdict}}',
    between: '{{outcome}} entre {{amount}} y {{most}}: se logra en {{futures}}. {{verdict}}',
    enough: 'Es tan seguro como quiere el municipio ({{wanted}}).',
    short: 'El municipio la quiere en {{wanted}}.',
    together: 'Todas las metas juntas se cumplen en {{futures}}.',
  },
  delivered: 'De cada 100 {{currency}} comprometidos en obras, {{number}} se han entregado al cierre de {{year}}.',
  deliveredFewer: 'De cada 100 {{currency}} comprometidos en obras, se ha entregado menos de 1 al cierre de {{year}}.',
  deliveredNone: 'No se compromete dinero en obras.',
  approved: {
    one: 'una',
    share_one: 'Se aprueba cerca de {{some}} de cada {{all}} propuestas.',
    share_other: 'Se aprueban cerca de {{some}} de cada {{all}} propuestas.',
    all: 'Se aprueban todas las propuestas.',
    none: 'No se aprueba ninguna propuesta.',
    noProposals: 'No se propone nada.',
  },
  leverage: 'Por cada {{currency}} que paga el ayuntamiento, otros ponen {{ratio}}.',
  leverageUndefined:
    'No está definido cuánto ponen otros por cada {{currency}} del ayuntamiento, porque el ayuntamiento no paga nada.',
  prices: 'El dinero se cuenta a precios de {{year}}.',
  basis_one: 'Contado en {{count}} futuro posible, sorteado con la semilla {{seed}}.',
  basis_other: 'Contado en {{count}} futuros posibles, sorteados con la semilla {{seed}}.',
  notSaid: {
    title: 'Lo que estos resultados no dicen',
    forecast: 'No son un pronóstico. Dicen qué se sigue si los supuestos se cumplen y cuánto puede variar.',
    assumptions: 'Los números marcados como supuestos no tienen fuente. Cámbielos y vea qué se mueve.',
    behaviour:
      'Las aportaciones por medio de clubes de migrantes nunca se han puesto a prueba en un experimento; cuánto responden a una contraparte se conoce solo dentro de límites amplios.',
    households: 'No dicen quién gana dentro de un hogar, ni entre los hogares que reciben remesas y los que no.',
    prices:
      'No conocen los precios del lugar: si muchas obras empiezan a la vez, los materiales, la mano de obra y el terreno pueden encarecerse.',
    quality: 'Una obra terminada cuenta por su valor, no por si se usa, funciona bien o era la que hacía falta.',
    politics:
      'Las elecciones, las contrapartes que faltan y la confianza son aquí reglas sencillas; las negociaciones reales no lo son.',
    otherSpending: 'No dicen qué deja de hacer el ayuntamiento para pagar el esquema.',
    migration: 'No dicen si la gente se va, se queda o regresa a causa del esquema.',
    law: 'No revisan la ley: presupuestos, garantías y productos de ahorro necesitan sus propios permisos.',
  },
} satisfies Shape<typeof en>;
