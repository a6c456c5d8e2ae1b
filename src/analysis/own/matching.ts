import type { PartnerKind } from '../../scenario/types.ts';
import type { Answers, Match } from './answers.ts';
import { sourced } from './origin.ts';

/** The rest of the envelope pays for the upkeep of what was built. */
const SHARE_FOR_MATCHING = 0.8;

interface Payer {
  readonly id: string;
  readonly name: { readonly en: string; readonly es: string };
  readonly kind: PartnerKind;
}
const TOWN: Payer = { id: 'town', name: { en: 'Town', es: 'Municipio' }, kind: 'local' };
const REGION: Payer = { id: 'region', name: { en: 'Region', es: 'Estado o provincia' }, kind: 'regional' };
const NATION: Payer = { id: 'nation', name: { en: 'National government', es: 'Gobierno nacional' }, kind: 'national' };
const FOUNDATION: Payer = {
  id: 'foundation',
  name: { en: 'Private foundation', es: 'Fundación privada' },
  kind: 'private',
};
const PAYERS: Readonly<Record<Match, readonly Payer[]>> = {
  none: [],
  '1x1': [TOWN],
  '2x1': [TOWN, REGION],
  '2x1-foundation': [TOWN, FOUNDATION],
  '3x1': [TOWN, REGION, NATION],
};

/** Does the town itself add money? Then it needs some. */
export function townPays(match: Match): boolean {
  return PAYERS[match].includes(TOWN);
}

/** The scheme: one unit from each payer, in a yearly pot as large as what the town sets aside for it. */
export function ownScheme({ match, envelope }: Answers): object {
  const payers = PAYERS[match];
  if (payers.length === 0) return {};
  const budget = Math.round(SHARE_FOR_MATCHING * envelope);
  return {
    matching: {
      rule: 'wholeOrNothing',
      ranking: 'plan',
      partners: payers.map((payer) => ({
        ...payer,
        ratio: sourced(1, { kind: 'answer' }),
        yearlyBudget: sourced(budget, { kind: 'assumed', why: payer === TOWN ? 'budget' : 'asTown' }),
      })),
    },
  };
}
