import type { PartnerKind, Scenario } from '../../scenario/types.ts';

/** Who pays. `programmes`: whoever else pays for training and enterprise support; the scenario does not name them. */
export const PAYERS = ['clubs', 'partner', 'town', 'programmes', 'savers', 'founders'] as const;
export type Payer = (typeof PAYERS)[number];

/** What is paid for. */
export type LedgerItem =
  | 'projects'
  | 'inKind'
  | 'placed'
  | 'match'
  | 'training'
  | 'enterprise'
  | 'helpDesk'
  | 'council'
  | 'audit'
  | 'seal'
  | 'preparation'
  | 'upkeep'
  | 'capital'
  | 'injections'
  | 'recourse'
  | 'taxCredit'
  | 'trainingInKind'
  | 'lending'
  | 'ownMoney';

export interface LineHead {
  /** Unique: `clubs.projects`, `partner.state`, `town.match.town`, `town.upkeep`. */
  readonly id: string;
  readonly payer: Payer;
  readonly item: LedgerItem;
  /** The matching partner's id, where the row is a partner's match. */
  readonly partner: string | null;
  readonly kind: PartnerKind | null;
  /** Valued, but no money moves: labour, materials, rooms, teachers. */
  readonly inKind: boolean;
  /** Private saving and founders' own money: channelled, but not paid for the scheme; never part of a sum of payers. */
  readonly apart: boolean;
}
