import type { problems as en } from '../en/problems.ts';
import type { Shape } from '../../shape.ts';

export const problems = {
  wholeFile: 'El archivo',
  field: '«{{label}}»',
  fieldOf: '«{{label}}» de «{{item}}»',
  fieldOfNth: '«{{label}}» del elemento {{number}} de la lista',
  part: '{{field}} ({{part}})',
  nothing: 'nada',
  try: 'Pruebe con {{suggestion}}.',
  didYouMean: '¿Quiso decir «{{suggestion}}»?',
  codes: {
    'not-a-number': '{{field}} debe ser {{accepted}}, pero «{{given}}» no es un número.',
    'out-of-range': '{{field}} debe ser {{accepted}}, pero se escribió {{given}}.',
    'not-whole': '{{field}} debe ser {{accepted}}, pero se escribió {{given}}.',
    'not-text': '{{field}} debe ser un texto, pero se escribió {{given}}. Póngalo entre comillas.',
    'not-a-list':
      '{{field}} debe ser una lista, pero se escribió «{{given}}». Ponga cada elemento en su propio renglón después de un guion.',
    'not-a-group':
      '{{field}} debe ser un grupo de campos, pero se escribió «{{given}}». Ponga cada campo en su propio renglón debajo.',
    'not-true-or-false': '{{field}} debe ser true (sí) o false (no), pero se escribió «{{given}}».',
    missing: 'Falta {{field}}. Agregue {{accepted}}.',
    'unknown-key': '«{{given}}» no es un campo que se conozca aquí. Corrija su nombre o quítelo.',
    'unknown-option': '{{field}} debe ser {{accepted}}, pero se escribió «{{given}}».',
    'unknown-reference': '{{field}} menciona «{{given}}», que no está en este archivo. Debe ser {{accepted}}.',
    'duplicate-id': '«{{given}}» se usa dos veces. Dé a cada elemento su propio nombre corto.',
    'bad-id':
      '{{field}} debe ser un nombre corto de letras, cifras y guiones, no solo cifras, pero se escribió «{{given}}».',
    'too-many': '{{field}} tiene {{given}} elementos, más de los {{max}} que se aceptan. Quite algunos.',
    'too-few_one': '{{field}} necesita al menos un elemento, pero tiene {{given}}. Agregue lo que falta.',
    'too-few_other': '{{field}} necesita al menos {{min}} elementos, pero tiene {{given}}. Agregue los que faltan.',
    'does-not-add-up': '{{field}} debe sumar {{total}}, pero suma {{found}}. Cambie las partes hasta que cuadren.',
    order: '{{field}} no debe ser menor que {{min}}, pero se escribió {{given}}.',
    'bad-distribution': '{{field}} debe ser un número o un número incierto, pero se escribió «{{given}}»: {{detail}}.',
    'bad-formula':
      '{{field}} debe ser un número o una fórmula de lo que se sabe de una obra, pero «{{given}}» no se puede leer: {{detail}}.',
    'too-large': '{{field}} es demasiado grande: se aceptan a lo más {{max}} {{sizeUnit}}. Redúzcalo.',
    'not-yaml':
      'El archivo no se puede leer como YAML ni como JSON{{where}}. Revise ahí sangrías, dos puntos, corchetes y comillas.',
    'no-reason':
      '{{field}} difiere de su valor por defecto. Diga por qué: escríbalo como un valor con una razón (reason).',
    conflict: '{{field}} no concuerda con otro campo. Debe ser {{accepted}}.',
  },
  variants: {
    instrument:
      '{{field}} debe ser un grupo de campos, pero se escribió «{{given}}». Ponga cada campo en su propio renglón debajo, o escriba null para prescindir de él.',
    'compare-unknown':
      'No hay ni un escenario listo ni un diseño guardado que se llame «{{given}}». Compruebe el código o pegue la dirección completa de un diseño de este sitio.',
    'compare-too-many':
      'Caben como máximo {{max}} diseños uno al lado del otro, pero se indicaron {{given}}. Se usan los {{max}} primeros; quite los demás.',
    'compare-too-few':
      'Para comparar hacen falta al menos {{min}} diseños, y de los que hay se pueden comparar {{given}}. Indique más, separados por comas.',
    'compare-draws-most':
      'Una comparación simula como máximo {{max}} futuros de cada diseño, pero se pidieron {{given}}. Pida menos.',
    'compare-model':
      'Se guardó con el modelo {{given}}, pero el de hoy es {{accepted}}: los resultados de dos modelos no se pueden poner uno al lado del otro. Simúlelo otra vez con el modelo de hoy.',
    'compare-data':
      'Se guardó con los datos de {{given}}, pero los de hoy son {{accepted}}: los resultados de dos conjuntos de datos no se pueden poner uno al lado del otro. Simúlelo otra vez con los datos de hoy.',
    'compare-seed':
      'Se simuló con la semilla {{given}}, pero los demás con {{accepted}}: otra suerte, otras cifras. Simule todos con la misma semilla.',
    'compare-draws': 'Se simuló en {{given}} futuros, pero los demás en {{accepted}}. Simule todos en el mismo número.',
    'compare-startYear':
      'Empieza en {{given}}, pero el primer diseño en {{accepted}}, y el dinero está a precios del año en que empieza. Ponga en los dos el mismo año inicial.',
    'compare-horizon':
      'Abarca {{given}}, pero el primer diseño {{accepted}}. Ponga en los dos el mismo número de años.',
    'compare-currency':
      'Su dinero está en {{given}}, pero el del primer diseño en {{accepted}}. Solo se comparan diseños en una misma moneda.',
    'need-with-weight':
      '{{field}} debe ser mayor que 0, porque el sector tiene un peso en el plan municipal. Indique el dinero que hace falta o ponga el peso en 0.',
    'votes-need-seats':
      '{{field}} debe tener al menos un grupo que vote, porque las obras se ordenan por votos. Agregue un grupo u ordene las obras de otra manera.',
    'toVehicle-needs-vehicle':
      '{{field}} debe tener al menos un instrumento, porque parte del fondo común se coloca en uno. Agregue un instrumento o no coloque nada.',
    'new-needs-entryShare':
      '{{field}} debe ser mayor que 0, porque el instrumento es nuevo con el esquema. Indique la parte del ahorro que ganaría.',
    'atLeast-or-atMost':
      'Hay que indicar {{field}} o «A lo más», para que la meta tenga un límite. Agregue uno de los dos.',
    'new-item':
      '«{{given}}» todavía no está en la lista. Para agregarlo, escríbalo como un grupo de campos, por ejemplo {name: …, ratio: …}.',
    'play-formula':
      '{{field}} es una fórmula que no da un número para alguna obra (una división de 0 entre 0, o la raíz o el logaritmo de un número negativo). Evítelo, por ejemplo con max(0.1, …).',
    'workbook-projects':
      'Este futuro tiene más de {{total}} obras: demasiadas para un libro en el que se sigue cada una. Las tablas del resultado están en CSV y XLSX.',
    'play-projects':
      'Algún futuro posible necesita más de {{total}} obras. Suba los valores típicos de las obras, o baje lo que se aporta o el tipo de cambio.',
    'play-pool':
      'En algún futuro posible el dinero que aportan los clubes crece sin límite. Baje el crecimiento, las aportaciones, los tipos de cambio o su dispersión.',
    'top-empty':
      'Un escenario es un grupo de campos como title y place, pero este archivo está vacío. Empiece con title: y un nombre.',
    'top-list':
      'Un escenario es un grupo de campos como title y place, pero este archivo es una lista. Escriba los campos sin guion delante.',
    'top-single':
      'Un escenario es un grupo de campos como title y place, pero este archivo solo contiene «{{given}}». Escriba cada campo como un nombre, dos puntos y un valor.',
    binary: 'El archivo no es texto. Un escenario es un archivo de texto, YAML o JSON: guárdelo como tal.',
    encoding: 'El archivo tiene letras que no están en UTF-8. Guárdelo de nuevo con la codificación UTF-8.',
    tab: 'El renglón {{line}} tiene un tabulador como sangría. Use espacios, ahí y en los renglones que siguen.',
    documents:
      'El archivo contiene más de un escenario, separados por «---» cerca del renglón {{line}}. Ponga cada uno en su propio archivo.',
    'no-number':
      '{{field}} tiene la fórmula «{{given}}», que no da un número {{circumstances}} (por ejemplo, por dividir 0 entre 0, o por la raíz o el logaritmo de un número negativo). Cámbiela, por ejemplo con max(0, …).',
    'sum-below': '{{field}} debe sumar menos de {{total}}, pero suma {{found}}. Baje algunas de las partes.',
    'value-unreadable': '{{field}} no se puede leer: «{{given}}». Revise corchetes, dos puntos y comillas.',
    'too-many-levers': 'Se cambian más de {{max}} campos a la vez. Ponga los cambios en un archivo de escenario.',
  },
  atLine: ' cerca del renglón {{line}}',
  circumstance: '{{name}} es {{value}}',
  whereProject: 'donde {{circumstances}}',
  everyProject: 'para ninguna obra',
  accepted: {
    number: 'un número',
    'whole-number': 'un número entero',
    between: '{{what}} entre {{min}} y {{max}}',
    inside: '{{what}} mayor que {{min}} y menor que {{max}}',
    aboveTo: '{{what}} mayor que {{min}} y no mayor que {{max}}',
    belowFrom: '{{what}} de al menos {{min}} y menor que {{max}}',
    atLeast: '{{what}} de al menos {{min}}',
    moreThan: '{{what}} mayor que {{min}}',
    atMost: '{{what}} de a lo más {{max}}',
    lessThan: '{{what}} menor que {{max}}',
    text: 'un texto',
    twoLetters: 'dos letras mayúsculas, como MX',
    threeLetters: 'tres letras mayúsculas, como MXN',
    list: 'una lista',
    group: 'un grupo de campos',
    boolean: 'true (sí) o false (no)',
    options: 'una de estas opciones: {{options}}',
    option: '«{{option}}»',
    or: '{{first}} o {{last}}',
    sum: 'partes que sumen {{total}}',
    formula: 'una fórmula de lo que se sabe de una obra',
    distribution: 'un número, o un número incierto como low, central y high',
    size: 'más corto',
    id: 'un nombre corto de letras, cifras y guiones',
    none: 'otra cosa',
  },
  more: ' y {{count}} más',
  sizes: { characters: 'caracteres', levels: 'niveles', values: 'valores', aliases: 'referencias repetidas' },
  details: {
    none: 'escriba low, central y high, u otra forma conocida',
    mixed: 'se mezclan dos maneras de escribirlo',
    ordered: 'low no debe ser mayor que central, ni central mayor que high',
    pair: 'hacen falta dos números',
    median: 'la mediana debe ser mayor que 0',
    lowHigh: 'low no debe ser mayor que high',
    pairs: 'hace falta una lista de pares de probabilidad y valor',
    tooMany: 'tiene demasiados valores',
    name: 'no se conoce el nombre «{{name}}»',
    function: 'no se permite la función «{{name}}»',
    long: 'es demasiado larga',
    empty: 'está vacía',
    operator: 'falta un operador',
    deep: 'está anidada en demasiados niveles',
    other: 'escriba un número como 2 o 3x1, o una fórmula como 1 + marginality',
  },
} satisfies Shape<typeof en>;
