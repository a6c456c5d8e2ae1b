import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Finds the line of a path in a scenario file's text; counted from 1, `null` when the file is too long to look. */
export type LineOf = (path: string) => number | null;

/** Longer files are read by the parser alone: looking for lines would read them a second time. */
const LONGEST = 1_000_000;

/**
 * Lines of a file that was read without faults of writing. A path that the file does not have (a field that is missing) is on
 * the line of what it is missing from; list items go by id or by position.
 */
export function scenarioLines(text: string): LineOf {
  if (text.length > LONGEST) return () => null;
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, uniqueKeys: false, resolveKnownTags: false });
  return (path) => {
    const offset = find(contents, path.split('.'), null);
    return offset === null ? null : counter.linePos(offset).line;
  };
}

/** Where in the text the deepest known part of a path begins. */
function find(node: unknown, parts: readonly string[], above: number | null): number | null {
  const [part, ...rest] = parts;
  if (part === undefined || part === '' || isAlias(node)) return above;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
    const begins = isScalar(pair?.key) ? (pair.key.range?.[0] ?? above) : above;
    // Names of sources hold points themselves.
    return pair === undefined ? above : find(pair.value, rest, begins);
  }
  if (!isSeq(node)) return above;
  const item = node.items.find((one) => isMap(one) && String(one.get('id')) === part) ?? node.items[indexOf(part)];
  return item === undefined ? above : find(item, rest, beginning(item) ?? above);
}

function indexOf(part: string): number {
  return /^\d{1,6}$/.test(part) ? Number(part) : -1;
}

function beginning(node: unknown): number | null {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? null) : null;
}
