import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { parseTree, readYaml } from '../../src/scenario/parse.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { comparePassport, passportOf, passportSymbols, VERSIONS_NOW } from '../../src/storage/passport.ts';
import { scenarioText } from '../../src/storage/scenario-text.ts';
import { openStore, type Store } from '../../src/storage/store.ts';
import { bare, PASSPORT_LANGUAGES, PASSPORT_WORDS } from '../../src/words/passport/lists.ts';
import { readPassport, wordsOf } from '../../src/words/passport/read.ts';

const yaml = readYaml(readFileSync(join(directories().scenarios, 'mexico-tres-por-uno.yaml'), 'utf8'));
const raw = yaml.ok ? yaml.raw : null;
const LUCK = { seed: 1, draws: 1000 };

function scenarioWith(path?: string, value = ''): Scenario {
  const parsed = parseTree(path === undefined ? raw : applyOverrides(raw, [{ path, value }]).raw);
  if (!parsed.ok) throw new Error(`the example is accepted with ${path}=${value}`);
  return parsed.scenario;
}
const plain = scenarioWith();

describe('the words of passports', () => {
  it.each(PASSPORT_LANGUAGES)('are 2,048 that four letters tell apart (%s)', (language) => {
    const beginnings = PASSPORT_WORDS[language].map((word) => bare(word).slice(0, 4));
    expect([PASSPORT_WORDS[language].length, new Set(beginnings).size]).toEqual([2048, 2048]);
  });
});

describe('the passport of a design', () => {
  it('is six words that come back as they are typed: capitals, numbers, no accents, four letters, the other language', () => {
    const [en, es] = [passportOf(plain, LUCK), passportOf(plain, LUCK, 'es')];
    expect([en.length, es.length]).toEqual([6, 6]);
    const symbols = passportSymbols(plain, LUCK);
    const typed = [
      en.join(' '),
      en.join('-').toUpperCase(),
      en.map((word, at) => `${at + 1}. ${word}`).join('\n'),
      es.map((word) => bare(word)).join(', '),
      es.map((word) => word.slice(0, 4)).join(' '),
    ];
    for (const text of typed) expect(readPassport(text)).toMatchObject({ kind: 'fits', symbols });
  });

  it('is another one as soon as the scenario, the seed or the number of futures is another one', () => {
    const others = [
      passportOf(scenarioWith('guarantee.cover', '0.61'), LUCK),
      passportOf(scenarioWith('guarantee', 'null'), LUCK),
      passportOf(plain, { ...LUCK, seed: 2 }),
      passportOf(plain, { ...LUCK, draws: 1001 }),
    ].map((words) => words.join(' '));
    expect(new Set([...others, passportOf(plain, LUCK).join(' ')]).size).toBe(5);
  });

  it('is the same however the file is written', () => {
    const again = readYaml(scenarioText(raw, 'written anew'));
    const parsed = parseTree(again.ok ? again.raw : null);
    if (!parsed.ok) throw new Error('what is written anew is accepted');
    const turned = Object.fromEntries(Object.entries(parsed.scenario).reverse()) as unknown as Scenario;
    expect(passportOf(turned, LUCK)).toEqual(passportOf(plain, LUCK));
    expect(passportOf(scenarioWith('guarantee.cover', '60 %'), LUCK)).toEqual(
      passportOf(scenarioWith('guarantee.cover', '0.6'), LUCK),
    );
  });

  it('tells another version of model or data from another design', () => {
    const older = passportSymbols(plain, LUCK, { model: '0.9.0', data: '2025-01' });
    expect(comparePassport(older, plain, LUCK)).toBe('another-version');
    expect(comparePassport(passportSymbols(plain, LUCK), plain, LUCK)).toBe('same');
    expect(comparePassport(older, plain, { ...LUCK, seed: 9 })).toBe('another-design');
  });

  it('with one wrong word says which, and what the others say it is', () => {
    const symbols = passportSymbols(plain, LUCK);
    const words = wordsOf(symbols, 'en');
    const other = words[3] === 'maple' ? 'river' : 'maple';
    expect(readPassport(words.with(3, other).join(' '))).toEqual({
      kind: 'misfit',
      why: { kind: 'one', place: 4, word: other, instead: words[3] },
    });
    expect(readPassport(words.with(1, 'xqzw').join(' '))).toEqual({
      kind: 'unknown',
      unknown: [{ place: 2, typed: 'xqzw', suggestion: { word: words[1], by: 'others' } }],
    });
    expect(readPassport('mapel rivre zone zone zone zone')).toMatchObject({
      unknown: [{ suggestion: { word: 'maple', by: 'alike' } }, { suggestion: { word: 'river', by: 'alike' } }],
    });
    expect(readPassport(words.toSpliced(0, 2, words[1]!, words[0]!).join(' '))).toMatchObject({ kind: 'misfit' });
    expect(readPassport(words.slice(1).join(' '))).toEqual({ kind: 'count', count: 5 });
    expect(readPassport('')).toEqual({ kind: 'count', count: 0 });
  });
});

describe('the store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contraparte-passports-'));
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ directory: folder });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('finds a kept design by its passport, and nothing by another', async () => {
    const code = await store.designs.save({ base: null, scenario: raw, levers: {}, ...LUCK, ...VERSIONS_NOW });
    expect((await store.passports.find(passportSymbols(plain, LUCK))).map((design) => design.code)).toEqual([code]);
    expect(await store.passports.find(passportSymbols(plain, { seed: 2, draws: 10 }))).toEqual([]);
  });

  it('remembers the last 50 designs that a browser looked at, and a change after an undo drops what was undone', async () => {
    const key = { browser: 'one', scenario: 'x' };
    expect(await store.trails.note(key, '')).toEqual({ steps: [''], position: 0 });
    expect(await store.trails.read(key)).toBeNull();
    for (let step = 1; step <= 60; step++) await store.trails.note(key, `?a=${step}`);
    expect((await store.trails.read(key))?.steps).toHaveLength(50);
    expect(await store.trails.walk(key, 'undo')).toBe('?a=59');
    expect(await store.trails.note(key, '?a=59')).toMatchObject({ position: 48 });
    expect(await store.trails.walk(key, 'redo')).toBe('?a=60');
    expect(await store.trails.walk(key, 'redo')).toBeNull();
    await store.trails.walk(key, 'undo');
    await store.trails.note(key, '?b=1');
    expect(await store.trails.walk(key, 'redo')).toBeNull();
    expect(await store.trails.walk({ ...key, browser: 'two' }, 'undo')).toBeNull();
  });
});
