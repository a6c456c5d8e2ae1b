import { behaviourOf } from '../../ensemble/setting.ts';
import type { ParameterName } from '../../evidence/types.ts';
import type { Quantity } from '../../math/quantity.ts';
import { getPath } from '../../scenario/overrides.ts';
import type { Term } from '../../scenario/terms.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import { optionLabel, termHint } from '../../words/labels.ts';
import { quantityRange } from '../../words/quantity-range.ts';
import type { Words } from '../../words/words.ts';
import { isNumeric, printValue } from './results-field.ts';

/** What to put into a field, in which unit, and what holds while it is empty. */
export function fieldHint(path: string, term: Term, scenario: Scenario, words: Words): string {
  const mix = term.path.endsWith('.sectors.*');
  const texts = [
    mix ? '' : termHint(path, words),
    mix ? '' : unitText(path, term, scenario, words),
    usualText(term, scenario, words),
    distributionText(path, term, scenario, words),
  ];
  return texts.filter((text) => text !== '').join(' ');
}

/** What the figure is counted in, with an example where people write it in several ways. */
function unitText(path: string, term: Term, scenario: Scenario, words: Words): string {
  const name = (currency: string, count = 100) => currencyWord(count, currency, words.locale, words);
  const home = scenario.place.currency;
  const abroad = scenario.corridors.find(({ id }) => path.startsWith(`corridors.${id}.`))?.currency ?? home;
  switch (term.unit) {
    case 'money':
      return words.t('design.units.money', { currency: name(home), example: words.number(1_500_000) });
    case 'foreignMoney':
      return words.t('design.units.foreignMoney', { currency: abroad });
    case 'moneyPerForeign':
      return words.t('design.units.moneyPerForeign', { home, abroad });
    case 'share':
      return words.t('design.units.share', { example: words.share(0.25) });
    case 'perYear':
      return words.t('design.units.perYear', { example: words.share(0.04) });
    case 'ratio':
      return term.kind === 'ratio' ? words.t('design.units.ratio', { one: name(home, 1), currency: name(home) }) : '';
    case 'people':
    case 'years':
    case 'months':
    case 'jobs':
    case 'calendarYear':
    case 'index':
    case 'number':
    case 'none':
      return '';
  }
}

/** What brackets mean, in words. */
function distributionText(path: string, term: Term, scenario: Scenario, words: Words): string {
  const value = getPath(scenario, path);
  const others = ['normal', 'lognormal', 'uniform', 'oneOf'];
  const isOther = typeof value === 'object' && value !== null && others.some((form) => form in value);
  return isOther ? words.t('design.distribution', { range: valueText(term, path, value, words) }) : '';
}

/** What holds while the field is empty. */
function usualText(term: Term, scenario: Scenario, words: Words): string {
  const parameter = /^behaviour\.(\w+)$/.exec(term.path)?.[1] as ParameterName | undefined;
  if (parameter === undefined || scenario.behaviour[parameter] !== undefined) return '';
  const print = (value: number) => printValue(value, term, words);
  return words.t('design.usual', { range: quantityRange(behaviourOf(scenario, parameter), print, words) });
}

/** A value in words, as lists of changes show it. */
export function valueText(term: Term, path: string, value: unknown, words: Words): string {
  if (value === null || value === undefined) return words.t('design.empty');
  if (term.kind === 'boolean') return words.t(value === true ? 'common.yes' : 'common.no');
  if (term.kind === 'enum') return optionLabel(path, value as string, words);
  if (term.kind === 'text') return words.text(value as Text);
  if (!isNumeric(term) || (typeof value === 'object' && 'formula' in value)) return printValue(value, term, words);
  return quantityRange(value as Quantity, (number) => printValue(number, term, words), words);
}
