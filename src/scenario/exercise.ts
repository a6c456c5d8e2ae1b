import type { Text } from './types.ts';

/** A lever opened to teams: its path as links write it, and what it may be set to. */
export interface ExerciseLever {
  readonly path: string;
  /** Numbers from one to another in steps, or a few values written out (`'null'` takes an instrument away). */
  readonly values:
    { readonly from: number; readonly to: number; readonly step: number } | { readonly options: readonly string[] };
}

/**
 * What teams are ranked by. A condition is kept or missed; those who keep more conditions stand before the others, whatever
 * they reach. Among them the aims decide, the first one first.
 */
export type Goal =
  | { readonly kind: 'condition'; readonly figure: string; readonly atMost?: number; readonly atLeast?: number }
  | { readonly kind: 'aim'; readonly figure: string; readonly side: GoalSide; readonly want: 'most' | 'least' };
/** `difference`: what comes on top of the same futures without the scheme. */
export type GoalSide = 'scheme' | 'difference';

/** A question that is answered before the engine is asked: what does a move do to a figure? */
export interface Prediction {
  readonly question: Text;
  readonly figure: string;
  /** `scheme` where it is left out. */
  readonly side?: GoalSide;
  /** Moves from the exercise's own design: lever → value. */
  readonly set: Readonly<Record<string, string>>;
}

/** What a step of the class lets teams do. */
export const STEP_KINDS = ['read', 'predict', 'design', 'reveal', 'future', 'debrief'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface ExerciseStep {
  readonly kind: StepKind;
  readonly minutes: number;
  readonly title: Text;
  /** What the trainer does and says. */
  readonly notes: Text;
}

/** What the notes promise: with these moves a figure changes in a direction, with the opposite moves it does not. */
export interface ExercisePromise {
  readonly says: Text;
  readonly figure: string;
  readonly side: GoalSide;
  readonly effect: 'rises' | 'falls';
  /** Moves from the exercise's own design: lever → value. */
  readonly expected: Readonly<Record<string, string>>;
  readonly opposite: Readonly<Record<string, string>>;
}

/** A ready exercise for a class. */
export interface Exercise {
  /** The file's name. */
  readonly id: string;
  readonly title: Text;
  readonly goal: Text;
  readonly brief: Text;
  readonly practices: readonly string[];
  /** For whom it is: who sits in the room. */
  readonly audience: Text;
  /** Id of the ready scenario that it starts from, and the levers that make its own design of it. */
  readonly scenario: string;
  readonly set: Readonly<Record<string, string>>;
  readonly levers: readonly ExerciseLever[];
  readonly goals: readonly Goal[];
  readonly prediction: Prediction | null;
  readonly steps: readonly ExerciseStep[];
  readonly questions: readonly Text[];
  readonly lookFor: readonly Text[];
  /** Parameters of the evidence shelf (`/evidence/<id>`) behind it, each with what it says here. */
  readonly evidence: readonly { readonly parameter: string; readonly says: Text }[];
  readonly promises: readonly ExercisePromise[];
}
