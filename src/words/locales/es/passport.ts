import type { Shape } from '../../shape.ts';
import type { passport as english } from '../en/passport.ts';

/** Seis palabras que representan un diseño. */
export const passport = {
  title: 'El pasaporte de un diseño',
  lead: 'Seis palabras representan un diseño: el escenario con todas sus palancas, la semilla y el número de futuros. Caben en una nota al cabildo, se pueden dictar por teléfono y avisan si una se oyó mal. No contienen cifras: el enlace o el archivo lleva el diseño, y las palabras dicen si es ese.',
  label: 'Pasaporte',
  what: 'Para qué sirven estas seis palabras',
  unsaved: 'Guarde el diseño y en esta máquina las seis palabras llevarán a él.',
  field: 'Las seis palabras',
  hint: 'en español o en inglés; no importan mayúsculas ni acentos, y bastan cuatro letras de cada palabra',
  find: 'Buscar el diseño',
  problems: 'Hay que revisar las palabras',
  count_one: 'Un pasaporte tiene seis palabras y se dio una.',
  count_other: 'Un pasaporte tiene seis palabras y se dieron {{count}}.',
  none: 'Escriba las seis palabras que aparecen en la nota o al pie del resultado.',
  unknown: 'La palabra {{place}}, «{{typed}}», no está en la lista de palabras.',
  unknownOthers:
    'La palabra {{place}}, «{{typed}}», no está en la lista de palabras. Si las otras cinco son correctas, es «{{word}}».',
  unknownAlike: 'La palabra {{place}}, «{{typed}}», no está en la lista de palabras. La más parecida es «{{word}}».',
  oneWrong:
    'Estas seis palabras no van juntas. Si solo una está mal, es la palabra {{place}}: «{{instead}}» en lugar de «{{word}}».',
  swapped: 'Estas seis palabras no van juntas. Tal vez las palabras {{one}} y {{other}} cambiaron de lugar.',
  several: 'Estas seis palabras no van juntas: al menos dos están mal. Compárelas con el papel.',
  tryIt: 'Buscar con «{{words}}»',
  fits: 'Estas seis palabras van juntas: {{words}}',
  heldTitle: 'El diseño en esta máquina',
  kept: 'Guardado el {{date}}, con la semilla {{seed}} y {{draws}} futuros.',
  ready: 'Un escenario listo tal como está, con la semilla {{seed}} y {{draws}} futuros.',
  otherVersion:
    'Se hizo con una versión del modelo o de los datos distinta de la actual, así que sus cifras pueden variar un poco.',
  toResults: 'Resultados',
  toDesign: 'Cambiarlo',
  toFile: 'Su archivo (YAML)',
  notHeldTitle: 'Esta máquina no tiene el diseño',
  notHeld:
    'Seis palabras no pueden llevar un esquema completo. Abra su enlace o su archivo, que tiene quien hizo la nota; las palabras dirán entonces si es el mismo diseño.',
  verifyTitle: '¿Es el mismo diseño?',
  link: 'Un enlace a un diseño',
  linkHint: 'copiado de la barra de direcciones o del código QR de una nota al cabildo',
  checkLink: 'Comparar con el enlace',
  file: 'O un archivo de escenario',
  fileHint: 'YAML o JSON, hasta 5 MB; se compara y no se guarda',
  seed: 'Semilla, si se conoce',
  draws: 'Número de futuros, si se conoce',
  luckHint: 'Un archivo no los dice. Si los deja vacíos, se prueban los habituales.',
  checkFile: 'Comparar con el archivo',
  verdict: {
    same: 'El mismo diseño',
    'another-version': 'El mismo diseño, hecho con otra versión',
    'another-design': 'No es el mismo diseño',
    unusable: 'No se puede comparar',
  },
  verdictText: {
    same: 'El escenario, las palancas, la semilla ({{seed}}) y el número de futuros ({{draws}}) son los de las seis palabras.',
    'another-version':
      'El escenario, las palancas, la semilla ({{seed}}) y el número de futuros ({{draws}}) son los de las seis palabras. Se hicieron con una versión del modelo o de los datos distinta de {{model}} y {{data}}, así que las cifras pueden variar.',
    'another-design-link':
      'Algo es distinto: una palanca, el escenario, la semilla o el número de futuros. Este enlace tiene el pasaporte {{words}}.',
    'another-design-file':
      'Algo es distinto: una cifra o un nombre en el archivo, la semilla o el número de futuros. Con la semilla {{seed}} y {{draws}} futuros, este archivo tiene el pasaporte {{words}}.',
  },
  unusable: {
    link: 'Este no es un enlace a un diseño de este sitio. Un enlace así contiene /scenarios/ o /d/ y un nombre.',
    unknown:
      'Esta máquina no tiene un escenario ni un diseño guardado llamado «{{id}}». Pida el archivo del escenario.',
    noFile: 'Elija primero un archivo de escenario.',
    file: 'El archivo no es un escenario que se pueda usar: {{problem}}',
    levers: 'El enlace tiene palancas que no se pueden usar: {{problem}}',
  },
} satisfies Shape<typeof english>;
