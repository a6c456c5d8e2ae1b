import type { Words } from '../../words/words.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';

/** What can be done with one design, in the order in which an officer comes to it. */
const PAGES = ['results', 'design', 'compare', 'seek', 'sensitivity', 'ledger', 'equity', 'memo', 'terms'] as const;
export type MenuPage = (typeof PAGES)[number];

export interface DesignMenu {
  readonly label: string;
  readonly items: readonly {
    readonly name: MenuPage;
    readonly address: string;
    readonly label: string;
    readonly current: boolean;
  }[];
}

/** The design that a menu leads to: an id of `/scenarios/`, and what an address says of it. */
export interface MenuPlace {
  readonly id: string;
  readonly moved: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly draws: number;
  readonly nominal: boolean;
}

/** Links from one page of a design to the others; levers, seed, number of futures and kind of money are kept. */
export function designMenu({ file, design, words }: Opened, current: MenuPage | null): DesignMenu {
  return menuOf({ id: file.id, ...design }, current, words);
}

/** The same of a design that was not opened by an address of levers. */
export function menuOf(place: MenuPlace, current: MenuPage | null, words: Words): DesignMenu {
  return {
    label: words.t('menu.label'),
    items: PAGES.map((name) => ({
      name,
      address: addressOf(name, place),
      label: words.t(`menu.${name}`),
      current: name === current,
    })),
  };
}

/** A comparison holds several designs, so that it numbers their levers. */
function addressOf(name: MenuPage, { id, moved, ...settings }: MenuPlace): string {
  if (name === 'compare') {
    const levers = Object.entries(moved).map(([path, value]) => [`1.${path}`, value]);
    return `/compare${queryText({ of: id, ...(Object.fromEntries(levers) as Record<string, string>) }, settings)}`;
  }
  const page = name === 'results' ? '' : `/${name}`;
  return `/scenarios/${id}${page}${queryText(moved, settings)}`;
}
