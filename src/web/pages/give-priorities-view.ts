import type { Gift } from '../../analysis/follow.ts';
import { prioritiesLeft, type PriorityLeft } from '../../analysis/receipt-priorities.ts';
import type { Words } from '../../words/words.ts';
import { giveQuery } from './give-address.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';

export interface PrioritiesView {
  /** What is read before it is unfolded: what was chosen, else the heaviest. */
  readonly short: string;
  readonly intro: string;
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    readonly isChosen: boolean;
    readonly need: string;
    readonly covered: string;
    readonly missing: string;
    /** What the gift does for it; empty while nothing was given. */
    readonly gift: string;
  }[];
}

/** The plan's priorities, each a link that chooses it and keeps the rest. Null where the plan has none. */
export function prioritiesView(data: GiveData, given: Given, gift: Gift | null, words: Words): PrioritiesView | null {
  const year = gift?.year ?? given.way.year;
  const left = prioritiesLeft(data, year, gift);
  if (left.length === 0) return null;
  const { currency } = data.scenario.place;
  const first = left.find(({ sector }) => sector === given.way.sector) ?? left[0];
  return {
    short: first === undefined ? '' : shortOf(first, data, words),
    intro: words.t('give.priorities.intro', { year }),
    rows: left.map((one) => ({
      name: nameOf(one.sector, data, words),
      href: `/give/${data.id}${giveQuery(data, given, { sector: one.sector })}#receipt`,
      isChosen: one.sector === given.way.sector,
      need: words.aboutMoney(one.need, currency),
      covered: one.covered === null ? words.t('give.ways.unknown') : words.share(one.covered, 0),
      missing: one.missing === null ? words.t('give.ways.unknown') : words.aboutMoney(one.missing, currency),
      gift: gift === null ? '' : giftWords(one, currency, words),
    })),
  };
}

function shortOf({ sector, missing, need }: PriorityLeft, data: GiveData, words: Words): string {
  const money = (amount: number | null) =>
    amount === null ? words.t('give.ways.unknown') : words.aboutMoney(amount, data.scenario.place.currency);
  const values = { name: nameOf(sector, data, words), missing: money(missing), need: money(need) };
  return words.t('give.priorities.short', values);
}

function nameOf(sector: string, { scenario }: GiveData, words: Words): string {
  const found = scenario.sectors.find(({ id }) => id === sector);
  return found === undefined ? sector : words.text(found.name);
}

function giftWords({ committed, share, gifts, missing }: PriorityLeft, currency: string, words: Words): string {
  if (committed === null) return words.t('give.priorities.refused');
  if (missing === 0) return words.t('give.priorities.coveredAll');
  if (share === null || gifts === null) return '';
  const values = { committed: words.aboutMoney(committed, currency), share: words.share(share, share < 0.01 ? 2 : 1) };
  return words.t('give.priorities.gift', { ...values, count: gifts });
}
