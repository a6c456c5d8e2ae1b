import type { OutcomeResult, Result, Side } from '../ensemble/result.ts';

/** A cell of a table: raw and unrounded; `null` is undefined in every future. */
export type Cell = string | number | null;

export interface ResultTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;
const SIDES = ['scheme', 'counterfactual', 'difference'] as const;
/** Groups of outcomes in a result, and the name of the group in a row. */
const GROUPS = ['byPriority', 'bySdg', 'byLocality', 'byPartner', 'coverage'] as const;

/**
 * A whole result as one long table: a row for each outcome, side and year, one for the total (`year` is then `total`), and
 * the chances, of which the mean is the chance. English ids in every language.
 */
export function resultTable(result: Result): ResultTable {
  const outcomes = grouped(result).flatMap(({ group, id, outcome }) =>
    SIDES.flatMap((side) => sideRows([group, id, outcome.unit, side], outcome[side], result.years)),
  );
  return {
    columns: ['group', 'outcome', 'unit', 'side', 'year', ...STATISTICS, 'standardError'],
    rows: [...outcomes, ...chanceRows(result)],
  };
}

function grouped(result: Result): { group: string; id: string; outcome: OutcomeResult }[] {
  const rows = (group: string, outcomes: Readonly<Record<string, OutcomeResult>>) =>
    Object.entries(outcomes).map(([id, outcome]) => ({ group, id, outcome }));
  return [...rows('all', result.outcomes), ...GROUPS.flatMap((group) => rows(group, result[group]))];
}

function sideRows(start: readonly Cell[], { byYear, total }: Side, years: readonly number[]): Cell[][] {
  const totals = [...start, 'total', ...STATISTICS.map((name) => total[name]), total.standardError];
  if (!byYear) return [totals];
  const yearRow = (year: number, t: number) => [
    ...start,
    year,
    ...STATISTICS.map((name) => byYear[name][t] ?? null),
    null,
  ];
  return [...years.map(yearRow), totals];
}

function chanceRows({ probabilities, years }: Result): Cell[][] {
  const { breachEver, exhaustedEver, breachByYear, exhaustedByYear, targetMet, targets } = probabilities;
  const nothing = STATISTICS.map(() => null);
  const chance = (name: string, year: number | 'total', value: number | null | undefined): Cell[] => [
    'probabilities',
    name,
    'share',
    'scheme',
    year,
    value ?? null,
    ...nothing,
  ];
  return [
    ...years.map((year, t) => chance('breach', year, breachByYear[t])),
    chance('breach', 'total', breachEver),
    ...years.map((year, t) => chance('exhausted', year, exhaustedByYear[t])),
    chance('exhausted', 'total', exhaustedEver),
    ...targets.map((value, at) => chance(`target${at + 1}`, 'total', value)),
    chance('targetMet', 'total', targetMet),
  ];
}
