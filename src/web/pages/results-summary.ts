import type { Result, Side } from '../../ensemble/result.ts';
import type { Words } from '../../words/words.ts';

/** The few figures that stand beside the levers: printed name, value, and what else there is to say. */
export interface SummaryRow {
  readonly id: 'scheme' | 'without' | 'difference' | 'outlay' | 'breach';
  readonly label: string;
  readonly value: string;
  /** The range in nine of ten futures; empty where there is none. */
  readonly range: string;
}

export type PrioritiesRow = Omit<SummaryRow, 'id'> & { readonly id: 'priorities' };

/** What reaches the town's priorities, projects that are no priority left out. */
export function prioritiesRow({ outcomes, scenario }: Result, words: Words): PrioritiesRow {
  const { currency, horizon } = scenario.place;
  const { scheme } = outcomes.toPriorities;
  return {
    id: 'priorities',
    label: words.t('live.rows.priorities', { years: words.years(horizon) }),
    value: words.maybe(scheme.total.mean, (mean) => words.aboutMoney(mean, currency)),
    range: rangeOf(scheme, words),
  };
}

/** What reaches the town with the scheme, without it and because of it, what the town pays, and the chance of a breach. */
export function summaryRows(result: Result, words: Words): readonly SummaryRow[] {
  const { channelled, outlay } = result.outcomes;
  const { currency, horizon } = result.scenario.place;
  const row = (id: SummaryRow['id'], side: Side): SummaryRow => ({
    id,
    label: words.t(`live.rows.${id}`, { years: words.years(horizon) }),
    value: words.maybe(side.total.mean, (mean) => words.aboutMoney(mean, currency)),
    range: rangeOf(side, words),
  });
  return [
    row('scheme', channelled.scheme),
    row('without', channelled.counterfactual),
    row('difference', channelled.difference),
    row('outlay', outlay.scheme),
    { id: 'breach', label: words.t('live.rows.breach'), value: breachValue(result, words), range: '' },
  ];
}

function rangeOf({ total: { p5, p95 } }: Side, words: Words): string {
  return p5 === null || p95 === null || p5 === p95 ? '' : words.range(p5, p95);
}

function breachValue({ probabilities: { breachEver } }: Result, words: Words): string {
  return breachEver === 0 ? words.t('live.rows.never') : words.futures(breachEver);
}
