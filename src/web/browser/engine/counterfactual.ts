import type { Players } from '../../../ensemble/players.ts';
import { columnOf, type Table } from '../../../ensemble/table.ts';
import { playFuture } from '../../../model/future.ts';
import type { Scenario, Scheme } from '../../../scenario/types.ts';

/** Instruments of which the futures without the scheme know only that they are off. */
export const WHOLLY_OFF = [
  'helpDesk',
  'audit',
  'seal',
  'preparation',
  'ordinance',
  'transferCost',
  'literacy',
  'guarantee',
] as const satisfies readonly (keyof Scheme)[];
/** What a partner pays, of which they know nothing either. */
export const PAYMENT_FIELDS = ['ratio', 'yearlyBudget', 'projectCap'] as const;

/**
 * Names everything that the futures without the scheme may depend on: all but what pays, trains, guarantees and advises. Two
 * runs of one name have the same rows without the scheme, in the same columns; a test moves each field that is left out.
 */
export function counterfactualKey({ setting, luck }: Players): string {
  const { place, corridors, uses, sectors, response, behaviour, scheme } = setting.scenario;
  const said = [place, corridors, uses, sectors, response, behaviour, relevant(scheme)];
  return JSON.stringify([luck.seed, luck.draws, setting.columns.count, said]);
}

function relevant(scheme: Scheme): object {
  const off = Object.fromEntries(WHOLLY_OFF.map((name) => [name, null]));
  const council = scheme.council === null ? null : scheme.council.seats;
  return { ...scheme, ...off, council, matching: withoutPayments(scheme.matching) };
}

function withoutPayments(matching: Scenario['scheme']['matching']): object | null {
  if (matching === null) return null;
  const partners = matching.partners.map((partner) => ({
    ...partner,
    ...Object.fromEntries(PAYMENT_FIELDS.map((field) => [field, null])),
  }));
  return { ...matching, partners };
}

/** What was played before without the scheme: column after column as the table holds them, and what was counted. */
export interface KeptCounterfactual {
  readonly key: string;
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/** Draws that are played again to make sure of the others. */
const SPOT_CHECKS = 4;

/** Do a few draws, played again, give the numbers that were kept? A guard against a model that has learnt to depend on more. */
export function stillHolds(players: Players, table: Table): boolean {
  const { columns } = players.setting;
  const { seed, draws } = players.luck;
  const row = new Float64Array(columns.count);
  const drawsTried = Array.from({ length: SPOT_CHECKS }, (_, i) => Math.floor((i * (draws - 1)) / (SPOT_CHECKS - 1)));
  return drawsTried.every((draw) => {
    players.deal(draw);
    playFuture(players.counterfactual, seed, draw, row);
    return table.counterfactual.every((column) =>
      Object.is(columnOf(table, 'counterfactual', column)[draw], row[column]),
    );
  });
}
