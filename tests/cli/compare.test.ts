import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const FEW = ['--draws', '40', '--seed', '5'];
const PHILIPPINES = MEXICO.replace('mexico-tres-por-uno', 'philippines-2x1');

test('compare puts one file with changes of its own, and of all, side by side', async () => {
  const { code, out } = await contraparte([
    'compare',
    MEXICO,
    '--set',
    'place.envelope=5000000',
    '--set-2',
    'matching.partners.state.ratio=2',
    '--set-2',
    'matching.equity=1',
    '--set-3',
    'guarantee=null',
    ...FEW,
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/beats [AC] in .*futures for funds to priorities/);
  expect(out).toMatch(/Match for each unit given \(State\) +1 +2 +1/);
  expect(out).toMatch(/Guarantee fund +yes +yes +not there/);
});

test('compare is a table for spreadsheets, a row for each figure and design', async () => {
  const { out } = await contraparte(['compare', MEXICO, '--set-2', 'guarantee=null', ...FEW, '--format', 'csv']);
  const rows = out.split('\n').map((line) => line.split(','));
  const outlay = rows.filter(([table, name]) => table === 'outcomes' && name === 'outlay');
  expect(outlay.map(([, , , , design]) => design)).toEqual(['A', 'B']);
});

test('compare says no with the reason where designs do not stand side by side', async () => {
  const { code, out } = await contraparte(['compare', MEXICO, PHILIPPINES, ...FEW, '--format', 'json']);
  expect([code, JSON.parse(out)]).toMatchObject([
    1,
    { ok: false, errors: [{ path: '2.currency', given: 'PHP', accepted: 'MXN' }] },
  ]);
});

test('compare called wrongly says how it is called', async () => {
  const { code, err } = await contraparte(['compare', MEXICO]);
  expect([code, err]).toEqual([2, expect.stringContaining('A comparison needs two designs')]);
});

test('equity says who gains, with the levers that lean more to need', async () => {
  const { code, out } = await contraparte(['equity', MEXICO, '--draws', '20']);
  expect(code).toBe(0);
  expect(out).toContain('goes to the poorest 40 % of people');
  expect(out).toMatch(
    /--set 'matching\.partners\.state\.ratio=[\d.]+ \* \(0\.5 \+ marginality\) \* \(0\.5 \+ unmet\)'/,
  );
  expect(out).toContain("--set 'matching.equity=3'");
});
