import { centralValue } from '../../math/distribution.ts';
import type { Result } from '../../ensemble/result.ts';
import type { Words } from '../../words/words.ts';
import { findTerm } from '../../scenario/terms.ts';
import { breachReason } from './results-breach.ts';
import { fieldId } from './results-levers-view.ts';
import { sliderOf, type Slider } from './results-slider.ts';

export interface OfficerDoor {
  readonly sentence: string;
  readonly action: string;
  /** The lever that the sentence is about. */
  readonly field: {
    readonly name: string;
    readonly label: string;
    readonly hint: string;
    readonly value: string;
    readonly slider: Slider | null;
  };
  /** For the script that lets the lever answer while it moves. */
  readonly live: {
    readonly scenario: string;
    readonly language: string;
    readonly locale: string;
    readonly entry: string;
  };
}

/** The finance officer's line: the chance of a breach, with the lever that moves it. */
export function officerDoor(result: Result, id: string, words: Words): OfficerDoor {
  const { currency } = result.scenario.place;
  const { name, label, value } = lever(result);
  const hint = words.t('home.officer.currencyHint', {
    currency,
    example: words.money(value === 0 ? 1_000_000 : value / 2, currency),
  });
  const text = words.t(`home.officer.${label}`);
  const slider = sliderOf(findTerm(name), value, result.scenario, words.t('live.slider', { field: text }));
  return {
    sentence: breachReason(result, words),
    action: `/scenarios/${id}`,
    field: { name, label: text, hint, value: words.number(value), slider },
    live: { scenario: id, language: words.language, locale: words.locale, entry: fieldId(name) },
  };
}

/** The guarantee's capital where there is one, else the town's own matching budget, else its envelope. */
function lever({ scenario }: Result): { readonly name: string; readonly label: string; readonly value: number } {
  const { guarantee, matching } = scenario.scheme;
  if (guarantee !== null)
    return { name: 'guarantee.capital', label: 'capital', value: centralValue(guarantee.capital) };
  const own = matching?.partners.find(({ kind }) => kind === 'local');
  if (own?.yearlyBudget !== undefined && own.yearlyBudget !== null) {
    return { name: `matching.partners.${own.id}.yearlyBudget`, label: 'budget', value: centralValue(own.yearlyBudget) };
  }
  return { name: 'place.envelope', label: 'envelope', value: centralValue(scenario.place.envelope) };
}
