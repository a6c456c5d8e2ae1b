import type { Shape } from '../../shape.ts';
import type { backtests as en } from '../en/backtests.ts';

/** Pruebas con el pasado: resultados publicados frente a lo que da el modelo. */
export const backtests = {
  title: 'Pruebas con el pasado',
  lead: 'Lo que ocurrió de verdad en otros lugares y lo que da el modelo con las mismas reglas. Cada resultado publicado se simula como un escenario propio y debe caer en el intervalo fijado de antemano.',
  counts:
    '{{passed}} de {{all}} resultados salen como se publicaron. {{fits}} son ajustes, que fijaron un valor por defecto. {{tests}} son pruebas, de las que {{restated}} repiten en gran parte lo que se introdujo; de las otras {{independent}} se superan {{independentPassed}}.',
  failures: '{{failed}} fallan y se quedan aquí, con el motivo.',
  alarm:
    'Fallan {{count}} pruebas que deberían superarse. El modelo, tal como se ejecuta aquí, no coincide con lo publicado.',
  howToRead: 'Cómo leer esta página',
  rule: 'Un resultado se supera cuando la media de todos los futuros cae en el intervalo publicado. Al lado están su error estándar, con {{seeds}} semillas, y cuánto se separan unos futuros de otros.',
  fitMeans:
    'Este resultado fijó un valor por defecto del modelo, o decidió su signo. Que coincida muestra que el parámetro funciona como está escrito, no que el modelo prevea algo.',
  testMeans: 'Este resultado no fijó ningún valor por defecto. El modelo habría podido fallar.',
  restates: 'casi todo introducido',
  restatesMeans:
    'Una prueba en la que el modelo difícilmente podía fallar: casi toda la respuesta se introduce, o la da por sí sola una regla que se introduce. Muestra que las cuentas salen, y poco más.',
  structural:
    'Una parte de cada respuesta se introduce y otra se calcula. En «Qué se introduce», cada resultado dice cuál es cuál y qué daría un modelo equivocado.',
  unheld:
    'De estas partes del modelo no se encontró nada publicado que pudiera desmentirlas: empresas que se quitan el mercado unas a otras, la obra más pequeña que un club hace solo, el trabajo en especie, los préstamos incumplidos que salen de lo garantizado y el tope de pérdidas de un fondo. Solo las vigilan las pruebas internas del modelo.',
  command: 'Lo mismo en la línea de comandos: {{command}}',
  waiting: 'Las pruebas se están simulando en este equipo: van {{done}} de {{all}}. Tarda unos segundos, una sola vez.',
  reload: 'Consultar de nuevo',
  allTitle: 'Todos los resultados',
  figureTitle: 'Lo publicado y lo obtenido',
  figureLegend:
    'Cada intervalo publicado se dibuja con el mismo ancho. La banda clara es lo publicado; la marca, lo que el modelo da en promedio; la línea fina, el rango indicado al lado. Una banda que llega al borde está abierta por ese lado. Una cruz o una flecha: la marca queda fuera de la banda, o del dibujo.',
  kind: { fit: 'ajuste', test: 'prueba' },
  verdict: { pass: 'se supera', fail: 'falla', known: 'falla, y se sabe' },
  columns: {
    result: 'Resultado',
    kind: 'Tipo',
    figure: 'Cifra',
    observed: 'Publicado',
    interval: 'Intervalo en que debe caer',
    obtained: 'Obtenido',
    error: 'Error estándar',
    range: 'Rango',
    verdict: 'Veredicto',
    verdictAndKind: 'Veredicto y tipo',
    grade: 'Grado',
  },
  sections: {
    observed: 'Qué se observó',
    how: 'Qué se simula',
    structural: 'Qué se introduce y qué daría un modelo equivocado',
    more: 'Qué se simula, qué se introduce y la fuente',
    why: 'Por qué falla',
    sets: 'Valor por defecto que fijó',
    sources: 'Fuente',
    runs: 'Corridas',
    interval: 'Cómo se hizo el intervalo',
  },
  between: '{{low}} a {{high}}',
  openBelow: 'menos de {{high}}',
  openAbove: 'más de {{low}}',
  undefined: 'no definido',
  noPoint: 'sin cifra única',
  rangeFutures: '{{low}} a {{high}} (nueve de cada diez futuros)',
  rangeSeeds: '{{low}} a {{high}} (95 % de la media)',
  runLine: 'Escenario {{scenario}}, semillas {{seeds}}, {{draws}} futuros con cada una.',
  runLevers: 'Escenario {{scenario}}, semillas {{seeds}}, {{draws}} futuros con cada una, con',
  scenarioFile: 'el archivo del escenario',
  years: 'años {{years}}',
  sign: { above: 'mayor que 0', below: 'menor que 0' },
  grades: { derived: 'calculado con cifras encontradas' },
  intervals: {
    wilson: 'El intervalo del 95 % (Wilson) de los recuentos publicados.',
    standardError: 'La cifra publicada, con 1.96 de sus errores estándar a cada lado.',
    rounding: 'Lo que dejan abierto los dígitos de la cifra publicada.',
    range: 'De la menor a la mayor de las cifras publicadas.',
    computed:
      'Desde la cifra publicada, menos su redondeo, hasta una calculada con otras cifras publicadas, como se dice en «Qué se introduce».',
    lowerBound:
      'Se publicó «más de»: el extremo bajo es lo que dejan abierto los dígitos; el alto, el límite de la propia regla, que nadie publicó como resultado.',
    margin: 'Un margen alrededor de la cifra publicada, fijado antes de la corrida.',
    magnitude:
      'De la mitad al doble, o un límite fijado antes de la corrida: la cifra solo vale en su orden de magnitud.',
    sign: 'Solo se publicó el sentido: que no haya efecto también es una respuesta equivocada.',
  },
  unknown: 'No hay ninguna prueba llamada {{name}}. {{hint}}',
  unknownNear: '¿Quería decir {{near}}?',
  unknownAll: 'Las que hay son: {{names}}.',
  tests: {
    'match-ratio': {
      title: 'Quién responde a una carta, según la contraparte',
      place: 'Estados Unidos',
      observed:
        '50,083 antiguos donantes de una organización recibieron una carta. Ofrecer una contraparte elevó la parte que donó; que fueran uno, dos o tres dólares por cada uno casi no cambió nada.',
      how: 'Los donantes son los miembros de una asociación, con la evidencia de «donativos». La contraparte es de 1, 2 y 3.',
      structural:
        'La parte que dona sin contraparte y el tamaño del donativo se introducen. La respuesta a la contraparte se eligió con esta misma tabla, así que es un ajuste. Una respuesta al revés, o proporcional a la contraparte, se sale de los intervalos.',
      checks: {
        none: 'donan, sin contraparte',
        one: 'donan, con 1:1',
        two: 'donan, con 2:1',
        three: 'donan, con 3:1',
        'given-one': 'donado por carta, con 1:1',
        'given-three': 'donado por carta, con 3:1',
      },
    },
    'school-gifts': {
      title: 'Quién envía dinero para un estudiante, según la contraparte',
      place: 'El Salvador y Washington, D. C.',
      observed:
        'A unos migrantes se les ofreció una tarjeta para los estudios de un estudiante de su país. Sin contraparte nadie la tomó; con uno por uno, algunos; con tres por uno, muchos más.',
      how: 'Los migrantes son los miembros de una asociación, con la evidencia de «productos para la familia». La contraparte es de 1 y 3.',
      structural:
        'El orden está medido; los porcentajes se citan de memoria. Se introduce un dos por ciento sin contraparte. La respuesta se eligió con este experimento, así que es un ajuste.',
      checks: {
        none: 'la toman, sin contraparte',
        one: 'la toman, con 1:1',
        three: 'la toman, con 3:1',
        order: 'la toman con 3:1, menos con 1:1',
      },
    },
    'after-match': {
      title: 'Qué pasa cuando la contraparte se acaba',
      place: 'Zúrich, Suiza',
      observed:
        'Los estudiantes donaron más a menudo mientras se añadía la mitad a sus donativos, y menos que antes cuando se acabó. En todo el periodo, la contraparte redujo la participación.',
      how: 'Un año con medio franco por cada franco y cinco años sin nada, con la evidencia de «donativos».',
      structural:
        'El estudio decidió el signo del efecto posterior y su tamaño es un supuesto: un ajuste. Que la pérdida supere a la ganancia no se introdujo; un motor que olvide lo que sigue a la contraparte da una ganancia.',
      checks: {
        during: 'participación en el año de la contraparte, frente a no tenerla',
        after: 'participación un año después, frente a no tenerla',
        'in-all': 'participación en los seis años juntos, frente a no tenerla',
      },
    },
    'half-match': {
      title: 'Añadir la mitad, y añadir un cuarto',
      place: 'Zúrich, Suiza',
      observed:
        'A unos estudiantes se les prometió añadir un cuarto o la mitad a lo que donaran a dos fondos. La mitad elevó la parte que donó; el cuarto no tuvo efecto.',
      how: 'Un año con medio franco por cada franco y otro con un cuarto, con la evidencia de «donativos» y con la de «clubes»; cuántos donan, frente a no añadir nada.',
      structural:
        'La evidencia de «donativos» se fijó con cartas en Estados Unidos y contrapartes de uno a tres, no con este estudio; la parte que dona sin contraparte es un supuesto. «Clubes», la evidencia que usan casi todos los escenarios, no se fijó con ningún experimento. Solo se exige el sentido: la mitad hace algo, y más que el cuarto. Una respuesta al revés falla con «clubes»; con «donativos», a la mitad es demasiado pequeña para distinguirla de la correcta. A los mismos estudiantes se les siguió después de la contraparte, y eso fijó otro valor por defecto.',
      checks: {
        'gifts-half': 'participación con la mitad, frente a nada (donativos)',
        'gifts-half-over-quarter': 'participación con la mitad, menos con un cuarto (donativos)',
        'clubs-half': 'participación con la mitad, frente a nada (clubes)',
        'clubs-half-over-quarter': 'participación con la mitad, menos con un cuarto (clubes)',
      },
    },
    'quarter-match': {
      title: 'Añadir un cuarto no hace nada',
      place: 'Zúrich, Suiza',
      observed: 'Prometer un cuarto más por cada donativo no tuvo efecto en cuántos estudiantes donaron.',
      how: 'Un año con un cuarto de franco por cada franco, con la evidencia de «donativos».',
      structural: 'Como antes. No se encontró el error del resultado, así que se admite un margen de un punto.',
      why: 'La respuesta del modelo no tiene umbral: una contraparte pequeña hace algo, aquí unos dos puntos donde dona uno de cada dos estudiantes. Su tamaño se fijó con contrapartes de uno a tres. Por debajo de 1:1, el modelo puede prometer demasiado.',
      checks: { quarter: 'participación con un cuarto, frente a nada' },
    },
    'matches-reviewed': {
      title: 'Qué hace una contraparte, en muchos experimentos',
      place: 'una revisión',
      observed:
        'En los experimentos revisados, una contraparte casi siempre elevó lo que recibió la causa sin rebajar lo que la gente daba de lo suyo, y quienes donaron no fueron menos.',
      how: 'Un año con tres por uno, con la evidencia de «donativos» y con la de «clubes»; cuántos donan y cuánto dan de lo suyo, frente a no tener contraparte.',
      structural:
        'La revisión no fijó ningún valor por defecto, pero las cartas que fijaron «donativos» están sin duda entre sus experimentos. Solo se exige el sentido, y aquí cuenta como error que no haya ningún efecto. «Clubes», la evidencia que usan casi todos los escenarios, es un supuesto. Con una respuesta al revés donan menos personas, y menos dinero.',
      checks: {
        'gifts-participation': 'participación, frente a no tener contraparte (donativos)',
        'gifts-given': 'donado de lo propio, frente a no tener contraparte (donativos)',
        'clubs-participation': 'participación, frente a no tener contraparte (clubes)',
        'clubs-given': 'donado de lo propio, frente a no tener contraparte (clubes)',
      },
    },
    'gift-kept': {
      title: 'El tamaño de un donativo con contraparte',
      place: 'una revisión',
      observed: 'En los experimentos revisados, una contraparte no rebajó el donativo de quienes donaron.',
      how: 'Un año con tres por uno, con la evidencia de «donativos»; lo que da cada miembro que dona, frente a no tener contraparte.',
      structural: 'Con la revisión no se fijó nada.',
      why: 'El modelo deja que el tamaño de un donativo cambie entre un tercio menos y una séptima parte más con tres por uno, y de media baja, porque en un experimento grande el público de una ópera dio menos cuanto mejor era la contraparte. Frente al conjunto de los experimentos, es el lado prudente.',
      checks: { 'per-giver': 'cambio del donativo de cada quien dona' },
    },
    'collective-share': {
      title: 'Cuánto reúnen los clubes y cuánto se les añade',
      place: 'México',
      observed:
        'Los clubes pusieron 36 millones de dólares al año en obras, el 0.17 % de todo lo que recibió México. Los gobiernos añadieron más de 100 millones, 2.8 por cada dólar migrante.',
      how: 'Todo el país, construido desde abajo: 3,000 clubes de 30 miembros activos que reúnen de 10,000 a 20,000 dólares al año, con la regla de un cuarto cada uno y su tope federal.',
      structural:
        'El número de clubes, lo que reúne cada uno y las remesas del país se introducen, de fuentes distintas de los 36 millones. Se calculan la parte y lo que topes, presupuestos y rechazos dejan del 3 por 1. La fuente dice «más de» 100 millones, así que 2.8 es lo mínimo y 3 lo máximo que permite la regla: esa cifra dice poco. Un factor equivocado en las sumas, o en quién paga, la hace fallar.',
      checks: {
        'of-remittances': 'dinero de los clubes, del total de remesas',
        'public-per-migrant': 'dinero público por cada peso migrante',
      },
    },
    'budget-cut': {
      title: 'Un recorte del presupuesto federal',
      place: 'México',
      observed:
        'El dinero federal bajó de 516 a 419 millones de pesos, un 19 %. Las obras bajaron de 2,167 a 1,914 (programadas), un 12 %: un 0.6 % menos por cada 1 % de dinero.',
      how: 'Todo el país dos veces, con un presupuesto y con el otro. Los clubes reúnen los 36 millones de dólares que habían reunido antes.',
      structural:
        'Se introducen los presupuestos, el dinero de los clubes y el tamaño de las obras (tres estados, 2015). Se calcula hasta dónde limita el presupuesto. Un motor sin presupuestos da 0; uno en que cada peso limita siempre da 1.',
      checks: {
        elasticity: 'baja de las obras por cada 1 % de dinero federal',
        'per-project-before': 'dinero federal por obra, antes',
        'per-project-after': 'dinero federal por obra, después',
      },
    },
    'pooled-shares': {
      title: 'Un cuarto cada uno: lo que pagó cada quien',
      place: 'México, 25 estados',
      observed:
        'La regla dice un cuarto cada uno. De 589 millones de pesos, la Federación pagó el 26.6 %, los estados el 24.1 %, los municipios el 24.0 % y los migrantes el 25.3 %.',
      how: 'El programa de un estado con la regla de uno a uno a uno, el tope federal de 800,000 pesos y gobiernos que faltan con la frecuencia con que se vio dinero sin ellos.',
      structural:
        'La regla se introduce, y un simple cuarto para cada uno se superaría: lo que puede fallar es la aritmética de proporciones, topes y ausencias. Si las partes se separan como se separaron se pregunta en el resultado siguiente.',
      checks: { federal: 'Federación', state: 'estados', municipal: 'municipios', migrants: 'migrantes' },
    },
    'federal-above': {
      title: 'Quién pagó más de un cuarto y quién menos',
      place: 'México, 25 estados',
      observed:
        'La Federación pagó lo que más, el 26.6 %; los migrantes, el 25.3 %; los estados, el 24.1 %: quien nunca falta llena el hueco.',
      how: 'Como antes, pero se mira el orden de las partes.',
      structural: 'Como antes. Solo se exige el orden, y un simple cuarto para cada uno no lo tiene.',
      why: 'Los estados quedan por debajo de los migrantes, como ocurrió. La Federación no queda por encima: en el modelo una contraparte paga su proporción o menos, nunca más, y la obra se rechaza donde falta una. En la realidad, la Federación pagó todo en Quintana Roo, casi todo en Durango y tres quintos en Sonora. En el modelo nadie llena el hueco de otro.',
      checks: {
        'migrants-over-states': 'parte de los migrantes, menos la de los estados',
        'federal-over-migrants': 'parte de la Federación, menos la de los migrantes',
      },
    },
    'states-migrants': {
      title: 'En cuántos estados los migrantes pagaron cerca de un cuarto',
      place: 'México, 25 estados',
      observed: 'En 18 de 25 estados la parte de los migrantes quedó a dos puntos o menos del cuarto de la regla.',
      how: 'Cada futuro es un estado. Tres de cada 25 gobiernos estatales y los municipios de dos de cada 25 estados no pagan nada, como se contó.',
      structural:
        'Cuántas veces falta una contraparte se introduce, contado en la misma tabla. Se calcula qué hace esa ausencia con la parte de los migrantes, por los rechazos y los clubes que siguen solos. Si nunca faltara nadie, casi todos los estados quedarían dentro.',
      checks: { within: 'estados con una parte migrante del 23 al 27 %' },
    },
    'states-all': {
      title: 'En cuántos estados pagaron los cuatro cerca de un cuarto',
      place: 'México, 25 estados',
      observed: 'Solo en 13 de 25 estados quedaron los cuatro a dos puntos o menos de un cuarto.',
      how: 'Como antes, pero se miran las cuatro partes.',
      structural: 'Como antes.',
      why: 'Aquí, la contraparte que participa paga su parte completa. En la realidad, estados y municipios también pagaron algo menos o algo más y otros llenaron el hueco, obra por obra. El modelo no conoce esa negociación, así que sus estados parecen demasiado ordenados.',
      checks: { within: 'estados con las cuatro partes del 23 al 27 %' },
    },
    'federal-ceiling': {
      title: 'Una obra que llega al tope federal',
      place: 'Villagrán, Guanajuato, México',
      observed:
        'Una obra de 3.08 millones de pesos: Federación 1.00, estado 0.77, municipio 0.79, migrantes 0.52 millones. La parte federal queda justo en su tope.',
      how: 'Una obra de ese valor. A la Federación se le piden dos pesos por cada uno del club; al estado y al municipio, uno y medio.',
      structural:
        'Se introducen el valor y el tope, y las proporciones se leen de lo que se pagó. Lo único que se prueba es que el tope limita y que lo que deja va a los demás según sus proporciones: sin él, la Federación pagaría 1.03 millones. Estado y municipio tienen aquí la misma proporción, así que solo se mira su suma, no el 0.77 y el 0.79.',
      checks: {
        federal: 'Federación',
        governments: 'estado y municipio',
        migrants: 'migrantes',
        together: 'los cuatro juntos',
      },
    },
    'federal-ceiling-by-rule': {
      title: 'La misma obra con la regla de un cuarto cada uno',
      place: 'Villagrán, Guanajuato, México',
      observed: 'La misma obra: Federación 1.00, estado 0.77, municipio 0.79, migrantes 0.52 millones.',
      how: 'Una obra de ese valor con la regla tal como está escrita: un peso de cada uno por cada peso del club.',
      structural: 'Se introducen el valor, el tope y la regla; nada se lee de lo que se pagó.',
      why: 'Según la regla cada uno paga 0.77 millones y el tope no limita. En la realidad, la Federación asumió parte del cuarto del club, hasta su tope. El modelo aplica una regla tal como está escrita.',
      checks: {
        federal: 'Federación',
        governments: 'estado y municipio',
        migrants: 'migrantes',
        together: 'los cuatro juntos',
      },
    },
    regressive: {
      title: 'A quién llega el dinero cuando proponen los clubes',
      place: 'Municipios de México',
      observed:
        'Sin una cuota para los pobres, el dinero dibujó una U invertida según la pobreza: los municipios más pobres recibieron menos que los intermedios, y también los más acomodados.',
      how: 'Cinco grupos de comunidades con la misma población; las obras se toman según llegan, dentro de un presupuesto limitado.',
      structural:
        'Que los migrantes salgan sobre todo del medio se introduce, y de ahí sale la U invertida. Se calcula que ni la contraparte ni el presupuesto limitado la corrigen. No dice mucho más.',
      checks: {
        poorest: 'dinero a los intermedios, menos el de los más pobres',
        'best-off': 'dinero a los intermedios, menos el de los más acomodados',
      },
    },
    'regressive-cure': {
      title: 'Qué revierte ese resultado',
      place: 'Municipios de México',
      observed:
        'El resultado regresivo se atribuyó a que no había ninguna regla en favor de los pobres. Una regla en su favor debe invertir el sentido.',
      how: 'Las mismas comunidades: una vez ordenadas por el plan con peso adicional para la pobreza, otra con una proporción que es una fórmula de la marginación (5 por 1 para los dos grupos más pobres; para los demás, 1 por 1).',
      structural:
        'El sentido es una afirmación sobre el diseño, no una cifra observada. Se calcula que el orden de la lista, o la proporción, llega hasta quién cobra. Un motor que olvide una de las dos no da nada.',
      checks: {
        ranking: 'parte de las obras para el 40 % más pobre: ordenadas por el plan, menos por orden de llegada',
        weighting:
          'parte del dinero público para el grupo más pobre: con más proporción para los pobres, menos con la misma para todos',
      },
    },
    'co-development': {
      title: 'Siete décimos públicos, dentro de presupuestos',
      place: 'Senegal y Francia',
      observed:
        'Francia pagó el 53 %, Senegal el 6 %, los migrantes el 36 % y otro 5 % que reunieron, con una regla de hasta 70 % público.',
      how: 'Once años con la regla completa, los presupuestos anuales de ambos gobiernos y lo que dio la diáspora.',
      structural:
        'La regla, los presupuestos y lo que dio la diáspora se introducen, así que los totales casi están dados. Se calcula cómo los presupuestos impiden que se cumpla el 30 % de la regla y qué hacen los clubes con lo rechazado. Sin presupuestos, los migrantes pagan el 30 %.',
      checks: { host: 'Francia', state: 'Senegal', migrants: 'migrantes, y lo que reunieron' },
    },
    'entry-ticket': {
      title: 'Un subsidio pequeño con un mínimo de entrada alto',
      place: 'Marruecos',
      observed:
        'Un subsidio de una décima parte, para empresas de un millón de dírhams o más: 19 proyectos en los tres primeros años. Más tarde, unos 6 millones de dírhams de subsidios al año.',
      how: 'Un año de toda la inversión productiva desde el exterior (2 % de las remesas), en empresas del tamaño visto en Senegal, Ecuador y Moldavia; las de un millón de dírhams o más reciben el subsidio.',
      structural:
        'Se introducen el dinero invertido, el tamaño de las empresas y la regla; los dos primeros, de otros lugares. Se calcula cuántas empresas superan el mínimo.',
      why: 'El modelo encuentra demasiadas empresas justo por encima del mínimo y casi ninguna grande: unas 20 con 0.12 millones de subsidio cada una, donde hubo unas seis con un millón. Los tamaños reales tienen una cola más larga que la lognormal del modelo, y pedir un subsidio tiene un costo que el modelo no conoce.',
      checks: { projects: 'proyectos al año', grants: 'subsidios al año' },
    },
    'firm-grants': {
      title: 'Uno por uno con tope',
      place: 'Moldavia',
      observed:
        'Un leu por cada leu traído a casa, a lo más 200,000 por empresa. Se invirtieron de 2.3 a 3.8 lei por cada leu de subsidio; el subsidio medio fue de 157,000 a 217,000.',
      how: 'Empresas del tamaño declarado, uno por uno bajo el tope.',
      structural:
        'El tamaño de la empresa se introduce. Se calcula cuánto corta el tope, entre empresas de todos los tamaños. Sin topes da exactamente 2.0, y el subsidio medio, 310,000.',
      checks: { leverage: 'invertido por cada leu de subsidio', 'mean-grant': 'subsidio medio' },
    },
    'ceiling-erodes': {
      title: 'Un tope que no sigue a los precios',
      place: 'Moldavia',
      observed:
        'Hasta 2015 las empresas invirtieron 2.6 lei por cada leu de subsidio; en los tres años siguientes, 3.8: con los precios al alza, el tope del subsidio compraba cada vez menos.',
      how: 'Las mismas empresas durante cinco años, con precios que suben un 5.5 % al año y el tope como está; lo invertido por cada leu el último año, frente al primero.',
      structural:
        'Se introducen la inflación y el tamaño de las empresas, el mismo en términos reales. Solo se exige el sentido, con una vigésima parte como mínimo: el alza real fue mayor, aunque el tope se subió una vez. Un tope que sigue a los precios da 1.00; uno que gana valor, menos de 1.',
      checks: { rise: 'invertido por cada leu, último año frente al primero' },
    },
    'guarantee-capital': {
      title: 'Capital para el peor año de cada cien',
      place: 'cualquier cartera grande',
      observed:
        'Un fondo que garantiza 15.7, 9.0, 6.2 o 4.1 veces su capital se agota un año de cada cien, cuando en un año corriente dejan de pagar el 2.4, 5, 8.3 o 15 %.',
      how: 'Un fondo lleno hasta ese límite, durante un año; 20,000 futuros cada vez.',
      structural:
        'La fórmula es la del propio modelo (Vasicek), pero apalancamiento, pérdida y capital solo se encuentran en la corrida: se cuentan los futuros agotados. Con una tasa de incumplimiento fija no hay ninguno; con un fondo sin límite, muchos.',
      checks: {
        'pd-2': 'agotado, incumplimiento 2.4 %, 15.7 veces',
        'pd-5': 'agotado, incumplimiento 5 %, 9.0 veces',
        'pd-8': 'agotado, incumplimiento 8.3 %, 6.2 veces',
        'pd-15': 'agotado, incumplimiento 15 %, 4.1 veces',
      },
    },
    'bad-years': {
      title: 'Los años malos llegan juntos',
      place: 'países en desarrollo',
      observed:
        'En la mayoría de los países las remesas se mueven con el ciclo local: un mal año para quienes deben suele serlo para quienes envían.',
      how: 'Un fondo lleno hasta su límite: ¿cuántas veces coinciden remesas bajas y pagos altos de la garantía en el mismo futuro, frente al azar?',
      structural:
        'El estudio decidió el signo de un parámetro, así que es un ajuste. Un factor de crédito con el signo cambiado da menos de 1.',
      checks: { together: 'remesas bajas y pagos altos de la garantía a la vez, frente al azar' },
    },
    'fees-and-claims': {
      title: '¿Alcanzan las comisiones para los pagos de la garantía?',
      place: 'USAID, 74 países',
      observed:
        'Préstamos bien elegidos, con la mitad de cada pérdida cubierta: en doce años dejó de pagar el 1.75 %. Las comisiones dieron 10 millones de dólares; los pagos de la garantía costaron 8.3.',
      how: 'Préstamos con esa tasa de incumplimiento y esa comisión, cubiertos a la mitad, durante trece años.',
      structural:
        'Se introducen la tasa de incumplimiento, la cobertura y la comisión. La pérdida en caso de incumplimiento no se toma de aquí (45 %, lo usual en préstamos bancarios), y es lo único que podría hacerla fallar. El extremo alto está calculado, no publicado: los pagos que habría con el 2.4 % de incumplimientos contado más tarde y las mismas comisiones (0.83 × 2.4 / 1.75). Un fondo que olvide sus comisiones no tiene entre qué dividir.',
      checks: { 'claims-per-fee': 'pagos de la garantía por cada dólar de comisiones' },
    },
    'guarantee-additional': {
      title: 'Crédito nuevo por cada unidad garantizada',
      place: 'Chile',
      observed:
        'Un peso de garantía trajo 0.65 de crédito nuevo en Chile. Otros programas publicaron el suyo en otras unidades, que no se pueden comparar.',
      how: 'Un fondo con la cobertura y el límite de Chile, sobre un producto que tiene dos centésimas del ahorro; lo que se coloca adicionalmente por cada unidad cubierta.',
      structural:
        'Se introducen cobertura, límite e incumplimiento. Cómo responden los ahorradores a una garantía viene de agricultores asegurados en Ghana, no de aquí. Bastaría de la mitad al doble de la cifra de Chile: una garantía que no hace nada, o que lo trae todo por sí sola, no basta.',
      why: 'El modelo da alrededor de 0.26. Solo conoce a ahorradores que se atreven a más cuando se cubre una pérdida. En Chile la garantía actúa a través de los bancos, que prestan más cuando se les cubre parte de una pérdida; de eso el modelo no sabe nada, así que en el crédito bancario puede quedarse corto con lo que trae una garantía.',
      checks: { 'per-guarantee': 'colocado adicionalmente, por cada unidad garantizada' },
    },
    'firms-five-years': {
      title: 'Empresas vivas al cabo de uno y cinco años',
      place: 'México',
      observed: 'El 64 % de las empresas recién creadas sigue con vida al cabo de un año; el 30 %, al cabo de cinco.',
      how: 'Los mismos nacimientos cada año; lo que crece el total en un año dice quién queda de las primeras.',
      structural:
        'Las dos tasas de supervivencia se fijaron con estas cifras: un ajuste. Muestra que el motor las aplica en el año que corresponde.',
      checks: { one: 'vivas al cabo de un año', five: 'vivas al cabo de cinco años' },
    },
    'firms-twenty-years': {
      title: 'Empresas vivas al cabo de veinte años',
      place: 'México',
      observed: 'El 11 % de las empresas recién creadas sigue con vida al cabo de veinte años.',
      how: 'Como antes, durante veinte años.',
      structural: 'Con esta cifra no se fijó nada.',
      why: 'En el modelo, después del primer año cierra siempre la misma parte de las empresas. Las reales cierran cada vez menos a medida que envejecen, así que a los veinte años quedan seis veces más de las que dice el modelo. En un horizonte usual de diez años importa menos.',
      checks: { twenty: 'vivas al cabo de veinte años' },
    },
    'firm-jobs': {
      title: 'Empleos en una empresa apoyada',
      place: 'Moldavia',
      observed: 'Unos 3,200 empleos en 1,273 empresas, 2.5 en cada una; las convocatorias sueltas dan de 2.2 a 3.0.',
      how: 'Un año de empresas nuevas con 2.5 empleos cada una, antes de restar los que se pierden en otra parte.',
      structural: 'El 2.5 de los escenarios listos es esta cifra. Se introduce y sale: un ajuste y nada más.',
      checks: { 'per-firm': 'empleos por empresa en su primer año' },
    },
    'new-bond': {
      title: 'El primer año de un bono nuevo',
      place: 'Nepal',
      observed: 'De dos emisiones de un bono para migrantes se vendió el 0.4 % y el 33 %.',
      how: 'Un producto de ahorro nuevo; lo que vende el primer año, respecto de lo que vende el siguiente.',
      structural: 'Los dos extremos del parámetro son estas dos cifras: un ajuste.',
      checks: { 'first-year': 'vendido el primer año, del segundo' },
    },
    'whom-to-train': {
      title: 'A quién capacitar',
      place: 'Java Oriental, Indonesia; Filipinas',
      observed:
        'Capacitar a migrante y familia fue lo que más elevó el ahorro; a la familia sola, menos; al migrante solo, nada. Lo enviado a casa no cambió.',
      how: 'El mismo número de lugares para ambos, para las familias solas y para los migrantes solos.',
      structural:
        'El orden y la falta de efecto sobre las remesas se introdujeron: un ajuste. Los tamaños no se publicaron.',
      checks: {
        'both-over-family': 'ahorro: ambos capacitados, menos la familia sola',
        'family-over-migrant': 'ahorro: la familia sola, menos el migrante solo',
        remittances: 'cambio de las remesas',
      },
    },
    'training-null': {
      title: 'Capacitación que no hace nada',
      place: 'Filipinas',
      observed: 'En un experimento con 1,808 hogares, la capacitación no cambió nada: ni el ahorro ni las remesas.',
      how: 'Ambos lados capacitados: ¿cuánto cambia el ahorro en la cuarta parte más baja de los futuros?',
      structural:
        'Que la capacitación no haga nada en la mitad de los futuros se introdujo por este experimento y otro parecido: un ajuste. Un motor que dé a cada futuro el efecto medio falla.',
      checks: { quarter: 'cambio del ahorro, cuarto más bajo de los futuros' },
    },
    'training-fades': {
      title: 'Lo que queda de un curso',
      place: '201 estudios; Estados Unidos',
      observed:
        'A los ocho meses quedaba de un cuarto a un tercio de lo aprendido; a los veinte meses o más, el efecto de un curso era insignificante.',
      how: 'El mismo número de familias capacitadas cada año; lo que crece en un año el total de las que conservan el efecto dice qué queda del primer curso.',
      structural:
        'Que se ocupen todos los lugares se introduce, y la vida media se fijó con estos dos estudios: un ajuste. Al cabo de un año no puede quedar más de un tercio; al cabo de dos, cerca de una décima parte y a lo más una quinta. Un motor en que la capacitación nunca se desvanece la conserva toda.',
      checks: { 'one-year': 'queda al cabo de un año', 'two-years': 'queda al cabo de dos años' },
    },
    'host-countries': {
      title: 'Todo en una sola canasta',
      place: '72 países',
      observed: 'Donde los migrantes se concentran en un solo país, las remesas oscilan más.',
      how: 'Las mismas personas con la misma volatilidad, en un país y en cuatro.',
      structural:
        'El estudio decidió que los golpes solo son en parte comunes a todos los países: un ajuste. Un motor con un mismo golpe para todos da 1.00.',
      checks: { spread: 'oscilación con un país, frente a cuatro' },
    },
    'local-income': {
      title: 'Lo que mueve el dinero de fuera',
      place: 'siete países africanos; Kenia',
      observed:
        'Una unidad que entra en una economía local elevó allí los ingresos entre 1.08 y 2.5 unidades, descontados los precios.',
      how: 'Obras que pagan un organismo nacional y los migrantes; ingreso en el lugar por cada unidad gastada.',
      structural:
        'El parámetro se fijó con estos estudios, que son de dinero entregado a hogares: un ajuste. Un motor que lo olvide, o que cuente el dinero dos veces, da 0 o demasiado.',
      checks: { 'per-unit': 'ingreso por cada unidad gastada' },
    },
    'valid-proposals': {
      title: 'Propuestas que pasan',
      place: 'Guanajuato, México; Moldavia',
      observed: 'En Guanajuato se ejecutaron 75 de 100 propuestas; en Moldavia eran elegibles 30 de 35.',
      how: 'Un año de propuestas con dinero para todas: ¿cuántas pasan la revisión?',
      structural: 'El parámetro se fijó con estas dos partes: un ajuste.',
      checks: { guanajuato: 'pasan, frente a Guanajuato', moldova: 'pasan, frente a Moldavia' },
    },
    'works-carried-out': {
      title: 'De la propuesta a la obra terminada',
      place: 'Guanajuato, México; Moldavia',
      observed:
        'En Guanajuato se ejecutaron 75 de 100 propuestas. En Moldavia eran elegibles 30 de 35, terminadas o no.',
      how: 'Un año de propuestas con dinero para todas, de las que pasan la revisión 30 de cada 35, como en Moldavia: ¿cuántas quedan en pie al final, con la probabilidad de abandono del propio modelo?',
      structural:
        'La parte de Moldavia se introduce; la probabilidad de abandono es un supuesto cuyo extremo alto viene de Ghana. «Ejecutada» se lee como aprobada y terminada. El recuento de Guanajuato fijó también la parte que pasa por defecto; esta corrida no usa ese valor. Un motor en que nada se abandona da el 86 % y falla. Es el único resultado, fuera de los ajustes, que rechaza un motor sin abandono.',
      checks: { finished: 'terminadas, de todas las propuestas' },
    },
    unfinished: {
      title: 'Obras que nunca se terminan',
      place: 'Ghana',
      observed:
        'Un tercio de las pequeñas obras locales empezadas, entre más de 14,000 proyectos, no se terminó nunca.',
      how: 'Un año de obras que tardan tres años, con una probabilidad de un tercio de no terminarse nunca.',
      structural:
        'El extremo alto del parámetro es esta cifra, y la corrida lo fija: un ajuste. Muestra que una probabilidad para toda la obra se reparte bien entre sus años. Un motor en que nada se abandona da 0.',
      checks: { projects: 'obras del primer año que se abandonan' },
    },
    'unfinished-nigeria': {
      title: 'Obras abandonadas de un Estado federal',
      place: 'Nigeria',
      observed: 'De 19,000 obras federales desde 1960 se abandonaron 11,886: el 63 %.',
      how: 'Un año de obras que tardan tres años, con la probabilidad de abandono del propio modelo.',
      structural: 'Con esta cifra no se fijó nada, y no se introduce nada.',
      why: 'La probabilidad del modelo va del 5 al 33 %, con 18 % de media. Su centro es un supuesto: se piensa que las obras que comparten clubes y varios gobiernos se vigilan mejor que las federales. Donde las obras se hagan como en Nigeria, conviene subirla.',
      checks: { projects: 'obras del primer año que se abandonan' },
    },
    'unfinished-money': {
      title: 'Dinero en obras que nunca se terminan',
      place: 'Ghana',
      observed: 'El tercio sin terminar tenía cerca de un quinto del gasto local de capital.',
      how: 'Como antes, sin fugas ni sobrecostos: ¿qué parte del dinero comprometido no queda en pie al final?',
      structural: 'La probabilidad de un tercio se introduce. Con la parte del dinero no se fijó nada.',
      why: 'El modelo da por perdido todo lo comprometido en una obra que se abandona. En la realidad, la obra se detiene a medias y el resto no se gasta, o ya era pequeña. El modelo exagera, pues, lo que se pierde.',
      checks: { money: 'dinero perdido, del comprometido' },
    },
    audit: {
      title: 'Lo que falta en las obras y lo que encuentra una auditoría',
      place: 'Indonesia',
      observed: 'Faltaba el 24 % del gasto en caminos rurales. Una auditoría segura quitó 8 puntos.',
      how: 'Un año de obras con esa fuga, sin auditoría y con una que detiene un tercio de ella.',
      structural: 'Las dos cifras se introdujeron: un ajuste. Un motor que olvide la fuga o la auditoría da 0.',
      checks: { missing: 'falta, sin auditoría', cut: 'puntos que quita la auditoría' },
    },
    overrun: {
      title: 'Obras que cuestan más',
      place: 'Reino Unido',
      observed: 'Las obras civiles corrientes salieron de un 3 a un 44 % por encima de su primera estimación.',
      how: 'Un año de obras, sin otras pérdidas: ¿cuánto se paga por cada unidad que queda en pie?',
      structural: 'El extremo alto del parámetro es esta cifra: un ajuste. Un motor sin sobrecostos da 1.00.',
      checks: { cost: 'pagado por cada unidad entregada' },
    },
  },
} satisfies Shape<typeof en>;
