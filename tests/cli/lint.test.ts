import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

test('lint says what is odd with its figure and what to do, and no is the answer then', async () => {
  const { code, out } = await contraparte(['lint', MEXICO, '--set', 'matching.partners.federation.projectCap=100000']);
  expect(code).toBe(1);
  expect(out.replaceAll('\u00a0', ' ')).toMatch(/^Odd \(cap-binds\): .* binds for 7\d % of projects/m);
  expect(out).toContain('Raise the cap');
});

test('lint exits with 0 where there are only things to check, and answers as JSON', async () => {
  const { code, out } = await contraparte(['lint', MEXICO, '--format', 'json']);
  expect(code).toBe(0);
  const { ok, findings } = JSON.parse(out);
  expect(ok).toBe(true);
  expect(findings.map(({ severity }: { severity: string }) => severity)).not.toContain('odd');
  expect(findings[0]).toMatchObject({ rule: 'outlay-above', severity: 'check', values: { year: 2026 } });
});

test('lint of a file that is wrong names its problems, and help says what the exit means', async () => {
  const { code, err } = await contraparte(['lint', MEXICO, '--set', 'guarantee.cover=half']);
  expect(code).toBe(1);
  expect(err).toContain('scheme.guarantee.cover');
  expect((await contraparte(['lint', '--help'])).out).toContain('Exits with 0 when nothing is odd');
});

test('memo and terms print what their pages say', async () => {
  const few = ['--draws', '20'];
  const [memo, terms] = await Promise.all([
    contraparte(['memo', MEXICO, ...few]),
    contraparte(['terms', MEXICO, ...few, '--format', 'json']),
  ]);
  expect([memo.code, terms.code]).toEqual([0, 0]);
  expect(memo.out).toContain('What the council is asked to decide');
  const { sections, signatures, terms: data } = JSON.parse(terms.out);
  expect(sections.map(({ id }: { id: string }) => id)).toContain('rules');
  expect(signatures).toEqual(['Federation', 'State', 'Municipality', 'For the clubs abroad']);
  expect(data.ratio.total).toBe(3);
});
