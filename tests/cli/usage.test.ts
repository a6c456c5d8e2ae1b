import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const VERBS = ['serve', 'run', 'future', 'validate', 'schema', 'get', 'evidence'];

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
  [['run', MEXICO, '--draws', '1', '-o', 'no-such-folder/result.json']],
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
  expect(err).not.toMatch(/\bE[A-Z]{4,}\b/);
});

test('a wrong value in the surroundings is named', async () => {
  const { code, err } = await contraparte(['serve'], { env: { PORT: 'three' } });
  expect(code).toBe(2);
  expect(err).toContain('PORT');
});

/** A folder of its own with these files, gone after the test. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'contraparte-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test('a file that cannot be read does not keep the others from being checked', async () => {
  const cwd = folderOf({ 'wrong.yaml': '- a\n- list\n' });
  const [some, none] = await Promise.all([
    contraparte(['validate', MEXICO, 'nope.yaml'], { cwd }),
    contraparte(['validate', 'nope.yaml', 'wrong.yaml'], { cwd }),
  ]);
  expect(some).toMatchObject({ code: 2, out: `${MEXICO}: ok\nnope.yaml: cannot be read\n` });
  expect(some.err).toBe('  There is no file nope.yaml here.\n');
  expect(none).toMatchObject({ code: 1, out: 'nope.yaml: cannot be read\nwrong.yaml: 1 problem\n' });
});

test('a file of another encoding is one plain sentence, one in UTF-16 is read', async () => {
  const cwd = folderOf({
    'cp1252.yaml': Uint8Array.from('title: Pe\u00f1\u00f3n\n', (sign) => sign.charCodeAt(0)),
    'utf16.yaml': Buffer.from('\ufefftitle: Pe\u00f1\u00f3n\n', 'utf16le'),
  });
  const [refused, read] = await Promise.all([
    contraparte(['validate', 'cp1252.yaml'], { cwd }),
    contraparte(['validate', 'utf16.yaml'], { cwd }),
  ]);
  expect(refused).toMatchObject({ code: 1, out: 'cp1252.yaml: 1 problem\n' });
  expect(refused.err).toContain('Save it again with the encoding UTF-8.');
  expect(read.err).not.toContain('UTF-8');
  expect(read.err).toContain('place: ');
});

test.each([
  [['run', 'no-such-file.yaml', '--format', 'json'], 'There is no file no-such-file.yaml here.'],
  [['validate', 'no-such-file.yaml', '--format=json'], 'There is no file no-such-file.yaml here.'],
  [['run', MEXICO, '--format', 'json', '--draws', 'many'], 'It must be a whole number'],
])('programs get wrong usage in the shape of every other error: %j', async (args, sentence) => {
  const { code, out } = await contraparte(args);
  expect(code).toBe(2);
  const answer = JSON.parse(out) as Readonly<Record<string, unknown>>;
  expect(answer).toMatchObject({ ok: false, status: 400, errors: [] });
  expect(answer.error).toContain(sentence);
});
