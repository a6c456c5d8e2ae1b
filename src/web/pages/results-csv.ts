import type { OutcomeResult, Result, Side, YearlySummary } from '../../ensemble/result.ts';

const SIDES = ['scheme', 'counterfactual', 'difference'] as const;
const STATISTICS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;
const SPLITS = ['byPriority', 'byPartner', 'byLocality', 'bySdg', 'coverage'] as const;

/**
 * A whole result as one long table: outcome, side, year (or `total`), statistic, value. English ids in every language,
 * raw numbers, a point for decimals; an empty value is undefined in every future.
 */
export function resultCsv(result: Result): string {
  const rows = [...outcomesOf(result)].flatMap(([name, outcome]) => outcomeRows(name, outcome, result.years));
  return ['outcome,side,year,statistic,value', ...rows, ...chanceRows(result)].join('\r\n') + '\r\n';
}

function outcomesOf(result: Result): readonly (readonly [string, OutcomeResult])[] {
  const splits = SPLITS.flatMap((split) =>
    Object.entries(result[split]).map(([id, outcome]) => [`${split}.${id}`, outcome] as const),
  );
  return [...Object.entries(result.outcomes), ...splits];
}

function outcomeRows(name: string, outcome: OutcomeResult, years: readonly number[]): readonly string[] {
  return SIDES.flatMap((side) => sideRows(`${name},${side}`, outcome[side], years));
}

function sideRows(start: string, { byYear, total }: Side, years: readonly number[]): readonly string[] {
  const totals = [
    ...STATISTICS.map((name) => `${start},total,${name},${total[name] ?? ''}`),
    `${start},total,standardError,${total.standardError ?? ''}`,
  ];
  return byYear === undefined ? totals : [...years.flatMap((year, at) => yearRows(start, byYear, year, at)), ...totals];
}

function yearRows(start: string, byYear: YearlySummary, year: number, at: number): readonly string[] {
  return STATISTICS.map((name) => `${start},${year},${name},${byYear[name][at] ?? ''}`);
}

function chanceRows({ probabilities, years }: Result): readonly string[] {
  const { breachEver, exhaustedEver, breachByYear, exhaustedByYear, targetMet, targets } = probabilities;
  const chance = (name: string, year: number | 'total', value: number | null | undefined) =>
    `probabilities.${name},scheme,${year},chance,${value ?? ''}`;
  return [
    chance('breachEver', 'total', breachEver),
    chance('exhaustedEver', 'total', exhaustedEver),
    chance('targetMet', 'total', targetMet),
    ...targets.map((value, at) => chance(`targets.${at + 1}`, 'total', value)),
    ...years.map((year, at) => chance('breach', year, breachByYear[at])),
    ...years.map((year, at) => chance('exhausted', year, exhaustedByYear[at])),
  ];
}
