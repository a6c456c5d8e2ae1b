import { FATES, type Chances } from './chances.ts';
import type { Followed } from './follow.ts';
import type { Cell } from './result-table.ts';

/** A receipt as one long table, raw and unrounded: steps and what they cut, then chances counted, then what budgets had left. */
export interface ReceiptTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const COLUMNS = [
  'part',
  'item',
  'partner',
  'currency',
  'before',
  'added',
  'aside',
  'cut',
  'reason',
  'after',
  'foreignBefore',
  'foreignAfter',
  'count',
  'share',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** Columns are English ids in every language. */
export function receiptTable(followed: Followed): ReceiptTable {
  const rows: readonly Row[] = [
    ...stepRows(followed),
    ...wayRows(followed),
    ...chanceRows('chance', followed.chances),
    ...chanceRows('chanceAlone', followed.chancesAlone),
    ...followed.chances.partners.flatMap(({ partner, enough, left }): readonly Row[] => [
      { part: 'budget', item: 'left', partner, share: left },
      { part: 'budget', item: 'enough', partner, share: enough },
    ]),
  ];
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column] ?? null)) };
}

function stepRows({ steps, receipt }: Followed): readonly Row[] {
  return steps.flatMap(({ id, partner, currency, before, added, aside, cuts, after }): readonly Row[] => {
    const abroad = id === 'fee' && currency === receipt.foreignCurrency;
    const amounts = abroad
      ? { before: before.foreign, after: after.foreign }
      : { before: before.local, after: after.local };
    const foreign = { foreignBefore: before.foreign, foreignAfter: after.foreign };
    const step: Row = { part: 'step', item: id, partner, currency, ...amounts, added, aside, ...foreign };
    const lost = cuts.map((cut): Row => ({
      part: 'cut',
      item: id,
      partner: cut.partner,
      currency,
      cut: cut.amount,
      reason: cut.reason,
    }));
    return [step, ...lost];
  });
}

function wayRows({ scheme, alone, receipt }: Followed): readonly Row[] {
  const names = ['committed', 'stands', 'expected', 'expectedBack'] as const;
  const rows = (part: string, ways: Followed['scheme']) =>
    names.map((item): Row => ({ part, item, currency: receipt.currency, after: ways[item] }));
  return [...rows('scheme', scheme), ...rows('alone', alone)];
}

function chanceRows(part: string, { counts, shares }: Chances): readonly Row[] {
  const proposed: Row = { part, item: 'proposed', count: counts.proposed };
  const fates = FATES.map((fate): Row => {
    const count = fate === 'valid' ? counts.proposed - counts.notValid : counts[fate];
    return { part, item: fate, count, share: shares?.[fate] ?? null };
  });
  return [proposed, ...fates];
}
