import type { Spoil } from './mutant-build.ts';

/** An engine spoiled on purpose, and the back-tests that must each reject it. */
export interface Mutant extends Spoil {
  readonly name: string;
  readonly rejectedBy: readonly [string, ...string[]];
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no budgets',
    module: 'model/payment.ts',
    from: '> state.budget[potOf(world, project, j)]! * ROUNDING',
    to: '> Infinity',
    rejectedBy: ['budget-cut'],
  },
  {
    name: 'budgets without end',
    module: 'model/opening.ts',
    from: 'state.budget[at] = partners.yearlyBudget[j]! +',
    to: 'state.budget[at] = Infinity +',
    rejectedBy: ['budget-cut', 'co-development', 'regressive-cure'],
  },
  {
    name: 'no ceilings',
    module: 'model/opening.ts',
    from: 'now.caps[j] = partners.projectCap[j]! * erosion',
    to: 'now.caps[j] = Infinity',
    rejectedBy: ['federal-ceiling', 'firm-grants'],
  },
  {
    name: 'ceilings that the club’s share forgets',
    module: 'model/club-share.ts',
    from: 'ratios[j]! * share >= caps[j]!',
    to: 'ratios[j]! * share >= Infinity',
    rejectedBy: ['federal-ceiling'],
  },
  {
    name: 'no abandonment',
    module: 'model/delivery.ts',
    from: 'const standing = numbers[number + NUMBER.standing]! * (1 - hazard);',
    to: 'const standing = numbers[number + NUMBER.standing]!;',
    rejectedBy: ['unfinished'],
  },
  {
    name: 'Vasicek without the cycle',
    module: 'model/vasicek.ts',
    from: 'return normalCumulative(threshold / Math.sqrt(1 - correlation));',
    to: 'return defaultProbability;',
    rejectedBy: ['guarantee-capital', 'bad-years'],
  },
  {
    name: 'Vasicek with the wrong sign',
    module: 'model/vasicek.ts',
    from: '- Math.sqrt(correlation) * creditFactor',
    to: '+ Math.sqrt(correlation) * creditFactor',
    rejectedBy: ['bad-years'],
  },
  {
    name: 'Vasicek without its denominator',
    module: 'model/vasicek.ts',
    from: 'threshold / Math.sqrt(1 - correlation)',
    to: 'threshold',
    rejectedBy: ['guarantee-capital', 'fees-and-claims'],
  },
  {
    name: 'a response turned round',
    module: 'model/giving.ts',
    from: 'behaviour.betaAny + behaviour.beta * Math',
    to: 'behaviour.betaAny - behaviour.beta * Math',
    rejectedBy: ['match-ratio', 'school-gifts'],
  },
  {
    name: 'a response in proportion to the ratio',
    module: 'model/giving.ts',
    from: 'behaviour.beta * Math.log(1 + state.expectedRatio)',
    to: 'behaviour.beta * state.expectedRatio',
    rejectedBy: ['match-ratio', 'school-gifts'],
  },
  {
    name: 'nothing follows the end of a match',
    module: 'model/giving.ts',
    from: 'return -behaviour.afterMatch',
    to: 'return 0 * behaviour.afterMatch',
    rejectedBy: ['after-match'],
  },
  {
    name: 'fees forgotten',
    module: 'model/guarantee.ts',
    from: 'const money = state.fund + guarantee.fee * state.guaranteed',
    to: 'const money = state.fund',
    rejectedBy: ['fees-and-claims'],
  },
  {
    name: 'leverage forgotten',
    module: 'model/guarantee.ts',
    from: 'guarantee.leverage === Infinity ? Infinity',
    to: 'guarantee.leverage > 0 ? Infinity',
    rejectedBy: ['guarantee-capital'],
  },
  {
    name: 'survival turned round',
    module: 'model/enterprises.ts',
    from: 'state.olderFirms * behaviour.survive2 +',
    to: 'state.olderFirms * (1 - behaviour.survive2) +',
    rejectedBy: ['firms-five-years'],
  },
  {
    name: 'ranking ignored',
    module: 'model/ranking.ts',
    from: "if (design.matching.ranking === 'arrival') return;",
    to: 'return;',
    rejectedBy: ['regressive-cure'],
  },
  {
    name: 'formulas ignored',
    module: 'model/ratios.ts',
    from: 'if (formula === null) continue;',
    to: 'continue;',
    rejectedBy: ['regressive-cure'],
  },
  {
    name: 'overruns ignored',
    module: 'model/delivery.ts',
    from: '(value * (1 - leakage)) / overrun',
    to: 'value * (1 - leakage)',
    rejectedBy: ['overrun'],
  },
  {
    name: 'every proposal passes',
    module: 'model/proposals.ts',
    from: '> Math.min(1, inputs.behaviour.valid + help)',
    to: '> 1',
    rejectedBy: ['valid-proposals'],
  },
  {
    name: 'partners always take part',
    module: 'model/opening.ts',
    from: '<= partners.reliability[j]! ? 1 : 0',
    to: '<= 1 ? 1 : 0',
    rejectedBy: ['states-migrants'],
  },
  {
    name: 'ceilings that grow with prices',
    module: 'model/opening.ts',
    from: ': 1 / state.prices',
    to: ': state.prices',
    rejectedBy: ['ceiling-erodes'],
  },
  {
    name: 'one shock for everybody',
    module: 'model/shocks.ts',
    from: 'const own = Math.sqrt(1 - behaviour.commonShare);',
    to: 'const own = 0;',
    rejectedBy: ['host-countries'],
  },
  {
    name: 'no multiplier',
    module: 'model/local-income.ts',
    from: 'inputs.behaviour.multiplier * (projectMoney',
    to: '(projectMoney',
    rejectedBy: ['local-income'],
  },
];
