import { linkPath, shortPath } from '../../scenario/link-path.ts';
import { getPath, type Override } from '../../scenario/overrides.ts';
import type { Problem } from '../../scenario/problem.ts';
import { findTerm } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { parseVariant } from '../../scenario/variant.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, readFields, type NumberMarks, type Readings } from '../forms.ts';
import { isNumeric, LINK_MARKS, plainValue, printValue } from './results-field.ts';
import { readSettings, SETTING_KEYS, type RunSettings } from './results-query.ts';

/** A scenario with the levers of an address or a form: what is run, what was moved, and what could not be used. */
export interface Design extends Omit<RunSettings, 'problems'> {
  readonly base: Scenario;
  readonly scenario: Scenario;
  /** The scenario as run, as plain data. */
  readonly raw: unknown;
  /** Levers that moved something: short path → plain value. */
  readonly moved: Readonly<Record<string, string>>;
  /** What was typed into fields that could not be used: short path → text. */
  readonly refused: Readonly<Record<string, string>>;
  readonly problems: readonly EntryProblem[];
}
/** A problem and the entry (short path) that causes it; the two differ where an entry breaks a sum or an order. */
export interface EntryProblem {
  readonly problem: Problem;
  readonly at: string;
  /** The two meanings of a number that could be either. */
  readonly readings?: Readings;
}

/** Reads a query or a posted form. Everything usable is used; each wrong entry is a problem and keeps its old value. */
export function readDesign(
  raw: unknown,
  base: Scenario,
  given: Readonly<Record<string, unknown>>,
  words: Words,
): Design {
  const fields = withoutLimits(given, readFields(given));
  const settings = readSettings(fields, marksOf(fields, words));
  const entries = overridesOf(base, fields, words);
  const unclear = 'typed' in fields ? entries.flatMap((entry) => unclearAmount(entry, words)) : [];
  const wanted = entries.filter(({ path }) => !unclear.some(({ at }) => at === path));
  const variant = parseVariant(raw, wanted);
  if (!variant.ok) throw new Error('levers are read for a scenario that parses');
  const errors = variant.problems.filter(({ severity }) => severity === 'error');
  const named = new Set(errors.map(({ path }) => shortPath(path)));
  const used = variant.applied.filter(({ path }) => !named.has(path));
  const unused = wanted.filter((override) => !used.includes(override));
  const refused = entries.filter((entry) => !used.includes(entry));
  return {
    ...settings,
    base,
    scenario: variant.scenario,
    raw: variant.raw,
    moved: Object.fromEntries(used.map(({ path, value }) => [path, value])),
    refused: Object.fromEntries([
      ...refused.map(({ path, typed }) => [path, typed] as const),
      ...settings.problems.map(({ path, given: text }) => [path, text ?? ''] as const),
    ]),
    problems: [
      ...unclear,
      ...errors.map((problem) => ({ problem, at: entryOf(problem, unused) })),
      ...settings.problems.map((problem) => ({ problem, at: problem.path })),
    ],
  };
}

/** Fields of a form left empty say "no limit" where there may be none; elsewhere, and in links, they say nothing. */
function withoutLimits(
  given: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (!('typed' in fields)) return fields;
  const empty = Object.keys(given).filter((key) => !(key in fields) && findTerm(key)?.default === null);
  return { ...fields, ...Object.fromEntries(empty.map((key) => [key, ''])) };
}

/** The reader's own signs for a form's fields, those of links for a link. */
function marksOf(fields: Readonly<Record<string, string>>, words: Words): NumberMarks {
  return 'typed' in fields ? numberMarks(words.locale) : LINK_MARKS;
}

/** An amount of money or people that may be two, like 4.000 where thousands are set apart by a comma. */
function unclearAmount({ path, typed }: Entry, words: Words): readonly EntryProblem[] {
  const term = findTerm(path);
  const counted = isNumeric(term) && (term?.unit === 'money' || term?.unit === 'people');
  const readings = counted ? ambiguousReadings(typed, numberMarks(words.locale)) : null;
  if (readings === null) return [];
  const suggestion = String(readings.asWhole);
  const given = typed.slice(0, LONGEST_SHOWN);
  const problem: Problem = {
    path,
    code: 'not-a-number',
    given,
    accepted: { kind: 'number' },
    suggestion,
    severity: 'error',
  };
  return [{ problem, at: path, readings }];
}
const LONGEST_SHOWN = 60;

/** More levers than any page offers. */
const MOST_LEVERS = 200;

interface Entry extends Override {
  readonly typed: string;
}

/**
 * The fields that ask for something else than the scenario has, sorted, each lever by the one name that links give it; of
 * two names for one lever the last holds. What lies in an instrument taken away is left out.
 */
function overridesOf(base: Scenario, fields: Readonly<Record<string, string>>, words: Words): readonly Entry[] {
  const marks = marksOf(fields, words);
  const given = Object.entries(fields)
    .filter(([key]) => !SETTING_KEYS.has(key))
    .slice(0, MOST_LEVERS)
    .map(([key, typed]): Entry => ({ path: linkPath(key, base), value: plainValue(key, typed, marks), typed }));
  const byPath = new Map(given.map((entry) => [entry.path, entry]));
  const entries = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const gone = entries.filter(({ value }) => value === 'null').map(({ path }) => `${path}.`);
  return entries.filter(
    (entry) => !gone.some((parent) => entry.path.startsWith(parent)) && !isAsBefore(base, entry, words),
  );
}

/** A form sends every field; those that still say what they showed change nothing (an uncertain figure stays uncertain). */
function isAsBefore(base: Scenario, { path, value }: Override, words: Words): boolean {
  const term = findTerm(path);
  const before = getPath(base, path);
  if (term === undefined) return value === 'null' && before === null;
  return before !== undefined && plainValue(path, printValue(before, term, words), numberMarks(words.locale)) === value;
}

/** The entry that a problem is about: the one at, above or below its path, else the first that was not used. */
function entryOf(problem: Problem, unused: readonly Override[]): string {
  const path = shortPath(problem.path);
  const near = unused.find((one) => `${path}.`.startsWith(`${one.path}.`) || `${one.path}.`.startsWith(`${path}.`));
  return (near ?? unused[0])?.path ?? path;
}
