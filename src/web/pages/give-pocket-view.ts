import { passportOf } from '../../storage/passport.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { badgeOf, type Badge } from './results-badge.ts';

/** When it was made, the page that it was made from (empty where nobody else could open it), and what stood in its form. */
export interface PocketMade {
  readonly on: Date;
  readonly live: string;
  readonly typed?: Readonly<Record<string, string>>;
}

/** The sentences around form and answer of a pocket edition. */
export interface PocketView {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly scenario: string;
  readonly badge: Badge;
  readonly lead: string;
  /** Levers that the design moved, as links write them. */
  readonly moved: readonly string[];
  readonly frozen: string;
  readonly counted: string;
  readonly passport: string;
  readonly live: string;
  /** What was typed when it was made, as a query. */
  readonly begin: string;
}

export function pocketView(data: GiveData, { on, live, typed = {} }: PocketMade, words: Words): PocketView {
  const { scenario, seed, draws, model, moved } = data;
  const date = words.date(on);
  return {
    language: words.tag,
    direction: words.direction,
    title: words.t('pocket.title', { place: words.text(scenario.place.name) }),
    scenario: words.text(scenario.title),
    badge: badgeOf(scenario, words),
    lead: words.t('pocket.lead', { date }),
    moved: Object.entries(moved).map(([path, value]) => `${path} = ${value}`),
    frozen: words.t('pocket.about.frozen', { date }),
    counted: words.t('pocket.about.counted', {
      draws: words.number(draws),
      seed: String(seed),
      model,
      data: data.data,
    }),
    passport: passportOf(scenario, { seed, draws }, words.language).join(' '),
    live,
    begin: new URLSearchParams(typed).toString(),
  };
}
