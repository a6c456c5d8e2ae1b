import type { DesignFigures } from '../../analysis/class/figures.ts';
import type { ClassState, TeamState } from '../../analysis/class/state.ts';
import type { Future } from '../../ensemble/result.ts';
import type { Scenario } from '../../scenario/types.ts';

/** A team with what the engine says of its design. */
export interface ShownTeam {
  readonly team: TeamState;
  /** Its own design. */
  readonly scenario: Scenario;
  /** Null while it is being worked out. */
  readonly figures: DesignFigures | null;
  /** The common future with its design; null where nobody lives yet, or where it cannot be played. */
  readonly future: Future | null;
}

/** Everything that the pages for the whole room are made of. */
export interface ClassShown {
  readonly code: string;
  readonly state: ClassState;
  readonly teams: readonly ShownTeam[];
  /** The exercise's own design. */
  readonly baseline: DesignFigures | null;
  /** The design that the question to be guessed is about; null without a question, or while it is worked out. */
  readonly asked: DesignFigures | null;
}
