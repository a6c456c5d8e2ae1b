import { z } from 'zod';
import { problem } from './problems.ts';
import type { Problem } from './problem.ts';
import { readTerm } from './read-term.ts';
import { scenarioShape } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Term } from './terms.ts';

/**
 * The zod schema of a scenario file, made from the table of terms: strict groups, lists with their lengths, every field
 * read and filled in by its row. Checks that concern several fields are in checks/.
 */
export function scenarioSchema(): z.ZodType {
  return (schema ??= build(scenarioShape()));
}
let schema: z.ZodType | undefined;

function build(shape: Shape): z.ZodType {
  if (shape.kind === 'term') return termField(shape.term);
  if (shape.kind === 'group') {
    const fields = Object.entries(shape.children).map(([name, child]) => [name, build(child)] as const);
    return whenMissing(z.strictObject(Object.fromEntries(fields)), shape.group.missing, {});
  }
  if (shape.kind === 'record') return whenMissing(z.record(z.string(), build(shape.item)), shape.group.missing, {});
  const { minItems, maxItems, missing } = shape.group;
  return whenMissing(
    z
      .array(build(shape.item))
      .min(minItems)
      .max(maxItems ?? 5_000),
    missing,
    [],
  );
}

function whenMissing(inner: z.ZodType, missing: 'required' | 'none' | 'empty', empty: object): z.ZodType {
  if (missing === 'required') return inner;
  if (missing === 'none') return inner.nullable().default(null);
  return z.preprocess((raw) => raw ?? empty, inner).prefault(empty);
}

/** A field is read by its row; problems ride in the issue's params and keep their own path below the field. */
export function termField(term: Term): z.ZodType {
  const read = z.unknown().transform((raw, context) => {
    const { value, problems } = readTerm(term, raw);
    for (const found of problems) context.issues.push(issueOf(found, raw));
    return value;
  });
  // A missing key reaches the row as null, which it fills in or refuses.
  return read.prefault(null);
}

function issueOf(found: Problem, input: unknown) {
  const path = found.path === '' ? [] : found.path.split('.');
  return { code: 'custom' as const, message: found.code, path, input, params: { problem: found } };
}

/** More unknown keys than this in one group are no slip of the pen: the first ones say enough. */
const MOST_UNKNOWN = 50;

/** A zod issue as problems, at paths of keys and positions. */
export function problemsOf(issue: z.core.$ZodIssue, raw: unknown): readonly Problem[] {
  const path = issue.path.map(String).join('.');
  const input = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], raw);
  switch (issue.code) {
    case 'custom':
      return [{ ...(issue.params!.problem as Problem), path }];
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MOST_UNKNOWN)
        .map((key) => problem(path === '' ? key : `${path}.${key}`, 'unknown-key', key, { kind: 'none' }));
    case 'too_big':
      return [problem(path, 'too-many', lengthOf(input), { kind: 'list', max: Number(issue.maximum) })];
    case 'too_small':
      return [problem(path, 'too-few', lengthOf(input), { kind: 'list', min: Number(issue.minimum) })];
    case 'invalid_type': {
      const list = issue.expected === 'array';
      const kind = list ? 'list' : 'group';
      if (input === undefined || input === null) return [problem(path, 'missing', null, { kind })];
      return [problem(path, list ? 'not-a-list' : 'not-a-group', input, { kind })];
    }
    // The schema is made of fields, groups, records and lists, which have no other issues.
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_union':
    case 'invalid_value':
    case 'not_multiple_of':
      throw new Error(`the schema has no rule for the issue ${issue.code} at ${path}`);
  }
}

function lengthOf(input: unknown): number | null {
  return Array.isArray(input) ? input.length : null;
}
