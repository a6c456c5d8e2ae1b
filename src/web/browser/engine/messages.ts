import type { ReadFormula } from './formula.ts';
import type { LiveEntries, LiveFigure, LiveLead } from '../../pages/results-live.ts';
import type { ResultsView } from '../../pages/results-view.ts';

/** What a page sends to its worker. */
export type Order =
  /** First of all: the scenario's raw tree, and in which language and for which address answers are made. */
  | {
      readonly kind: 'open';
      readonly scenario: OpenScenario;
      readonly language: string;
      readonly address: string;
      /** Leads to a second worker that helps; null where this one is alone. */
      readonly helper: MessagePort | null;
    }
  /** Instead of `open`: be the helper of whoever holds the other end. */
  | { readonly kind: 'help'; readonly port: MessagePort }
  /** The fields of a form as it would send them; answered by `lead`, then `charts`, both with this `turn`. */
  | { readonly kind: 'ask'; readonly turn: number; readonly fields: Readonly<Record<string, string>> }
  /** What the server read of a formula. */
  | { readonly kind: 'learn'; readonly text: string; readonly read: ReadFormula }
  /** The rest of the page for the last answer. */
  | { readonly kind: 'rest'; readonly turn: number };

/** What the address `/scenarios/<id>/live.json` gives. */
export interface OpenScenario {
  readonly id: string;
  /** The scenario file as a plain tree. */
  readonly raw: unknown;
  /** Formulas of the file, parsed: text → plain tree. */
  readonly formulas: Readonly<Record<string, ReadFormula>>;
}

/** What a worker answers. */
export type Answer =
  /** The first futures are played: answers come fast from now on. */
  | { readonly kind: 'ready' }
  /** Sentences and figures, ready to be shown. `milliseconds`: what it took in the worker. */
  | { readonly kind: 'lead'; readonly turn: number; readonly lead: LiveLead; readonly milliseconds: number }
  | { readonly kind: 'entries'; readonly turn: number; readonly entries: LiveEntries }
  | { readonly kind: 'charts'; readonly turn: number; readonly figures: readonly LiveFigure[] }
  | { readonly kind: 'rest'; readonly turn: number; readonly view: ResultsView }
  /** Formulas that the server has to read before this can be answered. */
  | { readonly kind: 'unread'; readonly turn: number; readonly formulas: readonly string[] }
  | { readonly kind: 'failed'; readonly turn: number; readonly why: string };
