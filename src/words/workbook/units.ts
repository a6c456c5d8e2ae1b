import type { Figure } from '../../analysis/workbook/figure.ts';
import type { Scenario } from '../../scenario/types.ts';
import { unitLabel } from '../labels.ts';
import type { Words } from '../types.ts';

/** A number's pattern by its unit; money has the decimals of its currency. */
export function patternOf(unit: Figure['unit'], currency: string): string {
  if (unit === 'money' || unit === 'foreignMoney') return moneyPattern(currency);
  return PATTERNS[unit] ?? '0.######';
}

const PATTERNS: Readonly<Partial<Record<Figure['unit'], string>>> = {
  moneyPerForeign: '0.0000',
  share: '0.00%',
  perYear: '0.00%',
  people: '#,##0.0',
  projects: '0',
  jobs: '#,##0.0',
  index: '0.0000',
  ratio: '0.0000',
  number: '0.000000',
  years: '0',
  months: '0.0',
  calendarYear: '0',
  yesNo: '0',
};

export function moneyPattern(currency: string): string {
  const known = moneyPatterns.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const pattern = maximumFractionDigits === 0 ? '#,##0' : `#,##0.${'0'.repeat(maximumFractionDigits)}`;
  moneyPatterns.set(currency, pattern);
  return pattern;
}
const moneyPatterns = new Map<string, string>();

/** Currency of a figure: the place's, or that of its corridor. */
export function currencyOf({ unit, at }: Pick<Figure, 'unit' | 'at'>, { corridors, place }: Scenario): string {
  if (unit !== 'foreignMoney') return place.currency;
  return corridors.find(({ id }) => id === at['corridor'])?.currency ?? place.currency;
}

/** "MXN", "MXN per USD", "share, 0 to 1". */
export function unitText(figure: Pick<Figure, 'unit' | 'at'>, scenario: Scenario, words: Words): string {
  const { unit, at } = figure;
  if (unit === 'money' || unit === 'foreignMoney') return currencyOf(figure, scenario);
  if (unit === 'moneyPerForeign')
    return `${scenario.place.currency}/${currencyOf({ unit: 'foreignMoney', at }, scenario)}`;
  return unit === 'yesNo' ? words.t('workbook.yesNo') : unitLabel(unit, words);
}
