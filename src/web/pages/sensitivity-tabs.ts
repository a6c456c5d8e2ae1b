import type { Words } from '../../words/words.ts';
import { DEFAULT_DRAWS } from '../defaults.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';

const TABS = ['sensitivity', 'stress', 'instruments'] as const;
type Tab = (typeof TABS)[number];

/** Links between the three pages that try a design. */
export interface StudyTabs {
  readonly label: string;
  readonly items: readonly { readonly address: string; readonly label: string; readonly current: boolean }[];
}

/** The three pages; levers, seed and number of futures are kept. */
export function studyTabs({ file, design, words }: Opened, current: Tab): StudyTabs {
  return {
    label: words.t('sensitivity.tabs.label'),
    items: TABS.map((tab) => ({
      address: `/scenarios/${file.id}/${tab}${queryText(design.moved, design)}`,
      label: words.t(`sensitivity.tabs.${tab}`),
      current: tab === current,
    })),
  };
}

/** Futures of each design on these pages: fewer than a result has, unless the address asks for a number of its own. */
export function studyDraws({ draws }: { readonly draws: number }, usual: number): number {
  return draws === DEFAULT_DRAWS ? usual : Math.min(draws, MOST_DRAWS);
}
const MOST_DRAWS = 5_000;

/** The seed and the number of futures that a study is made with. */
export interface StudyLuck {
  readonly seed: number;
  readonly draws: number;
}

/** "pesos of 2026". */
export function realMoney({ place }: Opened['design']['scenario'], currency: string, words: Words): string {
  return words.t('results.money.real', { currency, year: place.startYear });
}
