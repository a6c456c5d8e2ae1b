import { MATCHES } from '../../analysis/own/answers.ts';
import { usualMonthly } from '../../analysis/own/corridor.ts';
import { COUNTRY_SHEETS } from '../../evidence/countries/index.ts';
import type { CountrySheet } from '../../evidence/countries/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { MenuItem } from '../../analysis/own/setting.ts';
import { countryName } from '../../words/country.ts';
import { workText } from '../../words/origin-sentence.ts';
import type { Words } from '../../words/words.ts';
import { CURRENCIES, HOSTS, RANKS, type OwnKey } from './own-fields.ts';
import type { OwnProblem, OwnReading } from './own-read.ts';

interface Field {
  readonly key: OwnKey;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly inputmode: 'text' | 'decimal' | 'numeric';
  readonly error: string;
}
interface Choices {
  readonly key: OwnKey;
  readonly label: string;
  readonly error: string;
  readonly choices: readonly Choice[];
}
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}
export interface OwnView {
  readonly problems: {
    readonly title: string;
    readonly items: readonly { readonly anchor: string; readonly message: string }[];
  } | null;
  readonly name: Field;
  /** The list of countries while none is chosen. */
  readonly countries: Choices | null;
  readonly form: OwnForm | null;
}
interface OwnForm {
  readonly country: { readonly iso: string; readonly name: string; readonly sheet: string; readonly other: string };
  readonly inhabitants: Field;
  readonly abroad: Field;
  readonly households: Field;
  readonly host: Choices;
  readonly monthly: Field;
  readonly currency: Choices;
  readonly rate: Field;
  readonly envelope: Field;
  readonly needsHint: string;
  readonly needs: readonly { readonly need: Choices; readonly amount: Field }[];
  readonly match: Choices;
}

/** What the form is made of: the reading, and what it is completed from. */
export interface OwnPlace {
  readonly base: Scenario;
  readonly menu: readonly MenuItem[];
}

/** The form. Faults are shown once the reader has asked for the review. */
export function ownView(reading: OwnReading, place: OwnPlace, asked: boolean): OwnView {
  const { sheet, words } = reading;
  const shown = asked ? reading.problems : [];
  const field = fieldsOf(reading, shown);
  return {
    problems: problemsView(shown, words),
    name: field('name', words.t('own.hints.name'), 'text'),
    countries: sheet === null ? countryChoices(reading, shown) : null,
    form: sheet === null ? null : formOf({ reading, sheet, place, shown, field }),
  };
}

function problemsView(shown: readonly OwnProblem[], words: Words): OwnView['problems'] {
  if (shown.length === 0) return null;
  return {
    title: words.t('own.problems.title', { count: shown.length }),
    items: shown.map(({ at, message }) => ({ anchor: `own-${at}`, message })),
  };
}

type MakeField = (key: OwnKey, hint: string, inputmode: Field['inputmode'], usual?: string) => Field;

/** `usual` stands in the field while nothing was typed. */
function fieldsOf({ typed, words }: OwnReading, shown: readonly OwnProblem[]): MakeField {
  return (key, hint, inputmode, usual = '') => ({
    key,
    label: labelOf(key, words),
    value: typed[key] === '' ? usual : (typed[key] ?? ''),
    hint,
    inputmode,
    error: errorAt(key, shown),
  });
}

function labelOf(key: OwnKey, words: Words): string {
  const ranked = /^(need|amount)(\d)$/.exec(key);
  return words.t(`own.fields.${ranked?.[1] ?? key}`, { number: ranked?.[2] ?? '' });
}

function errorAt(key: OwnKey, shown: readonly OwnProblem[]): string {
  return shown
    .filter(({ at }) => at === key)
    .map(({ message }) => message)
    .join(' ');
}

interface FormParts {
  readonly reading: OwnReading;
  readonly sheet: CountrySheet;
  readonly place: OwnPlace;
  readonly shown: readonly OwnProblem[];
  readonly field: MakeField;
}

function formOf(parts: FormParts): OwnForm {
  const { reading, sheet, place, field } = parts;
  const { words, typed } = reading;
  const hint = (key: string, values: Readonly<Record<string, string>> = {}) => words.t(`own.hints.${key}`, values);
  const example = (value: number) => words.number(value);
  const name = typed['name'] ?? '';
  return {
    country: {
      iso: sheet.iso,
      name: countryName(sheet.iso, words),
      sheet: `/evidence/countries/${sheet.iso}`,
      other: name === '' ? '/own' : `/own?name=${encodeURIComponent(name)}`,
    },
    inhabitants: field('inhabitants', hint('inhabitants', { example: example(18_000) }), 'numeric'),
    abroad: field('abroad', hint('abroad'), 'numeric'),
    households: field('households', hint('households'), 'numeric'),
    host: hostChoices(parts),
    monthly: monthlyField(parts),
    currency: currencyChoices(parts),
    rate: field('rate', hint('rate', { local: sheet.currency, example: example(18.5) }), 'decimal'),
    envelope: field('envelope', hint('envelope', { currency: sheet.currency, example: example(2_000_000) }), 'decimal'),
    needsHint: hint('needs', { scenario: words.text(place.base.title) }),
    needs: RANKS.map((rank) => ({
      need: needChoices(rank, parts),
      amount: field(`amount${rank}`, hint('amount', { currency: sheet.currency }), 'decimal'),
    })),
    match: matchChoices(parts),
  };
}

/** Filled in as long as nothing else was typed: once the rest is there, an empty field stays empty. */
function monthlyField({ reading, sheet, field }: FormParts): Field {
  const { words, typed } = reading;
  const currency = CURRENCIES.includes(typed['currency'] ?? '') ? (typed['currency'] ?? 'USD') : 'USD';
  const { value, from } = usualMonthly(sheet, currency);
  const amount = words.t('countries.amount', { amount: words.number(value), currency });
  const values = { amount, source: 'source' in from ? workText(from.source) : '' };
  const hint = from.kind === 'sheet' ? 'own.hints.monthlySheet' : 'own.hints.monthlyWorld';
  const begun = typed['inhabitants'] !== '' || typed['envelope'] !== '';
  return field('monthly', words.t(hint, values), 'decimal', begun ? '' : plainText(value, words));
}

/** As the reader would type it. */
function plainText(value: number, words: Words): string {
  return words.number(value);
}

function choicesOf(
  key: OwnKey,
  options: readonly (readonly [value: string, label: string])[],
  { reading, shown }: Pick<FormParts, 'reading' | 'shown'>,
  usual: string,
): Choices {
  const typed = reading.typed[key] ?? '';
  const chosen = typed === '' ? usual : typed;
  return {
    key,
    label: labelOf(key, reading.words),
    error: errorAt(key, shown),
    choices: options.map(([value, label]) => ({ value, label, selected: value === chosen })),
  };
}

function byLabel(words: Words) {
  return (a: readonly [string, string], b: readonly [string, string]) => a[1].localeCompare(b[1], words.locale);
}

function countryChoices(reading: OwnReading, shown: readonly OwnProblem[]): Choices {
  const { words } = reading;
  const named = COUNTRY_SHEETS.map(({ iso }) => [iso, countryName(iso, words)] as const).sort(byLabel(words));
  return choicesOf('country', [['', words.t('own.choose')], ...named], { reading, shown }, '');
}

function hostChoices(parts: FormParts): Choices {
  const { words, typed } = parts.reading;
  const given = (typed['host'] ?? '').toUpperCase();
  const codes = /^[A-Z]{2}$/.test(given) && !HOSTS.includes(given) ? [...HOSTS, given] : HOSTS;
  const named = codes.map((iso) => [iso, countryName(iso, words)] as const).sort(byLabel(words));
  return choicesOf('host', [['', words.t('own.choose')], ...named], parts, '');
}

function currencyChoices(parts: FormParts): Choices {
  const { words } = parts.reading;
  const names = new Intl.DisplayNames(words.locale, { type: 'currency', fallback: 'code' });
  const named = CURRENCIES.map((code) => [code, `${names.of(code) ?? code} (${code})`] as const).sort(byLabel(words));
  return choicesOf('currency', named, parts, 'USD');
}

function needChoices(rank: number, parts: FormParts): Choices {
  const { words } = parts.reading;
  const named = parts.place.menu.map(({ id, en, es }) => [id, words.text({ en, es })] as const);
  return choicesOf(`need${rank}`, [['', words.t('own.choose')], ...named], parts, '');
}

function matchChoices(parts: FormParts): Choices {
  const { words } = parts.reading;
  const named = MATCHES.map((match) => [match, words.t(`own.matches.${match}`)] as const);
  return choicesOf('match', named, parts, '');
}
