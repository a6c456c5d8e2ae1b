import type { Result, Side } from '../ensemble/result.ts';
import type { SourceId } from '../evidence/sources.ts';
import type { Grade } from '../evidence/types.ts';
import type { Quantity } from '../math/quantity.ts';
import { OUTCOME_NAMES, type OutcomeName } from '../scenario/outcomes.ts';
import type { Cell, ResultTable } from './result-table.ts';
import type { BodyName, BodyResult } from './responses.ts';

type Totals = Readonly<Record<(typeof SIDES)[number], Side['total']>>;

/** One body of evidence as data: exactly the figures of the result that a run of its own gives. */
export interface BodySummary {
  readonly body: BodyName;
  readonly betaAny: Quantity;
  readonly beta: Quantity;
  readonly grade: Grade | null;
  readonly source: SourceId | null;
  readonly outcomes: Readonly<Record<OutcomeName, { readonly unit: string } & Totals>>;
  readonly probabilities: Result['probabilities'];
}

const SIDES = ['scheme', 'counterfactual', 'difference'] as const;

/** Totals over the horizon and chances under one body. */
export function bodySummary({ body, result }: BodyResult): BodySummary {
  const { name, betaAny, beta, grade, source } = body;
  const outcomes = OUTCOME_NAMES.map((id) => {
    const { unit, scheme, counterfactual, difference } = result.outcomes[id];
    const totals: Totals = {
      scheme: scheme.total,
      counterfactual: counterfactual.total,
      difference: difference.total,
    };
    return [id, { unit, ...totals }];
  });
  return {
    body: name,
    betaAny,
    beta,
    grade,
    source,
    outcomes: Object.fromEntries(outcomes) as BodySummary['outcomes'],
    probabilities: result.probabilities,
  };
}

const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95', 'standardError'] as const;

/** All bodies as one long table: a row for each outcome, body and side; of chances the mean is the chance. */
export function responsesTable(results: readonly BodyResult[]): ResultTable {
  const rows = OUTCOME_NAMES.flatMap((id) =>
    results.flatMap(({ body, result }) => {
      const outcome = result.outcomes[id];
      return SIDES.map((side): readonly Cell[] => [
        body.name,
        id,
        outcome.unit,
        side,
        ...STATISTICS.map((name) => outcome[side].total[name]),
      ]);
    }),
  );
  return {
    columns: ['body', 'outcome', 'unit', 'side', ...STATISTICS],
    rows: [...rows, ...results.flatMap(chanceRows)],
  };
}

function chanceRows({ body, result }: BodyResult): (readonly Cell[])[] {
  const { breachEver, exhaustedEver, targets, targetMet } = result.probabilities;
  const chances: (readonly [string, number | null])[] = [
    ['breach', breachEver],
    ['exhausted', exhaustedEver],
    ...targets.map((chance, at) => [`target${at + 1}`, chance] as const),
    ['targetMet', targetMet],
  ];
  const rest = STATISTICS.slice(1).map(() => null);
  return chances.map(([name, chance]) => [body.name, name, 'share', 'scheme', chance, ...rest]);
}
