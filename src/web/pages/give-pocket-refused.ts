import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { POCKET_MOST } from './give-pocket-file.ts';

export interface PocketRefused {
  readonly title: string;
  readonly why: string;
  readonly localities: string;
  readonly instead: string;
  readonly back: string;
}

/** Why there is no file, and what there is instead; `back` is the page's address. */
export function pocketRefused(data: GiveData, bytes: number, back: string, words: Words): PocketRefused {
  return {
    title: words.t('pocket.refused.title'),
    why: words.t('pocket.refused.why', { most: words.number(POCKET_MOST), bytes: words.number(bytes) }),
    localities: words.t('pocket.refused.localities', { count: data.scenario.place.localities.length }),
    instead: words.t('pocket.refused.instead'),
    back,
  };
}
