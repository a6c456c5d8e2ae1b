import type { Words } from '../../words/words.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';

export type SeekTab = 'seek' | 'breakEven' | 'frontier';
const ADDRESSES: Readonly<Record<SeekTab, string>> = { seek: '', breakEven: '/break-even', frontier: '/frontier' };

export interface SeekTabs {
  readonly label: string;
  readonly items: readonly { readonly address: string; readonly label: string; readonly current: boolean }[];
}

export function seekAddress(id: string, tab: SeekTab): string {
  return `/scenarios/${id}/seek${ADDRESSES[tab]}`;
}

/** Links between the three kinds of question; levers and luck are kept. */
export function seekTabs({ file, design, words }: Opened, current: SeekTab): SeekTabs {
  const query = queryText(design.moved, design);
  return {
    label: words.t('seek.tabs.label'),
    items: (Object.keys(ADDRESSES) as SeekTab[]).map((tab) => ({
      address: seekAddress(file.id, tab) + query,
      label: words.t(`seek.tabs.${tab}`),
      current: tab === current,
    })),
  };
}

export interface OpenLink {
  readonly address: string;
  readonly label: string;
}

/** Where to go on with a design that was found: its levers are those of the page and some more. */
export function openLinks(
  { file: { id }, design }: Opened,
  found: Readonly<Record<string, string>>,
  words: Words,
  pages: readonly ('results' | 'design' | 'compare' | 'seek')[] = ['results', 'design', 'compare', 'seek'],
): readonly OpenLink[] {
  const query = queryText({ ...design.moved, ...found }, design);
  const first = Object.entries(design.moved).map(([path, value]) => [`1.${path}`, value]);
  const second = Object.entries({ ...design.moved, ...found }).map(([path, value]) => [`2.${path}`, value]);
  const compared = Object.fromEntries([...first, ...second]) as Record<string, string>;
  const addresses = {
    results: `/scenarios/${id}${query}`,
    design: `/scenarios/${id}/design${query}`,
    compare: `/compare${queryText({ of: `${id},${id}`, ...compared }, design)}`,
    seek: `/scenarios/${id}/seek${query}`,
  };
  return pages.map((page) => ({ address: addresses[page], label: words.t(`seek.open.${page}`) }));
}
