import type { EventRecord } from '../ensemble/result.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Words } from './types.ts';

/** What is needed of a scenario to say names instead of ids, and money with its currency. */
export type Named = Pick<Scenario, 'place' | 'sectors' | 'scheme'>;

type Values = EventRecord['values'];

/**
 * One event as a sentence, without its year. Values that may ride with an event: `partner`, `sector`, `locality` (ids or
 * names), `amount`, `delivered`, `value` (money), `change` (a share, of either sign). Ids become names and money has its
 * currency when the scenario is given. With fewer values the sentence says less.
 */
export function eventSentence(event: EventRecord, words: Words, scenario?: Named): string {
  const values = printedValues(event.values, words, scenario);
  const full = `events.${event.kind}.full`;
  const needed = NEEDED[event.kind];
  const complete = needed !== undefined && needed.every((name) => values[name] !== undefined);
  return complete ? words.t(full, values) : words.t(`events.${event.kind}.plain`);
}

/** What the longer sentence of a kind says; kinds without one are missing here. */
const NEEDED: Partial<Record<EventRecord['kind'], readonly string[]>> = {
  recession: ['change'],
  boom: ['change'],
  'partner-absent': ['partner'],
  'partner-back': ['partner'],
  'budget-exhausted': ['partner'],
  'claims-paid': ['amount'],
  'fund-exhausted': ['amount'],
  breach: ['amount'],
  'project-abandoned': ['what'],
  'project-finished': ['what'],
};

function printedValues(values: Values, words: Words, scenario?: Named): Record<string, string> {
  const printed: Record<string, string> = {};
  const amount = values.amount ?? values.delivered ?? values.value;
  if (typeof amount === 'number') printed.amount = money(amount, words, scenario);
  if (typeof values.change === 'number') printed.change = words.share(Math.abs(values.change));
  if (values.partner !== undefined)
    printed.partner = nameIn(scenario?.scheme.matching?.partners, values.partner, words);
  const what = projectPhrase(values, printed.amount, words, scenario);
  return what === null ? printed : { ...printed, what };
}

function money(value: number, words: Words, scenario?: Named): string {
  return scenario === undefined ? words.about(value) : words.aboutMoney(value, scenario.place.currency);
}

/** "Drinking water, Sierra, 1 million pesos" */
function projectPhrase(values: Values, amount: string | undefined, words: Words, scenario?: Named): string | null {
  if (values.sector === undefined) return null;
  const sector = nameIn(scenario?.sectors, values.sector, words);
  const locality = values.locality === undefined ? null : nameIn(scenario?.place.localities, values.locality, words);
  const what =
    locality === null
      ? words.t('events.what.sector', { sector })
      : words.t('events.what.sectorAndPlace', { sector, locality });
  return amount === undefined ? what : words.t('events.what.withAmount', { what, amount });
}

type NamedItem = { readonly id: string; readonly name: Parameters<Words['text']>[0] };

function nameIn(items: readonly NamedItem[] | undefined, id: string | number, words: Words): string {
  const item = items?.find((candidate) => candidate.id === id);
  return item === undefined ? String(id) : words.text(item.name);
}
