import { afterAll, describe, expect, test } from 'vitest';
import { judge } from '../../src/analysis/backtest/judge.ts';
import { BACKTESTS } from '../../src/evidence/backtests.ts';
import { backtestStrip } from '../../src/web/pages/backtests-strip.ts';
import { backtestsView } from '../../src/web/pages/backtests-view.ts';
import { createWords } from '../../src/words/words.ts';
import { createPool } from '../../src/workers/pool.ts';
import { startTestServer, whileTesting, type Answer } from './server.ts';

const PATIENCE = 180_000;
const words = createWords('en');
const pool = createPool({ workers: 2 });
afterAll(() => pool.close());
const server = whileTesting(() => startTestServer({ pool }));

describe('the page of back-tests', () => {
  test('shows what was published while the results are still being worked out, and says so', () => {
    const view = backtestsView({ results: null, done: 3 }, words);
    expect(view.waiting).toContain(`3 of ${BACKTESTS.length}`);
    expect(view.counts).toBeNull();
    expect(view.summary.every(({ verdict }) => verdict === null)).toBe(true);
    expect(view.tests.flatMap(({ checks }) => checks).every(({ obtained }) => obtained === '…')).toBe(true);
  });

  test('raises an alarm only for one that is expected to pass', () => {
    const result = (expected: boolean) => ({ backtest: BACKTESTS[0]!, judged: [], passed: false, expected });
    expect(backtestsView({ results: [result(true)] }, words).alarm).toBeNull();
    expect(backtestsView({ results: [result(false)] }, words).alarm).not.toBeNull();
  });

  test(
    'gives every result as a page, as data and as a table, and the scenario files that it played',
    async () => {
      const first = await server.ask('/backtests');
      expect(first.status).toBe(200);
      const { ok, backtests } = JSON.parse((await whenReady('/backtests.json')).text) as {
        ok: boolean;
        backtests: { name: string; checks: { obtained: number }[] }[];
      };
      expect([ok, backtests.map(({ name }) => name)]).toEqual([true, BACKTESTS.map(({ id }) => id)]);
      const table = await whenReady('/backtests.csv');
      expect(table.text.trim().split('\n')).toHaveLength(1 + BACKTESTS.flatMap(({ checks }) => checks).length);
      const page = await server.ask('/backtests?lang=es');
      expect(page.text).toContain('resultados salen como se publicaron');
      for (const { id } of BACKTESTS) expect(page.text).toContain(`id="${id}"`);
      for (const { scenario } of BACKTESTS.flatMap(({ runs }) => runs)) {
        expect((await server.ask(`/backtests/${scenario}.yaml`)).status, scenario).toBe(200);
      }
      expect((await server.ask('/backtests/no-such-file.yaml')).status).toBe(404);
    },
    PATIENCE,
  );
});

/** Where others use the machine too, an answer may take longer than one request waits. */
async function whenReady(path: string): Promise<Answer> {
  const answer = await server.ask(path);
  return answer.status === 503 ? whenReady(path) : answer;
}

describe('the strip', () => {
  const check = BACKTESTS[0]!.checks[0]!;
  const drawn = (value: number, low: number | null, high: number | null) => {
    const one = { ...check, low, high };
    return backtestStrip([one], [judge(one, [{ value, range: null }])]);
  };
  test('marks the middle of an interval in its middle', () => expect(drawn(1.5, 1, 2)).toContain('cx="90"'));
  test('crosses out what lies outside', () => expect(drawn(2.5, 1, 2)).toContain('strip-out'));
  test('points to what lies beyond the picture, wherever it is', () => {
    for (const value of [-1e12, 1e12]) expect(drawn(value, 1, 2)).toContain('strip-out');
  });
  test('is open where the interval is', () => {
    expect(drawn(5, 0, null).match(/strip-edge/g)).toHaveLength(1);
    expect(drawn(0, 0, null)).toContain('strip-mark');
  });
});
