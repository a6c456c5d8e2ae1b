import { getPath } from '../../scenario/overrides.ts';
import { isGroup } from '../../scenario/raw.ts';
import type { Shape } from '../../scenario/shape.ts';
import type { Term } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { itemOf, type Section } from './design-sections.ts';
import { fieldTexts, writtenValue } from './design-texts.ts';
import { readWritten } from '../../scenario/written.ts';
import { leverText } from './design-lever-text.ts';

/** Long lists, and lists of sentences, are edited as one text: a line an item, or a line a key. */
export function linesText({ kind, path, shape }: Section, scenario: Scenario, words: Words): string {
  const value = getPath(scenario, path);
  if (kind === 'lines') {
    if (Array.isArray(value)) return value.join('\n');
    return Object.entries(isGroup(value) ? value : {})
      .map(([key, text]) => `${key}: ${String(text)}`)
      .join('\n');
  }
  const columns = columnsOf(shape);
  const rows = (Array.isArray(value) ? value : []).map((item: Readonly<Record<string, unknown>>) =>
    columns.map(({ name, term }) => cellText(item[name], term, words)).join(BETWEEN),
  );
  return [columns.map(({ name }) => name).join(BETWEEN), ...rows].join('\n');
}
/** Spreadsheets paste tabs; a comma may be part of a number. */
const BETWEEN = '; ';
const SPLIT = /\s*[;\t]\s*/;

interface Column {
  readonly name: string;
  /** Null: a group of fields, written in brackets. */
  readonly term: Term | null;
}

export function columnsOf(shape: Shape | null): readonly Column[] {
  const item = shape === null ? null : itemOf(shape);
  if (item?.kind !== 'group') return [];
  return Object.entries(item.children).map(([name, child]) => ({
    name,
    term: child.kind === 'term' ? child.term : null,
  }));
}

function cellText(value: unknown, term: Term | null, words: Words): string {
  if (term === null) return leverText(value);
  const { main, low, high } = fieldTexts(value, term, words);
  return low === '' && high === '' ? main.replaceAll(/[;\t\n]/g, ',') : leverText(value);
}

/** The raw value of such a text. Items keep, by their id, what the text says nothing of: sources beside a figure, other languages. */
export function readLines({ kind, path, shape }: Section, typed: string, raw: unknown, words: Words): unknown {
  const lines = typed.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (kind === 'lines') {
    return shape?.kind === 'list' ? lines.map((line) => line.trim()) : Object.fromEntries(lines.map(keyAndText));
  }
  const columns = columnsOf(shape);
  const [first = '', ...others] = lines;
  const heads = first.split(SPLIT).map((head) => columns.find(({ name }) => name === head.trim()));
  const headed = heads.every((head) => head !== undefined);
  const order = headed ? heads : columns;
  const before = getPath(raw, path);
  const known = new Map(
    (Array.isArray(before) ? before : []).map((item: { readonly id?: unknown }) => [item.id, item]),
  );
  return (headed ? others : lines).map((line) => {
    const cells = line.trim().split(SPLIT);
    const id = cells[order.findIndex((column) => column?.name === 'id')] ?? '';
    return readRow(cells, order, known.get(id) ?? {}, words);
  });
}

function keyAndText(line: string): readonly [string, string] {
  const cut = line.indexOf(':');
  return cut < 0 ? [line.trim(), ''] : [line.slice(0, cut).trim(), line.slice(cut + 1).trim()];
}

function readRow(
  cells: readonly string[],
  order: readonly (Column | undefined)[],
  before: Readonly<Record<string, unknown>>,
  words: Words,
): unknown {
  const changed = order.flatMap((column, at): [string, unknown][] => {
    const text = cells[at] ?? '';
    if (column === undefined) return [];
    const { name, term } = column;
    if (name in before && cellText(before[name], term, words) === text) return [];
    if (term === null) return text === '' ? [] : [[name, readWritten(text, undefined)?.value ?? text]];
    if (text === '' && !(name in before)) return [];
    const written = writtenValue({ main: text, low: '', high: '' }, before[name], term, words);
    return [[name, readWritten(written, term)?.value ?? null]];
  });
  return { ...before, ...Object.fromEntries(changed) };
}
