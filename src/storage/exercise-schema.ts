import { z } from 'zod';
import { STEP_KINDS, type Exercise, type GoalSide } from '../scenario/exercise.ts';
import { termField } from '../scenario/schema.ts';
import { choice, term, type Term } from '../scenario/term.ts';

/** An exercise as its file writes it, before it is held against the scenario that it names. */
export type WrittenExercise = Omit<Exercise, 'id' | 'levers' | 'goals'> & {
  /** Its place in the list; what has none stands last, by name. */
  readonly order: number;
  readonly levers: readonly WrittenLever[];
  readonly goals: readonly WrittenGoal[];
};
/** Either `options`, or `from`, `to` and `step`. */
export interface WrittenLever {
  readonly path: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly step: number | null;
  readonly options: readonly string[] | null;
}
/** Either an aim (`want`), or a condition (`atMost`, `atLeast`). */
export interface WrittenGoal {
  readonly figure: string;
  readonly side: GoalSide;
  readonly want: 'most' | 'least' | null;
  readonly atMost: number | null;
  readonly atLeast: number | null;
}

/** Of a file that says nothing of its place. */
const LAST = 1_000;

const text = termField(of('text'));
const word = termField(of('string'));
const optionalNumber = termField(of('number', { min: -1e15, max: 1e15, default: null }));
const side = termField(choice('', ['scheme', 'difference'], 'scheme', 'display'));
/** A lever's value as links write it, whatever it is in the file. */
const written = z.unknown().transform((raw) => (typeof raw === 'string' ? raw : JSON.stringify(raw ?? null)));
const moves = z.record(z.string(), written);

/** What an exercise's file must look like, before it is held against the scenario that it names. */
export const exerciseSchema = z.strictObject({
  order: termField(of('whole', { min: 1, max: LAST, default: LAST })),
  title: text,
  goal: text,
  brief: text,
  practices: z.array(word).max(30).default([]),
  audience: text,
  scenario: word,
  set: moves.default({}),
  levers: z
    .array(
      z.strictObject({
        path: word,
        from: optionalNumber,
        to: optionalNumber,
        step: optionalNumber,
        options: z.array(written).min(2).max(20).nullable().default(null),
      }),
    )
    .min(1)
    .max(12),
  goals: z
    .array(
      z.strictObject({
        figure: word,
        side,
        want: termField(choice('', ['most', 'least'], null, 'display')),
        atMost: optionalNumber,
        atLeast: optionalNumber,
      }),
    )
    .min(1)
    .max(6),
  prediction: z.strictObject({ question: text, figure: word, side, set: moves }).nullable().default(null),
  steps: z
    .array(
      z.strictObject({
        kind: termField(choice('', STEP_KINDS, undefined, 'display')),
        minutes: termField(of('whole', { min: 1, max: 180 })),
        title: text,
        notes: text,
      }),
    )
    .min(1)
    .max(15),
  questions: z.array(text).min(1).max(12),
  lookFor: z.array(text).min(1).max(12),
  evidence: z
    .array(z.strictObject({ parameter: word, says: text }))
    .max(12)
    .default([]),
  promises: z
    .array(
      z.strictObject({
        says: text,
        figure: word,
        side,
        effect: termField(choice('', ['rises', 'falls'], undefined, 'display')),
        expected: moves,
        opposite: moves,
      }),
    )
    .min(1)
    .max(6),
});

function of(kind: Term['kind'], more: Partial<Term> = {}): Term {
  return { ...term('', kind, undefined, 'display'), ...more };
}
