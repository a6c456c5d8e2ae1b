import type { Shape } from '../../shape.ts';
import type { runs as en } from '../en/runs.ts';

/** Corridas largas: se miran, se cancelan, se guardan. */
export const runs = {
  title: 'Se simulan {{draws}} futuros posibles',
  of: '{{title}}, semilla {{seed}}',
  played: '{{played}} de {{draws}} futuros simulados.',
  state: {
    waiting: 'En espera: antes van otras corridas largas.',
    done: 'Ya están simulados todos los futuros.',
    failed: 'La corrida no pudo terminar.',
    stopped: 'La corrida se detuvo.',
  },
  left: {
    moment: 'Ya casi está.',
    seconds: 'Faltan unos {{count}} segundos.',
    minutes_one: 'Falta cerca de un minuto.',
    minutes_other: 'Faltan unos {{count}} minutos.',
  },
  stays:
    'El resultado aparecerá en esta página, en esta misma dirección, en cuanto esté listo. Puede cerrarla y volver después: la corrida sigue sin usted y su resultado se guarda. Solo se detiene una corrida que nadie ha mirado durante diez minutos.',
  others_one: 'Otra persona espera el mismo resultado.',
  others_other: 'Otras {{count}} personas esperan el mismo resultado.',
  cancel: 'Cancelar la corrida',
  look: 'Ver si ya está',
  fewer: 'Lo mismo con {{draws}} futuros, enseguida',
  again: 'Empezar de nuevo',
  cancelled: {
    title: 'La corrida se detuvo',
    text: 'No se guarda nada de ella. Puede empezarse de nuevo cuando quiera, y dará las mismas cifras.',
  },
  load: {
    title: 'Corridas en este servidor',
    playing_one: 'Hay una corrida en curso.',
    playing_other: 'Hay {{count}} corridas en curso.',
    waiting_one: 'Una espera su turno.',
    waiting_other: '{{count}} esperan su turno.',
    kept_one:
      'Se guarda un resultado (como máximo {{most}}): {{megabytes}} de un máximo de {{mostMegabytes}} megabytes.',
    kept_other:
      'Se guardan {{count}} resultados (como máximo {{most}}): {{megabytes}} de un máximo de {{mostMegabytes}} megabytes.',
    private: 'Qué diseños son lo saben solo quienes tienen su dirección.',
  },
  full: {
    title: 'Demasiadas corridas largas a la vez',
    advice:
      'Ya hay corridas de otras personas en espera y no cabe ninguna más. Vuelva a intentarlo en unos {{seconds}} segundos o pida menos futuros: hasta 5,000 se simulan aparte de las largas.',
  },
  stopped: {
    title: 'La corrida se detuvo antes de terminar',
    advice:
      'El servidor se está reiniciando o alguien canceló la corrida. Vuelva a pedirla en unos {{seconds}} segundos; las cifras serán las mismas.',
  },
  othersOnly: {
    title: 'Usted ya no espera esta corrida',
    text: 'Sigue para otra persona que espera el mismo resultado. No se pierde nada: el resultado estará también para usted.',
  },
} satisfies Shape<typeof en>;
