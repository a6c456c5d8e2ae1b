import type { Expression } from '../math/expression.ts';
import { checkFormulas } from './checks/formulas.ts';
import { checkReferences } from './checks/references.ts';
import { checkRules } from './checks/rules.ts';
import { checkSums } from './checks/sums.ts';
import { complete } from './complete.ts';
import { readFormula } from './formula.ts';
import type { Problem } from './problem.ts';
import { nearest, problem } from './problems.ts';
import { mendQuoting } from './quoting.ts';
import { isGroup, pathOfIds } from './raw.ts';
import { safeTree } from './safe-tree.ts';
import { problemsOf, scenarioSchema } from './schema.ts';
import { childrenAt, patternOf } from './terms.ts';
import type { Scenario } from './types.ts';
import { readYaml } from './yaml.ts';

export { readYaml } from './yaml.ts';
export type { ReadYaml } from './yaml.ts';

/** A scenario ready to run, or everything that is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a scenario file, YAML or JSON. Never throws, whatever the text. */
export function parseScenario(text: string): Parsed {
  const read = readYaml(text);
  return read.ok ? parseTree(read.raw) : read;
}

/**
 * Reads a scenario's raw tree: the typed scenario with every optional field filled in, or all problems at once, each once,
 * in the order of the file's fields. Never throws and never changes what it is given.
 */
export function parseTree(raw: unknown): Parsed {
  const { tree, problems: unsafe } = safeTree(raw);
  if (!isGroup(tree)) {
    return { ok: false, problems: unsafe.length > 0 ? unsafe : [noScenario(raw)] };
  }
  const read = scenarioSchema().safeParse(tree);
  const single = [...unsafe, ...(read.success ? [] : read.error.issues.flatMap((issue) => problemsOf(issue, tree)))];
  const paths = single.map(({ path }) => path);
  const broken = (path: string) => paths.some((other) => touches(other, path));
  const between = [checkSums, checkReferences, checkRules, checkFormulas].flatMap((check) =>
    check({ raw: tree, broken, treeOf }),
  );
  const all = mendQuoting([...single, ...between], tree).map((found) => ({
    ...suggested(found),
    path: pathOfIds(found.path, tree),
  }));
  const errors = all.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !read.success) return { ok: false, problems: all };
  return { ok: true, scenario: complete(read.data), warnings: all };
}

/** A file that is empty, a list or a single value. */
function noScenario(raw: unknown): Problem {
  const empty = raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
  const detail = empty ? 'top-empty' : Array.isArray(raw) ? 'top-list' : 'top-single';
  return problem('', 'not-a-group', raw, { kind: 'group', detail });
}

/** Is one of the two paths the other, or above it? */
function touches(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

function treeOf(formula: string): Expression | null {
  const read = readFormula(formula);
  return read.ok ? read.tree : null;
}

/** Adds to an unknown key the names that are known beside it, and the nearest of them. */
function suggested(found: Problem): Problem {
  if (found.code !== 'unknown-key' || found.accepted.kind !== 'none' || found.severity === 'warning') return found;
  const cut = found.path.lastIndexOf('.');
  const parent = cut < 0 ? '' : patternOf(found.path.slice(0, cut));
  const options = parent === undefined ? [] : childrenAt(parent).filter((name) => name !== '*');
  if (options.length === 0) return found;
  return { ...found, accepted: { kind: 'options', options }, suggestion: nearest(found.path.slice(cut + 1), options) };
}
