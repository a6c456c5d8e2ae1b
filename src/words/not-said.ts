import type { Words } from './types.ts';

const LIMITS = [
  'forecast',
  'assumptions',
  'behaviour',
  'households',
  'prices',
  'quality',
  'politics',
  'otherSpending',
  'migration',
  'law',
] as const;

/** What results do not say: one list, beside every result and in every export. */
export function notSaid(words: Words): { readonly title: string; readonly items: readonly string[] } {
  return { title: words.t('summary.notSaid.title'), items: LIMITS.map((limit) => words.t(`summary.notSaid.${limit}`)) };
}
