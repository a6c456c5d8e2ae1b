import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseScenario, parseTree, readYaml } from '../../src/scenario/parse.ts';
import { exampleText, exampleTree } from './example.ts';

const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from(
    { length: 9 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`,
  ),
].join('\n');
const staircase = Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');

const HOSTILE: Readonly<Record<string, readonly [text: () => string, code: string]>> = {
  'fifty megabytes': [() => 'x'.repeat(50_000_000), 'too-large'],
  'five megabytes of short lines': [() => 'x: 1\n'.repeat(990_000), 'too-large'],
  'a bomb of aliases': [() => bomb, 'too-large'],
  'a hundred thousand brackets': [() => '['.repeat(100_000), 'too-large'],
  'a hundred thousand groups': [() => '{"a":'.repeat(100_000), 'too-large'],
  'a hundred thousand dashes': [() => '- '.repeat(100_000), 'too-large'],
  'brackets behind quotes': [() => '["'.repeat(100_000), 'too-large'],
  'a staircase of indents': [() => staircase, 'too-large'],
  'a group of sixty thousand keys': [
    () => Array.from({ length: 59_000 }, (_, index) => `k${index}: 1`).join('\n'),
    'too-large',
  ],
  'an alias to nothing': [() => 'a: *b', 'not-yaml'],
  'a tab for an indent': [() => 'a:\n\tb: 1', 'not-yaml'],
  'no group at all': [() => '3', 'not-a-group'],
  nothing: [() => '', 'not-a-group'],
};

describe('a hostile file', () => {
  it.each(Object.keys(HOSTILE))('of %s is answered', (name) => {
    const [text, code] = HOSTILE[name]!;
    const input = text();
    const parsed = parseScenario(input);
    expect(parsed).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('cannot reach a prototype', () => {
    const parsed = parseScenario(`${exampleText}\n__proto__: { polluted: 1 }\nconstructor: 2\n`);
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '__proto__ unknown-key',
      'constructor unknown-key',
    ]);
    const named = JSON.parse('{"sources": {"__proto__": "x", "constructor": "y"}}') as object;
    const read = parseTree({ ...(exampleTree as object), ...named });
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['sources.__proto__', 'sources.constructor']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each(['.nan', '.inf', '-.inf', '1e999'])('has no use for %s', (value) => {
    const parsed = parseScenario(exampleText.replace(/inflation: 0\.04/, `inflation: ${value}`));
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'place.inflation', code: 'not-a-number' }] });
  });

  it('of any text or tree never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parseScenario(text)));
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (tree) => void parseTree(tree),
      ),
    );
  });

  it('cut anywhere, or with a line gone, never throws', () => {
    fc.assert(
      fc.property(fc.nat(exampleText.length), (cut) => void parseScenario(exampleText.slice(0, cut))),
      { numRuns: 20 },
    );
  });

  it('of three thousand localities is no hostile one', () => {
    const localities = Array.from({ length: 3000 }, (_, index) => ({
      id: `m${index}`,
      population: 1000,
      marginality: 0.5,
      diasporaShare: 1 / 3000,
    }));
    const parsed = parseScenario(exampleText);
    if (!parsed.ok) throw new Error('the example is right');
    const large = { ...parsed.scenario, place: { ...parsed.scenario.place, localities } };
    expect(parseScenario(JSON.stringify(large)).ok).toBe(true);
    const one = {
      ...large,
      place: {
        ...large.place,
        localities: [...localities, { id: 'more', population: 1, marginality: 0, diasporaShare: 0 }],
      },
    };
    expect(parseTree(one)).toMatchObject({
      ok: false,
      problems: [{ path: 'place.localities', code: 'too-many', given: '3001' }],
    });
  });
});

describe('a file that is no scenario is one problem', () => {
  it.each([
    ['empty', '', 'not-a-group', 'top-empty'],
    ['blank', ' \n\n', 'not-a-group', 'top-empty'],
    ['only comments', '# nothing yet\n', 'not-a-group', 'top-empty'],
    ['a list', '- title: x\n- place: y\n', 'not-a-group', 'top-list'],
    ['a single text', 'hello there', 'not-a-group', 'top-single'],
    ['no text', 'PK\u0003\u0004\u0000\u0000', 'not-yaml', 'binary'],
    ['two files in one', `${exampleText}\n---\ntitle: another\n`, 'not-yaml', 'line \\d+: documents'],
    ['indented by tabs', 'place:\n  a: 1\n\tb: 2\n\tc:\n\t\t- d: 3\n', 'not-yaml', 'line 3: tab'],
  ])('%s', (_, text, code, detail) => {
    const read = readYaml(text);
    const found = read.ok ? parseTree(applyOverrides(read.raw, []).raw) : read;
    expect(found.ok ? [] : found.problems).toMatchObject([{ path: '', code }]);
    expect(found.ok ? '' : found.problems[0]?.accepted.detail).toMatch(new RegExp(`^${detail}$`));
  });

  it('but tabs within brackets are as good as spaces', () => {
    expect(readYaml('{\n\t"title": "x",\n\t"place": {\n\t\t"name": "y"\n\t}\n}').ok).toBe(true);
  });
});
