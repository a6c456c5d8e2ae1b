import type { Result, Side } from '../ensemble/result.ts';
import { OUTCOMES, OUTCOME_NAMES, type OutcomeName, type OutcomeUnit } from '../scenario/outcomes.ts';
import { outcomeLabel } from '../words/labels.ts';
import { reasonLabel } from '../words/reasons.ts';
import { createWords } from '../words/words.ts';
import { textTable } from './text-table.ts';

const words = createWords('en');
/** Digits after the point that a figure of each unit can bear in a table. */
const DIGITS: Readonly<Record<OutcomeUnit, number>> = {
  money: 0,
  people: 0,
  projects: 1,
  share: 3,
  index: 3,
  jobs: 1,
  ratio: 3,
};

/** A result as a person reads it in a terminal. */
export function resultText(result: Result): string {
  return [heading(result), outcomeTable(result), chances(result), refusals(result)]
    .filter((part) => part !== '')
    .join('\n');
}

/** What was run, on what luck, by which version: enough to get the same numbers again; `prices` where they are not usual. */
export function heading(
  result: {
    scenario: Result['scenario'];
    years: Result['years'];
    seed: number;
    draws: number;
    model: string;
    data: string;
  },
  prices?: string,
): string {
  const { scenario, years, seed, draws, model, data } = result;
  const span = years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;
  const luck = `${words.number(draws, 0)} futures, seed ${seed}, model ${model}, data ${data}`;
  const usual = `at ${scenario.place.startYear} prices; shares from 0 to 1.`;
  const money = `Money in ${scenario.place.currency}${prices === undefined ? ` ${usual}` : `. ${prices}`}`;
  return `${words.text(scenario.title)}\n${span} · ${luck}\n${money}\n`;
}

function outcomeTable(result: Result): string {
  const columns = ['', 'With the scheme', 'Low (5 %)', 'High (95 %)', 'Without', 'Difference'];
  return textTable(
    columns,
    OUTCOME_NAMES.map((name) => outcomeRow(result, name)),
  );
}

function outcomeRow(result: Result, name: OutcomeName): string[] {
  const { scheme, counterfactual, difference } = result.outcomes[name];
  const show = (side: Side, statistic: 'mean' | 'p5' | 'p95') => figure(side.total[statistic], OUTCOMES[name].unit);
  return [
    outcomeLabel(name, words),
    show(scheme, 'mean'),
    show(scheme, 'p5'),
    show(scheme, 'p95'),
    show(counterfactual, 'mean'),
    show(difference, 'mean'),
  ];
}

function figure(value: number | null, unit: OutcomeUnit): string {
  return value === null ? '–' : words.number(value, DIGITS[unit]);
}

function chances(result: Result): string {
  const { breachEver, exhaustedEver, targets } = result.probabilities;
  const lines = [
    ['The envelope is exceeded in some year', breachEver],
    ['The guarantee fund runs out in some year', exhaustedEver],
    ...result.scenario.targets.map((target, at) => [targetText(target), targets[at] ?? NaN] as const),
  ] as const;
  return textTable(
    ['Chance that', ''],
    lines.map(([text, chance]) => [text, words.chance(chance)]),
  );
}

function targetText(target: Result['scenario']['targets'][number]): string {
  const bounds = [
    ...(target.atLeast === null ? [] : [`at least ${words.number(target.atLeast)}`]),
    ...(target.atMost === null ? [] : [`at most ${words.number(target.atMost)}`]),
  ];
  return `Target: ${targetLabel(target.outcome)} ${bounds.join(' and ')}`;
}

function targetLabel(outcome: string): string {
  const name = OUTCOME_NAMES.find((known) => known === outcome);
  return name === undefined ? outcome : outcomeLabel(name, words);
}

function refusals(result: Result): string {
  if (result.refused.length === 0) return '';
  const rows = result.refused.map(({ reason, partner, amount }) => [
    partner === null ? reasonLabel(reason, words) : `${reasonLabel(reason, words)} (${partner})`,
    words.number(amount.mean, 0),
  ]);
  return textTable(['Asked for and not paid, mean', result.scenario.place.currency], rows);
}
