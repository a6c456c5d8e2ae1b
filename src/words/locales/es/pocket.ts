import type { Shape } from '../../shape.ts';
import type { pocket as english } from '../en/pocket.ts';

export const pocket = {
  eyebrow: 'Edición de bolsillo',
  title: '{{place}}: en qué se convierte su dinero',
  lead: 'Este archivo guarda un esquema tal como era el {{date}}. Funciona sin red: no carga nada, y nada de lo que usted escriba sale de él.',
  moved: 'Cambiado respecto del escenario listo, y congelado así:',
  noScript:
    'Este archivo calcula sus respuestas por sí mismo y para eso necesita JavaScript. Donde esté desactivado, use la página de un servidor.',
  ways: 'Qué hay en este archivo',
  give: 'En qué se convierte una aportación',
  offline: 'Sin red: esta página sigue respondiendo por sí misma.',
  starting:
    'Se están preparando las respuestas. Si esta frase no desaparece, este navegador es demasiado antiguo para el archivo: ábralo en uno más reciente.',
  about: {
    title: 'Qué es este archivo',
    frozen:
      'El esquema está congelado al {{date}}: sus reglas, sus presupuestos y los futuros contados. Lo que haya cambiado desde entonces no está aquí.',
    counted:
      'Contado en {{draws}} futuros posibles, sorteados con la semilla {{seed}}; versión {{model}} del modelo, {{data}} de los datos.',
    passport: 'Seis palabras que nombran exactamente este diseño:',
    check: 'Escríbalas en Contraparte, en «Pasaporte», para ver si el diseño que hay ahí es el mismo.',
    live: 'La página de la que salió este archivo:',
    notForecast:
      'Un resultado no es un pronóstico: cada probabilidad dice en cuántos de los futuros simulados pasa algo, no lo que va a pasar.',
    licence: 'Contraparte, código abierto (MIT). Comparta este archivo como quiera.',
  },
  take: 'Lléveselo: un solo archivo que funciona sin red',
  refused: {
    title: 'Este esquema no cabe en una edición de bolsillo',
    why: 'Una edición de bolsillo es un solo archivo de menos de {{most}} bytes, para que pase por cualquier correo y se abra en un teléfono viejo. Este tendría {{bytes}} bytes.',
    localities_one: 'El esquema tiene una sola localidad; casi todo el espacio lo ocupa lo contado en los futuros.',
    localities_other:
      'El esquema tiene {{count}} localidades. Quitar algunas cambiaría las probabilidades de las demás, así que no se quita ninguna.',
    instead:
      'Lo que queda: la página misma, que responde en un teléfono; sus datos como archivo; o un escenario solo de su distrito.',
    back: 'Volver a la página',
  },
} satisfies Shape<typeof english>;
