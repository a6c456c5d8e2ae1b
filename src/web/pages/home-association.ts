import { receipt } from '../../analysis/receipt.ts';
import type { Result } from '../../ensemble/result.ts';
import { approvalSentence } from '../../words/risk-sentence.ts';
import { deliveredSentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { LONGEST_FIELD } from '../forms.ts';
import { amountProblem, readAmount } from './give-amount.ts';
import { meanTotal } from './results-numbers.ts';

export interface AssociationDoor {
  readonly becomes: string;
  readonly chances: string;
  /** What the amount typed becomes; null when none was typed or it could not be read. */
  readonly given: string | null;
  /** What is wrong with the amount typed; null when nothing is. */
  readonly problem: string | null;
  readonly field: { readonly value: string; readonly hint: string; readonly corridor: string };
  readonly link: string;
  /** The page that follows what is typed, chances and all. */
  readonly receipt: string;
}

/** The association's line: what one unit becomes, how many proposals come through, and the reader's own amount. */
export function associationDoor(result: Result, id: string, typed: string | undefined, words: Words): AssociationDoor {
  const corridor = result.scenario.corridors[0];
  if (corridor === undefined) throw new Error('a scenario needs at least one corridor');
  const amount = readAmount(typed, words);
  return {
    becomes: becomes(result, words),
    chances: chances(result, words),
    given: amount.kind === 'amount' ? given(result, amount.value, words) : null,
    problem: amountProblem(amount, words),
    field: {
      value: (typed ?? '').slice(0, LONGEST_FIELD),
      hint: words.t('home.association.giveHint', { currency: corridor.currency }),
      corridor: corridor.id,
    },
    receipt: `/give/${id}`,
    link: amount.kind === 'amount' ? `/give/${id}?give=${amount.value}` : `/give/${id}`,
  };
}

/** "1 peso becomes about 3.96 pesos, not 4": project money committed per unit of the clubs' part, as counted. */
export function becomes(result: Result, words: Words): string {
  const { scenario } = result;
  const { matching } = scenario.scheme;
  const part = meanTotal(result, 'club') + meanTotal(result, 'inKind');
  if (matching === null || part === 0) return words.t('home.association.noMatching');
  const corridor = scenario.corridors[0]?.id ?? '';
  const { nominal } = receipt(scenario, { amount: 1, corridor, sector: null, year: matching.from });
  const each = meanTotal(result, 'committed') / part;
  const one = words.aboutMoney(1, scenario.place.currency);
  const values = { one, each: words.number(each, DIGITS), nominal: words.number(nominal) };
  const same = words.number(nominal, DIGITS) === values.each;
  return words.t(same ? 'home.association.becomesAsPromised' : 'home.association.becomes', values);
}
/** The standard error of a thousand futures is a few thousandths of the ratio. */
const DIGITS = 2;

function chances(result: Result, words: Words): string {
  return `${approvalSentence(result, words)} ${deliveredSentence(result, words)}`;
}

function given(result: Result, amount: number, words: Words): string {
  const { scenario } = result;
  const corridor = scenario.corridors[0];
  const year = scenario.scheme.matching?.from ?? scenario.place.startYear;
  const { given, foreignCurrency, arrived, total, currency } = receipt(scenario, {
    amount,
    corridor: corridor?.id ?? '',
    sector: null,
    year,
  });
  return words.t('home.association.given', {
    given: words.money(given, foreignCurrency),
    corridor: words.text(corridor?.name ?? ''),
    arrived: words.money(arrived, currency),
    total: words.money(total, currency),
  });
}
