import { UNSPENT, type Amount, type Layout, type OfPartner } from './layout.ts';

/** A step down (or, below 0, up) between two ratios. */
export interface Step {
  readonly id: StepId;
  /** Partner whose limit or absence it is. */
  readonly partner: string | null;
  /** Money of the place. */
  readonly money: number;
  /** The same per unit of what the waterfall is counted in; null where there is none of it. */
  readonly ratio: number | null;
}

/** In the order of removal: each unit of money counts at the first step that takes it away. */
export type StepId =
  /** Given but not spent by the end: checks failed, budget, absence, still waiting, left in the pool. */
  | 'unspent-not-valid'
  | 'unspent-budget'
  | 'unspent-absent'
  | 'unspent-waiting'
  | 'unspent-left'
  /** Spent in a year without a match. */
  | 'no-match'
  /** Refused because a partner was away, or had no budget left, and built by the club alone. */
  | 'absent'
  | 'budget'
  /** A formula's ratio against its mean. */
  | 'formula'
  | 'cap'
  /** Paid in part only: budgets shared out pro rata, or short for money placed in a vehicle. */
  | 'short'
  /** Into a vehicle instead of works. */
  | 'placed'
  | 'abandoned'
  | 'building'
  | 'leakage'
  | 'overrun';

/** From one figure to another by steps that add up. */
export interface Fall {
  /** Money that ratios are per unit of. */
  readonly per: number;
  readonly from: { readonly money: number; readonly ratio: number | null };
  readonly steps: readonly Step[];
  readonly to: { readonly money: number; readonly ratio: number | null };
}

export interface Waterfall {
  /** Match per unit that migrants spend (in money, in kind and placed): from the nominal ratio to the outcome `effectiveRatio`. */
  readonly match: Fall;
  /** What becomes of a unit that migrants give: from 1 + the nominal ratio to what is delivered. */
  readonly whole: Fall;
}

/** The waterfalls of one future's amounts, or of their means over all futures: ratios are then ratios of means. */
export function waterfallOf(amounts: Float64Array, layout: Layout): Waterfall {
  const of = (name: Amount) => amounts[layout.amount[name]]!;
  const promised = matchSteps(amounts, layout);
  const unspent = UNSPENT.map((name): Bare => {
    const at = layout.unspent[name];
    return { id: `unspent-${name}`, partner: null, money: amounts[at]! + amounts[at + 1]! };
  });
  const works = (['placed', 'abandoned', 'building', 'leakage', 'overrun'] as const).map((id): Bare => ({
    id,
    partner: null,
    money: of(id),
  }));
  return {
    match: fall(of('spent'), of('nominal'), promised, of('matched')),
    whole: fall(of('given'), of('given') + of('nominalGiven'), [...unspent, ...promised, ...works], of('delivered')),
  };
}

type Bare = Omit<Step, 'ratio'>;

/** In the order of removal: no match at all, refusals, then what is taken off the match of approved projects. */
function matchSteps(amounts: Float64Array, layout: Layout): readonly Bare[] {
  const one = (id: 'no-match' | 'formula', name: Amount): Bare => ({
    id,
    partner: null,
    money: amounts[layout.amount[name]]!,
  });
  const each = (id: OfPartner) =>
    layout.partners.map((partner, j): Bare => ({ id, partner, money: amounts[layout.ofPartner[id] + j]! }));
  return [
    one('no-match', 'noMatch'),
    ...each('absent'),
    ...each('budget'),
    one('formula', 'formula'),
    ...each('cap'),
    ...each('short'),
  ];
}

function fall(per: number, from: number, steps: readonly Bare[], to: number): Fall {
  const ratio = (money: number) => (per > 0 ? money / per : null);
  return {
    per,
    from: { money: from, ratio: ratio(from) },
    steps: steps.map((step) => ({ ...step, ratio: ratio(step.money) })),
    to: { money: to, ratio: ratio(to) },
  };
}
