import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { openScenarioFiles } from '../../src/storage/scenario-files.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'contraparte-files-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

it('every ready scenario can be read', async () => {
  const files = await openScenarioFiles(directories().scenarios).list();
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(({ parsed }) => !parsed.ok).map(({ id, parsed }) => [id, parsed])).toEqual([]);
});

it('a broken file is listed with its problems, not hidden', async () => {
  writeFileSync(join(directory, 'broken.yaml'), 'title: [unclosed');
  writeFileSync(join(directory, 'empty.yaml'), 'title: only');
  writeFileSync(join(directory, 'notes.txt'), 'no scenario');
  mkdirSync(join(directory, 'folder.yaml'));
  const files = await openScenarioFiles(directory).list();
  expect(files.map(({ id, parsed }) => [id, parsed.ok])).toEqual([
    ['broken', false],
    ['empty', false],
  ]);
});

it('a changed file is read again, an unchanged one is not', async () => {
  const path = join(directory, 'town.yaml');
  writeFileSync(path, 'title: one');
  const files = openScenarioFiles(directory);
  const first = await files.read('town');
  expect(await files.read('town')).toBe(first);
  writeFileSync(path, 'title: two');
  utimesSync(path, new Date(), new Date(Date.now() + 5000));
  expect((await files.read('town'))?.raw).toEqual({ title: 'two' });
});

it('no id leads out of the folder', async () => {
  writeFileSync(join(directory, 'town.yaml'), 'title: one');
  const files = openScenarioFiles(join(directory, 'inner'));
  mkdirSync(join(directory, 'inner'));
  const ids = ['../town', '..%2ftown', '/etc/passwd', 'town.yaml', 'Town', '', '-', 'a--b', 'x'.repeat(100)];
  expect(await Promise.all(ids.map((id) => files.read(id)))).toEqual(ids.map(() => null));
});
