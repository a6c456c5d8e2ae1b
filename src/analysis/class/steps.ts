import type { StepKind } from '../../scenario/exercise.ts';
import type { ClassState } from './state.ts';

type Where = Pick<ClassState, 'plan' | 'step'>;

/** Has a step of a kind been opened, or passed? */
export function isPast({ plan, step }: Where, kind: StepKind): boolean {
  return plan.exercise.steps.slice(0, step + 1).some((one) => one.kind === kind);
}

/** May the answer to the question be seen? From the first step that reveals it, or where there is none, from the debrief on. */
export function hasRevealed(where: Where): boolean {
  return isPast(where, 'reveal') || isPast(where, 'debrief');
}
