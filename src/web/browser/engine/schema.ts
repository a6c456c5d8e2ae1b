// In the browser's bundle this file stands in the place of scenario/schema.ts: the same reading of a scenario's tree, field by
// field from the same table of terms, without the library for schemas. A test holds the two to the same answers.
import type { Problem } from '../../../scenario/problem.ts';
import { problem } from '../../../scenario/problems.ts';
import { isGroup, type RawGroup } from '../../../scenario/raw.ts';
import { readTerm } from '../../../scenario/read-term.ts';
import { scenarioShape, type Shape } from '../../../scenario/shape.ts';

interface Schema {
  safeParse(
    raw: unknown,
  ):
    | { readonly success: true; readonly data: unknown }
    | { readonly success: false; readonly error: { readonly issues: readonly Problem[] } };
}

/** Reads a whole scenario tree: everything filled in, or every problem at its path of keys and positions. */
export function scenarioSchema(): Schema {
  return {
    safeParse(raw) {
      const issues: Problem[] = [];
      const data = read((shape ??= scenarioShape()), raw, '', issues);
      return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
    },
  };
}
let shape: Shape | undefined;

/** Problems are told as they are found. */
export function problemsOf(issue: Problem): readonly Problem[] {
  return [issue];
}

const MOST_ITEMS = 5_000;
/** More unknown keys than this in one group are no slip of the pen: the first ones say enough. */
const MOST_UNKNOWN = 50;

function read(shape: Shape, raw: unknown, path: string, issues: Problem[]): unknown {
  if (shape.kind === 'term') {
    const { value, problems } = readTerm(shape.term, raw);
    for (const found of problems) issues.push({ ...found, path: below(path, found.path) });
    return value;
  }
  const { missing } = shape.group;
  const given = raw ?? (missing === 'empty' ? (shape.kind === 'list' ? [] : {}) : raw);
  if (missing === 'none' && (given === null || given === undefined)) return null;
  if (!('children' in shape) && shape.kind === 'list') return readList(shape, given, path, issues);
  if (!isGroup(given)) return refuse(given, path, issues, 'group');
  return 'children' in shape ? readGroup(shape, given, path, issues) : readRecord(shape, given, path, issues);
}

type Group = Extract<Shape, { readonly children: unknown }>;
type Items = Extract<Shape, { readonly item: unknown }>;

function readRecord({ item }: Items, given: RawGroup, path: string, issues: Problem[]): unknown {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, read(item, value, below(path, key), issues)]),
  );
}

function readGroup({ children }: Group, given: RawGroup, path: string, issues: Problem[]): unknown {
  const fields = Object.entries(children).map(([key, child]) => [
    key,
    read(child, given[key], below(path, key), issues),
  ]);
  const unknown = Object.keys(given).filter((key) => !(key in children));
  for (const key of unknown.slice(0, MOST_UNKNOWN))
    issues.push(problem(below(path, key), 'unknown-key', key, { kind: 'none' }));
  return Object.fromEntries(fields) as unknown;
}

function readList({ group, item }: Items, given: unknown, path: string, issues: Problem[]): unknown {
  if (!Array.isArray(given)) return refuse(given, path, issues, 'list');
  const most = group.maxItems ?? MOST_ITEMS;
  const items = given.map((one: unknown, index) => read(item, one, below(path, String(index)), issues));
  if (given.length > most) issues.push(problem(path, 'too-many', given.length, { kind: 'list', max: most }));
  if (given.length < group.minItems)
    issues.push(problem(path, 'too-few', given.length, { kind: 'list', min: group.minItems }));
  return items;
}

function refuse(given: unknown, path: string, issues: Problem[], kind: 'list' | 'group'): null {
  const absent = given === undefined || given === null;
  if (absent) issues.push(problem(path, 'missing', null, { kind }));
  else issues.push(problem(path, kind === 'list' ? 'not-a-list' : 'not-a-group', given, { kind }));
  return null;
}

function below(path: string, part: string): string {
  return path === '' ? part : part === '' ? path : `${path}.${part}`;
}
