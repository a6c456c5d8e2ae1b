import { statisticText, type Condition } from '../../analysis/seek/condition.ts';
import type { Lever } from '../../analysis/seek/lever.ts';
import type { SeekProblem } from '../../analysis/seek/problem.ts';
import { findTerm } from '../../scenario/terms.ts';
import { leverLabel } from '../../words/lever.ts';
import { seekProblemSentence } from '../../words/seek.ts';
import type { Words } from '../../words/words.ts';
import type { Query } from '../page.ts';
import type { Design } from './results-design.ts';
import { printValue } from './results-field.ts';
import { offeredLevers, offeredStatistics, type Choice } from './seek-offers.ts';

/** One field of a form of questions. */
export interface FieldView {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string;
  /** Choices of a list; null for a field to type into. */
  readonly options: readonly (Choice & { readonly selected: boolean })[] | null;
}
export interface RowView {
  readonly legend: string;
  readonly fields: readonly FieldView[];
}

/** What is wrong, by field: the form's own, or those of the address as a whole. */
export type Errors = Readonly<Record<string, string>>;

/** Where in the form a problem of the question belongs; `row` is the number of the row it came from. */
export function fieldOf({ field, code, given }: SeekProblem, rowOf: (field: string) => number, query: Query): string {
  const row = rowOf(field);
  if (field.startsWith('keep') || field === 'reach')
    return code === 'condition-number' || code === 'condition-chance' || code === 'condition-unclear'
      ? `limit${row}`
      : `of${row}`;
  if (field === 'best') return 'best';
  if (field === 'of') return 'figures';
  if (code.startsWith('step')) return `by${row}`;
  if (!code.startsWith('range')) return `lever${row}`;
  const [from = '', to = ''] = [query[`from${row}`], query[`to${row}`]];
  return code === 'range-order' || (to !== '' && to.includes(given) && !from.includes(given))
    ? `to${row}`
    : `from${row}`;
}

/** A row for a lever: which, from, to, in steps of. What was typed stays as it was. */
export function leverRow(
  row: number,
  lever: Lever | null,
  query: Query,
  errors: Errors,
  design: Design,
  words: Words,
  isOptional = false,
): RowView {
  const isTyped = 'asked' in query;
  const path = isTyped ? (query[`lever${row}`] ?? '') : (lever?.path ?? '');
  const term = path === '' ? undefined : findTerm(path);
  const print = (value: number | undefined) => (value === undefined ? '' : printValue(value, term, words));
  const usual = {
    from: print(lever?.range?.low),
    to: print(lever?.range?.high),
    by: lever === null || lever.range === null || lever.values.length > LONG ? '' : print(lever.range.step),
  };
  const offered = offeredLevers(design, words);
  const own =
    path === '' || offered.some(({ value }) => value === path)
      ? []
      : [{ value: path, label: leverLabel(path, design.scenario, words) }];
  const nothing = isOptional ? [{ value: '', label: words.t('seek.form.none') }] : [];
  const end = (name: 'from' | 'to' | 'by', hint: string): FieldView => ({
    id: `${name}${row}`,
    name: `${name}${row}`,
    label: words.t(`seek.form.${name}`),
    hint,
    value: isTyped ? (query[`${name}${row}`] ?? '') : usual[name],
    error: errors[`${name}${row}`] ?? '',
    options: null,
  });
  return {
    legend: words.t(isOptional ? 'seek.form.third' : row === 1 ? 'seek.form.first' : 'seek.form.second'),
    fields: [
      {
        id: `lever${row}`,
        name: `lever${row}`,
        label: words.t('seek.form.lever'),
        hint: '',
        value: path,
        error: errors[`lever${row}`] ?? '',
        options: [...nothing, ...offered, ...own].map((option) => ({ ...option, selected: option.value === path })),
      },
      end('from', ''),
      end('to', ''),
      end('by', words.t('seek.form.byHint')),
    ],
  };
}
/** More values than anybody would have typed a step for. */
const LONG = 200;

/** A row for a condition: figure, comparison, limit. */
export function conditionRow(
  row: number,
  condition: Condition | null,
  query: Query,
  errors: Errors,
  design: Design,
  words: Words,
): RowView {
  const isTyped = 'asked' in query;
  const { scenario } = design;
  const chosen = isTyped ? (query[`of${row}`] ?? '') : condition === null ? '' : statisticText(condition.statistic);
  const is = isTyped ? (query[`is${row}`] ?? '<') : (condition?.comparison ?? '<');
  const offered = offeredStatistics(scenario, words);
  const own =
    chosen === '' || offered.some(({ value }) => value === chosen)
      ? []
      : [{ value: chosen, label: words.t('seek.form.other', { text: chosen }) }];
  const nothing = { value: '', label: words.t('seek.form.nothing') };
  return {
    legend: words.t(row === 1 ? 'seek.form.keep' : 'seek.form.keepAnother'),
    fields: [
      {
        id: `of${row}`,
        name: `of${row}`,
        label: words.t('seek.form.statistic'),
        hint: '',
        value: chosen,
        error: errors[`of${row}`] ?? '',
        options: [nothing, ...offered, ...own].map((option) => ({ ...option, selected: option.value === chosen })),
      },
      {
        id: `is${row}`,
        name: `is${row}`,
        label: words.t('seek.form.is'),
        hint: '',
        value: is,
        error: '',
        options: COMPARISONS.map(({ value, key }) => ({
          value,
          label: words.t(`seek.comparison.${key}`, { limit: '…' }),
          selected: value === is,
        })),
      },
      {
        id: `limit${row}`,
        name: `limit${row}`,
        label: words.t('seek.form.limit'),
        hint: '',
        value: isTyped ? (query[`limit${row}`] ?? '') : limitText(condition, words),
        error: errors[`limit${row}`] ?? '',
        options: null,
      },
    ],
  };
}

const COMPARISONS = [
  { value: '<', key: 'below' },
  { value: '<=', key: 'atMost' },
  { value: '>', key: 'above' },
  { value: '>=', key: 'atLeast' },
] as const;

function limitText(condition: Condition | null, words: Words): string {
  if (condition === null) return '';
  const { statistic, limit } = condition;
  const isShare = statistic.of === 'chance' || /Share|Covered|participation|alignment/.test(statistic.figure);
  return isShare ? words.share(limit, Number.isInteger(Math.round(1e8 * limit) / 1e6) ? 0 : 2) : words.number(limit);
}

/** Fields that a form sends along: the design's levers and luck. */
export function hiddenFields(
  { moved, seed, draws }: Design,
  keepsDraws: boolean,
): readonly { readonly name: string; readonly value: string }[] {
  const luck = { seed: String(seed), ...(keepsDraws ? { draws: String(draws) } : {}) };
  return Object.entries({ asked: '1', ...moved, ...luck }).map(([name, value]) => ({ name, value }));
}

/** What is wrong with a question: beside its field, and in the summary on top. */
export function errorsOf(
  problems: readonly SeekProblem[],
  rowOf: (field: string) => number,
  query: Query,
  words: Words,
): Errors {
  const entries = problems.map((problem): [string, string] => [
    fieldOf(problem, rowOf, query),
    seekProblemSentence(problem, words),
  ]);
  const errors: Record<string, string> = {};
  for (const [field, sentence] of entries)
    errors[field] = errors[field] === undefined ? sentence : `${errors[field]} ${sentence}`;
  return errors;
}
