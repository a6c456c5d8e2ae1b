import { pathsOf, type NamedScenario } from '../../analysis/evidence-overrides.ts';
import { pathsOfRecord } from '../../analysis/evidence-table.ts';
import type { RecordName } from '../../evidence/records.ts';
import { shortPath } from '../../scenario/link-path.ts';
import { applyOverrides } from '../../scenario/overrides.ts';
import { parseTree } from '../../scenario/parse.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readTyped } from '../forms.ts';
import type { Query } from '../page.ts';
import { unclearSentence } from './unclear-number.ts';

/** A ready scenario with its file's own content, so that a value can be tried in it. */
export interface Replaceable extends NamedScenario {
  readonly raw: unknown;
}

export const REPLACE_KEYS = ['where', 'low', 'value', 'high', 'source', 'reason'] as const;
export type ReplaceKey = (typeof REPLACE_KEYS)[number];
/** Longer sentences do not fit into a link. */
export const LONGEST_SENTENCE = 160;

/** What was written into the form, and what is wrong with it. */
export interface Replacement {
  readonly given: Readonly<Record<ReplaceKey, string>>;
  readonly problems: readonly { readonly key: ReplaceKey; readonly message: string }[];
  /** Where the result with the value is shown; `null` while something is wrong. */
  readonly address: string | null;
}

/** Fields of ready scenarios in which a record's figure can be replaced, as `id|path`. */
export function replaceablePaths(name: RecordName, { scenario }: NamedScenario): readonly string[] {
  return pathsOfRecord(name).flatMap((path) =>
    path.includes('*') ? pathsOf(scenario, path) : existing(scenario, path),
  );
}

/** A behaviour parameter can be set in every scenario; a field of an instrument only where the instrument is. */
function existing(scenario: NamedScenario['scenario'], path: string): readonly string[] {
  return path.startsWith('behaviour.') ? [path] : pathsOf(scenario, path);
}

/** Reads the form; `null` when it was not sent. */
export function readReplacement(
  name: RecordName,
  query: Query,
  scenarios: readonly Replaceable[],
  words: Words,
): Replacement | null {
  if (REPLACE_KEYS.every((key) => query[key] === undefined)) return null;
  const text = (key: ReplaceKey): string => (query[key] ?? '').trim().slice(0, LONGEST_SENTENCE);
  const given = {
    where: text('where'),
    low: text('low'),
    value: text('value'),
    high: text('high'),
    source: text('source'),
    reason: text('reason'),
  };
  const [id = '', path = ''] = given.where.split('|');
  const chosen = scenarios.find((one) => one.id === id && replaceablePaths(name, one).includes(path));
  const problems: { readonly key: ReplaceKey; readonly message: string }[] = [
    ...(chosen === undefined ? [{ key: 'where' as const, message: words.t('evidence.wrongWhere') }] : []),
    ...numberProblems(given, words),
  ];
  if (problems.length > 0 || chosen === undefined) return { given, problems, address: null };
  const value = written(given, words);
  const wrong = problemsOf(chosen, path, value, words);
  if (wrong.length > 0) return { given, problems: wrong, address: null };
  const link = new URLSearchParams({ [shortPath(path)]: value });
  return { given, problems: [], address: `/scenarios/${id}?${link.toString()}` };
}

type Given = Replacement['given'];

function numberProblems(given: Given, words: Words): Replacement['problems'] {
  const marks = numberMarks(words.locale);
  const wrong = (['low', 'value', 'high'] as const).flatMap((key) => {
    const text = given[key];
    if (text === '') return key === 'value' ? [{ key, message: words.t('evidence.missingNumber') }] : [];
    const readings = ambiguousReadings(text, marks);
    if (readings !== null) return [{ key, message: unclearSentence(text, readings, words) }];
    const read = Number(readTyped(text, marks));
    return Number.isFinite(read) ? [] : [{ key, message: words.t('evidence.wrongNumber', { given: text }) }];
  });
  if (wrong.length > 0) return wrong;
  const [low, value, high] = numbersOf(given, words);
  const both = low !== null && high !== null;
  const neither = low === null && high === null;
  const inOrder = both && value !== null && low <= value && value <= high;
  return neither || inOrder ? [] : [{ key: 'low', message: words.t('evidence.wrongEnds') }];
}

function numbersOf(given: Given, words: Words): readonly [number | null, number | null, number | null] {
  const marks = numberMarks(words.locale);
  const read = (text: string): number | null => (text === '' ? null : Number(readTyped(text, marks)));
  return [read(given.low), read(given.value), read(given.high)];
}

/** The value as links and `--set` write it: a plain number, or a group with its ends and where it comes from. */
function written(given: Given, words: Words): string {
  const [low, value, high] = numbersOf(given, words);
  const said = [
    ...(given.source === '' ? [] : [`source: ${JSON.stringify(given.source)}`]),
    ...(given.reason === '' ? [] : [`reason: ${JSON.stringify(given.reason)}`]),
  ];
  const uncertain = low !== null && high !== null;
  if (!uncertain && said.length === 0) return String(value);
  const figures = uncertain ? [`low: ${low}`, `central: ${value}`, `high: ${high}`] : [`value: ${value}`];
  return `{${[...figures, ...said].join(', ')}}`;
}

/** What the scenario itself would say to the value. */
function problemsOf({ raw }: Replaceable, path: string, value: string, words: Words): Replacement['problems'] {
  const changed = applyOverrides(raw, [{ path, value }]);
  const parsed = parseTree(changed.raw);
  const problems = [...changed.problems, ...(parsed.ok ? [] : parsed.problems)];
  return problems.slice(0, 1).map((problem) => ({ key: 'value', message: problemSentence(problem, words) }));
}
