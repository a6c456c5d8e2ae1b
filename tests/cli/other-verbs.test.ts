import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

test('validate says ok for a scenario that can be run', async () => {
  const { code, out } = await contraparte(['validate', MEXICO]);
  expect([code, out]).toEqual([0, `${MEXICO}: ok\n`]);
});

test('validate answers for each of several files, and no is the answer when one is wrong', async () => {
  const { code, out } = await contraparte(['validate', MEXICO, 'package.json', '--format', 'json']);
  expect(code).toBe(1);
  const { ok, files } = JSON.parse(out);
  expect(ok).toBe(false);
  expect(files.map((file: { ok: boolean }) => file.ok)).toEqual([true, false]);
});

test('schema is JSON that an editor can use', async () => {
  const { code, out } = await contraparte(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ type: 'object' });
});

test('one future is told as events and projects', async () => {
  const { code, out } = await contraparte(['future', MEXICO, '--draws', '40']);
  expect(code).toBe(0);
  expect(out).toMatch(/^2026 {2}/m);
  expect(out).toContain('finished');
  expect(out).not.toMatch(/NaN|undefined|\[object/);
});

test('a future by its number, for programs', async () => {
  const { code, out } = await contraparte(['future', MEXICO, '--draws', '40', '--draw', '3', '--format', 'json']);
  expect(code).toBe(0);
  const future = JSON.parse(out);
  expect(future.draw).toBe(3);
  expect(future.projects.length).toBeGreaterThan(0);
});
