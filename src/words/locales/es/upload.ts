import type { Shape } from '../../shape.ts';
import type { upload as en } from '../en/upload.ts';

export const upload = {
  title: 'Traer un archivo de escenario',
  lead: 'Un archivo de escenario contiene un esquema completo: el lugar, sus migrantes en el exterior, las prioridades, las reglas. Tome uno de cualquier página y cámbielo en un editor, o pídaselo a alguien, y tráigalo aquí. Se revisa completo antes de guardar nada.',
  file: 'Archivo de escenario',
  fileHint: 'YAML o JSON, hasta 5 MB',
  text: 'O su texto',
  textHint: 'pegado desde un editor; si eligió un archivo, cuenta el archivo',
  check: 'Revisar',
  nothing: 'Elija un archivo de escenario o pegue su texto.',
  problems_one: 'Hay algo que cambiar en el archivo',
  problems_other: 'Hay {{count}} cosas que cambiar en el archivo',
  more_one: 'Y una más.',
  more_other: 'Y {{count}} más.',
  line: 'Línea {{line}}:',
  understood: 'Se entendió:',
  sectors: 'Prioridades y otros tipos de obra',
  andMore_one: 'uno más',
  andMore_other: '{{count}} más',
  noInstruments: 'nada todavía',
  warnings: 'Vale la pena revisar',
  keep: 'Guardarlo y diseñar',
  kept: 'Se guarda en esta máquina con un código corto. Quien tenga la dirección puede abrirlo; nadie puede cambiarlo: cada cambio hace un diseño nuevo.',
  another: 'Otro archivo',
  none: '¿No tiene un archivo a la mano? Empiece por',
  link: 'Traer un archivo de escenario',
} satisfies Shape<typeof en>;
