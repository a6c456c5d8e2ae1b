import { expect, test } from 'vitest';
import { RECORD_NAMES } from '../../src/evidence/records.ts';
import { contraparte } from './contraparte.ts';

test('evidence lists every figure with its grade', async () => {
  const { code, out } = await contraparte(['evidence', '--format', 'csv']);
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^name,kind,path,subject,/);
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([...RECORD_NAMES]);
});

test('evidence of one figure says what was found, what was not, and where it is used', async () => {
  const [told, data] = await Promise.all([
    contraparte(['evidence', 'abandonBase']),
    contraparte(['evidence', 'abandonBase', '--format', 'json']),
  ]);
  expect([told.code, data.code]).toEqual([0, 0]);
  for (const text of ['Grade: Assumed', 'Ghana', 'Williams', 'Looked for and not found', 'section 2.10'])
    expect(told.out).toContain(text);
  expect(JSON.parse(data.out)).toMatchObject({ ok: true, name: 'abandonBase', grade: 'assumed', kind: 'behaviour' });
});

test('evidence answers no when nothing fits, and suggests the nearest name for one that no figure has', async () => {
  const [none, wrong] = await Promise.all([
    contraparte(['evidence', '--search', 'zzz']),
    contraparte(['evidence', 'abandonBas']),
  ]);
  expect([none.code, wrong.code]).toEqual([1, 2]);
  expect(wrong.err).toContain('Did you mean abandonBase?');
});
