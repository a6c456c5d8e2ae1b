import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const explain = (...more: readonly string[]) => contraparte(['explain', MEXICO, '--draws', '40', ...more]);

test('a figure is explained as an indented tree, down to sources', async () => {
  const { code, out } = await explain('--outcome', 'match', '--year', '2028', '--partner', 'state', '--depth', '9');
  expect(code).toBe(0);
  expect(out).toMatch(/^Matched by the partner \(State, 2028\): MX\$/m);
  expect(out).toContain('[scheme.matching.partners.state.yearlyBudget]');
  expect(out).not.toMatch(/NaN|undefined|\[object/);
});

test('the same as data and as a table', async () => {
  const json = await explain('--outcome', 'outlay', '--draw', '3', '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject({ ok: true, draw: 3, root: 'total:outlay' });
  const csv = await explain('--outcome', 'outlay', '--draw', '3', '--format', 'csv');
  expect(csv.out.split('\n')[0]).toMatch(/^id,name,kind,side,value,unit/);
});

test('without the scheme, and with a value set', async () => {
  const without = await explain('--outcome', 'club', '--year', '2027', '--without-scheme', '--draw', '3');
  expect(without.out).toMatch(/^Club money in projects \(2027, without the scheme\)/m);
  const set = await explain(
    '--outcome',
    'cap',
    '--partner',
    'state',
    '--year',
    '2026',
    '--draw',
    '3',
    '--set',
    'matching.partners.state.projectCap=5',
  );
  expect(set.out).toMatch(/Your own lever: an assumption/);
});

test('an id of an answer leads on', async () => {
  const { code, out } = await explain('--outcome', 'received@2028[corridor=california]', '--draw', '3');
  expect(code).toBe(0);
  expect(out).toMatch(/^Remittances received through the corridor, after costs \(California, 2028\)/m);
});

test('a question without an answer is no, and says what is accepted', async () => {
  const { code, err } = await explain('--outcome', 'match', '--year', '2099', '--draw', '3');
  expect(code).toBe(2);
  expect(err).toMatch(/2026.*2035/);
});

test('wrong usage is named', async () => {
  expect((await explain('--depth', 'deep')).code).toBe(2);
  expect((await explain('--draw', '99')).code).toBe(2);
});
