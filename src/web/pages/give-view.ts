import type { Words } from '../../words/words.ts';
import { giveAnswer, type GiveAnswer, type GiveItem } from './give-answer-view.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';
import { giveForm, type GiveForm } from './give-form-view.ts';
import { badgeOf, type Badge } from './results-badge.ts';

export interface GiveView {
  readonly title: string;
  readonly intro: string;
  readonly scenario: string;
  readonly badge: Badge;
  readonly basis: string;
  /** Said when the design is not the ready one; else empty. */
  readonly changed: string;
  readonly form: GiveForm;
  readonly answer: GiveAnswer;
}
/** What a page knows beside its data and what was typed. */
export interface GiveExtra {
  /** What could not be used of the design's own levers. */
  readonly items?: readonly GiveItem[];
}

/** The association's page, from plain data: the server, the browser and the file that is carried home make the same. */
export function giveView(data: GiveData, given: Given, words: Words, { items = [] }: GiveExtra = {}): GiveView {
  const { scenario } = data;
  return {
    title: words.t('give.title'),
    intro: words.t('give.intro', { place: words.text(scenario.place.name) }),
    scenario: words.text(scenario.title),
    badge: badgeOf(scenario, words),
    basis: basisOf(data, words),
    changed: Object.keys(data.moved).length > 0 ? words.t('give.changed') : '',
    form: giveForm(data, given, words),
    answer: giveAnswer(data, given, words, items),
  };
}

function basisOf({ draws, seed, model, data }: GiveData, words: Words): string {
  return words.t('give.basis', { draws: words.number(draws), seed: String(seed), model, data });
}
