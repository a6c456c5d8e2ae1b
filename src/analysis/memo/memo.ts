import type { OutcomeResult, Result, Side } from '../../ensemble/result.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Reason } from '../../model/reasons.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Finding } from '../lint/finding.ts';
import { lint } from '../lint/lint.ts';
import { gradedFigures, type GradedFigures } from './figures-graded.ts';

/** A figure over all futures: its mean, and what nine of ten futures lie between. Null where it is undefined. */
export interface Spread {
  readonly mean: number | null;
  readonly p5: number | null;
  readonly p95: number | null;
}
/** What the council is asked to promise. Money of the place. */
export interface Asked {
  readonly what: AskedItem;
  /** Once, or at most in a year. */
  readonly when: 'once' | 'yearly';
  /** Null: without limit. */
  readonly amount: number | null;
}
export type AskedItem =
  'match' | 'capital' | 'injection' | 'council' | 'helpDesk' | 'audit' | 'seal' | 'preparation' | 'training' | 'firms';

export interface PriorityLine {
  readonly sector: string;
  readonly funds: Spread;
  /** What would have come without the scheme. */
  readonly anyway: number | null;
  /** Part of the need covered by works committed, at the end. */
  readonly covered: number | null;
}
export interface YearLine extends Spread {
  readonly year: number;
  /** Chance of paying more than the envelope. */
  readonly breach: number;
}
export interface PayerLine extends Spread {
  /** `clubs`, `partner.<id>` or `town`: a partner may be called town itself. */
  readonly payer: string;
}

/** Everything that a council memo says, as data; sentences are made elsewhere. */
export interface Memo {
  readonly years: readonly number[];
  readonly envelope: number;
  readonly asked: readonly Asked[];
  readonly priorities: readonly PriorityLine[];
  readonly cost: readonly YearLine[];
  readonly payers: readonly PayerLine[];
  /** Of project money, what goes to the poorest 40 % of the population: with the scheme and without. */
  readonly poorest: { readonly scheme: number | null; readonly without: number | null };
  readonly risks: {
    readonly breachEver: number;
    /** Null without a guarantee. */
    readonly exhaustedEver: number | null;
    readonly refused: readonly { readonly reason: Reason; readonly partner: string | null; readonly mean: number }[];
    /** Of works approved, means of a future. */
    readonly approved: number;
    readonly abandoned: number;
  };
  /** What is odd, and what to check. */
  readonly findings: readonly Finding[];
  readonly grades: GradedFigures;
}

/** Reasons told of money that was refused, lost or cut. */
const MOST_REASONS = 3;

/** A council memo's figures, out of a result and its scenario. */
export function memoOf(result: Result): Memo {
  const { scenario, outcomes, probabilities, fates } = result;
  return {
    years: result.years,
    envelope: centralValue(scenario.place.envelope),
    asked: askedOf(scenario),
    priorities: prioritiesOf(result),
    cost: costOf(result),
    payers: payersOf(result),
    poorest: {
      scheme: outcomes.poorShare.scheme.total.mean,
      without: outcomes.poorShare.counterfactual.total.mean,
    },
    risks: {
      breachEver: probabilities.breachEver,
      exhaustedEver: scenario.scheme.guarantee === null ? null : probabilities.exhaustedEver,
      refused: [...result.refused]
        .filter(({ amount }) => amount.mean > 0)
        .sort((one, other) => other.amount.mean - one.amount.mean)
        .slice(0, MOST_REASONS)
        .map(({ reason, partner, amount }) => ({ reason, partner, mean: amount.mean })),
      approved: fates.all.approved,
      abandoned: fates.all.abandoned,
    },
    findings: lint(scenario).filter(({ severity }) => severity !== 'note'),
    grades: gradedFigures(scenario),
  };
}

const spread = ({ total: { mean, p5, p95 } }: Side): Spread => ({ mean, p5, p95 });

/** What the town itself has to promise, instrument by instrument. */
function askedOf({ scheme }: Scenario): readonly Asked[] {
  const { matching, guarantee, council, helpDesk, audit, seal, preparation, literacy, enterprise } = scheme;
  const yearly = (what: AskedItem, amount: number | null): Asked => ({ what, when: 'yearly', amount });
  const local = (matching?.partners ?? []).filter(
    ({ kind, yearlyBudget }) => kind === 'local' && yearlyBudget !== undefined,
  );
  const budgets = local.map(({ yearlyBudget }) => (yearlyBudget === null ? null : centralValue(yearlyBudget)));
  const all: readonly Asked[] = [
    ...(local.length > 0 ? [yearly('match', sumOrNull(budgets))] : []),
    ...(guarantee === null
      ? []
      : [{ what: 'capital', when: 'once', amount: centralValue(guarantee.capital) } as const]),
    ...(guarantee === null ? [] : [yearly('injection', centralValue(guarantee.yearlyInjection))]),
    ...(literacy === null ? [] : [yearly('training', trainingCost(literacy))]),
    ...(enterprise === null ? [] : [yearly('firms', firmsCost(enterprise))]),
    ...(helpDesk === null
      ? []
      : [yearly('helpDesk', centralValue(helpDesk.officers) * centralValue(helpDesk.costPerOfficer))]),
    ...(council === null ? [] : [yearly('council', centralValue(council.yearlyCost))]),
    ...(audit === null ? [] : [yearly('audit', centralValue(audit.yearlyCost))]),
    ...(seal === null ? [] : [yearly('seal', centralValue(seal.yearlyCost))]),
    ...(preparation === null ? [] : [yearly('preparation', centralValue(preparation.yearlyCost))]),
  ];
  return all.filter(({ amount }) => amount !== 0);
}

const sumOrNull = (values: readonly (number | null)[]) =>
  values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The town's part when all places are taken. */
function trainingCost(literacy: NonNullable<Scenario['scheme']['literacy']>): number {
  const places = [literacy.migrants, literacy.families].reduce(
    (sum, side) => sum + (side === null ? 0 : centralValue(side.places)),
    0,
  );
  const cash = places * centralValue(literacy.unitCost) * (1 - centralValue(literacy.inKind));
  const most = literacy.yearlyBudget === null ? cash : Math.min(cash, centralValue(literacy.yearlyBudget));
  return most * centralValue(literacy.localShare);
}

function firmsCost(enterprise: NonNullable<Scenario['scheme']['enterprise']>): number {
  const cash = centralValue(enterprise.places) * (centralValue(enterprise.grant) + centralValue(enterprise.training));
  const most = enterprise.yearlyBudget === null ? cash : Math.min(cash, centralValue(enterprise.yearlyBudget));
  return most * centralValue(enterprise.localShare);
}

function prioritiesOf({ scenario, byPriority, coverage }: Result): readonly PriorityLine[] {
  return scenario.sectors
    .filter(({ weight }) => centralValue(weight) > 0)
    .flatMap(({ id }) => {
      const outcome = byPriority[id];
      if (outcome === undefined) return [];
      return [
        {
          sector: id,
          funds: spread(outcome.scheme),
          anyway: outcome.counterfactual.total.mean,
          covered: coverage[id]?.scheme.total.mean ?? null,
        },
      ];
    });
}

function costOf({ years, outcomes, probabilities }: Result): readonly YearLine[] {
  const { byYear } = outcomes.outlay.scheme;
  const at = (name: keyof Spread, t: number) => byYear?.[name][t] ?? null;
  return years.map((year, t) => ({
    year,
    mean: at('mean', t),
    p5: at('p5', t),
    p95: at('p95', t),
    breach: probabilities.breachByYear[t] ?? 0,
  }));
}

function payersOf({ scenario, outcomes, byPartner }: Result): readonly PayerLine[] {
  const line = (payer: string, outcome: OutcomeResult | undefined): readonly PayerLine[] =>
    outcome === undefined ? [] : [{ payer, ...spread(outcome.scheme) }];
  const partners = (scenario.scheme.matching?.partners ?? []).flatMap(({ id }) => line(`partner.${id}`, byPartner[id]));
  return [...line('clubs', outcomes.club), ...partners, ...line('town', outcomes.outlay)];
}
