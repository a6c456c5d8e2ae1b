import { centralValue } from '../../math/distribution.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { basketQuery, withEntry, type Basket } from './compare-basket.ts';
import type { ComparedItem } from './compare-read.ts';

export interface Offer {
  readonly address: string;
  readonly label: string;
}

/** What one design is usefully compared with: itself as its file has it, and without each instrument. */
export function offersFor({ entry, design }: ComparedItem, basket: Basket, words: Words): readonly Offer[] {
  const { matching, guarantee, literacy } = design.scenario.scheme;
  const offer = (name: string, levers: Readonly<Record<string, string>>): Offer => ({
    address: `/compare${basketQuery(withEntry(basket, { id: entry.id, levers }))}`,
    label: words.t(`compare.offers.${name}`),
  });
  const without = (instrument: string) =>
    offer(instrument, { ...outside(entry.levers, instrument), [instrument]: 'null' });
  const doubled = doubledRatios(design.scenario);
  return [
    ...(Object.keys(design.moved).length > 0 ? [offer('asFile', {})] : []),
    ...(matching === null ? [] : [without('matching')]),
    ...(Object.keys(doubled).length === 0 ? [] : [offer('doubled', { ...entry.levers, ...doubled })]),
    ...(guarantee === null ? [] : [without('guarantee')]),
    ...(literacy === null ? [] : [without('literacy')]),
  ];
}

/** Levers that an instrument taken away does not swallow. */
function outside(levers: Readonly<Record<string, string>>, instrument: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(levers).filter(([path]) => !path.startsWith(`${instrument}.`)));
}

const MOST_RATIO = 10;

/** Levers that double every ratio that is a number, as far as ratios go. */
export function doubledRatios({ scheme }: Scenario): Readonly<Record<string, string>> {
  const partners = scheme.matching?.partners ?? [];
  return Object.fromEntries(
    partners.flatMap(({ id, ratio }) => {
      if (typeof ratio === 'object' && 'formula' in ratio) return [];
      const central = centralValue(ratio);
      return central === 0 ? [] : [[`matching.partners.${id}.ratio`, String(Math.min(MOST_RATIO, 2 * central))]];
    }),
  );
}
