import { noEffect, type LeverMove } from '../../src/analysis/no-effect.ts';
import { meanPoolAccount, poolAccount } from '../../src/analysis/pool-account.ts';
import { withValue } from '../../src/analysis/no-effect-path.ts';
import { createPlayers } from '../../src/ensemble/players.ts';
import type { Result } from '../../src/ensemble/result.ts';
import type { Words } from '../../src/words/words.ts';
import { moneyView } from '../../src/web/pages/money-view.ts';
import type { Design } from '../../src/web/pages/results-design.ts';
import { whyView } from '../../src/web/pages/why-view.ts';

const LUCK = { seed: 1, draws: 10 };

/** Where the money of a real future went, with a draw that is none. */
export function filledMoney(id: string, { years }: Result, design: Design, words: Words): object {
  const players = createPlayers(design.scenario, LUCK);
  const money = { draw: 0, accounts: poolAccount(players, 0), mean: meanPoolAccount(players) };
  return moneyView({ money, years, design, chosen: { draw: 0, refused: '9999' }, id }, words);
}

/** Levers that move something, so that each has its table. */
export function filledWhy(id: string, design: Design, words: Words): object {
  const moveTo = (path: string, value: unknown): LeverMove => ({
    before: design.base,
    after: withValue(design.base, path, value),
    path,
  });
  const moves = [moveTo('scheme.enterprise.places', 40), moveTo('scheme.enterprise.jobsPerFirm', 5)];
  return whyView({ answers: moves.map((move) => ({ move, answer: noEffect(move, LUCK) })), design, id }, words);
}
