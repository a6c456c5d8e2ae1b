/** «¿Por qué no cambia nada?»: la razón por la que una palanca no mueve nada, y la página que lo dice. */
export const why = {
  title: '¿Por qué no cambia nada?',
  nothing: '«{{lever}}» no mueve nada: {{because}}',
  nothingValues: '«{{lever}}» de {{from}} a {{to}} no mueve nada: {{because}}',
  also: 'Además: {{because}}',
  moved: '«{{lever}}» sí mueve algo: {{outcomes}}.',
  movedSlightly: '{{outcome}} (en {{change}})',
  movedOutcome: '{{outcome}} (de {{before}} a {{after}})',
  searched: 'Se buscó en {{draws}} futuros, cada uno simulado con y sin el cambio y con la misma suerte.',
  noLever:
    'Aquí no se mueve ninguna palanca. Mueva una en la página de resultados, o en la dirección: ?matching.partners.state.ratio=2.',
  intro:
    'Cada palanca de esta dirección por sí sola: si mueve algo y, si no, qué se lo impide. Solo se da una razón cuando se ha visto que, al quitarla, la palanca vuelve a mover algo.',
  outcome: 'Resultado',
  before: 'Antes',
  after: 'Después',
  error: 'Error estándar del cambio',
  table: 'Lo que más se mueve',
  back: 'Resultados con estas palancas',
  data: 'Esta respuesta en JSON',
  none: 'sin límite',
  text: 'un texto',
  parts: {
    byPriority: '{{name}}, fondos para la prioridad',
    bySdg: 'objetivo {{name}}, fondos que recibe',
    byLocality: '{{name}}, fondos para la localidad',
    byPartner: '{{name}}, aportación pagada',
    coverage: '{{name}}, necesidad cubierta',
    breach: 'probabilidad de rebasar el techo anual',
    exhausted: 'probabilidad de que se vacíe el fondo de garantía',
    without: '{{outcome}}, sin el esquema',
  },
  because: {
    'same-value': 'ya tenía ese valor.',
    label: 'es una palabra o una marca para quien lee; no se calcula nada con ella.',
    target:
      'una meta es una marca con la que se comparan los resultados. Cambia la probabilidad de alcanzarla, y ninguno de los montos.',
    'only-saving-counts': 'de los usos de las remesas solo se calcula con la parte que se ahorra.',
    'not-there': '«{{field}}» no forma parte de este escenario, y sin eso nada depende de esto.',
    'same-years':
      'los años que se simulan van de {{start}} a {{last}}, y en ellos el fondo está abierto igual que antes.',
    'same-elections':
      'en los años que se simulan, de {{start}} a {{last}}, las elecciones caen en los mismos años que antes.',
    'nothing-dated': 'nada en este escenario está atado a un año del calendario.',
    'scheme-outside':
      'el fondo de contraparte está abierto de {{from}} a {{to}}, en ninguno de los años que se simulan ({{start}} a {{last}}).',
    'scheme-never-ends':
      'solo importa cuando el fondo de contraparte ha terminado, y está abierto hasta el último año que se simula.',
    'no-election': 'ninguna elección cae en los años que se simulan, de {{start}} a {{last}}.',
    'single-locality': 'hay una sola localidad.',
    'short-horizon_one': 'se nota en años posteriores, y se simula un solo año.',
    'short-horizon_other': 'se nota en años posteriores, y se simulan {{count}} años.',
    'response-replaced':
      'este escenario dice por sí mismo cómo responden los miembros a la contraparte, en lugar del conjunto de evidencia.',
    'budgets-not-reached':
      'ninguna obra se rechaza por falta de presupuesto: de un presupuesto anual se usa a lo más {{used}}. Solo importa donde el presupuesto no alcanza.',
    'budgets-without-limit':
      'los presupuestos de las contrapartes no tienen límite. Solo importa donde el presupuesto no alcanza.',
    'caps-not-reached':
      'nunca se llega al tope por obra: lo más que se le pide a una contraparte para una sola obra es {{asked}}.',
    'at-zero': '«{{field}}» está en 0.',
    'at-one': '«{{field}}» está en 100 %.',
    'no-limit': '«{{field}}» no tiene límite.',
    'switched-off': '«{{field}}» está desactivado.',
    'switched-on': '«{{field}}» está activado.',
    'other-choice': '«{{field}}» es «{{value}}»; solo importa con «{{needed}}».',
    'budget-slack':
      'la contraparte ({{partner}}) nunca paga más de {{paid}} en un año, a lo más {{used}} de su presupuesto, así que aumentarlo no cambia nada.',
    'other-budgets-bind':
      'cuando se agota su presupuesto, también se agota el de otra contraparte, y una obra necesita el dinero de todas.',
    'cap-slack':
      'lo más que una obra pide a esta contraparte ({{partner}}) es {{asked}}, así que nunca se llega al tope.',
    'envelope-slack':
      'el ayuntamiento nunca paga más de {{outlay}} en un año, {{used}} del techo anual más bajo; el techo solo dice cuándo se rebasa.',
    'flat-here': 'entre estos dos valores nada depende de ello. Movería algo con {{movesAt}}.',
    'at-present-value': 'con el valor actual de «{{field}}», {{value}}, no puede importar; con {{other}} sí.',
    noise:
      'lo que cambia es menor que lo que cambia por azar. El mayor cambio, {{outcome}}, es de {{change}}, con un error de {{standardError}}.',
    untouched: 'en ninguno de estos futuros hubo algo que dependiera de ello.',
  },
};
