import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseScenario } from '../../src/scenario/parse.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Numbers that place the scenario or name a code; nobody has to say where they come from. */
const PLAIN = /^(place\.(startYear|horizon)|sectors\.[^.]+\.(crs|sdg)|scheme\.matching\.(from|to))$/;

interface Item {
  readonly id?: string;
}

/** Paths of all numbers and uncertain numbers below a value, list items by id or by position. */
function figures(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  if ('low' in value || 'normal' in value || 'lognormal' in value || 'uniform' in value || 'oneOf' in value)
    return [path];
  const entries = Array.isArray(value)
    ? value.map((item: Item, at): [string, unknown] => [item.id ?? String(at), item])
    : Object.entries(value);
  return entries.flatMap(([key, below]) => figures(below, path === '' ? key : `${path}.${key}`));
}

function matches(pattern: string, path: string): boolean {
  const parts = path.split('.');
  const wanted = pattern.split('.');
  return wanted.length === parts.length && wanted.every((part, at) => part === '*' || part === parts[at]);
}

describe.each(files)('%s says where its figures come from', (file) => {
  const scenario = parse(readFileSync(new URL(file, folder), 'utf8')) as { sources: Record<string, string> };
  const { sources } = scenario;
  const paths = figures({ ...scenario, sources: {} }, '');

  it('is read without a problem or a warning', () => {
    const parsed = parseScenario(readFileSync(new URL(file, folder), 'utf8'));
    expect(parsed.ok ? parsed.warnings : parsed.problems).toEqual([]);
  });

  it('names a figure of the file with every key', () => {
    expect(Object.keys(sources).filter((pattern) => !paths.some((path) => matches(pattern, path)))).toEqual([]);
  });

  it('leaves no figure without a sentence', () => {
    const bare = paths.filter(
      (path) => !PLAIN.test(path) && !Object.keys(sources).some((pattern) => matches(pattern, path)),
    );
    expect(bare).toEqual([]);
  });

  it('ends every sentence', () => {
    for (const sentence of Object.values(sources)) expect(sentence).toMatch(/\.$/);
  });
});
