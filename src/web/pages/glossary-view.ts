import type { Words } from '../../words/words.ts';

export interface GlossaryView {
  readonly entries: readonly { readonly id: string; readonly term: string; readonly meaning: string }[];
}

/** Entries by id; their words are `glossary.entries.<id>`. Links from other pages go to `/glossary#<id>`. */
export const GLOSSARY_IDS = [
  'remittance',
  'diaspora',
  'association',
  'corridor',
  'scheme',
  'counterfactual',
  'additional',
  'match',
  'ratio',
  'effectiveRatio',
  'partner',
  'envelope',
  'breach',
  'cap',
  'localPlan',
  'priority',
  'need',
  'marginality',
  'council',
  'channelled',
  'committed',
  'delivered',
  'outlay',
  'leverage',
  'guaranteeFund',
  'coverage',
  'stopLoss',
  'claim',
  'financialEducation',
  'vehicle',
  'inKind',
  'participation',
  'trust',
  'draw',
  'seed',
  'percentile',
  'chance',
  'realMoney',
  'assumption',
  'illustrative',
] as const;

/** Every term in the order of the reader's alphabet. */
export function glossaryView(words: Words): GlossaryView {
  const entries = GLOSSARY_IDS.map((id) => ({
    id,
    term: words.t(`glossary.entries.${id}.term`),
    meaning: words.t(`glossary.entries.${id}.meaning`),
  }));
  const alphabet = new Intl.Collator(words.locale);
  return { entries: entries.sort((a, b) => alphabet.compare(a.term, b.term)) };
}
