import { PLACES, type PlaceInQueue } from '../../analysis/chances.ts';
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
  readonly problems: readonly GiveProblem[];
}

type Fields = Readonly<Record<string, string>>;

/** Reads the choices of a contribution. Throws only for a scenario without corridors, which no file can be. */
export function readChoices(scenario: Scenario, fields: Fields, words: Words): Choices {
  const sending = corridorOf(scenario, fields, words);
  const sector = itemOf('sector', fields['sector'], scenario.sectors, words);
  const locality = itemOf('locality', fields['locality'], scenario.place.localities, words);
  const year = yearOf(scenario, fields['year'], words);
  const place = placeOf(fields['place'], words);
  return {
    corridor: sending.value,
    sector: sector.value,
    locality: locality.value,
    year: year.value,
    place: place.value,
    problems: [sending, sector, locality, year, place, everyOf(fields['every'], words)].flatMap(({ problem }) =>
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

function placeOf(given: string | undefined, words: Words): Read<PlaceInQueue | null> {
  const name = given?.trim().toLowerCase();
  const found = PLACES.find((place) => place === name);
  if (name === undefined || found !== undefined) return read(found ?? null);
  return read(null, unknown('place', given ?? '', PLACES, words));
}

/** How often members give; once a month unless said otherwise. */
function everyOf(given: string | undefined, words: Words): Read<null> {
  const known = ['month', 'year'];
  return read(null, given === undefined || known.includes(given) ? null : unknown('every', given, known, words));
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
