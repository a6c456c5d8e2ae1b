import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { findTerm } from '../../src/scenario/terms.ts';
import { readReferenceTables, referenceTables } from '../../src/storage/reference-tables.ts';

const tables = referenceTables();
const files = readdirSync(directories().scenarios).filter((name) => name.endsWith('.yaml'));

describe('reference tables', () => {
  it.each(files)('%s uses only purpose codes and goals that the tables name', (file) => {
    const parsed = parseScenario(readFileSync(join(directories().scenarios, file), 'utf8'));
    if (!parsed.ok) throw new Error(`${file} is not valid`);
    for (const { crs, sdg } of parsed.scenario.sectors) {
      if (crs !== null) expect(tables.purposes.map(({ code }) => code)).toContain(crs);
      if (sdg !== null) expect(tables.goals.map(({ goal }) => goal)).toContain(sdg);
    }
  });

  it('accepts as goals exactly what a scenario accepts', () => {
    const term = findTerm('sectors.0.sdg');
    expect(tables.goals.map(({ goal }) => goal)).toEqual(Array.from({ length: term?.max ?? 0 }, (_, at) => at + 1));
  });

  it('holds codes that a scenario accepts, each once, in order', () => {
    const term = findTerm('sectors.0.crs');
    const codes = tables.purposes.map(({ code }) => code);
    expect([...new Set(codes)].sort((a, b) => a - b)).toEqual(codes);
    for (const code of codes) {
      expect(code).toBeGreaterThanOrEqual(term?.min ?? Infinity);
      expect(code).toBeLessThanOrEqual(term?.max ?? -Infinity);
    }
  });

  it('names the category of every purpose code and the division of every group', () => {
    const categories = new Set(tables.categories.map(({ code }) => code));
    expect(tables.purposes.filter(({ code }) => !categories.has(Math.floor(code / 100)))).toEqual([]);
    const functions = new Set(tables.functions.map(({ code }) => code));
    expect(tables.functions.filter(({ code }) => !functions.has(code.slice(0, 2)))).toEqual([]);
  });

  it('files the menu under codes that the other tables name', () => {
    for (const { id, cofog, crs, sdg, like } of tables.menu) {
      expect(
        tables.functions.some(({ code }) => code === cofog),
        id,
      ).toBe(true);
      expect(
        tables.purposes.some(({ code }) => code === crs),
        id,
      ).toBe(true);
      expect(
        tables.goals.some(({ goal }) => goal === sdg),
        id,
      ).toBe(true);
      if (like !== null) expect(tables.menu.find((item) => item.id === like)?.like, id).toBeNull();
    }
  });

  it('has a name in English and Spanish for every row', () => {
    for (const rows of Object.values(tables) as readonly (readonly { en: string; es: string }[])[])
      for (const { en, es } of rows) for (const name of [en, es]) expect(name).toMatch(/^\p{L}.+[^.]$|n\.e\.[cp]\.$/u);
  });

  it.each([
    [
      'a code that is no number',
      'crs-sectors.csv',
      'code,en,es,sdg,basis\nabc,A,B,1,read\n',
      /row 2 needs a whole number/,
    ],
    ['a name left empty', 'sdg.csv', 'goal,en,es\n1,,Pobreza\n', /row 2 needs en/],
    ['a missing column', 'sdg.csv', 'goal,en\n1,Poverty\n', /needs a column es/],
    ['an unknown basis', 'dac-sectors.csv', 'code,en,es,basis\n111,A,B,guessed\n', /read or recalled/],
  ])('refuses %s, with file and row', (_what, file, text, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'contraparte-data-'));
    try {
      cpSync(directories().data, folder, { recursive: true });
      writeFileSync(join(folder, file), text);
      expect(() => readReferenceTables(folder)).toThrow(message);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
