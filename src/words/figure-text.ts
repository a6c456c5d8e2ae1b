import type { IdentityUnit } from '../model/identities/identity.ts';
import type { TermUnit } from '../scenario/term.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Words } from './types.ts';

export type FigureUnit = IdentityUnit | TermUnit;

/** A figure of one future: its value (null: not defined, or no limit), unit and, of foreign money, its corridor. */
export interface PlainFigure {
  readonly value: number | null;
  readonly isUnlimited: boolean;
  readonly unit: FigureUnit;
  readonly at: Readonly<Record<string, string | number>>;
}

/** The model counts some years from the start; in words they are calendar years. */
const EARLIEST_YEAR = 1000;
/** Money below this is shown to the hundredth: a gift of 60 dollars, a fee of 0.35. */
const SMALL_MONEY = 100;

/** A figure with its unit, exact to what a reader can use: "5,400 people", "MX$12,345", "6.3 %", "yes". */
export function figureText(figure: PlainFigure, scenario: Scenario, words: Words): string {
  const { value, isUnlimited, unit } = figure;
  if (isUnlimited) return words.t('quantities.formula.unlimited');
  if (value === null) return words.t('common.notDefined');
  if (COUNTED.has(unit))
    return words.t(`quantities.units.${unit}`, { count: rounded(value), number: shortNumber(value, words) });
  if (unit === 'calendarYear') return String(value < EARLIEST_YEAR ? scenario.place.startYear + value : value);
  if (unit !== 'moneyPerForeign') return bareFigureText(figure, scenario, words);
  return words.t('quantities.units.rate', {
    number: shortNumber(value, words),
    local: scenario.place.currency,
    foreign: foreignOf(figure, scenario),
  });
}

/** Units that are a word after the number. */
const COUNTED: ReadonlySet<FigureUnit> = new Set(['people', 'projects', 'years', 'months']);

/** The same without a word for people, years or projects: for use inside a formula. */
export function bareFigureText(figure: PlainFigure, scenario: Scenario, words: Words): string {
  const { value, isUnlimited, unit } = figure;
  if (isUnlimited) return words.t('quantities.formula.unlimited');
  if (value === null) return words.t('common.notDefined');
  if (unit === 'money') return moneyText(value, scenario.place.currency, words);
  if (unit === 'foreignMoney') return moneyText(value, foreignOf(figure, scenario), words);
  if (unit === 'share' || unit === 'perYear') return shareText(value, words);
  if (unit === 'yesNo' || unit === 'none') return words.t(value === 0 ? 'common.no' : 'common.yes');
  return unit === 'calendarYear' ? String(value) : shortNumber(value, words);
}

function foreignOf({ at }: PlainFigure, scenario: Scenario): string {
  return scenario.corridors.find(({ id }) => id === at['corridor'])?.currency ?? scenario.corridors[0]!.currency;
}

function moneyText(value: number, currency: string, words: Words): string {
  const size = Math.abs(value);
  if (size === 0 || size >= SMALL_MONEY || Number.isInteger(value)) return words.money(value, currency);
  return words.t('quantities.units.smallMoney', { number: words.number(value, 2), currency });
}

/** Three digits of a share, so that 6.25 % does not become 6 %; next to nothing stays next to nothing. */
function shareText(value: number, words: Words): string {
  const percent = Math.abs(value * 100);
  if (percent === 0 || percent < 1) return words.share(value);
  const decimals = percent >= 99.95 ? 0 : percent >= 10 ? 1 : 2;
  const least = Number((value * 100).toFixed(decimals));
  return words.share(value, Number.isInteger(least) ? 0 : decimals);
}

/** Four digits; whole numbers in full. */
function shortNumber(value: number, words: Words): string {
  if (Number.isInteger(value)) return words.number(value, 0);
  const size = Math.abs(value);
  if (size >= 1000) return words.number(value, 0);
  const decimals = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(size))));
  return words.number(Number(value.toFixed(decimals)), lastDecimal(value, decimals));
}

function lastDecimal(value: number, decimals: number): number {
  const text = value.toFixed(decimals).replace(/0+$/, '');
  return Math.max(0, text.length - text.indexOf('.') - 1);
}

function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : value;
}
