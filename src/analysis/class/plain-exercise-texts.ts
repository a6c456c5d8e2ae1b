import type { Exercise, ExerciseStep } from '../../scenario/exercise.ts';
import type { Text } from '../../scenario/types.ts';

/** What an exercise says that nobody wrote for its scenario. */
export const PLAIN_TEXTS = {
  goal: {
    en: 'Bring as much as possible to the local plan without breaking the town’s envelope.',
    es: 'Llevar lo más posible al plan local sin rebasar el presupuesto que el municipio reservó.',
  },
  brief: {
    en: 'You are the people who decide on this scheme. Everybody starts from the same town, the same people abroad and the same luck. Change the rules that are open to you. Keep the chance that the town ever spends more than its envelope at five in a hundred or less; among those who do, whoever brings most to the priorities of the plan on top of what would have come anyway stands first.',
    es: 'Ustedes deciden sobre este esquema. Todos parten del mismo municipio, de la misma gente en el exterior y de la misma suerte. Cambien las reglas que tienen abiertas. Mantengan en cinco de cada cien o menos la probabilidad de que el municipio gaste alguna vez más de lo que reservó; entre quienes lo logren va primero quien más lleve a las prioridades del plan, además de lo que habría llegado de todos modos.',
  },
  audience: {
    en: 'Town halls, migrants’ associations, and whoever funds a scheme with them.',
    es: 'Municipios, asociaciones de migrantes y quienes financian un esquema junto con ellos.',
  },
  questions: [
    {
      en: 'Which change moved the result most, and which moved nothing at all?',
      es: '¿Qué cambio movió más el resultado y cuál no movió nada?',
    },
    {
      en: 'Who pays for what you gained, and in which year?',
      es: '¿Quién paga lo que se ganó y en qué año?',
    },
    {
      en: 'Which figure of this town would you check before you believe the result?',
      es: '¿Qué cifra de este municipio revisarían antes de creer el resultado?',
    },
  ],
  lookFor: [
    {
      en: 'Teams that raise a ratio and forget the budget behind it.',
      es: 'Equipos que suben una proporción y olvidan el presupuesto que la respalda.',
    },
    {
      en: 'Teams that read the average and not the chance of breaking the envelope.',
      es: 'Equipos que leen el promedio y no la probabilidad de rebasar el presupuesto.',
    },
  ],
} as const satisfies Partial<Exercise>;

/** Asked before the engine is. */
export const PLAIN_QUESTION: Text = {
  en: 'The first partner adds one unit more to every unit that clubs give; its budget stays as it is. What happens to the money that reaches the plan?',
  es: 'El primer socio agrega una unidad más por cada unidad que aportan los clubes y su presupuesto queda igual. ¿Qué pasa con el dinero que llega al plan?',
};

/** The usual hour; without the two steps of the guess where there is nothing to guess. */
export function plainSteps(hasPrediction: boolean): readonly ExerciseStep[] {
  return hasPrediction ? STEPS : STEPS.filter(({ kind }) => kind !== 'predict' && kind !== 'reveal');
}

const STEPS: readonly ExerciseStep[] = [
  {
    kind: 'read',
    minutes: 5,
    title: { en: 'Read the brief', es: 'Leer el planteamiento' },
    notes: {
      en: 'Let somebody read the brief aloud. Ask who in the room has been club member, official or family in such a scheme.',
      es: 'Que alguien lea el planteamiento en voz alta. Pregunte quién en la sala ha sido parte de un club, de un gobierno o de una familia en un esquema así.',
    },
  },
  {
    kind: 'predict',
    minutes: 5,
    title: { en: 'Guess first', es: 'Primero adivinar' },
    notes: {
      en: 'Every team gives one answer and one reason. Nobody touches a lever yet.',
      es: 'Cada equipo da una respuesta y una razón. Nadie mueve todavía nada.',
    },
  },
  {
    kind: 'reveal',
    minutes: 10,
    title: { en: 'What the engine says', es: 'Qué dice el modelo' },
    notes: {
      en: 'Show the answer. Ask those who guessed otherwise what they had in mind; open “how?” behind the figure together.',
      es: 'Muestre la respuesta. Pregunte a quienes pensaron otra cosa qué tenían en mente y abran juntos el “¿cómo?” de la cifra.',
    },
  },
  {
    kind: 'design',
    minutes: 20,
    title: { en: 'Design the scheme', es: 'Diseñar el esquema' },
    notes: {
      en: 'Teams move the levers and hand in one design. Half-way, name what the wall shows and nobody has tried yet.',
      es: 'Los equipos mueven las palancas y entregan un diseño. A la mitad, señale lo que muestra la pared y nadie ha probado.',
    },
  },
  {
    kind: 'future',
    minutes: 10,
    title: { en: 'Live one possible future', es: 'Vivir un futuro posible' },
    notes: {
      en: 'Open year after year. All teams meet the same luck: ask whose design bore it better, and why.',
      es: 'Abra año tras año. Todos los equipos tienen la misma suerte: pregunte qué diseño la resistió mejor y por qué.',
    },
  },
  {
    kind: 'debrief',
    minutes: 10,
    title: { en: 'Talk it over', es: 'Conversar lo aprendido' },
    notes: {
      en: 'Go through the questions. End with what each would check in their own town.',
      es: 'Recorran las preguntas. Terminen con lo que cada quien revisaría en su propio municipio.',
    },
  },
];
