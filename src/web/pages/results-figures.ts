import type { Words } from '../../words/words.ts';
import type { FigureSpec } from '../figures/spec.ts';
import { breachFigure, outlayFigure, revenueFigure } from './results-figures-budget.ts';
import { effectFigure, fundFigure, trainingFigure } from './results-figures-instruments.ts';
import { channelledFigure, payersFigure } from './results-figures-money.ts';
import { coverageFigure, targetsFigure } from './results-figures-priorities.ts';
import type { Priced } from './results-prices.ts';

/** Makes one figure of a result, or `null` where the design has nothing to draw. */
export type MakeFigure = (priced: Priced, words: Words) => FigureSpec | null;

/** Every figure of the results page by its id, which is also the name of its data's address. */
export const FIGURES = {
  channelled: channelledFigure,
  payers: payersFigure,
  coverage: coverageFigure,
  targets: targetsFigure,
  outlay: outlayFigure,
  breach: breachFigure,
  revenue: revenueFigure,
  fund: fundFigure,
  training: trainingFigure,
  effect: effectFigure,
} as const satisfies Record<string, MakeFigure>;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** Narrows a name that came from an address. */
export function asFigureName(name: string | undefined): FigureName | null {
  return FIGURE_NAMES.find((known) => known === name) ?? null;
}
