import { isFigure } from '../../ensemble/sample-figures.ts';
import type { Sample } from '../../ensemble/sample.ts';
import { OUTCOMES, type OutcomeName } from '../../scenario/outcomes.ts';
import type { Scenario } from '../../scenario/types.ts';
import { readAmount } from './amount.ts';
import { compare, type Comparison, type Level, type Measured } from './measured.ts';
import { refused, seekProblem, type Read, type SeekCode, type SeekField } from './problem.ts';
import { read, type Statistic } from './statistic.ts';

/** Something that a design must keep: `P(breachEver) < 0.05`. */
export interface Condition {
  readonly statistic: Statistic;
  readonly comparison: Comparison;
  readonly limit: number;
}

/** How a design stands to a condition. */
export interface Check extends Measured {
  readonly isKept: boolean;
  /** Kept by the whole of the 95 % interval. */
  readonly isSure: boolean;
  /** By how much it is missed, in the condition's own unit; 0 when kept. */
  readonly missedBy: number;
}

/** Several conditions in one text are set apart by semicolons. */
export const MOST_CONDITIONS = 6;

/**
 * Reads `P(event)`, `P(outcome >= number)`, `mean(outcome)`, `mean(outcome - outcome)` or `p5`, `p25`, `p50`, `p75`,
 * `p95(outcome)`, then `<`, `<=`, `>` or `>=` and a number.
 */
export function readCondition(text: string, scenario: Scenario, field: SeekField): Read<Condition> {
  const wrong = (code: SeekCode, accepted: readonly string[] = []) =>
    refused(seekProblem(field, code, text.trim(), accepted));
  const found = CONDITION.exec(text.trim());
  if (found === null) return wrong('condition-unclear');
  const { statistic: written = '', comparison = '', limit = '' } = found.groups ?? {};
  const statistic = readStatistic(written, scenario, field);
  if (!statistic.ok) return statistic;
  const value = readAmount(limit);
  if (value === null) return wrong('condition-number');
  if (statistic.value.of === 'chance' && (value < 0 || value > 1)) return wrong('condition-chance');
  return { ok: true, value: { statistic: statistic.value, comparison: COMPARISONS[comparison]!, limit: value } };
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
};
const CONDITION = /^(?<statistic>[A-Za-z]\w*\s*\(.*\))\s*(?<comparison><=|>=|[<>≤≥])\s*(?<limit>[^<>=]+)$/;
const CALL = /^(?<of>[A-Za-z]\w*)\s*\((?<inside>.*)\)$/;
const LEVEL = /^(?<figure>[\w.-]+)\s*(?<comparison><=|>=|[<>≤≥])\s*(?<value>.+)$/;
const DIFFERENCE = /^(?<figure>[\w.]+)(?:\s+-\s+(?<minus>[\w.]+))?$/;
const OF: Readonly<Record<string, Statistic['of']>> = {
  p: 'chance',
  chance: 'chance',
  mean: 'mean',
  p5: 'p5',
  p25: 'p25',
  p50: 'p50',
  median: 'p50',
  p75: 'p75',
  p95: 'p95',
};

/** The part before the comparison. */
export function readStatistic(text: string, scenario: Scenario, field: SeekField): Read<Statistic> {
  const wrong = (code: SeekCode, accepted: readonly string[] = []) =>
    refused(seekProblem(field, code, text.trim(), accepted));
  const { of = '', inside = '' } = CALL.exec(text.trim())?.groups ?? {};
  const kind = OF[of.toLowerCase()];
  if (kind === undefined) return wrong('condition-unclear');
  const written = inside.trim();
  if (kind !== 'chance') {
    const { figure, minus } = DIFFERENCE.exec(written)?.groups ?? {};
    if (figure === undefined) return wrong('condition-unclear');
    const unknown = [figure, ...(minus === undefined ? [] : [minus])].find((name) => !isAmount(name, scenario));
    if (unknown !== undefined) return refused(seekProblem(field, 'condition-figure', unknown, [...AMOUNTS]));
    return { ok: true, value: { of: kind, figure, minus: minus ?? null } };
  }
  if (isFigure(written, scenario) && isEvent(written))
    return { ok: true, value: { of: kind, figure: written, level: null } };
  const level = LEVEL.exec(written)?.groups;
  if (level === undefined) return refused(seekProblem(field, 'condition-event', written, eventsOf(scenario)));
  const { figure = '', comparison = '', value = '' } = level;
  if (!isAmount(figure, scenario)) return refused(seekProblem(field, 'condition-figure', figure, [...AMOUNTS]));
  const number = readAmount(value);
  if (number === null) return wrong('condition-number');
  return { ok: true, value: { of: kind, figure, level: { comparison: COMPARISONS[comparison]!, value: number } } };
}

/** Offered to whoever named an outcome that is none. */
const AMOUNTS: readonly OutcomeName[] = ['toPriorities', 'channelled', 'outlay', 'delivered', 'poorShare', 'match'];

/** What happens or does not, in this scenario. */
export function eventsOf({ targets }: Scenario): readonly string[] {
  const met = targets.length === 0 ? [] : ['targetMet', ...targets.map((_, at) => `target${at + 1}`)];
  return ['breachEver', 'exhaustedEver', ...met];
}

export function isEvent(figure: string): boolean {
  return /^(breachEver|exhaustedEver|targetMet|target\d+)$/.test(figure);
}

export function isAmount(figure: string, scenario: Scenario): boolean {
  return isFigure(figure, scenario) && !isEvent(figure);
}

/** Is an outcome's unit money? Parts of an outcome are, but for shares of need covered. */
export function isMoney(figure: string): boolean {
  if (Object.hasOwn(OUTCOMES, figure)) return OUTCOMES[figure as OutcomeName].unit === 'money';
  return !isEvent(figure) && !figure.startsWith('coverage.');
}

/** A condition as the command line and links write it; reading it gives the same condition. */
export function conditionText({ statistic, comparison, limit }: Condition): string {
  return `${statisticText(statistic)} ${comparison} ${limit}`;
}

export function statisticText(statistic: Statistic): string {
  if (statistic.of === 'chance') return `P(${statistic.figure}${levelText(statistic.level)})`;
  return `${statistic.of}(${statistic.figure}${statistic.minus === null ? '' : ` - ${statistic.minus}`})`;
}

function levelText(level: Level | null): string {
  return level === null ? '' : ` ${level.comparison} ${level.value}`;
}

/** Holds a design to a condition. What is undefined is not kept. */
export function check({ statistic, comparison, limit }: Condition, sample: Sample, scenario: Scenario): Check {
  const found = read(statistic, sample, scenario);
  const { value, low, high } = found;
  const isKept = value !== null && compare(value, comparison, limit);
  const worst = comparison === '<' || comparison === '<=' ? high : low;
  const isSure = isKept && worst !== null && compare(worst, comparison, limit);
  return { ...found, isKept, isSure, missedBy: isKept ? 0 : value === null ? Infinity : Math.abs(value - limit) };
}
