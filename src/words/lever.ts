import { findTerm } from '../scenario/terms.ts';
import type { Scenario, Text } from '../scenario/types.ts';
import { optionLabel, termLabel } from './labels.ts';
import type { Words } from './types.ts';

/** A lever by the name of its field, with the name of the item it belongs to: "State: Match for each unit given". */
export function leverLabel(path: string, scenario: Scenario, words: Words): string {
  const field = termLabel(path, words);
  const item = itemOf(path, scenario);
  return item === null ? field : words.t('seek.lever', { item: words.text(item), field });
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** The name of the list's item that a path leads through. */
export function itemOf(path: string, { place, corridors, sectors, scheme }: Scenario): Text | null {
  const lists: Readonly<Record<string, readonly Named[]>> = {
    corridors,
    sectors,
    'place.localities': place.localities,
    'matching.partners': scheme.matching?.partners ?? [],
    vehicles: scheme.vehicles,
  };
  const short = path.replace(/^scheme\./, '');
  for (const [list, items] of Object.entries(lists)) {
    if (!short.startsWith(`${list}.`)) continue;
    const key = short.slice(list.length + 1).split('.')[0];
    return items.find(({ id }, at) => id === key || String(at) === key)?.name ?? null;
  }
  return null;
}

/** A value of a lever as people write it: "25 %", "$2,500,000", "by plan", "yes". */
export function leverValue(
  path: string,
  value: number | string | boolean | null,
  scenario: Scenario,
  words: Words,
): string {
  if (value === null) return words.t('seek.unlimited');
  if (typeof value === 'boolean') return words.t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'string') return optionLabel(path, value, words);
  return figureValue(value, findTerm(path)?.unit ?? 'number', scenario.place.currency, words);
}

/** A number in its unit, with the decimals it bears beside others of a fine grid. */
export function figureValue(value: number, unit: string, currency: string, words: Words): string {
  if (unit === 'share' || unit === 'perYear') return words.share(value, decimalsOf(100 * value));
  if (unit === 'money') return words.money(value, currency);
  if (unit === 'calendarYear') return String(value);
  return words.number(value, decimalsOf(value));
}

const MOST_DECIMALS = 3;
/** Digits that a found value is good for. */
const SIGNIFICANT = 4;

function decimalsOf(value: number): number {
  if (value === 0) return 0;
  const least = Math.floor(Math.log10(Math.abs(value)));
  const text = String(Number(value.toPrecision(Math.max(SIGNIFICANT, least + 1))));
  const most = Math.max(MOST_DECIMALS, SIGNIFICANT - 1 - least);
  return Math.min(most, 12, text.includes('e') ? most : (text.split('.')[1]?.length ?? 0));
}
