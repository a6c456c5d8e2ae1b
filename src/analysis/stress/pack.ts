import type { Scenario } from '../../scenario/types.ts';
import { withValue } from '../no-effect-path.ts';

/** The named stresses; those of a partner exist once for each. */
export const PACK_KINDS = [
  'partnerAbsent',
  'partnerLate',
  'budgetsHalved',
  'matchEnds',
  'electionLost',
  'exchangeDown',
  'exchangeUp',
  'remittancesDown',
  'recession',
  'migrantsReturn',
  'clubsHalved',
  'giversUnmoved',
  'overrun',
  'leakageDoubled',
  'abandonedDoubled',
  'guaranteeWorst',
  'guarantorDoubted',
  'trainingNothing',
] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** Why a pack has nothing to say about a design. */
export type NotHere =
  | 'no-matching'
  | 'no-budgets'
  | 'no-elections'
  | 'no-guarantee'
  | 'no-training'
  | 'no-givers'
  | 'own-currency'
  | 'pays-nothing'
  | 'one-year'
  | 'protected'
  | 'already';

/** One field that a pack sets: its path and its new value, as a typed scenario holds it. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}
export type Patch =
  | {
      readonly changes: readonly Change[];
      /** How it is told to the model, where there are two ways. */ readonly way: Way;
    }
  | { readonly because: NotHere };
/** `start`: the whole match starts later, because the partner's share alone cannot be put off. */
export type Way = 'usual' | 'start';

/** A stress as data: what it does to a design, and which outcome it says it moves, which way. */
export interface StressPack {
  /** `exchangeDown`, `partnerAbsent.state`. */
  readonly id: string;
  readonly kind: PackKind;
  /** The partner it is about. */
  readonly partner: string | null;
  /** A figure as ensemble/sample.ts names it. */
  readonly figure: string;
  readonly direction: 'up' | 'down';
  readonly patch: (scenario: Scenario) => Patch;
}

/** The design under a patch. */
export function patched(scenario: Scenario, changes: readonly Change[]): Scenario {
  return changes.reduce((changed, { path, value }) => withValue(changed, path, value), scenario);
}
