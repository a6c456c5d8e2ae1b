import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanPoolAccount, poolAccount, type Account, type Line } from '../../src/analysis/pool-account.ts';
import type { Side } from '../../src/analysis/pool-account-lines.ts';
import { createPlayers } from '../../src/ensemble/players.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import type { Reason } from '../../src/model/reasons.ts';
import { anyScenario } from '../model/arbitrary.ts';
import { EXAMPLE, scenarioWith } from '../model/play.ts';

const SCENARIOS = { seed: 31, numRuns: 220 };
const DRAWS = 3;
/** For a machine that has other things to do. */
const PATIENCE = 60_000;

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const sideOf = ({ lines }: Account, side: Side, t: number) =>
  add(lines.filter((line) => line.side === side).map(({ byYear }) => byYear[t]!));

/** Equal to a billionth of all the money that the account moves in the year. */
function balanced(account: Account): void {
  const size = (t: number) => Math.max(1, ...account.lines.map(({ byYear }) => Math.abs(byYear[t]!)));
  account.lines[0]!.byYear.forEach((_, t) => {
    expect(Math.abs(sideOf(account, 'in', t) - sideOf(account, 'out', t))).toBeLessThanOrEqual(1e-9 * size(t));
  });
}

const always = (law: (accounts: readonly Account[]) => void) =>
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const players = createPlayers(scenario, { seed: 1, draws: DRAWS });
      for (let draw = 0; draw < DRAWS; draw++) law(poolAccount(players, draw));
    }),
    SCENARIOS,
  );

describe('the account of the money', { timeout: PATIENCE }, () => {
  it('holds every year of every future: allocated and unallocated, by reason, is all there was', () => {
    always((accounts) => accounts.forEach(balanced));
  });

  it('hands what a year ends with to the next, and what it gave back', () => {
    always((accounts) => {
      for (const { lines } of accounts) {
        const sum = (chosen: (line: Line) => boolean, t: number) =>
          add(lines.filter(chosen).map(({ byYear }) => byYear[t]!));
        for (let t = 1; t < lines[0]!.byYear.length; t++) {
          const began = sum(({ kind, id }) => kind === 'opening' || id === 'returned-before', t);
          const ended = sum(({ kind, id }) => kind === 'closing' || /^returned-(?!before)/.test(id), t - 1);
          expect(Math.abs(began - ended)).toBeLessThanOrEqual(1e-9 * Math.max(1, ended));
        }
      }
    });
  });

  it('has no line below nothing, but for works that came cheaper than planned', () => {
    always((accounts) => {
      for (const { lines } of accounts) {
        const size = Math.max(1, ...lines.flatMap(({ byYear }) => byYear));
        for (const { id, byYear } of lines) {
          if (id !== 'lost-overrun') expect(Math.min(...byYear)).toBeGreaterThanOrEqual(-1e-9 * size);
        }
      }
    });
  });

  it('gives a reason for every line that is not allocated', () => {
    const allocated = ['approved', 'own-works', 'alone', 'placed', 'paid', 'delivered', 'lapsed'];
    for (const { lines } of poolAccount(createPlayers(EXAMPLE, { seed: 1, draws: 2 }), 0)) {
      for (const { id, side, reason } of lines) {
        expect(reason === null, id).toBe(side === 'in' || allocated.includes(id));
      }
    }
  });

  it('says in the mean what the result says of refusals', () => {
    const scenario = scenarioWith(
      'matching.partners.state.reliability=0.7',
      'matching.partners.state.yearlyBudget=900000',
    );
    const luck = { seed: 3, draws: 40 };
    const { refused } = runScenario(scenario, luck);
    const accounts = meanPoolAccount(createPlayers(scenario, luck));
    const told = (partner: string | null, reason: Reason) =>
      refused.find((one) => one.partner === partner && one.reason === reason)?.amount.mean ?? 0;
    for (const { id, partner, lines } of accounts) {
      if (id === 'budget') continue;
      for (const { kind, reason, total } of lines) {
        if (kind !== 'flow' || reason === null) continue;
        expect(Math.abs(total - told(partner, reason))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(total)));
      }
    }
  });
});
