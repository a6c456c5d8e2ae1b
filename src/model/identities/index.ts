import { APPROVAL } from './approval.ts';
import { ASSETS } from './assets.ts';
import { AWARENESS } from './awareness.ts';
import { DELIVERY } from './delivery.ts';
import { ENTERPRISES } from './enterprises.ts';
import { GIVING } from './giving.ts';
import { GUARANTEE } from './guarantee.ts';
import type { Identity, SectionIdentities } from './identity.ts';
import { LITERACY } from './literacy.ts';
import { LOCAL_INCOME } from './local-income.ts';
import { OUTCOME_IDENTITIES } from './outcomes.ts';
import { PROPOSALS } from './proposals.ts';
import { PUBLIC_MONEY } from './public-money.ts';
import { REMITTANCES } from './remittances.ts';
import { SAVING } from './saving.ts';
import { SHOCKS } from './shocks.ts';
import { TRUST } from './trust.ts';

/** Every identity of the model, section by section in the order of a year. */
export const SECTIONS: readonly SectionIdentities[] = [
  SHOCKS,
  REMITTANCES,
  AWARENESS,
  LITERACY,
  SAVING,
  GUARANTEE,
  GIVING,
  PROPOSALS,
  APPROVAL,
  DELIVERY,
  ASSETS,
  ENTERPRISES,
  LOCAL_INCOME,
  PUBLIC_MONEY,
  TRUST,
  OUTCOME_IDENTITIES,
];

/** The identities by name, each with its section. */
export const IDENTITIES: ReadonlyMap<string, Identity & { readonly section: string }> = new Map(
  SECTIONS.flatMap(({ section, identities }) =>
    Object.entries(identities).map(([name, identity]) => [name, { ...identity, section }] as const),
  ),
);
