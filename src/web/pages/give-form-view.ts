import { PLACES } from '../../analysis/chances.ts';
import { MOST_INSTALMENTS, SPACINGS } from '../../analysis/instalments.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { EVERY } from './give-choices.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';
import type { GiveKey } from './give-problem.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../defaults.ts';

interface Field {
  readonly key: GiveKey;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly inputmode: 'decimal' | 'numeric' | 'text';
  readonly error: string;
}
interface Choices {
  readonly key: GiveKey;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly error: string;
}
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}
export interface GiveForm {
  readonly action: string;
  readonly give: Field;
  readonly members: Field;
  readonly each: Field;
  readonly every: Choices;
  readonly project: Field;
  readonly instalments: Field;
  readonly spacing: Choices;
  /** Paid in parts: shown open. */
  readonly isPaidInParts: boolean;
  /** A project's cost was asked about: shown open. */
  readonly isForProject: boolean;
  readonly corridor: Choices;
  readonly sector: Choices;
  readonly locality: Choices | null;
  /** In place of the list where there are very many: a phone should not have to load them. */
  readonly localityName: Field | null;
  readonly year: Choices;
  readonly place: Choices;
  /** Where or when was chosen: shown open. */
  readonly isPlaced: boolean;
  /** Levers, seed and draws of the design, kept by the form. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
}

/** The form with what was typed in it. */
export function giveForm(data: GiveData, given: Given, words: Words): GiveForm {
  const { id, scenario } = data;
  const label = (key: GiveKey) => words.t(`give.form.${key}`);
  const field = (key: keyof typeof EXAMPLE): Field => ({
    key,
    label: label(key),
    value: given.typed[key] ?? '',
    hint: words.t(`give.form.${key}Hint`, {
      example: words.number(EXAMPLE[key]),
      currency: scenario.place.currency,
      most: words.number(MOST_INSTALMENTS),
    }),
    inputmode: key === 'members' || key === 'instalments' ? 'numeric' : 'decimal',
    error: errorAt(key, given),
  });
  const { localities } = scenario.place;
  const isLong = localities.length > LONGEST_LIST;
  const select = (key: GiveKey, choices: readonly Choice[]): Choices => ({
    key,
    label: label(key),
    choices,
    // Which currency is sent goes with where it is sent from.
    error: [errorAt(key, given), key === 'corridor' ? errorAt('currency', given) : ''].join(' ').trim(),
  });
  return {
    action: `/give/${id}`,
    give: field('give'),
    members: field('members'),
    each: field('each'),
    every: select('every', everyChoices(given, words)),
    project: field('project'),
    instalments: field('instalments'),
    spacing: select('spacing', spacingChoices(given, words)),
    isPaidInParts: isTyped(given, 'instalments'),
    isForProject: isTyped(given, 'project'),
    corridor: select('corridor', corridorChoices(scenario, given, words)),
    sector: select('sector', named(scenario.sectors, given.way.sector, 'any', words)),
    locality: isLong ? null : select('locality', named(localities, given.way.locality ?? null, 'anyLocality', words)),
    localityName: isLong ? localityName(scenario, given, words) : null,
    year: select('year', yearChoices(scenario, given)),
    place: select('place', placeChoices(given, words)),
    isPlaced: isTyped(given, 'locality', 'year', 'place'),
    kept: keptOf(data),
  };
}

const LONGEST_LIST = 100;

function localityName({ place }: Scenario, given: Given, words: Words): Field {
  return {
    key: 'locality',
    label: words.t('give.form.locality'),
    value: given.typed.locality ?? '',
    hint: words.t('give.form.localityHint', { example: place.localities[0]?.id ?? '' }),
    inputmode: 'text',
    error: errorAt('locality', given),
  };
}

function keptOf({ moved, seed, draws }: GiveData): GiveForm['kept'] {
  const isUsual = Object.keys(moved).length === 0 && seed === DEFAULT_SEED && draws === DEFAULT_DRAWS;
  const kept: Readonly<Record<string, string>> = isUsual ? {} : { ...moved, seed: String(seed), draws: String(draws) };
  return Object.entries(kept).map(([name, value]) => ({ name, value }));
}

function everyChoices({ typed }: Given, words: Words): readonly Choice[] {
  const chosen = EVERY.find((value) => value === typed.every?.trim().toLowerCase()) ?? 'month';
  return EVERY.map((value) => ({
    value,
    label: words.t(`give.form.often.${value}`),
    selected: value === chosen,
  }));
}

function spacingChoices({ typed }: Given, words: Words): readonly Choice[] {
  const chosen = SPACINGS.find((value) => value === typed.spacing?.trim().toLowerCase()) ?? 'month';
  return SPACINGS.map((value) => ({
    value,
    label: words.t(`give.instalments.spacing.${value}`),
    selected: value === chosen,
  }));
}

/** Was one of these filled in? */
function isTyped({ typed }: Given, ...keys: readonly GiveKey[]): boolean {
  return keys.some((key) => typed[key] !== undefined);
}

function corridorChoices({ corridors }: Scenario, { way }: Given, words: Words): readonly Choice[] {
  return corridors.map(({ id, name, currency }) => ({
    value: id,
    label: words.t('give.form.corridorOption', { name: words.text(name), currency }),
    selected: id === way.corridor,
  }));
}

/** "Any", then every item by its name. */
function named(
  items: Scenario['sectors'] | Scenario['place']['localities'],
  chosen: string | null,
  any: string,
  words: Words,
): readonly Choice[] {
  const all = items.map(({ id, name }) => ({ value: id, label: words.text(name), selected: id === chosen }));
  return [{ value: '', label: words.t(`give.form.${any}`), selected: chosen === null }, ...all];
}

function yearChoices({ place }: Scenario, { way }: Given): readonly Choice[] {
  return Array.from({ length: place.horizon }, (_, t) => String(place.startYear + t)).map((year) => ({
    value: year,
    label: year,
    selected: year === String(way.year),
  }));
}

function placeChoices({ way }: Given, words: Words): readonly Choice[] {
  const chosen = way.place ?? null;
  const all = PLACES.map((value) => ({ value, label: words.t(`give.form.${value}`), selected: value === chosen }));
  return [{ value: '', label: words.t('give.form.anyPlace'), selected: chosen === null }, ...all];
}

/** 40 members at 25 a month are 12,000 a year. */
const EXAMPLE = { give: 12_000, members: 40, each: 25, project: 2_000_000, instalments: 24 } as const;

function errorAt(key: GiveKey, { problems }: Given): string {
  return problems
    .filter(({ at }) => at === key)
    .map(({ message }) => message)
    .join(' ');
}
