import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Result } from '../../src/ensemble/result.ts';
import { OUTCOME_NAMES } from '../../src/scenario/outcomes.ts';
import { contraparte, ended, MEXICO, start } from './contraparte.ts';

const folder = mkdtempSync(join(tmpdir(), 'contraparte-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const INSTRUMENTS =
  'matching council helpDesk audit seal preparation ordinance transferCost literacy guarantee enterprise'.split(' ');
const FEW = ['--draws', '40', '--seed', '5'];

/** What is worth a look stands on standard error and does not stop a run. */
const WARNINGS = /^.*worth a look:\n(  .*\n)+/gm;

const resultOf = async (args: readonly string[]): Promise<Result> => {
  const { code, out, err } = await contraparte(['run', MEXICO, ...FEW, '--format', 'json', ...args]);
  expect([code, err.replaceAll(WARNINGS, '')]).toEqual([0, '']);
  return JSON.parse(out);
};

test('the answer for programs has every outcome, on the luck asked for', async () => {
  const result = await resultOf([]);
  expect(result).toMatchObject({ ok: true, seed: 5, draws: 40 });
  expect(result.years).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
  expect(Object.keys(result.outcomes)).toEqual([...OUTCOME_NAMES]);
  expect(result.outcomes.channelled.scheme.byYear?.mean).toHaveLength(10);
  expect(result.outcomes.channelled.scheme.total.standardError).toBeGreaterThan(0);
});

test('without any instrument the scheme changes nothing, exactly', async () => {
  const result = await resultOf(INSTRUMENTS.flatMap((name) => ['--set', `scheme.${name}=null`]));
  for (const name of OUTCOME_NAMES) {
    const { mean, p5, p95 } = result.outcomes[name].difference.total;
    for (const value of [mean, p5, p95]) expect([name, value === null || value === 0]).toEqual([name, true]);
  }
});

test('a change from the command line is part of the scenario as run', async () => {
  const result = await resultOf(['--set', 'scheme.matching.partners.state.ratio=2', '--set', 'behaviour.beta=1.6']);
  const partner = result.scenario.scheme.matching?.partners.find(({ id }) => id === 'state');
  expect(partner?.ratio).toBe(2);
  expect(JSON.stringify(result.scenario.behaviour.beta)).toContain('1.6');
});

test('the same luck gives the same bytes, whatever the number of workers', async () => {
  const answers = await Promise.all(['1', '2', '3'].map((workers) => resultOf(['--workers', workers])));
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('the answer for people stands on standard output and says what was run', async () => {
  const { code, out } = await contraparte(['run', MEXICO, ...FEW]);
  expect(code).toBe(0);
  expect(out).toContain('40 futures, seed 5');
  expect(out).not.toMatch(/NaN|undefined|\[object/);
});

test('every row of the table for spreadsheets has as many cells as the heading', async () => {
  const { out } = await contraparte(['run', MEXICO, ...FEW, '--format', 'csv']);
  const [head, ...rows] = out.trimEnd().split('\n');
  expect(head).toBe('group,outcome,unit,side,year,mean,p5,p25,p50,p75,p95,standardError,model,data,seed,draws');
  expect(rows.length).toBeGreaterThan(1000);
  expect(rows.filter((row) => row.split(',').length !== 16)).toEqual([]);
});

test.each(['json', 'csv', 'xlsx'])('a file is written by its ending: .%s', async (ending) => {
  const file = join(folder, `result.${ending}`);
  const { code, out } = await contraparte(['run', MEXICO, ...FEW, '-o', file]);
  expect([code, out]).toEqual([0, '']);
  const starts = { json: '{', csv: 'group', xlsx: 'PK' }[ending] ?? '';
  expect(readFileSync(file, 'latin1').slice(0, starts.length)).toBe(starts);
});

test('files are looked for in the folder of the caller', async () => {
  const { code } = await contraparte(['run', 'mexico-tres-por-uno.yaml', ...FEW], { cwd: dirname(MEXICO) });
  expect(code).toBe(0);
});

test('a scenario may come through a pipe', async () => {
  const { code } = await contraparte(['run', '-', ...FEW], { input: readFileSync(MEXICO, 'utf8') });
  expect(code).toBe(0);
});

test('what cannot be run is refused with all its problems: for programs on standard output', async () => {
  const args = ['run', MEXICO, '--set', 'place.horizon=1000', '--set', 'scheme.matching.partners.state.ratio=three'];
  const { code, out } = await contraparte([...args, '--format', 'json']);
  expect(code).toBe(1);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ ok: false, status: 422, error: '2 problems' });
  const paths = answer.errors.map(({ path }: { path: string }) => path);
  expect(paths.sort()).toEqual(['place.horizon', 'scheme.matching.partners.state.ratio']);
  for (const problem of answer.errors)
    expect(Object.keys(problem).sort()).toEqual(['accepted', 'code', 'given', 'message', 'path', 'suggestion']);
});

test('… and for people on standard error', async () => {
  const { code, out, err } = await contraparte(['run', MEXICO, '--set', 'place.horizon=1000']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('place.horizon');
});

test('a path that does not exist is a problem, and the nearest is named', async () => {
  const { code, err } = await contraparte(['run', MEXICO, '--set', 'scheme.guarantee.covr=0.5']);
  expect(code).toBe(1);
  expect(err).toContain('cover');
});

test('a file that is no scenario gets an answer, not a trace', async () => {
  const file = join(folder, 'broken.yaml');
  writeFileSync(file, 'title: [unclosed\n  - {');
  const { code, err } = await contraparte(['run', file]);
  expect(code).toBe(1);
  expect(err).not.toMatch(/^\s+at /m);
});

test('Ctrl-C stops a long run at once, with a word', async () => {
  const child = start(['run', MEXICO, '--draws', '200000']);
  const end = ended(child);
  setTimeout(() => child.kill('SIGINT'), 1000);
  const { code, out, err } = await end;
  expect([code, out]).toEqual([130, '']);
  expect(err).toContain('Stopped');
});

test('who stops reading gets no complaint', async () => {
  const child = start(['run', MEXICO, ...FEW, '--format', 'json']);
  child.stdout?.destroy();
  expect((await ended(child)).err).toBe('');
});
