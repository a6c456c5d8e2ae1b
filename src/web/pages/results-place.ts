import type { LintView } from './lint-view.ts';
import type { SavedView } from './results-saved-view.ts';
import type { WhyNoEffectView } from './why-view.ts';

/** Where the page lives and what comes with it. */
export interface ResultsPlace {
  /** `/scenarios/<id>` or `/d/<code>`. */
  readonly address: string;
  /** The ready scenario behind it, with the levers that lead to this design; null when there is none. */
  readonly origin: { readonly id: string; readonly moved: Readonly<Record<string, string>> } | null;
  readonly saved: SavedView | null;
  /** Token of the form that saves; null where there is none. */
  readonly csrf: string | null;
  /** Why the levers moved nothing, where they did not. */
  readonly why?: WhyNoEffectView | null;
  readonly lint?: LintView;
}
