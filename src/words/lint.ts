import type { Finding, FindingValues } from '../analysis/lint/finding.ts';
import type { Scenario } from '../scenario/types.ts';
import { roundTo } from './numbers.ts';
import type { Words } from './types.ts';
import { fieldName } from './why.ts';

/** A finding in the reader's words. */
export interface SaidFinding {
  /** One sentence, or two, with the figure. */
  readonly says: string;
  /** What to do about it. */
  readonly todo: string;
}

/** What a linter's finding says, and what to do. */
export function findingText({ rule, values }: Finding, scenario: Scenario, words: Words): SaidFinding {
  const printed = Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name !== 'why')
      .map(([name, value]) => [name, valueText(name, value, scenario, words)]),
  );
  const variant = values['why'] === undefined ? '' : `.${values['why']}`;
  return {
    says: words.t(`lint.rules.${rule}.says${variant}`, { ...printed, ...counted(values) }),
    todo: words.t(`lint.rules.${rule}.todo`),
  };
}

/** Names of fields concerned: "Federation: Cap per project". */
export function findingFields({ paths }: Finding, scenario: Scenario, words: Words): readonly string[] {
  return paths.map((path) => fieldName(path, scenario, words));
}

const MONEY =
  'cap asked budget unused needed pool funds need value cost capital envelope outlay revenue most wanted claims fund upkeep';
const SHARES = 'share all stop expected fee rate cover weight chance ever dropped now target';
const YEARS = 'year from to start last';
const UNITS: ReadonlyMap<string, 'money' | 'share' | 'year'> = new Map([
  ...MONEY.split(' ').map((name) => [name, 'money'] as const),
  ...SHARES.split(' ').map((name) => [name, 'share'] as const),
  ...YEARS.split(' ').map((name) => [name, 'year'] as const),
]);

/** Counts are printed like any number here; none of these texts has plurals. */
function counted({ count }: FindingValues): Readonly<Record<string, string>> {
  return typeof count === 'number' ? { count: String(count) } : {};
}

function valueText(name: string, value: number | string, scenario: Scenario, words: Words): string {
  if (typeof value === 'string') return nameOf(name, value, scenario, words);
  const unit = UNITS.get(name);
  if (unit === 'money') return words.aboutMoney(value, scenario.place.currency);
  if (unit === 'share') return words.share(value);
  if (unit === 'year') return String(value);
  if (name === 'years') return words.years(value);
  if (name === 'months') return monthsText(value, words);
  return plainNumber(value, words);
}

/** "0.2 months", "1 month": as many as are printed decide. */
function monthsText(value: number, words: Words): string {
  const number = plainNumber(value, words);
  return words.t('lint.months', { number, count: number === words.number(1) ? 1 : 2 });
}

function plainNumber(value: number, words: Words): string {
  return words.number(roundTo(value, Number.isInteger(value) || Math.abs(value) >= 10 ? 0 : 1));
}

function nameOf(name: string, id: string, { sectors, scheme, ...rest }: Scenario, words: Words): string {
  if (name === 'field') return fieldName(id, { sectors, scheme, ...rest }, words);
  if (name === 'side') return words.t(`lint.sides.${id}`);
  const partners = scheme.matching?.partners ?? [];
  const items = name === 'sector' ? sectors : name === 'corridor' ? rest.corridors : partners;
  const item = items.find((one) => one.id === id);
  return item === undefined ? id : words.text(item.name);
}
