import { committedBy, type Followed } from '../../analysis/follow.ts';
import type { Receipt } from '../../analysis/receipt.ts';
import type { Cut, Step } from '../../analysis/receipt-step.ts';
import { toMinor } from '../../math/minor-units.ts';
import type { Scenario } from '../../scenario/types.ts';
import { reasonLabel } from '../../words/reasons.ts';
import type { Words } from '../../words/words.ts';
import { TIMES } from './give-choices.ts';
import type { Given } from './give-contribution.ts';
import type { Members } from './give-sum.ts';
import { exactMoney } from './give-money.ts';
import { partnerName } from './give-partner.ts';
import { exchangeDate, sourceLinks, type SourceLink, type SourcesOf } from './give-sources-view.ts';
import { stepNote } from './give-step-note.ts';

export interface StepView {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** The same amounts in the other currency, small. */
  readonly beforeToo: string;
  readonly afterToo: string;
  readonly notes: readonly string[];
  readonly cuts: readonly string[];
  readonly sources: readonly SourceLink[];
}
export interface ReceiptView {
  readonly caption: string;
  readonly steps: readonly StepView[];
  readonly total: { readonly label: string; readonly amount: string; readonly note: string };
  /** Refusals and years without a scheme; empty when there is nothing to warn of. */
  readonly warning: string;
  readonly assumption: string;
}

/** A contribution's receipt, step by step. Amounts are exact to the smallest unit. `name` sets the steps of several receipts apart. */
export function receiptView(followed: Followed, scenario: Scenario, sources: SourcesOf, name = ''): ReceiptView {
  const { receipt: made, gift } = followed;
  const { words } = sources;
  const money = exactMoney(words);
  const corridor = scenario.corridors.find(({ id }) => id === gift.corridor);
  const steps = followed.steps.map((step) => stepView(step, followed, scenario, sources));
  return {
    caption: words.t('give.receipt.caption', {
      given: money(made.given, made.foreignCurrency),
      corridor: words.text(corridor?.name ?? ''),
      year: made.year,
    }),
    steps: steps.map((step) => ({ ...step, id: name + step.id })),
    total: {
      label: words.t('give.receipt.total'),
      amount: money(made.total, made.currency),
      note: made.each === null ? '' : words.t('give.receipt.totalNote', { each: words.number(made.each, 2) }),
    },
    warning: warningOf(followed, scenario, words),
    assumption: words.t('give.receipt.assumption', { year: scenario.place.startYear }),
  };
}

/** How the amount was worked out, with what each member gives for it. */
export function givenNote(given: Given, amounts: GivenAmounts, words: Words): string {
  const { members, project, perMember } = given;
  const all = exactMoney(words)(amounts.amount, amounts.foreignCurrency);
  if (members !== null) {
    const key = members.every === 'once' ? 'fromMembersOnce' : 'fromMembers';
    return words.t(`give.receipt.${key}`, { ...membersValues(members, amounts, words), given: all });
  }
  if (project === null) return words.t('give.receipt.given', { given: all });
  const value = exactMoney(words)(project, amounts.currency);
  const needed = [words.t('give.receipt.forProject', { value, given: all }), ...sharedOut(given, amounts, words)].join(
    ' ',
  );
  if (perMember === null) return needed;
  const key = TIMES[perMember.every] === 1 ? 'perMemberOnce' : 'perMember';
  return `${needed} ${words.t(`give.receipt.${key}`, membersValues(perMember, amounts, words))}`;
}

/** Where budgets are shared out, what it usually comes to is less than what was asked for: said beside it. */
function sharedOut({ project, paid }: Given, amounts: GivenAmounts, words: Words): readonly string[] {
  const { currency, digits, refusedBy } = amounts;
  const committed = committedBy(amounts);
  const isShort = project !== null && toMinor(committed, digits) < toMinor(project, digits);
  if (!isShort || paid !== null || refusedBy !== null) return [];
  return [words.t('give.receipt.sharedOut', { committed: exactMoney(words)(committed, currency) })];
}

/** The sum given, and its receipt: of instalments the first year's. */
export interface GivenAmounts extends Receipt {
  readonly amount: number;
}

function membersValues({ count, each, every }: Members, { foreignCurrency }: GivenAmounts, words: Words) {
  return {
    count,
    members: words.number(count),
    each: exactMoney(words)(each, foreignCurrency),
    every: words.t(`give.form.often.${every}`),
  };
}

function stepView(step: Step, followed: Followed, scenario: Scenario, sources: SourcesOf): StepView {
  const { words } = sources;
  const { receipt: made } = followed;
  const money = exactMoney(words);
  const foreign = (both: Step['before']) => money(both.foreign, made.foreignCurrency);
  const local = (both: Step['before']) => money(both.local, made.currency);
  const [isForeignBefore, isForeignAfter] = [step.id === 'fee' || step.id === 'exchange', step.id === 'fee'];
  return {
    id: step.partner === null ? step.id : `${step.id}-${step.partner}`,
    label: words.t(`give.receipt.${step.id}`, labelValues(step, scenario, words)),
    before: isForeignBefore ? foreign(step.before) : local(step.before),
    after: isForeignAfter ? foreign(step.after) : local(step.after),
    beforeToo: isForeignBefore ? local(step.before) : foreign(step.before),
    afterToo: isForeignAfter ? local(step.after) : foreign(step.after),
    notes: notesOf(step, followed, scenario, sources),
    cuts: step.cuts.map((cut) => cutSentence(cut, step, scenario, words)),
    sources: sourceLinks(step.from, sources),
  };
}

function notesOf(step: Step, followed: Followed, scenario: Scenario, sources: SourcesOf): readonly string[] {
  const own = stepNote(step, followed, scenario, sources.words).filter((note) => note !== '');
  return step.id === 'exchange' ? [...own, exchangeDate(followed.gift.corridor, sources)] : own;
}

function labelValues(step: Step, scenario: Scenario, words: Words): Record<string, string> {
  const { matching, vehicles } = scenario.scheme;
  const vehicle = vehicles.find(({ id }) => id === matching?.vehicle) ?? vehicles[0];
  return { partner: partnerName(step.partner, scenario, words), vehicle: words.text(vehicle?.name ?? '') };
}

function cutSentence({ amount, reason, partner }: Cut, { currency }: Step, scenario: Scenario, words: Words): string {
  const money = exactMoney(words);
  if (amount < 0) return words.t('give.receipt.gain', { amount: money(-amount, currency) });
  const values = { amount: money(amount, currency), reason: reasonLabel(reason, words) };
  if (partner === null) return words.t('give.receipt.cut', values);
  return words.t('give.receipt.cutBy', { ...values, partner: partnerName(partner, scenario, words) });
}

function warningOf({ receipt: made }: Followed, scenario: Scenario, words: Words): string {
  if (!made.matchingRuns) return words.t('give.receipt.noMatching', { year: made.year });
  if (made.refusedBy === null) return '';
  return words.t('give.receipt.refused', { partner: partnerName(made.refusedBy, scenario, words) });
}
