import type { LineHead, Payer } from '../analysis/ledger/lines.ts';
import type { Step } from '../analysis/ledger/waterfall.ts';
import type { Scenario } from '../scenario/types.ts';
import { partnerKindLabel } from './labels.ts';
import type { Words } from './types.ts';

/** A row of the ledger: "Town: help desk", "State (state or region): match". */
export function ledgerLineLabel({ payer, item, partner, kind }: LineHead, scenario: Scenario, words: Words): string {
  const paidFor = words.t(`ledger.items.${item}`);
  if (partner === null || kind === null)
    return words.t('ledger.line', { payer: words.t(`ledger.short.${payer}`), item: paidFor });
  return words.t('ledger.lineOfPartner', {
    partner: partnerName(partner, scenario, words),
    kind: partnerKindLabel(kind, words),
    item: paidFor,
  });
}

/** "The town"; private money stands apart under one name. */
export function payerLabel(payer: Payer, words: Words): string {
  return words.t(`ledger.payers.names.${payer === 'savers' || payer === 'founders' ? 'apart' : payer}`);
}

/** A step of a waterfall: "Cap per project: Government of Zacatecas". */
export function stepLabel({ id, partner }: Pick<Step, 'id' | 'partner'>, scenario: Scenario, words: Words): string {
  const values = partner === null ? {} : { partner: partnerName(partner, scenario, words) };
  return words.t(`ledger.waterfall.steps.${id}`, values);
}

function partnerName(id: string, { scheme }: Scenario, words: Words): string {
  const found = scheme.matching?.partners.find((partner) => partner.id === id);
  return found === undefined ? id : words.text(found.name);
}
