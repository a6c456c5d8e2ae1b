import type { Shape } from '../../shape.ts';
import type { errors as en } from '../en/errors.ts';

export const errors = {
  eyebrow: 'Error {{status}}',
  found: 'Qué corregir',
  home: 'Primera página',
  scenarios: 'Escenarios listos',
  count_one: '{{count}} problema',
  count_other: '{{count}} problemas',
  400: {
    title: 'No se pudo leer la solicitud',
    advice: 'Algo en la dirección o en el formulario está mal formado. Regrese y envíelo de nuevo.',
  },
  403: {
    title: 'Este formulario ya no es válido',
    advice:
      'Se abrió hace demasiado tiempo, en otro navegador, o las cookies están desactivadas. Regrese, recargue la página y envíelo de nuevo: lo escrito sigue en el formulario.',
  },
  404: {
    title: 'No hay ninguna página en esta dirección',
    advice:
      'Quizá la dirección tenga un error o el escenario se llame de otro modo. La lista de escenarios listos muestra los que hay.',
  },
  405: {
    title: 'Esta dirección no admite ese tipo de solicitud',
    advice:
      'Las páginas se leen con GET, y los formularios se envían con POST a la dirección que el formulario indica.',
  },
  413: {
    title: 'Es demasiado de una sola vez',
    advice: 'El formulario o el archivo es mayor de lo que esta aplicación lee. Envíe uno más pequeño.',
  },
  422: {
    title: 'Parte de lo indicado no se puede usar',
    advice: 'Abajo se nombra cada problema y lo que se aceptaría. Todo lo demás se entendió.',
  },
  429: {
    title: 'Demasiadas solicitudes en poco tiempo',
    advice: 'Espere un minuto e inténtelo de nuevo. No se perdió nada.',
  },
  500: {
    title: 'Algo falló de nuestro lado',
    advice: 'El error quedó en el registro. Inténtelo de nuevo; si se repite, avise a quien administra este servidor.',
  },
  503: {
    title: 'La respuesta tardó demasiado',
    advice: 'La simulación se detuvo. Inténtelo con menos futuros o con un horizonte más corto.',
  },
} satisfies Shape<typeof en>;
