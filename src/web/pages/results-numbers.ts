import type { OutcomeName } from '../../scenario/outcomes.ts';
import type { Result } from '../../ensemble/result.ts';

export type SideName = 'scheme' | 'counterfactual' | 'difference';

/** Mean of an outcome's total; 0 where it is undefined in every draw, which for sums of money means that there is none. */
export function meanTotal(result: Result, name: OutcomeName, side: SideName = 'scheme'): number {
  return result.outcomes[name][side].total.mean ?? 0;
}

/** Does the design have any instrument at all? A vehicle of the scheme's own is one; a package of nothing is none. */
export function hasScheme(result: Result): boolean {
  const { vehicles, ...others } = result.scenario.scheme;
  const instruments = Object.values(others).filter((other) => typeof other !== 'boolean');
  return vehicles.some((vehicle) => vehicle.new) || instruments.some((instrument) => instrument !== null);
}

/** Where channelled money comes from: four means that add up to the total of the scheme. */
export interface Split {
  readonly anyway: number;
  readonly migrants: number;
  readonly others: number;
  readonly town: number;
}
export const SPLIT_PARTS = ['anyway', 'migrants', 'others', 'town'] as const satisfies readonly (keyof Split)[];

/** What would have come anyway, then what the scheme adds, by who pays it. */
export function splitOf(result: Result): Split {
  return {
    anyway: meanTotal(result, 'channelled', 'counterfactual'),
    migrants: meanTotal(result, 'channelledMigrants', 'difference'),
    others: meanTotal(result, 'channelledOthers', 'difference'),
    town: meanTotal(result, 'channelledLocal', 'difference'),
  };
}

/** Share of one sum in another; 0 of nothing is 0. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
