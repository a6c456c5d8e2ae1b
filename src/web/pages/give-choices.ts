import { PLACES, type PlaceInQueue } from '../../analysis/chances.ts';
import { SPACINGS, type Spacing } from '../../analysis/instalments.ts';
import type { Accepted } from '../../scenario/problem.ts';
import { nearest } from '../../scenario/problems.ts';
import type { Corridor, Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { readWhole } from '../forms.ts';
import type { GiveKey, GiveProblem } from './give-problem.ts';

/** Where it is sent from, for what, where, and when. What cannot be used is named, and the first or "any" stands in for it. */
export interface Choices {
  readonly corridor: Corridor;
  readonly sector: string | null;
  readonly locality: string | null;
  readonly year: number;
  readonly place: PlaceInQueue | null;
  readonly every: Every;
  readonly spacing: Spacing;
  readonly problems: readonly GiveProblem[];
}

/** How often members give, with how many times that is in a year. */
export const TIMES = { week: 52, month: 12, quarter: 4, year: 1, once: 1 } as const;
export type Every = keyof typeof TIMES;
export const EVERY = Object.keys(TIMES) as readonly Every[];

type Fields = Readonly<Record<string, string>>;

/** Reads the choices of a contribution. Throws only for a scenario without corridors, which no file can be. */
export function readChoices(scenario: Scenario, fields: Fields, words: Words): Choices {
  const sending = corridorOf(scenario, fields, words);
  const sector = itemOf('sector', fields['sector'], scenario.sectors, words);
  const locality = itemOf('locality', fields['locality'], scenario.place.localities, words);
  const year = yearOf(scenario, fields['year'], words);
  const place = oneOf('place', fields['place'], PLACES, null, words);
  const every = oneOf('every', fields['every'], EVERY, 'month', words);
  const spacing = oneOf('spacing', fields['spacing'], SPACINGS, 'month', words);
  return {
    corridor: sending.value,
    sector: sector.value,
    locality: locality.value,
    year: year.value,
    place: place.value,
    every: every.value,
    spacing: spacing.value,
    problems: [sending, sector, locality, year, place, every, spacing].flatMap(({ problem }) =>
      problem === null ? [] : [problem],
    ),
  };
}

interface Read<Value> {
  readonly value: Value;
  readonly problem: GiveProblem | null;
}
const read = <Value>(value: Value, problem: GiveProblem | null = null): Read<Value> => ({ value, problem });

/** By its id, else the first in the currency named, else the first of all. */
function corridorOf({ corridors }: Scenario, { corridor, currency }: Fields, words: Words): Read<Corridor> {
  const first = corridors[0];
  if (first === undefined) throw new Error('a scenario needs at least one corridor');
  const code = currency?.trim().toUpperCase();
  const named = corridors.find(({ id }) => id === corridor);
  if (corridor !== undefined && named === undefined)
    return read(
      first,
      unknown(
        'corridor',
        corridor,
        corridors.map(({ id }) => id),
        words,
      ),
    );
  if (code === undefined) return read(named ?? first);
  const inCurrency = corridors.find((one) => one.currency === code);
  const currencies = [...new Set(corridors.map((one) => one.currency))];
  if (inCurrency === undefined) return read(named ?? first, unknown('currency', currency ?? '', currencies, words));
  if (named === undefined || named.currency === code) return read(named ?? inCurrency);
  const values = { corridor: words.text(named.name), own: named.currency, given: code };
  const accepted: Accepted = { kind: 'options', options: [named.currency] };
  const message = words.t('give.problems.otherCurrency', values);
  return read(named, { at: 'currency', message, accepted, suggestion: named.currency });
}

function itemOf(
  at: 'sector' | 'locality',
  given: string | undefined,
  items: readonly { readonly id: string }[],
  words: Words,
): Read<string | null> {
  if (given === undefined) return read(null);
  const ids = items.map(({ id }) => id);
  return ids.includes(given) ? read(given) : read(null, unknown(at, given, ids, words));
}

/** The first year in which the scheme runs, unless one is named. */
function yearOf({ place, scheme }: Scenario, given: string | undefined, words: Words): Read<number> {
  const [min, max] = [place.startYear, place.startYear + place.horizon - 1];
  const usual = Math.min(max, Math.max(min, scheme.matching?.from ?? min));
  if (given === undefined) return read(usual);
  const year = readWhole(given, min, max);
  if (year !== null) return read(year);
  const message = words.t('give.problems.year', { given: given.slice(0, LONGEST), from: String(min), to: String(max) });
  const accepted: Accepted = { kind: 'whole-number', min, max, unit: 'calendarYear' };
  return read(usual, { at: 'year', message, accepted });
}

/** One of a few words; what stands for it when nothing, or something else, is said. */
function oneOf<Name extends string, Usual extends Name | null>(
  at: 'place' | 'every' | 'spacing',
  given: string | undefined,
  known: readonly Name[],
  usual: Usual,
  words: Words,
): Read<Name | Usual> {
  const name = given?.trim().toLowerCase();
  const found = known.find((one) => one === name);
  if (name === undefined || found !== undefined) return read<Name | Usual>(found ?? usual);
  return read<Name | Usual>(usual, unknown(at, given ?? '', known, words));
}

function unknown(at: GiveKey, given: string, known: readonly string[], words: Words): GiveProblem {
  const suggestion = nearest(given, known);
  const shown = known.slice(0, MOST_NAMED);
  const values = { given: given.slice(0, LONGEST), known: words.list(shown), count: known.length - shown.length };
  const sentence = words.t(`give.problems.${at}`, values);
  const more = known.length > shown.length ? ` ${words.t('give.problems.more', { count: values.count })}` : '';
  const meant = suggestion === null ? '' : ` ${words.t('give.problems.meant', { suggestion })}`;
  return { at, message: sentence + more + meant, accepted: { kind: 'options', options: known }, suggestion };
}
const LONGEST = 60;
const MOST_NAMED = 12;
