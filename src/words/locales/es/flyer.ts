import type { flyer as en } from '../en/flyer.ts';
import type { Shape } from '../../shape.ts';

export const flyer = {
  title: 'Volante',
  eyebrow: '{{scheme}}, {{place}}',
  changed: 'con un diseño distinto del escenario preparado',
  headline: {
    members: '{{members}} socios × {{each}} {{every}} se convierten en {{committed}}',
    amount: '{{given}} se convierten en {{committed}}',
    project: '{{value}} de obra, por {{given}} nuestros',
    perMember: 'Son {{each}} {{every}} de cada uno de los {{members}} socios.',
    plan_one: '{{given}} se convierten en {{count}} obra de {{committed}}',
    plan_other: '{{given}} se convierten en {{count}} obras de {{committed}} en total',
    ifApproved: 'si se aprueba',
    ifAllApproved: 'si se aprueba todo',
  },
  every: { week: 'por semana', month: 'al mes', quarter: 'por trimestre', year: 'al año', once: 'una sola vez' },
  instalments: 'Se paga en {{count}} partes.',
  beyond: 'Otros {{amount}} llegan después de {{year}}, el último año simulado, y no se cuentan aquí.',
  adds: {
    title: 'Quién pone qué',
    club: 'Nuestro club aporta',
    arrives: 'de ello llega, tras comisión y cambio',
    labour: 'Nuestro trabajo y material cuenta como',
    partner: '{{partner}} agrega',
    total: 'En total',
    each: 'Cada {{one}} nuestro que llega se convierte en {{becomes}}.',
    placed: 'Aparte, {{amount}} se colocan en ahorro, con la parte de las contrapartes.',
  },
  builds: {
    title: 'Qué se construye',
    one: '{{kind}}, con solicitud en {{year}}',
    year: '(con solicitud en {{year}})',
    any: 'La obra que ustedes elijan',
  },
  chance: {
    title: '¿Qué tan probable es?',
    one: 'De propuestas como esta, se aprueban con contraparte {{approved}} de 10, y se terminan {{finished}} de 10.',
    first: 'Sobre la parte del primer año:',
    plan_one: 'De {{count}} obra se puede esperar que se terminen {{finished}}.',
    plan_other:
      'De las {{count}} obras se puede esperar que se terminen {{finished}}; las otras se rechazan o quedan sin terminar.',
    unknown: 'En los {{draws}} futuros contados nadie propuso una obra así, de modo que nadie puede decirlo.',
    tenths: { none: 'ninguna', few: 'menos de 1', about: 'cerca de {{count}}', most: 'más de 9', all: '10' },
  },
  wrong: {
    title: '¿Qué puede salir mal?',
    notValid: 'Lo más frecuente, los papeles: en {{count}} de 10 no están en regla. Entonces nuestro dinero regresa.',
    refused:
      'Lo más frecuente, un presupuesto: se rechazan {{count}} de 10 porque a una contraparte ya no le queda dinero. Entonces el nuestro regresa.',
    abandoned: 'Lo más frecuente, la obra: {{count}} de 10 nunca se terminan. Entonces se pierde lo que se puso.',
    nothing: 'En los futuros contados nada salió mal con propuestas así. Eso no es una promesa.',
  },
  join: {
    title: 'Súmese',
    scan: 'Escanee el código, o escriba la dirección que está debajo, y ponga su propio monto.',
    say: 'Avísenos que participa: {{each}} {{every}}.',
    sayAny: 'Díganos cuánto puede aportar.',
    reach: 'Nos encuentra aquí:',
    club: 'Club',
    contact: 'Contacto',
  },
  qr: 'Código QR de la dirección {{link}}',
  tooLong: 'Esta dirección es demasiado larga para un código QR. Guarde el diseño en su página para tener una corta.',
  onlyHere:
    'Esta dirección se abre solo en esta computadora. Antes de imprimir, abra la página con un nombre que otros puedan alcanzar.',
  assumption:
    'Calculado con cifras medias, a precios de {{year}}. {{badge}} Son futuros simulados: ni pronóstico ni promesa.',
  foot: '{{date}} · modelo {{model}}, datos {{data}}, semilla {{seed}}, {{draws}} futuros',
  passport: 'Pasaporte',
  form: {
    title: 'En el volante',
    club: 'El nombre de su club',
    contact: 'Cómo encontrarlos',
    hint: 'Se imprime en el volante y no se guarda; si se deja vacío, hay líneas para escribir.',
    show: 'Ponerlo en el volante',
    print: 'Imprima esta página: cabe en una hoja.',
  },
  empty: 'Diga primero cuánto aportan: el volante muestra en qué se convierte.',
  wrongEntries: 'Todavía no hay volante:',
  back: 'Cambiar lo que se aporta',
  backPlan: 'Cambiar el plan',
} satisfies Shape<typeof en>;
