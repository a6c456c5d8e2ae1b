import { expect, test } from 'vitest';
import { contraparte, MEXICO } from './contraparte.ts';

const FEW = ['--draws', '20', '--seed', '5', '--workers', '1'];
const RATIO = ['--vary', 'matching.partners.state.ratio=0..2 by 1'];

test('seek names the value that keeps what was asked, and ends with 1 when none does', async () => {
  const found = await contraparte(['seek', MEXICO, ...RATIO, '--keep', 'P(breachEver)<=100 %', ...FEW]);
  expect(found.code).toBe(0);
  expect(found.out).toContain('The highest value that keeps');
  const never = ['--keep', 'mean(toPriorities) > 900 million', '--format', 'json'];
  const { code, out } = await contraparte(['seek', MEXICO, ...RATIO, ...never, ...FEW]);
  const answer = JSON.parse(out) as { isReachable: boolean; best: unknown; nearest: { value: number } };
  expect([code, answer.isReachable, answer.best]).toEqual([1, false, null]);
  expect([0, 1, 2]).toContain(answer.nearest.value);
});

test('what cannot be understood is wrong usage and named by its option; what cannot be set is refused', async () => {
  const wrong = await contraparte(['seek', MEXICO, '--vary', 'place.name=1..2', '--keep', 'P(luck)<1', ...FEW]);
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toMatch(/--vary: .*\n--keep: /);
  const missing = ['--set', 'guarantee=null', '--vary', 'guarantee.cover=0.2..0.8 by 0.3'];
  const { code, err } = await contraparte(['seek', MEXICO, ...missing, ...FEW]);
  expect(code).toBe(1);
  expect(err).toContain('scheme.guarantee');
});

test('frontier gives a row for the present design and each of the grid', async () => {
  const levers = [...RATIO, '--vary', 'guarantee.cover=0.2..0.8 by 0.6'];
  const { code, out } = await contraparte(['frontier', MEXICO, ...levers, '--format', 'csv', ...FEW]);
  const lines = out.trim().split('\n');
  expect([code, lines.length]).toEqual([0, 8]);
  expect(lines[0]).toMatch(
    /^design,matching\.partners\.state\.ratio,guarantee\.cover,frontier,kept,outlay,outlay change,/,
  );
  expect(lines.some((line) => /^\d,.*,yes,yes,/.test(line))).toBe(true);
});
