import type { Players } from '../ensemble/players.ts';
import { playFuture } from '../model/future.ts';
import { LINES, type AccountId, type LineKind, type LineRow } from './pool-account-lines.ts';
import { createWatch, NOBODY, type Watch } from './pool-account-watch.ts';

/** A line with its amounts: money of the place at start-year prices. */
export interface Line extends LineRow {
  /** One entry a year. */
  readonly byYear: readonly number[];
  /** Sum of a flow; what the first year began with; what the last year ended with. */
  readonly total: number;
}
export interface Account {
  readonly id: AccountId;
  /** The partner's id where the account is one partner's. */
  readonly partner: string | null;
  readonly lines: readonly Line[];
}

/**
 * The accounts of one future's scheme, year by year: the clubs' pool; for each partner what it was asked for and, where its
 * budget has a limit, what it might pay; and the works. In each, every year, the lines that come in add up to those that go
 * out (law 7 of the model's section 5).
 */
export function poolAccount(players: Players, draw: number): readonly Account[] {
  return accountsOf(players, watchedDraw(players, draw).amounts);
}

/** The same as means over all futures of the ensemble, added in order of the draws. */
export function meanPoolAccount(players: Players): readonly Account[] {
  const { draws } = players.luck;
  const sums = new Map<string, Float64Array>();
  for (let draw = 0; draw < draws; draw++) {
    const { amounts } = watchedDraw(players, draw);
    for (const { id, place } of listOf(players)) {
      for (const line of LINES[id]) addTo(sums, `${id} ${place} ${line.id}`, amounts(id, place, line.id));
    }
  }
  return accountsOf(players, (id, place, line) =>
    Array.from(sums.get(`${id} ${place} ${line}`)!, (sum) => sum / draws),
  );
}

function watchedDraw(players: Players, draw: number): Watch {
  const { setting, scheme, luck } = players;
  const watch = createWatch(scheme);
  players.deal(draw);
  playFuture(scheme, luck.seed, draw, new Float64Array(setting.columns.count), watch.look);
  return watch;
}

function addTo(sums: Map<string, Float64Array>, key: string, values: readonly number[]): void {
  const sum = sums.get(key) ?? new Float64Array(values.length);
  values.forEach((value, t) => (sum[t] = sum[t]! + value));
  sums.set(key, sum);
}

interface Named {
  readonly id: AccountId;
  readonly partner: string | null;
  readonly place: number;
}

/** The accounts that a scenario has: a budget without limit has none. */
function listOf({ setting: { scenario } }: Players): readonly Named[] {
  const partners = (scenario.scheme.matching?.partners ?? []).map((partner, place) => ({ ...partner, place }));
  const limited = partners.filter(({ yearlyBudget }) => yearlyBudget !== null);
  return [
    { id: 'pool', partner: null, place: NOBODY },
    ...partners.map(({ id, place }): Named => ({ id: 'asked', partner: id, place })),
    ...limited.map(({ id, place }): Named => ({ id: 'budget', partner: id, place })),
    { id: 'works', partner: null, place: NOBODY },
  ];
}

function accountsOf(players: Players, amounts: Watch['amounts']): readonly Account[] {
  return listOf(players).map(({ id, partner, place }) => ({
    id,
    partner,
    lines: LINES[id].map((line): Line => {
      const byYear = amounts(id, place, line.id);
      return { ...line, byYear, total: totalOf(line.kind, byYear) };
    }),
  }));
}

function totalOf(kind: LineKind, byYear: readonly number[]): number {
  if (kind === 'opening') return byYear[0]!;
  return kind === 'closing' ? byYear.at(-1)! : byYear.reduce((sum, value) => sum + value, 0);
}
