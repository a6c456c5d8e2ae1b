import { OUTCOMES, type OutcomeName, type OutcomeUnit } from '../../scenario/outcomes.ts';

/** What is better of an outcome; `null` where neither more nor less is by itself: who would rather pay is not ours to say. */
export type Better = 'more' | 'less' | null;

const BETTER: Readonly<Record<OutcomeName, Better>> = {
  remittances: 'more',
  saved: 'more',
  invested: 'more',
  lent: 'more',
  given: null,
  club: null,
  inKind: null,
  match: null,
  committed: null,
  placed: null,
  enterprise: null,
  channelled: 'more',
  toPriorities: 'more',
  channelledMigrants: null,
  channelledOthers: null,
  channelledLocal: null,
  delivered: 'more',
  lost: 'less',
  proposed: null,
  approved: 'more',
  finished: 'more',
  abandoned: 'less',
  trained: 'more',
  outlay: 'less',
  claims: 'less',
  saversLosses: 'less',
  expectedClaims: 'less',
  localIncome: 'more',
  jobYears: 'more',
  upkeepGap: 'less',
  participation: 'more',
  alignment: 'more',
  poorShare: 'more',
  effectiveShare: 'more',
  trust: 'more',
  // A larger fund is money that is tied up.
  fund: null,
  contingentLiability: 'less',
  assets: 'more',
  jobs: 'more',
  needCovered: 'more',
  outlayOfRevenue: 'less',
  effectiveRatio: null,
  leverage: 'more',
  localCostPerAdditional: 'less',
  migrantPerPublic: null,
  publicPerMigrant: null,
  mobilisedOecd: 'more',
  npvOutlay: 'less',
};

const EVENTS: Readonly<Record<string, Better>> = { breachEver: 'less', exhaustedEver: 'less', targetMet: 'more' };

/** Of any figure that a comparison knows: outcomes, chances, and what reaches or covers a priority. */
export function betterOf(figure: string): Better {
  if (isOutcome(figure)) return BETTER[figure];
  return (
    EVENTS[figure] ??
    (figure.startsWith('target') || figure.includes('.') || figure === ADDITIONAL ? wanted(figure) : null)
  );
}

/** What the scheme adds to the money channelled: with it less without it, future by future. */
export const ADDITIONAL = 'additional';

const wanted = (figure: string): Better => (figure.startsWith('byPartner.') ? null : 'more');

/** What a figure is counted in; what happens or not is a share of the futures. */
export function unitOf(figure: string): OutcomeUnit {
  if (isOutcome(figure)) return OUTCOMES[figure].unit;
  return /^(by|additional)/.test(figure) ? 'money' : 'share';
}

/** Does it happen or not, so that its mean is a chance? */
export function isChance(figure: string): boolean {
  return figure in EVENTS || /^target\d+$/.test(figure);
}

export function isOutcome(figure: string): figure is OutcomeName {
  return Object.hasOwn(OUTCOMES, figure);
}
