import type { Shape } from '../../shape.ts';
import type { tour as en } from '../en/tour.ts';

export const tour = {
  title: 'Un recorrido en dos minutos',
  lead: 'Seis pasos cortos, cada uno con una página para abrir en la que algo ya está escrito.',
  begin: 'Empezar',
  place: 'Paso {{step}} de {{steps}}',
  open: 'Abrir esta página',
  openStep: 'Abrir esta página: {{title}}',
  previous: 'Anterior',
  next: 'Siguiente',
  others: 'Otros recorridos:',
  offer: '¿Es su primera visita? Un recorrido en dos minutos',
  barLabel: 'Recorrido',
  back: 'Volver al recorrido',
  nextPage: 'Página siguiente',
  officer: {
    title: 'Dos minutos para finanzas públicas',
    purpose: 'Ponga a prueba un diseño frente al presupuesto y lleve la respuesta al cabildo.',
    sentence: {
      title: 'Primero, una frase',
      sight: 'La primera página resume un esquema: qué llega al pueblo y cuánto habría llegado de todos modos.',
      task: 'Pulse una de las cinco preguntas.',
    },
    result: {
      title: 'Lo que cuesta',
      sight:
        'Un resultado muestra qué paga el municipio, con qué probabilidad rebasa su techo y qué recibe cada prioridad.',
      task: 'Pulse «¿cómo?» junto a una cifra: lleva hasta la fuente.',
    },
    lever: {
      title: 'Mueva una palanca',
      sight: 'Aquí la garantía tiene menos capital que en el escenario listo, y la página lo dice.',
      task: 'Cambie otro campo y mire de nuevo la probabilidad.',
    },
    ledger: {
      title: 'Quién paga y cuándo',
      sight: 'El libro enumera a cada pagador, año por año, en un futuro posible.',
      task: 'Busque el año en que el municipio paga más.',
    },
    ask: {
      title: 'Pregunte al revés',
      sight: 'Usted pone el límite, y el programa busca los diseños que lo cumplen.',
      task: 'Elija una pregunta lista.',
    },
    council: {
      title: 'Al cabildo',
      sight: 'Dos páginas para imprimir: resultado, costos, riesgos, supuestos.',
      task: 'Imprímalas y responda seis preguntas sobre su municipio.',
    },
  },
  association: {
    title: 'Dos minutos para asociaciones',
    purpose: 'Vea en qué se convierte lo que aportan sus miembros y con qué probabilidad recibe contraparte.',
    gift: {
      title: 'Lo que aportan',
      sight:
        'Está escrita la aportación mensual de un club; la página dice en qué se convierte con lo que agregan las contrapartes.',
      task: 'Escriba cuántos son ustedes y cuánto aporta cada uno.',
    },
    chances: {
      title: 'Sus probabilidades',
      sight:
        'Con qué probabilidad una obra de ese tamaño se aprueba con su contraparte y se termina, contado en futuros simulados.',
      task: 'Elija otro tipo de obra.',
    },
    receipt: {
      title: 'El recibo',
      sight: 'Línea por línea: cuánto cuesta enviar, cuánto llega, cuánto agrega cada contraparte.',
      task: 'Busque dónde se pierde más en el camino.',
    },
    late: {
      title: '¿Demasiado tarde?',
      sight:
        'La misma aportación, presentada a fin de año, cuando los presupuestos de las contrapartes pueden estar agotados.',
      task: 'Compárela con «temprano».',
    },
    projects: {
      title: '¿Qué obra?',
      sight:
        'La página dice con qué obras su dinero consigue más, y cuánto se pierde con la segunda mejor combinación.',
      task: 'Escriba su dinero y dos obras.',
    },
    take: {
      title: 'Para llevar',
      sight: 'Un volante con un código que abre las mismas cifras en un teléfono.',
      task: 'Imprímalo para su próxima reunión.',
    },
  },
  trainer: {
    title: 'Dos minutos para quien capacita',
    purpose: 'Que un grupo adivine, diseñe y viva lo que una regla hace de verdad.',
    guess: {
      title: 'Primero, adivinar',
      sight: 'La primera página pregunta qué hace una proporción doble, con cinco respuestas.',
      task: 'Adivine y mire la respuesta.',
    },
    exercise: {
      title: 'Elija un ejercicio',
      sight: 'Cada uno tiene un objetivo, pasos con minutos, preguntas para el grupo y la evidencia que hay detrás.',
      task: 'Abra uno e imprima sus notas.',
    },
    start: {
      title: 'Empiece una clase',
      sight: 'La clase recibe un código corto. Los equipos entran con él desde sus teléfonos, sin cuenta.',
      task: 'Empiece una y entre desde otra ventana.',
    },
    future: {
      title: 'Vivir un futuro',
      sight:
        'Año por año: elecciones, recesiones, contrapartes que no pagan, obras inconclusas. Todos los equipos tienen la misma suerte.',
      task: 'Mire otro futuro.',
    },
    evidence: {
      title: 'Muestre la evidencia',
      sight: 'El mismo esquema, según cada grupo de estudios sobre cómo responde la gente.',
      task: 'Pregunte al grupo a cuál le cree.',
    },
    room: {
      title: '¿Sin internet?',
      sight:
        'Basta con que una computadora comparta su red: «serve --class» muestra la dirección y un código para escanear.',
      task: 'Pruébelo una vez con su teléfono.',
    },
  },
} satisfies Shape<typeof en>;
