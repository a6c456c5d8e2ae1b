import { describe, expect, test } from 'vitest';
import { browserInputs } from './architecture/browser-inputs.ts';
import { findBreaches, findCycles, findLongFiles } from './architecture/breaches.ts';
import { readSources } from './architecture/sources.ts';

const sources = readSources();
const breaches = findBreaches(sources);
const ofKind = (kind: string) => breaches.filter((breach) => breach.kind === kind);

describe('the house', () => {
  test('rooms import only from rooms to their left', () => expect(ofKind('direction')).toEqual([]));
  test('the pure rooms touch no disk, clock, chance or console, and only the parser knows its libraries', () =>
    expect(ofKind('purity')).toEqual([]));
  test('no file is longer than 250 lines, tables of data aside', () => expect(ofKind('length')).toEqual([]));
  test('nor is any of the tests', () => expect(findLongFiles(readSources('tests'))).toEqual([]));
  test('every file lies in a room that is known', () => expect(ofKind('room')).toEqual([]));
  test('nobody silences the checks or leaves a job for later', () => expect(ofKind('silence')).toEqual([]));
  test('no file imports itself, through however many others', () => expect(findCycles(sources)).toEqual([]));
  test('the order of a year is read in one short file', () => {
    const year = sources.find(({ path }) => path === 'src/model/year.ts');
    expect(year?.text.trimEnd().split('\n').length).toBeLessThan(40);
  });
  test('the pure rooms bundle for a browser without parser libraries or anything of Node', async () => {
    const inputs = await browserInputs();
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.filter((input) => /node_modules\/(zod|yaml|mathjs)\/|^node:/.test(input))).toEqual([]);
  });
});

describe('the checks see a planted breach', () => {
  const planted = (path: string, text: string) => findBreaches([{ path, text }]).map((breach) => breach.kind);

  test.each([
    ['an import from the right', 'src/math/a.ts', "import { run } from '../ensemble/run.ts';", 'direction'],
    ['a type from the right', 'src/model/a.ts', "import type { A } from '../web/a.ts';", 'direction'],
    ['an export from the right', 'src/words/a.ts', "export * from '../storage/store.ts';", 'direction'],
    [
      'an import on demand from the right',
      'src/model/a.ts',
      "const a = await import('../words/words.ts');",
      'direction',
    ],
    ['the disk', 'src/model/a.ts', "import { readFileSync } from 'node:fs';", 'purity'],
    ['a package of Node without its prefix', 'src/math/a.ts', "import fs from 'fs';", 'purity'],
    ['the console', 'src/math/a.ts', "console.log('a');", 'purity'],
    ['the clock', 'src/analysis/a.ts', 'const now = Date.now();', 'purity'],
    ['a new date', 'src/analysis/a.ts', 'const now = new Date();', 'purity'],
    ['the stopwatch', 'src/analysis/a.ts', 'const now = performance.now();', 'purity'],
    ['chance', 'src/model/a.ts', 'const u = Math.random();', 'purity'],
    ['the process', 'src/evidence/a.ts', 'const a = process.env;', 'purity'],
    ['the network', 'src/evidence/a.ts', "await fetch('/a');", 'purity'],
    ['a parser library outside the parser', 'src/scenario/levers.ts', "import { z } from 'zod';", 'purity'],
    ['the parser in the engine', 'src/model/a.ts', "import { parseTree } from '../scenario/parse.ts';", 'purity'],
    ['a long file', 'src/model/a.ts', 'a;\n'.repeat(251), 'length'],
    ['an unknown room', 'src/helpers/a.ts', '', 'room'],
    ['an ignore comment', 'src/web/a.ts', '// @ts-' + 'ignore', 'silence'],
    ['a job for later', 'src/web/a.ts', '// TO' + 'DO: later', 'silence'],
  ])('%s', (_, path, text, kind) => expect(planted(path, text)).toContain(kind));

  test('a sentence about the clock is no breach', () =>
    expect(planted('src/model/a.ts', "// Date.now() is not for us\nconst a = 'console.log';")).toEqual([]));
  test('a table of data may be long', () => expect(planted('src/evidence/a.ts', 'a;\n'.repeat(400))).toEqual([]));
  test('a long file of tests', () =>
    expect(findLongFiles([{ path: 'tests/model/a.test.ts', text: 'a;\n'.repeat(251) }])).toHaveLength(1));
  test('a cycle of three files', () => {
    const cycle = [
      { path: 'src/math/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/math/b.ts', text: "import { c } from './c.ts';" },
      { path: 'src/math/c.ts', text: "export { a } from './a.ts';" },
    ];
    expect(findCycles(cycle)).toHaveLength(1);
  });
});
