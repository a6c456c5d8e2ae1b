import type { OutcomeName } from '../../scenario/outcomes.ts';
import type { Design } from './results-design.ts';
import type { FigureHow } from '../figures/figure-view.ts';
import type { FigureName } from './results-figures.ts';
import { queryText } from './results-query.ts';

/** What a link asks the page “How?” for. */
export interface HowQuestion {
  readonly of: string;
  readonly year?: number | string;
  readonly partner?: string;
  readonly priority?: string;
  readonly project?: string;
  readonly side?: 'counterfactual';
}
export type HowLink = (question: HowQuestion) => string;

/** Where counted chances are explained. */
export const CHANCES = '/method#chances';

/**
 * Addresses that explain a design's figures; levers, seed and number of futures are kept. `address` is the design's own,
 * `/scenarios/<id>` or `/d/<code>`; without a `draw` the typical future is meant.
 */
export function howLinks(
  address: string,
  design: Pick<Design, 'moved' | 'seed' | 'draws'>,
  draw: number | 'typical' = 'typical',
): HowLink {
  const future = draw === 'typical' ? {} : { draw: String(draw) };
  return (question) => {
    const asked = Object.fromEntries(Object.entries(question).map(([key, value]) => [key, String(value)]));
    return `${address}/how${queryText({ ...design.moved, ...asked, ...future }, { ...design, nominal: false })}`;
  };
}

/** The outcome that a figure draws; null of chances, which are counted in all futures. */
const DRAWN: Readonly<Record<FigureName, OutcomeName | null>> = {
  channelled: 'channelled',
  payers: 'channelled',
  coverage: 'needCovered',
  targets: null,
  outlay: 'outlay',
  breach: null,
  revenue: 'outlayOfRevenue',
  fund: 'fund',
  training: 'trained',
  effect: 'effectiveShare',
};

/** Where a figure's numbers come from, as a whole and row by row. */
export function figureHow(name: FigureName, how: HowLink): FigureHow {
  const of = DRAWN[name];
  if (name === 'breach') return { figure: CHANCES, row: (year) => how({ of: 'breach', year }) };
  if (of === null) return { figure: CHANCES };
  if (name === 'coverage') return { figure: how({ of }), row: (priority) => how({ of, priority }) };
  return { figure: how({ of }), row: (year) => how({ of, year }) };
}
