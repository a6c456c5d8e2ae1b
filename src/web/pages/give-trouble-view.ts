import { receiptsIf, type ReceiptIf } from '../../analysis/receipt-if.ts';
import type { Followed } from '../../analysis/follow.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { exactMoney } from './give-money.ts';
import { partnerName } from './give-partner.ts';

/** What changes when one partner has nothing left, or stays away. */
export interface TroubleView {
  /** What is read before it is unfolded: what happens most often. */
  readonly short: string;
  readonly rule: string;
  readonly rows: readonly {
    readonly partner: string;
    readonly trouble: string;
    readonly chance: string;
    readonly becomes: string;
    readonly back: string;
  }[];
}

/** Null where nobody matches. */
export function troubleView(data: GiveData, followed: Followed, words: Words): TroubleView | null {
  const { scenario } = data;
  const { matching } = scenario.scheme;
  const all = receiptsIf(scenario, followed);
  if (matching === null || all.length === 0) return null;
  const rule = words.t(`give.trouble.${matching.rule}`);
  return {
    short: mostOften(all, followed, data, words) ?? rule,
    rule,
    rows: all.map((one) => ({
      partner: partnerName(one.partner, scenario, words),
      trouble: words.t(`give.trouble.${one.trouble}`),
      chance: chanceWords(one, followed, words),
      becomes: becomesWords(one, followed, words),
      back: backWords(one, followed, words),
    })),
  };
}

/** Null where nothing of the kind happens. */
function mostOften(all: readonly ReceiptIf[], followed: Followed, { scenario }: GiveData, words: Words): string | null {
  const [most] = [...all].sort((one, other) => (other.chance ?? 0) - (one.chance ?? 0));
  if (most === undefined || (most.chance ?? 0) === 0) return null;
  const partner = partnerName(most.partner, scenario, words);
  return words.t(`give.trouble.short.${most.trouble}`, { partner, chance: chanceWords(most, followed, words) });
}

function chanceWords({ chance, trouble, hasLimit }: ReceiptIf, { chances }: Followed, words: Words): string {
  if (trouble === 'exhausted' && !hasLimit) return words.t('give.trouble.noLimit');
  if (chance === null) return words.t('give.ways.unknown');
  const values = { turns: words.number(chances.counts.turns), count: hundred(chance, words) };
  const key = trouble === 'absent' ? 'chanceAbsent' : 'chanceShort';
  return words.t(chance === 0 ? `give.trouble.never.${trouble}` : `give.trouble.${key}`, values);
}

/** A chance that is there is never shown as none. */
function hundred(chance: number, words: Words): string {
  return chance < 0.005 ? words.t('give.trouble.lessThanOne') : words.number(100 * chance, 0);
}

function becomesWords({ outcome, committed, less, year }: ReceiptIf, { receipt }: Followed, words: Words): string {
  const money = (amount: number) => exactMoney(words)(amount, receipt.currency);
  const values = { committed: money(committed), less: money(less), year };
  if (outcome === 'later' && less === 0) return words.t('give.trouble.laterSame', values);
  return words.t(`give.trouble.${outcome}`, values);
}

function backWords({ outcome, back }: ReceiptIf, { receipt, ifRefused }: Followed, words: Words): string {
  if (outcome !== 'refused') return words.t('give.trouble.nothingBack');
  const amount = exactMoney(words)(back, receipt.currency);
  if (ifRefused.alone === null) return words.t('give.trouble.back', { amount });
  return words.t('give.trouble.backOrAlone', { amount, alone: words.number(100 * ifRefused.alone, 0) });
}
