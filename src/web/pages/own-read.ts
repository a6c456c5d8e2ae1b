import { MATCHES, type Answers, type Match, type Need } from '../../analysis/own/answers.ts';
import { usualMonthly } from '../../analysis/own/corridor.ts';
import { roundRate } from '../../analysis/own/money.ts';
import { townPays } from '../../analysis/own/matching.ts';
import type { MenuItem } from '../../analysis/own/setting.ts';
import { COUNTRY_SHEETS, countrySheet } from '../../evidence/countries/index.ts';
import type { CountrySheet } from '../../evidence/countries/types.ts';
import type { ProblemCode } from '../../scenario/problem.ts';
import { createWords, type Words } from '../../words/words.ts';
import { readFields } from '../forms.ts';
import { CURRENCIES, OWN_KEYS, RANKS, type OwnKey } from './own-fields.ts';
import { readNumber, type Bounds } from './own-number.ts';

export interface OwnProblem {
  readonly at: OwnKey;
  readonly code: ProblemCode;
  readonly message: string;
}
/** What somebody answered, and what cannot be used of it. */
export interface OwnReading {
  readonly typed: Readonly<Record<OwnKey, string>>;
  /** Null while no known country is chosen. */
  readonly sheet: CountrySheet | null;
  /** Words for readers of that country: they decide how numbers are read. */
  readonly words: Words;
  /** Null while something is missing or wrong. */
  readonly answers: Answers | null;
  readonly problems: readonly OwnProblem[];
}

const LONGEST_NAME = 80;
const PEOPLE: Bounds = { least: 0, most: 2e7, whole: true, example: 4_000 };
const INHABITANTS: Bounds = { least: 1, most: 2e7, whole: true, example: 18_000 };
const MONTHLY: Bounds = { least: 0.01, most: 1e8, whole: false, example: 300 };
const RATE: Bounds = { least: 1e-6, most: 1e7, whole: false, example: 18 };
const ENVELOPE: Bounds = { least: 0, most: 1e13, whole: false, example: 2_000_000 };
/** A rate further than this from the one in memory was mistyped, or given the other way round. */
const FAR = 10;
/** People abroad for each inhabitant: more is no town any longer. */
const MOST_ABROAD = 20;
const COST: Bounds = { least: 1, most: 1e14, whole: false, example: 30_000_000 };

/** Reads six answers as a form, a link or the command line gives them; every fault at once. */
export function readOwn(
  given: Readonly<Record<string, unknown>>,
  menu: readonly MenuItem[],
  reader: Words,
): OwnReading {
  const fields = readFields(given);
  const typed = Object.fromEntries(OWN_KEYS.map((key) => [key, fields[key] ?? '']));
  const text = (key: OwnKey) => (typed[key] ?? '').trim();
  const sheet = countrySheet(text('country'));
  const words = sheet === null ? reader : createWords(reader.language, sheet.iso);
  const problems: OwnProblem[] = [];
  const fault: Fault = (at, code, message) => void problems.push({ at, code, message });
  const say = (key: string, values: Readonly<Record<string, string>> = {}) => words.t(`own.problems.${key}`, values);
  const number = (key: OwnKey, bounds: Bounds): number | null => {
    const read = readNumber(typed[key], bounds, words);
    if (read.fault !== null) fault(key, read.fault.code, read.fault.message);
    return read.value;
  };
  const needed = (key: OwnKey, bounds: Bounds): number => {
    const value = number(key, bounds);
    if (text(key) === '') fault(key, 'missing', say('missing', { example: words.number(bounds.example) }));
    return value ?? Number.NaN;
  };

  const name = text('name');
  if (name === '') fault('name', 'missing', say('name'));
  if (name.length > LONGEST_NAME) fault('name', 'too-large', say('nameLong', { most: String(LONGEST_NAME) }));
  if (sheet === null)
    fault('country', text('country') === '' ? 'missing' : 'unknown-option', countryFault(text('country'), words));
  const inhabitants = needed('inhabitants', INHABITANTS);
  const people = { abroad: number('abroad', PEOPLE), households: number('households', PEOPLE) };
  problems.push(...peopleFaults({ inhabitants, ...people }, text, problems, words));
  const host = text('host').toUpperCase();
  if (host === '') fault('host', 'missing', say('hostMissing'));
  else if (!/^[A-Z]{2}$/.test(host)) fault('host', 'unknown-option', say('host', { given: text('host') }));
  const currency = text('currency') === '' ? 'USD' : text('currency').toUpperCase();
  const knownMoney = CURRENCIES.includes(currency);
  if (!knownMoney)
    fault('currency', 'unknown-option', say('currency', { given: text('currency'), accepted: words.list(CURRENCIES) }));
  const monthly = number('monthly', MONTHLY);
  const rate = number('rate', RATE);
  const known = sheet === null || !knownMoney ? null : roundRate(currency, sheet.currency);
  if (rate !== null && known !== null && sheet !== null && (rate > known * FAR || rate < known / FAR)) {
    const values = { given: text('rate'), known: words.number(known), currency, local: sheet.currency };
    fault('rate', 'out-of-range', say('rateFar', values));
  }
  const envelope = needed('envelope', ENVELOPE);
  const match = text('match') as Match;
  if (match.length === 0) fault('match', 'missing', say('matchMissing'));
  else if (!MATCHES.includes(match))
    fault('match', 'unknown-option', say('match', { given: match, accepted: words.list(MATCHES) }));
  else if (envelope === 0 && townPays(match)) fault('envelope', 'conflict', say('nothingToSpend'));
  const needs = readNeeds(text, menu, number, fault, words);

  const usual = sheet === null || !knownMoney ? null : usualMonthly(sheet, currency).value;
  const answers: Answers = {
    ...{ name, country: sheet?.iso ?? '', inhabitants, ...people, host, currency, rate, envelope, needs, match },
    // What was filled in from the sheet and left as it was is still the sheet's.
    monthly: monthly === usual ? null : monthly,
  };
  const inOrder = [...problems].sort((a, b) => OWN_KEYS.indexOf(a.at) - OWN_KEYS.indexOf(b.at));
  return { typed, sheet, words, answers: problems.length === 0 ? answers : null, problems: inOrder };
}

type TextOf = (key: OwnKey) => string;
type Fault = (at: OwnKey, code: ProblemCode, message: string) => void;

function countryFault(given: string, words: Words): string {
  if (given === '') return words.t('own.problems.countryMissing');
  const accepted = words.list(COUNTRY_SHEETS.map(({ iso }) => iso));
  return words.t('own.problems.country', { given: given.slice(0, 60), accepted });
}

/** Somebody must be abroad, and nobody receives from more senders than there are. */
function peopleFaults(
  { inhabitants, abroad, households }: Pick<Answers, 'inhabitants' | 'abroad' | 'households'>,
  text: TextOf,
  before: readonly OwnProblem[],
  words: Words,
): readonly OwnProblem[] {
  if (before.some(({ at }) => at === 'abroad' || at === 'households')) return [];
  const say = (key: string, values: Readonly<Record<string, string>> = {}, code: ProblemCode = 'conflict') => [
    { at: 'abroad', code, message: words.t(`own.problems.${key}`, values) },
  ];
  if (text('abroad') === '' && text('households') === '') return say('people', {}, 'missing');
  if ((abroad ?? 0) === 0 && (households ?? 0) === 0) return say('noMigrants');
  if (Math.max(abroad ?? 0, households ?? 0) > inhabitants * MOST_ABROAD)
    return say('manyAbroad', { times: String(MOST_ABROAD) }, 'out-of-range');
  if (abroad !== null && abroad > 0 && households !== null && households > abroad)
    return say('moreHouseholds', { abroad: words.number(abroad), households: words.number(households) });
  return [];
}

/** The needs chosen, in order; a rank left empty is skipped. */
function readNeeds(
  text: TextOf,
  menu: readonly MenuItem[],
  number: (key: OwnKey, bounds: Bounds) => number | null,
  fault: Fault,
  words: Words,
): readonly Need[] {
  const needs: Need[] = [];
  for (const rank of RANKS) {
    const [key, item] = [`need${rank}`, text(`need${rank}`).toLowerCase()];
    const money = number(`amount${rank}`, COST);
    const known = menu.find(({ id }) => id === item);
    if (item === '') {
      if (text(`amount${rank}`) !== '') fault(key, 'missing', words.t('own.problems.amountAlone'));
    } else if (known === undefined) {
      const accepted = words.list(menu.map(({ id }) => id));
      fault(key, 'unknown-option', words.t('own.problems.need', { given: item.slice(0, 60), accepted }));
    } else if (needs.some((need) => need.item === item)) {
      fault(
        key,
        'duplicate-id',
        words.t('own.problems.needTwice', { given: words.text({ en: known.en, es: known.es }) }),
      );
    } else needs.push({ item, money });
  }
  const chosen = RANKS.some((rank) => text(`need${rank}`) !== '' || text(`amount${rank}`) !== '');
  if (!chosen) fault('need1', 'missing', words.t('own.problems.needMissing'));
  return needs;
}
