/** What one future is asked for. A flow is added up over the years; of a level the last year counts; a horizon figure has no years. */
export type OutcomeKind = 'flow' | 'level' | 'horizon';
/** `money` is the place's currency at start-year prices; a `ratio` is money per money. */
export type OutcomeUnit = 'money' | 'people' | 'projects' | 'share' | 'index' | 'jobs' | 'ratio';

interface Outcome {
  readonly kind: OutcomeKind;
  readonly unit: OutcomeUnit;
}

/** Every outcome by its id, in the order in which tables print them. Labels are in words/, keyed `outcome.<id>`. */
export const OUTCOMES = {
  remittances: { kind: 'flow', unit: 'money' },
  saved: { kind: 'flow', unit: 'money' },
  invested: { kind: 'flow', unit: 'money' },
  lent: { kind: 'flow', unit: 'money' },
  given: { kind: 'flow', unit: 'money' },
  club: { kind: 'flow', unit: 'money' },
  inKind: { kind: 'flow', unit: 'money' },
  match: { kind: 'flow', unit: 'money' },
  committed: { kind: 'flow', unit: 'money' },
  placed: { kind: 'flow', unit: 'money' },
  enterprise: { kind: 'flow', unit: 'money' },
  channelled: { kind: 'flow', unit: 'money' },
  toPriorities: { kind: 'flow', unit: 'money' },
  channelledMigrants: { kind: 'flow', unit: 'money' },
  channelledOthers: { kind: 'flow', unit: 'money' },
  channelledLocal: { kind: 'flow', unit: 'money' },
  delivered: { kind: 'flow', unit: 'money' },
  lost: { kind: 'flow', unit: 'money' },
  proposed: { kind: 'flow', unit: 'projects' },
  approved: { kind: 'flow', unit: 'projects' },
  finished: { kind: 'flow', unit: 'projects' },
  abandoned: { kind: 'flow', unit: 'projects' },
  trained: { kind: 'flow', unit: 'people' },
  outlay: { kind: 'flow', unit: 'money' },
  claims: { kind: 'flow', unit: 'money' },
  saversLosses: { kind: 'flow', unit: 'money' },
  expectedClaims: { kind: 'flow', unit: 'money' },
  localIncome: { kind: 'flow', unit: 'money' },
  jobYears: { kind: 'flow', unit: 'jobs' },
  upkeepGap: { kind: 'flow', unit: 'money' },
  participation: { kind: 'level', unit: 'share' },
  alignment: { kind: 'level', unit: 'share' },
  poorShare: { kind: 'level', unit: 'share' },
  effectiveShare: { kind: 'level', unit: 'share' },
  trust: { kind: 'level', unit: 'index' },
  fund: { kind: 'level', unit: 'money' },
  contingentLiability: { kind: 'level', unit: 'money' },
  assets: { kind: 'level', unit: 'money' },
  jobs: { kind: 'level', unit: 'jobs' },
  needCovered: { kind: 'level', unit: 'share' },
  outlayOfRevenue: { kind: 'level', unit: 'share' },
  effectiveRatio: { kind: 'horizon', unit: 'ratio' },
  leverage: { kind: 'horizon', unit: 'ratio' },
  localCostPerAdditional: { kind: 'horizon', unit: 'ratio' },
  migrantPerPublic: { kind: 'horizon', unit: 'ratio' },
  publicPerMigrant: { kind: 'horizon', unit: 'ratio' },
  mobilisedOecd: { kind: 'horizon', unit: 'money' },
  npvOutlay: { kind: 'horizon', unit: 'money' },
} as const satisfies Record<string, Outcome>;

export type OutcomeName = keyof typeof OUTCOMES;
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as readonly OutcomeName[];
