import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseScenario, parseTree } from '../../src/scenario/parse.ts';
import { boundsOf, findGroup, findTerm, GROUPS, patternOf, TERMS } from '../../src/scenario/terms.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { exampleText, exampleTree } from './example.ts';

/** Every path of a typed scenario, lists and records as `*`; uncertain numbers and texts in languages end a path. */
function pathsOf(value: unknown, path: string): readonly string[] {
  if (findTerm(path) !== undefined) return [path];
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}.*`));
  if (typeof value !== 'object' || value === null) return [path];
  const record = findGroup(path)?.kind === 'record';
  return Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, path === '' ? key : `${path}.${record ? '*' : key}`),
  );
}

describe('the table of terms', () => {
  it('has each path once', () => {
    const paths = [...TERMS, ...GROUPS].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has a row for each field that a scenario holds', () => {
    const parsed = parseScenario(exampleText);
    if (!parsed.ok) throw new Error('the example is right');
    const missing = pathsOf(parsed.scenario, '').filter(
      (path) => findTerm(path) === undefined && findGroup(path) === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('has every field that types.ts names, and no other', () => {
    const source = readFileSync(new URL('../../src/scenario/types.ts', import.meta.url), 'utf8');
    const fields = new Set([...source.matchAll(/readonly (\w+):/g)].map(([, name]) => name!));
    const used = new Set(
      [...TERMS, ...GROUPS].filter(({ path }) => !path.startsWith('behaviour.')).flatMap(({ path }) => path.split('.')),
    );
    used.delete('*');
    // Texts in languages and formulas have fields of their own that are no terms.
    for (const name of ['en', 'formula', 'tree']) fields.delete(name);
    expect([...used].filter((name) => !fields.has(name))).toEqual([]);
    expect([...fields].filter((name) => !used.has(name))).toEqual([]);
  });

  it('has a row for each behaviour parameter with the bounds of the evidence', () => {
    for (const [name, { min, max }] of Object.entries(PARAMETERS))
      expect(boundsOf(`behaviour.${name}`)).toEqual({ min, max });
  });

  it('has defaults that its own bounds accept', () => {
    for (const term of TERMS) {
      if (typeof term.default !== 'number') continue;
      expect(term.default >= (term.min ?? -Infinity) && term.default <= (term.max ?? Infinity), term.path).toBe(true);
    }
  });

  it('says of each number what it moves, by changes of the example that are accepted', () => {
    for (const { path, moves } of TERMS) {
      if (moves === 'display') continue;
      for (const side of [moves.from, moves.to]) {
        const { raw, problems } = applyOverrides(exampleTree, side);
        const parsed = parseTree(raw);
        expect([problems, parsed.ok || parsed.problems], path).toEqual([[], true]);
        const last = patternOf(side.at(-1)!.path);
        expect([last, ...side.map((override) => patternOf(override.path))], path).toContain(path);
      }
    }
  });

  it('finds rows by id, by position and without scheme', () => {
    for (const path of [
      'matching.partners.state.ratio',
      'scheme.matching.partners.1.ratio',
      'scheme.matching.partners.*.ratio',
    ]) {
      expect(findTerm(path)?.path).toBe('scheme.matching.partners.*.ratio');
    }
    expect(findTerm('matching.partners')).toBeUndefined();
    expect(findTerm('nothing')).toBeUndefined();
    expect(findTerm('constructor')).toBeUndefined();
    expect(findTerm('__proto__.x')).toBeUndefined();
  });

  it('gives samples closed bounds just inside open ones', () => {
    expect(boundsOf('vehicles.coop.defaultProbability')).toEqual({ min: 1e-6, max: 1 - 1e-6 });
    expect(() => boundsOf('title')).toThrow('title');
  });
});

describe('the JSON Schema', () => {
  it('names every field and refers only to what it defines', () => {
    const text = JSON.stringify(scenarioJsonSchema());
    const schema = JSON.parse(text) as { $defs: Record<string, unknown> };
    for (const [, name] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) expect(Object.keys(schema.$defs)).toContain(name);
    for (const { path } of TERMS) expect(text).toContain(`"${path.split('.').findLast((part) => part !== '*')!}"`);
    expect(text.length).toBeLessThan(150_000);
  });
});
