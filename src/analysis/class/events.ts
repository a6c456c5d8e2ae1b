import type { Exercise } from '../../scenario/exercise.ts';
import type { Scenario } from '../../scenario/types.ts';

/** What a class plays, fixed when it starts: later changes of files leave a running class alone. */
export interface ClassPlan {
  readonly exercise: Exercise;
  /** The exercise's own design: every team starts from it. */
  readonly scenario: Scenario;
  /** The same as a plain tree, for levers to be applied to. */
  readonly raw: unknown;
  readonly seed: number;
  readonly draws: number;
  /** The possible future that all teams live. */
  readonly draw: number;
  readonly model: string;
  readonly data: string;
}

/** How much larger or smaller a figure becomes, as the first page's guesses. */
export const GUESSES = ['less', 'same', 'little', 'some', 'much'] as const;
export type Guess = (typeof GUESSES)[number];

/** What happens in a class, one after the other; its state is what they add up to. Times are ISO texts. */
export type ClassEvent =
  | { readonly kind: 'started'; readonly at: string; readonly plan: ClassPlan }
  | { readonly kind: 'joined'; readonly at: string; readonly team: string; readonly name: string }
  | { readonly kind: 'renamed'; readonly at: string; readonly team: string; readonly name: string }
  | { readonly kind: 'left'; readonly at: string; readonly team: string }
  | { readonly kind: 'guessed'; readonly at: string; readonly team: string; readonly guess: Guess }
  /** The whole design of a team, as levers from the exercise's own. */
  | { readonly kind: 'moved'; readonly at: string; readonly team: string; readonly levers: Levers }
  /** The team says that it is done, or not after all. */
  | { readonly kind: 'handedIn'; readonly at: string; readonly team: string; readonly done: boolean }
  | { readonly kind: 'step'; readonly at: string; readonly to: number }
  | { readonly kind: 'paused'; readonly at: string; readonly on: boolean }
  | { readonly kind: 'evidence'; readonly at: string; readonly shown: boolean }
  /** Years lived so far: 0 before the first. */
  | { readonly kind: 'year'; readonly at: string; readonly to: number }
  | { readonly kind: 'future'; readonly at: string; readonly draw: number }
  /** Guesses, designs and years are forgotten; teams stay. */
  | { readonly kind: 'reset'; readonly at: string };

export type Levers = Readonly<Record<string, string>>;
