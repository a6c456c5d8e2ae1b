import { MOST_NEEDS } from '../../analysis/own/answers.ts';
import { PER_DOLLAR } from '../../evidence/exchange-rates.ts';

const ranks = Array.from({ length: MOST_NEEDS }, (_, at) => at + 1);

/** Keys of the form, its links and the command line. `need1` to `need5` have their amounts in `amount1` to `amount5`. */
export const OWN_KEYS = [
  'name',
  'country',
  'inhabitants',
  'abroad',
  'households',
  'host',
  'monthly',
  'currency',
  'rate',
  'envelope',
  'match',
  ...ranks.flatMap((rank) => [`need${rank}`, `amount${rank}`]),
] as const;
export type OwnKey = string;

export const RANKS: readonly number[] = ranks;

/** Currencies whose round rate is known. */
export const CURRENCIES: readonly string[] = Object.keys(PER_DOLLAR);

/** Countries that the list offers; any other two letters may stand in a link. */
export const HOSTS: readonly string[] = [
  ...['AE', 'AR', 'AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CI', 'CL', 'CR', 'DE', 'DO', 'ES', 'FR', 'GA', 'GB', 'GR'],
  ...['IN', 'IT', 'JP', 'KR', 'KW', 'KZ', 'LY', 'MX', 'MY', 'NG', 'NL', 'NO', 'PA', 'PT', 'QA', 'RU', 'SA', 'SE', 'SG'],
  ...['TR', 'US', 'ZA'],
];

/** The questions with these answers filled in; empty when they are no answers about a town. */
export function ownAddress(answers: Readonly<Record<string, string>>): string {
  const given = OWN_KEYS.flatMap((key) => {
    const value = answers[key] ?? '';
    return value === '' ? [] : [[key, value]];
  });
  return answers['country'] === undefined ? '' : `/own?${new URLSearchParams(given).toString()}`;
}
