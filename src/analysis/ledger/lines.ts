import type { Quantity } from '../../math/quantity.ts';
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

/** The rows that a scenario's ledger has, in the order in which they are read. */
export function linesOf(scenario: Scenario): readonly LineHead[] {
  const { matching } = scenario.scheme;
  const partners = (matching?.partners ?? []).map(({ id, kind }): Row => ({
    id: kind === 'local' ? `town.match.${id}` : `partner.${id}`,
    payer: kind === 'local' ? 'town' : 'partner',
    item: 'match',
    partner: id,
    kind,
  }));
  return [...clubRows(scenario), ...partners.filter(isOther), ...partners.filter(isTown), ...townRows(scenario)]
    .concat(privateRows(scenario))
    .map((row) => ({ partner: null, kind: null, inKind: false, apart: false, ...row }));
}

type Row = Pick<LineHead, 'id' | 'payer' | 'item'> & Partial<LineHead>;
const isTown = ({ payer }: Row) => payer === 'town';
const isOther = (row: Row) => !isTown(row);

const row = (payer: Payer, item: LedgerItem, more: Partial<LineHead> = {}): Row => ({
  id: `${payer}.${item}`,
  payer,
  item,
  ...more,
});
/** A row that is there when something in the scenario makes it possible. */
const rowIf = (isThere: boolean, ...given: Parameters<typeof row>): readonly Row[] => (isThere ? [row(...given)] : []);
const isSome = (quantity: Quantity | undefined) => quantity !== undefined && quantity !== 0;

function clubRows({ scheme: { matching, vehicles } }: Scenario): readonly Row[] {
  return [
    row('clubs', 'projects'),
    ...rowIf(isSome(matching?.inKind), 'clubs', 'inKind', { inKind: true }),
    ...rowIf(isSome(matching?.toVehicle) && vehicles.length > 0, 'clubs', 'placed'),
  ];
}

function townRows({ scheme }: Scenario): readonly Row[] {
  const { literacy, enterprise, guarantee, vehicles } = scheme;
  const offices = (['helpDesk', 'council', 'audit', 'seal', 'preparation'] as const).filter(
    (name) => scheme[name] !== null,
  );
  return [
    ...rowIf(isSome(literacy?.localShare), 'town', 'training'),
    ...rowIf(isSome(enterprise?.localShare), 'town', 'enterprise'),
    ...offices.map((name) => row('town', name)),
    ...rowIf(guarantee !== null, 'town', 'capital'),
    ...rowIf(isSome(guarantee?.yearlyInjection), 'town', 'injections'),
    ...rowIf(guarantee?.recourse === true, 'town', 'recourse'),
    ...rowIf(
      vehicles.some(({ taxCredit }) => isSome(taxCredit)),
      'town',
      'taxCredit',
    ),
    row('town', 'upkeep'),
  ];
}

/** Whoever else pays for programmes, and private money that stands apart. */
function privateRows({ scheme: { literacy, enterprise, vehicles } }: Scenario): readonly Row[] {
  const others = (share: Quantity | undefined) => share !== undefined && share !== 1;
  return [
    ...rowIf(others(literacy?.localShare), 'programmes', 'training'),
    ...rowIf(isSome(literacy?.inKind), 'programmes', 'trainingInKind', { inKind: true }),
    ...rowIf(others(enterprise?.localShare), 'programmes', 'enterprise'),
    ...rowIf(vehicles.length > 0, 'savers', 'lending', { apart: true }),
    ...rowIf(enterprise !== null, 'founders', 'ownMoney', { apart: true }),
  ];
}
