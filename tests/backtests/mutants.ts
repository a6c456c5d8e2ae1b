/** An engine spoiled on purpose: in one module of the model, one piece of text stands for another. */
export interface Mutant {
  readonly name: string;
  /** File under src/. */
  readonly module: string;
  readonly from: string;
  readonly to: string;
  /** Back-tests that must reject it; those expected to pass, every one of them. */
  readonly rejectedBy: readonly [string, ...string[]];
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'partners pay without a budget',
    module: 'model/payment.ts',
    from: '> state.budget[potOf(world, project, j)]! * ROUNDING',
    to: '> Infinity',
    rejectedBy: ['budget-cut', 'co-development'],
  },
  {
    name: 'projects have no ceilings',
    module: 'model/club-share.ts',
    from: 'ratios[j]! * share >= caps[j]!',
    to: 'ratios[j]! * share >= Infinity * caps[j]!',
    rejectedBy: ['federal-ceiling', 'firm-grants'],
  },
];
