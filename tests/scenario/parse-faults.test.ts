import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { GROUPS } from '../../src/scenario/terms.ts';
import { codesWith, exampleTree, sets, scenarioOf, parseTreeProblems } from './example.ts';

describe('each fault is told once', () => {
  const changed = (path: string, value: unknown) =>
    parseTreeProblems(at(exampleTree, path.split('.'), value)).map((found) => `${found.path} ${found.code}`);

  it.each(GROUPS.filter(({ path }) => !path.includes('*')).map(({ path, kind }) => [path, kind]))(
    'a number in the place of %s',
    (path, kind) => {
      expect(changed(path, 5)).toEqual([`${path} ${kind === 'list' ? 'not-a-list' : 'not-a-group'}`]);
    },
  );

  it.each([
    ['sectors', null, 'sectors missing'],
    ['sectors', [], 'sectors too-few'],
    ['sources', { foo: 1 }, 'sources.foo not-text'],
    ['place.inflation', { a: 1 }, 'place.inflation bad-distribution'],
    ['place.inflation', { vlue: 1 }, 'place.inflation.vlue unknown-key'],
    ['place.inflation', { value: 0.1, a: 1 }, 'place.inflation.a unknown-key'],
    ['place.inflation', { lw: 0.1, central: 0.2, high: 0.3 }, 'place.inflation.lw unknown-key'],
    ['place.inflation', { low: 0.1, central: 0.2 }, 'place.inflation.high missing'],
  ])('%s: %j', (path, value, found) => {
    expect(changed(path, value)).toEqual([found]);
  });

  it('and two faults are two', () => {
    expect(changed('place.inflation', { lw: 0.1, cntral: 0.2, high: 'x' }).sort()).toEqual([
      'place.inflation.cntral unknown-key',
      'place.inflation.lw unknown-key',
    ]);
    expect(changed('place.inflation', { source: 5 }).sort()).toEqual([
      'place.inflation bad-distribution',
      'place.inflation.source not-text',
    ]);
  });
});

describe('a text that must be given', () => {
  it.each(['', '   ', '\n'])('is missing when it is blank: %j', (blank) => {
    const place = { ...(exampleTree as { place: object }).place, name: blank };
    expect(parseTreeProblems({ ...(exampleTree as object), place })).toMatchObject([
      { path: 'place.name', code: 'missing', given: null },
    ]);
    const title = { en: 'Title', es: blank };
    expect(parseTreeProblems({ ...(exampleTree as object), title })).toMatchObject([
      { path: 'title.es', code: 'missing' },
    ]);
    expect(parseTreeProblems({ ...(exampleTree as object), practices: [blank] })).toMatchObject([
      { path: 'practices.0', code: 'missing' },
    ]);
    expect(codesWith(`place.name=${blank}`)).toEqual(['place.name missing']);
  });

  it('is taken from the id where it may be, and an empty summary is none', () => {
    expect(scenarioOf({ ...(exampleTree as object), summary: '' }).summary).toBe('');
    const { raw } = applyOverrides(exampleTree, sets('sectors.water.name='));
    expect(scenarioOf(raw).sectors.find(({ id }) => id === 'water')?.name).toBe('water');
  });
});

/** A copy of a tree with something else at keys. */
function at(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const group = (tree ?? {}) as Readonly<Record<string, unknown>>;
  return { ...group, [key]: at(group[key], rest, value) };
}
