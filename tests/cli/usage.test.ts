import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const VERBS = ['serve', 'run', 'future', 'validate', 'schema', 'get'];

test('help lists every verb, and each verb explains itself', async () => {
  const { code, out } = await contraparte(['--help']);
  expect(code).toBe(0);
  for (const verb of VERBS) expect(out).toContain(`  ${verb} `);
  const helps = await Promise.all(VERBS.map((verb) => contraparte([verb, '--help'])));
  expect(helps.map((help) => help.code)).toEqual(VERBS.map(() => 0));
});

test.each([
  [['rnu', MEXICO], 'run'],
  [['run', MEXICO, '--darws', '10'], '--draws'],
])('a slip of the pen is wrong usage, and the nearest word is named: %j', async (args, nearest) => {
  const { code, out, err } = await contraparte(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(nearest);
});

test.each([
  [['run', MEXICO, '--draws', '0']],
  [['run', MEXICO, '--draws', 'many']],
  [['run', MEXICO, '--seed', '-1']],
  [['run', MEXICO, '--set', 'no equals sign']],
  [['run', MEXICO, '--format', 'xml']],
  [['run', MEXICO, '-o', 'result.doc']],
  [['run', 'no-such-file.yaml']],
  [['run', '.']],
  [['run']],
  [['future', MEXICO, '--draws', '10', '--draw', '10']],
  [['get', 'health']],
  [['serve', '--port', '70000']],
])('wrong usage ends with 2, one plain sentence and no trace: %j', async (args) => {
  const { code, out, err } = await contraparte(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err.trim()).not.toBe('');
  expect(err).not.toMatch(/^\s+at /m);
});

test('a wrong value in the surroundings is named', async () => {
  const { code, err } = await contraparte(['serve'], { env: { PORT: 'three' } });
  expect(code).toBe(2);
  expect(err).toContain('PORT');
});
