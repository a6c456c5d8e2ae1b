import { readAmount } from '../../analysis/seek/amount.ts';
import { isMoney } from '../../analysis/seek/condition.ts';
import { endProblem } from '../../analysis/seek/lever.ts';
import { findTerm } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { seekProblemSentence } from '../../words/seek.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readTyped } from '../forms.ts';
import type { Query } from '../page.ts';
import { usualRange } from './seek-offers.ts';
import { unclearSentence } from './unclear-number.ts';

/** A question as texts, and what was typed that could mean two things: field → sentence. */
export interface Typed {
  /** A lever a row, with the row’s number in the form. */
  readonly vary: readonly { readonly row: number; readonly text: string }[];
  readonly keep: readonly { readonly row: number; readonly text: string }[];
  /** What was typed that cannot be used by itself, or may be two numbers: field → sentence. */
  readonly wrong: Readonly<Record<string, string>>;
}

export const MOST_ROWS = 3;

/** Reads the rows of a form, by the reader's own way with numbers, into a question as links write it. */
export function readRows(query: Query, scenario: Scenario, words: Words): Typed {
  const marks = numberMarks(words.locale);
  const wrong: Record<string, string> = {};
  const number = (field: string, counted: boolean): string => {
    const typed = (query[field] ?? '').trim();
    const readings = counted ? ambiguousReadings(typed, marks) : null;
    if (readings !== null) wrong[field] = unclearSentence(typed, readings, words);
    return readTyped(typed, marks);
  };
  const rows = Array.from({ length: MOST_ROWS }, (_, at) => at + 1);
  const vary = rows.flatMap((row) => {
    const path = query[`lever${row}`] ?? '';
    if (path === '') return [];
    const text = leverText(path, row, scenario, number);
    Object.assign(wrong, endsWrong(path, row, query, number, words), wrong);
    return [{ row, text }];
  });
  const keep = rows.flatMap((row) => {
    const statistic = query[`of${row}`] ?? '';
    if (statistic === '') return [];
    const field = `limit${row}`;
    const limit = number(field, isCounted(statistic));
    if (wrong[field] === undefined && !isLimit(statistic, limit)) {
      const key = limit === '' ? 'limit-missing' : Number.isFinite(Number(limit)) ? 'condition-chance' : 'limit';
      wrong[field] = words.t(`seek.problems.${key}`, { given: limit });
    }
    return [{ row, text: `${statistic} ${query[`is${row}`] ?? '<'} ${limit}` }];
  });
  return { vary, keep, wrong };
}

function leverText(path: string, row: number, scenario: Scenario, number: ReadNumber): string {
  const term = findTerm(path);
  if (term?.kind === 'enum' || term?.kind === 'boolean') return path;
  const counted = term?.unit === 'money' || term?.unit === 'people';
  const [from, to, by] = ['from', 'to', 'by'].map((end) => number(`${end}${row}`, counted)) as [string, string, string];
  const usual = from === '' || to === '' ? usualRange(path, scenario) : null;
  const low = from === '' && usual !== null ? String(usual.low) : from;
  const high = to === '' && usual !== null ? String(usual.high) : to;
  if (low === '' && high === '') return path;
  return `${path}=${low}..${high}${by === '' ? '' : ` by ${by}`}`;
}

/** Each end of a range by itself, so that both are named when both are wrong. */
function endsWrong(path: string, row: number, query: Query, number: ReadNumber, words: Words): Record<string, string> {
  const term = findTerm(path);
  if (term === undefined || term.kind === 'enum' || term.kind === 'boolean') return {};
  const found = ['from', 'to'].flatMap((end): [string, string][] => {
    const field = `${end}${row}`;
    const typed = (query[field] ?? '').trim();
    const problem = typed === '' ? null : endProblem(number(field, false), term, 'vary');
    return problem === null ? [] : [[field, seekProblemSentence({ ...problem, given: typed }, words)]];
  });
  return Object.fromEntries(found);
}

/** A number, and a chance where the figure is one. */
function isLimit(statistic: string, limit: string): boolean {
  const value = readAmount(limit);
  return value !== null && (!statistic.startsWith('P(') || (value >= 0 && value <= 1));
}

type ReadNumber = (field: string, counted: boolean) => string;

/** Amounts of money may be written in two ways; shares and chances are not. */
function isCounted(statistic: string): boolean {
  const figure = /\((\w+)/.exec(statistic)?.[1] ?? '';
  return !statistic.startsWith('P(') && isMoney(figure);
}
