import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { YAMLParseError } from 'yaml';
import { problem } from './problems.ts';
import type { Problem } from './problem.ts';

/** A scenario's raw tree, or what keeps the text from being one. */
export type ReadYaml =
  { readonly ok: true; readonly raw: unknown } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Characters of a file: a region of 3,000 localities takes a fifth of it. */
const LONGEST_FILE = 5_000_000;
/** Signs that open, end or name something; the reader takes some 5 µs for each, so that this many stay under a second. */
const MOST_SIGNS = 120_000;
const DEEPEST = 40;
const MOST_ALIASES = 100;
const MOST_ERRORS = 20;

/**
 * Reads YAML or JSON. Size, number of signs and depth are counted before the reader starts, so that bombs and giants are
 * answered at once. JSON that is too long for the YAML reader goes to the JSON reader.
 */
export function readYaml(text: string): ReadYaml {
  if (text.length > LONGEST_FILE) return tooLarge('characters', LONGEST_FILE, text.length);
  if (text.includes('\0')) return { ok: false, problems: [notYaml('binary')] };
  const { signs, depth } = measure(text);
  if (depth > DEEPEST) return tooLarge('levels', DEEPEST, depth);
  if (signs > MOST_SIGNS) return /^\s*\{/.test(text) ? readJson(text) : tooLarge('values', MOST_SIGNS, signs);
  return readDocument(text);
}

function tooLarge(detail: string, max: number, given: number): ReadYaml {
  return { ok: false, problems: [problem('', 'too-large', given, { kind: 'size', max, detail })] };
}

/** Structural signs, and a bound of the depth: open brackets, or indents and dashes of one line. */
function measure(text: string): { readonly signs: number; readonly depth: number } {
  let signs = 0;
  let open = 0;
  let depth = 0;
  let dashes = 0;
  let quote = 0;
  let comment = false;
  let before = 10;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign === 10) [dashes, comment, signs] = [0, false, signs + 1];
    else if (comment) continue;
    else if (quote !== 0) quote = sign === quote && before !== 92 ? 0 : quote;
    else if (sign === 35 && (before === 32 || before === 10)) comment = true;
    else if ((sign === 34 || sign === 39) && OPENERS.has(before)) quote = sign;
    else if (sign === 91 || sign === 123) [open, signs] = [open + 1, signs + 1];
    else if (sign === 93 || sign === 125) [open, signs] = [Math.max(0, open - 1), signs + 1];
    else if (sign === 45 || sign === 63) [dashes, signs] = [dashes + (LEADERS.has(before) ? 1 : 0), signs + 1];
    else if (sign === 58 || sign === 44 || sign === 38 || sign === 42 || sign === 33) signs += 1;
    depth = Math.max(depth, open + dashes);
    before = sign;
  }
  return { signs, depth };
}
/** A quote opens a text only after one of: line end, space, `[`, `{`, `,`, `:`. */
const OPENERS: ReadonlySet<number> = new Set([10, 32, 91, 123, 44, 58]);
const LEADERS: ReadonlySet<number> = new Set([10, 32]);

function readJson(text: string): ReadYaml {
  try {
    return { ok: true, raw: JSON.parse(text) as unknown };
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 80) : 'JSON';
    return { ok: false, problems: [problem('', 'not-yaml', null, { kind: 'none', detail })] };
  }
}

function readDocument(text: string): ReadYaml {
  try {
    const lineCounter = new LineCounter();
    // The library compares each key with every one before it: a set does that in one pass (`repeatedKeys`).
    const options = {
      lineCounter,
      prettyErrors: false,
      // Silent, the library would not say that a second document follows.
      logLevel: 'error',
      resolveKnownTags: false,
      uniqueKeys: false,
    } as const;
    const document = parseDocument(text, options);
    const lineAt = (offset: number) => lineCounter.linePos(offset).line;
    if (document.errors.length > 0) return { ok: false, problems: faults(document.errors, lineAt) };
    const repeated = repeatedKeys(document.contents, '', lineAt);
    if (repeated.length > 0) return { ok: false, problems: repeated.slice(0, MOST_ERRORS) };
    return { ok: true, raw: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    return thrown(error);
  }
}

/** One tab in an indent, or one `---`, brings errors on many lines after it: it is named alone. */
function faults(errors: readonly YAMLParseError[], lineAt: (offset: number) => number): readonly Problem[] {
  // The library reports a stack that ran out as one error for each level.
  if (errors.some(({ message }) => message.includes('call stack'))) return tooDeep.problems;
  const alone =
    errors.find(({ code }) => code === 'TAB_AS_INDENT') ?? errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  if (alone !== undefined) {
    const what = alone.code === 'TAB_AS_INDENT' ? 'tab' : 'documents';
    return [notYaml(`line ${lineAt(alone.pos[0])}: ${what}`)];
  }
  return errors.slice(0, MOST_ERRORS).map(({ pos, message }) => notYaml(`line ${lineAt(pos[0])}: ${message}`));
}

/** The library throws on too many aliases and on unknown ones; a stack can run out on texts that `measure` does not foresee. */
function thrown(error: unknown): ReadYaml {
  if (error instanceof RangeError) return tooDeep;
  const message = error instanceof Error ? error.message : 'YAML';
  if (message.startsWith('Excessive alias')) return tooLarge('aliases', MOST_ALIASES, MOST_ALIASES + 1);
  return { ok: false, problems: [notYaml(message)] };
}

const tooDeep = {
  ok: false,
  problems: [problem('', 'too-large', null, { kind: 'size', max: DEEPEST, detail: 'levels' })],
} as const;

function notYaml(detail: string): Problem {
  return problem('', 'not-yaml', null, { kind: 'none', detail: detail.slice(0, 140) });
}

/** Keys written twice in one group: the library would let the last one win in silence. */
function repeatedKeys(node: unknown, path: string, lineAt: (offset: number) => number): readonly Problem[] {
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (isSeq(node)) return node.items.flatMap((item, index) => repeatedKeys(item, below(index), lineAt));
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const again = seen.has(name);
    seen.add(name);
    const line = isScalar(key) && key.range ? `line ${lineAt(key.range[0])}` : '';
    const found = again ? [problem(below(name), 'duplicate-id', name, { kind: 'none', detail: line })] : [];
    return [...found, ...repeatedKeys(value, below(name), lineAt)];
  });
}
