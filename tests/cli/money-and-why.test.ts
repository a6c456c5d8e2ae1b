import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const FEW = ['--draws', '40'];

test('money sets out the accounts of a future beside the mean of all', async () => {
  const { code, out } = await contraparte(['money', MEXICO, ...FEW]);
  expect(code).toBe(0);
  expect(out).toContain('The clubs’ pool');
  expect(out).toContain('What is asked of State');
  expect(out).not.toMatch(/NaN|undefined|\[object/);
});

test('money is data for programs, of a future by its number', async () => {
  const { code, out } = await contraparte(['money', MEXICO, ...FEW, '--draw', '3', '--format', 'json']);
  expect(code).toBe(0);
  const { draw, accounts, mean } = JSON.parse(out);
  expect(draw).toBe(3);
  expect(accounts.length).toBe(mean.length);
});

test('why says what keeps a lever from mattering, and what moves', async () => {
  const levers = ['--set', 'matching.to=2040', '--set', 'enterprise.places=40'];
  const { code, out } = await contraparte(['why', MEXICO, ...FEW, ...levers, '--format', 'json']);
  expect(code).toBe(0);
  const found = JSON.parse(out).levers;
  expect(found.map((lever: { moved: boolean }) => lever.moved)).toEqual([false, true]);
  expect(found[0].because.code).toBe('same-years');
  expect(found[0].sentence).toContain('2026 to 2035');
});

test('why asks for a lever, and names a wrong one', async () => {
  expect((await contraparte(['why', MEXICO])).code).toBe(2);
  expect((await contraparte(['why', MEXICO, '--set', 'guarantee.cover=7'])).code).toBe(1);
});

test('run says on standard error why what was set moved nothing', async () => {
  const { err } = await contraparte(['run', MEXICO, '--draws', '20', '--workers', '1', '--set', 'matching.to=2040']);
  expect(err).toContain('moves nothing');
});

test('run says nothing of a lever that moves something', async () => {
  const { err } = await contraparte([
    'run',
    MEXICO,
    '--draws',
    '20',
    '--workers',
    '1',
    '--set',
    'enterprise.places=40',
  ]);
  expect(err).not.toContain('moves nothing');
});
