import { centralValue } from '../../math/distribution.ts';
import { receipt, type Receipt } from '../../analysis/receipt.ts';
import type { PartnerRequest } from '../../analysis/partner-requests.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import { reasonLabel } from '../../words/reasons.ts';
import type { Words } from '../../words/words.ts';
import type { Given } from './give-contribution.ts';

export interface ReceiptStep {
  readonly label: string;
  readonly amount: string;
  readonly note: string;
}
export interface ReceiptView {
  readonly caption: string;
  readonly steps: readonly ReceiptStep[];
  readonly total: ReceiptStep;
  /** Refusals and years without a scheme; empty when there is nothing to warn of. */
  readonly warning: string;
}

/** A contribution's receipt, step by step; `null` while nothing was given. Amounts are exact to the smallest unit. */
export function receiptView(scenario: Scenario, given: Given, words: Words): ReceiptView | null {
  if (given.contribution === null) return null;
  const made = receipt(scenario, given.contribution);
  const corridor = scenario.corridors.find(({ id }) => id === given.corridor);
  const money = exactMoney(words);
  const partners = made.parts.map((part) => partnerStep(part, made, scenario, words));
  return {
    caption: words.t('give.receipt.caption', {
      given: money(made.given, made.foreignCurrency),
      corridor: words.text(corridor?.name ?? ''),
      year: made.year,
    }),
    steps: [...sendingSteps(made, given, words), ...splitSteps(made, scenario, words), ...partners],
    total: {
      label: words.t('give.receipt.total'),
      amount: money(made.total, made.currency),
      note: made.each === null ? '' : words.t('give.receipt.totalNote', { each: words.number(made.each, 2) }),
    },
    warning: warningOf(made, scenario, words),
  };
}

function sendingSteps(made: Receipt, { members, project }: Given, words: Words): readonly ReceiptStep[] {
  const money = exactMoney(words);
  const fromMembers = (known: NonNullable<Given['members']>) =>
    words.t('give.receipt.fromMembers', {
      members: words.number(known.count),
      each: money(known.each, made.foreignCurrency),
      every: words.t(`give.form.${known.every}`),
    });
  const forProject =
    project === null ? '' : words.t('give.receipt.forProject', { value: money(project, made.currency) });
  const exchange = {
    sent: money(made.sent, made.foreignCurrency),
    rate: words.number(made.rate),
    currency: currencyWord(made.rate, made.currency, words.locale, words),
  };
  return [
    {
      label: words.t('give.receipt.given'),
      amount: money(made.given, made.foreignCurrency),
      note: members === null ? forProject : fromMembers(members),
    },
    {
      label: words.t('give.receipt.fee'),
      amount: money(-made.fee, made.foreignCurrency),
      note: words.t('give.receipt.feeNote', { share: words.share(made.feeShare, 1) }),
    },
    {
      label: words.t('give.receipt.exchange'),
      amount: money(made.arrived, made.currency),
      note: words.t('give.receipt.exchangeNote', exchange),
    },
  ];
}

function splitSteps(made: Receipt, scenario: Scenario, words: Words): readonly ReceiptStep[] {
  const { matching, vehicles } = scenario.scheme;
  const money = (value: number) => exactMoney(words)(value, made.currency);
  const vehicle = vehicles.find(({ id }) => id === matching?.vehicle) ?? vehicles[0];
  const step = (key: 'vehicle' | 'project' | 'inKind', value: number, values: Record<string, string>): ReceiptStep => ({
    label: words.t(`give.receipt.${key}`, values),
    amount: money(value),
    note: words.t(`give.receipt.${key}Note`, values),
  });
  const placed = [
    step('vehicle', made.toVehicle, { vehicle: words.text(vehicle?.name ?? '') }),
    step('project', made.toProject, {}),
  ];
  const inKind = step('inKind', made.inKind, {
    share: words.share(matching === null ? 0 : centralValue(matching.inKind), 0),
  });
  return [...(made.toVehicle > 0 ? placed : []), ...(made.inKind > 0 ? [inKind] : [])];
}

function partnerStep(part: PartnerRequest, made: Receipt, scenario: Scenario, words: Words): ReceiptStep {
  const partner = scenario.scheme.matching?.partners.find(({ id }) => id === part.partner);
  const key = part.into === 'vehicle' ? 'give.receipt.partnerVehicle' : 'give.receipt.partner';
  const money = (value: number) => exactMoney(words)(value, made.currency);
  return {
    label: words.t(key, { partner: words.text(partner?.name ?? part.partner) }),
    amount: money(part.paid),
    note: partnerNote(part, made, words),
  };
}

function partnerNote({ ratio, asked, paid, reason }: PartnerRequest, { currency }: Receipt, words: Words): string {
  if (reason === null)
    return words.t('give.receipt.ratioNote', {
      ratio: words.number(ratio),
      one: currencyWord(1, currency, words.locale, words),
    });
  const values = { asked: exactMoney(words)(asked, currency), reason: reasonLabel(reason, words) };
  return words.t(paid === 0 ? 'give.receipt.nothingNote' : 'give.receipt.cutNote', values);
}

function warningOf(made: Receipt, scenario: Scenario, words: Words): string {
  if (!made.matchingRuns) return words.t('give.receipt.noMatching', { year: made.year });
  const partner = scenario.scheme.matching?.partners.find(({ id }) => id === made.refusedBy);
  return partner === undefined ? '' : words.t('give.receipt.refused', { partner: words.text(partner.name) });
}

/** Money to its smallest unit: what stands on a receipt adds up. */
export function exactMoney(words: Words): (value: number, currency: string) => string {
  return (value, currency) => {
    const text = new Intl.NumberFormat(words.locale, { style: 'currency', currency }).format(value + 0);
    return text.replaceAll('-', '−');
  };
}
