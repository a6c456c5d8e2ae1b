/** What a short text of flow YAML or JSON means; `null` when it is neither. */
export type ReadFlow = { readonly value: unknown } | null;

const DEEPEST = 12;
const LONGEST = 10_000;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/**
 * Reads `{low: 0.1, central: 0.2, high: 0.3}`, `[1, 2]`, JSON and single values without a YAML library, so that the command
 * line, links and forms in a browser read them alike. Texts need quotes only when they hold `,`, `:`, brackets or braces.
 */
export function readFlow(text: string): ReadFlow {
  if (text.length > LONGEST) return null;
  const reader = { text, at: 0 };
  try {
    const value = readValue(reader, 0);
    skipSpace(reader);
    return reader.at === text.length ? { value } : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

/** A number, `true`, `false`, `null`, or else the text itself. */
export function readScalar(text: string): unknown {
  if (text === 'null' || text === '~' || text === '') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : text;
}

class Malformed extends Error {}
interface Reader {
  readonly text: string;
  at: number;
}

function readValue(reader: Reader, depth: number): unknown {
  if (depth > DEEPEST) throw new Malformed();
  skipSpace(reader);
  const sign = reader.text[reader.at];
  if (sign === '{') return Object.fromEntries(readMany(reader, '}', () => readEntry(reader, depth)));
  if (sign === '[') return readMany(reader, ']', () => readValue(reader, depth + 1));
  if (sign === '"' || sign === "'") return readQuoted(reader);
  return readScalar(readBare(reader, /[,[\]{}]/));
}

function readMany<Item>(reader: Reader, end: string, readOne: () => Item): Item[] {
  const items: Item[] = [];
  reader.at += 1;
  for (;;) {
    skipSpace(reader);
    if (reader.text[reader.at] === end) break;
    items.push(readOne());
    skipSpace(reader);
    if (reader.text[reader.at] === ',') reader.at += 1;
    else if (reader.text[reader.at] !== end) throw new Malformed();
  }
  reader.at += 1;
  return items;
}

function readEntry(reader: Reader, depth: number): [string, unknown] {
  const quoted = reader.text[reader.at] === '"' || reader.text[reader.at] === "'";
  const key = quoted ? readQuoted(reader) : readBare(reader, /[:,[\]{}]/);
  skipSpace(reader);
  if (key === '' || reader.text[reader.at] !== ':') throw new Malformed();
  reader.at += 1;
  return [key, readValue(reader, depth + 1)];
}

function readBare(reader: Reader, stop: RegExp): string {
  const start = reader.at;
  while (reader.at < reader.text.length && !stop.test(reader.text[reader.at]!)) reader.at += 1;
  const bare = reader.text.slice(start, reader.at).trim();
  if (bare === '') throw new Malformed();
  return bare;
}

function readQuoted(reader: Reader): string {
  const pattern = reader.text[reader.at] === '"' ? /"(?:[^"\\]|\\.)*"/y : /'(?:[^']|'')*'/y;
  pattern.lastIndex = reader.at;
  const quoted = pattern.exec(reader.text)?.[0];
  if (quoted === undefined) throw new Malformed();
  reader.at += quoted.length;
  if (quoted.startsWith("'")) return quoted.slice(1, -1).replaceAll("''", "'");
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw new Malformed();
  }
}

function skipSpace(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at += 1;
}
