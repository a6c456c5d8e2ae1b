import { centralValue } from '../../math/distribution.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';

/** A partner's name; its id where the scenario has none. */
export function partnerName(id: string | null, { scheme }: Scenario, words: Words): string {
  const partner = scheme.matching?.partners.find((one) => one.id === id);
  return partner === undefined ? (id ?? '') : words.text(partner.name);
}

/** The share of a club's part that may be labour, as printed. */
export function inKindShare({ scheme }: Scenario, words: Words): string {
  return words.share(scheme.matching === null ? 0 : centralValue(scheme.matching.inKind), 0);
}
