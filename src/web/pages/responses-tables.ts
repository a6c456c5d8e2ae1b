import type { BodyResult } from '../../analysis/responses.ts';
import type { Result, Side } from '../../ensemble/result.ts';
import { OUTCOMES, type OutcomeName } from '../../scenario/outcomes.ts';
import { outcomeLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import type { FigureTable } from '../figures/table.ts';
import { hasScheme } from './results-numbers.ts';
import { printUnit } from './results-tables.ts';
import { bodyLabel } from '../../words/responses.ts';

/** What the answer to a match can move, from what is asked for first. */
const MAIN: readonly OutcomeName[] = [
  'channelled',
  'toPriorities',
  'club',
  'match',
  'delivered',
  'outlay',
  'participation',
  'localCostPerAdditional',
];

const COLUMNS = ['scheme', 'range', 'without', 'difference', 'differenceRange'] as const;

/** A table for each main outcome with a row for each body of evidence; `unit` names the money. */
export function outcomeTables(results: readonly BodyResult[], unit: string, words: Words): readonly FigureTable[] {
  const [first] = results;
  if (first === undefined || !hasScheme(first.result)) return [];
  return MAIN.map((name) => outcomeTable(name, results, unit, words));
}

function outcomeTable(name: OutcomeName, results: readonly BodyResult[], unit: string, words: Words): FigureTable {
  const { kind } = OUTCOMES[name];
  const horizon = results[0]?.result.years.length ?? 0;
  // What an additional unit costs is of the difference already.
  const columns = kind === 'horizon' ? COLUMNS.slice(0, 2) : COLUMNS;
  const note = kind === 'level' ? 'responses.outcomes.last' : 'responses.outcomes.over';
  return {
    caption: outcomeLabel(name, words),
    note: words.t(note, { years: words.years(horizon), unit }),
    look: 'numbers',
    columns: [words.t('responses.figures.body'), ...columns.map((column) => words.t(`responses.outcomes.${column}`))],
    rows: results.map(({ body, result }) => ({
      label: bodyLabel(body.name, words),
      cells: cells(name, result, words).slice(0, columns.length),
    })),
  };
}

function cells(name: OutcomeName, result: Result, words: Words): readonly string[] {
  const { scheme, counterfactual, difference } = result.outcomes[name];
  const print = (value: number | null) => words.maybe(value, (known) => printUnit(known, OUTCOMES[name].unit, words));
  const range = ({ total: { p5, p95 } }: Side) => (p5 === null || p95 === null ? '' : `${print(p5)} – ${print(p95)}`);
  const mean = (side: Side) => print(side.total.mean);
  return [mean(scheme), range(scheme), mean(counterfactual), mean(difference), range(difference)];
}

/** The chances that depend on it: a breach, the fund, each target. A row for each chance, a column for each body. */
export function chancesTable(results: readonly BodyResult[], words: Words): FigureTable {
  const chance = (value: number | null | undefined) => words.maybe(value ?? null, words.chance);
  const row = (label: string, of: (result: Result) => number | null | undefined) => ({
    label,
    cells: results.map(({ result }) => chance(of(result))),
  });
  const { scenario } = results[0]?.result ?? { scenario: null };
  return {
    caption: words.t('responses.outcomes.chances'),
    note: '',
    look: 'numbers',
    columns: [words.t('responses.outcomes.chance'), ...results.map(({ body }) => bodyLabel(body.name, words))],
    rows: [
      row(words.t('responses.outcomes.breach'), ({ probabilities }) => probabilities.breachEver),
      ...((scenario?.scheme.guarantee ?? null) === null
        ? []
        : [row(words.t('responses.outcomes.exhausted'), ({ probabilities }) => probabilities.exhaustedEver)]),
      ...(scenario?.targets ?? []).map((target, at) =>
        row(targetText(target, words), ({ probabilities }) => probabilities.targets[at]),
      ),
    ],
  };
}

function targetText({ outcome, atLeast, atMost }: Result['scenario']['targets'][number], words: Words): string {
  const name = outcome in OUTCOMES ? (outcome as OutcomeName) : null;
  const label = name === null ? outcome : outcomeLabel(name, words);
  const print = (value: number) => (name === null ? words.number(value) : printUnit(value, OUTCOMES[name].unit, words));
  if (atLeast !== null) return words.t('results.targets.atLeast', { outcome: label, value: print(atLeast) });
  return atMost === null ? label : words.t('results.targets.atMost', { outcome: label, value: print(atMost) });
}
