import type { Followed } from '../../analysis/follow.ts';
import type { FollowedInstalments } from '../../analysis/instalments-followed.ts';
import type { Scenario } from '../../scenario/types.ts';
import { currencyWord } from '../../words/currency.ts';
import type { Words } from '../../words/words.ts';
import { followGiven } from './give-answer-view.ts';
import { TIMES } from './give-choices.ts';
import type { Given } from './give-contribution.ts';
import type { GiveData } from './give-data.ts';
import { exactMoney } from './give-money.ts';
import { planOf } from './give-plan-answer-view.ts';
import type { Planned } from './give-plan-read.ts';
import { projectName } from './give-plan-said.ts';
import { flyerSums } from './give-flyer-sums.ts';
import type { Members } from './give-sum.ts';

/** What a flyer is of: one contribution, or the best set of a plan. */
export type FlyerAsked =
  { readonly kind: 'gift'; readonly given: Given } | { readonly kind: 'plan'; readonly planned: Planned };

/** A flyer's subject in words, and the contributions behind it. */
export interface FlyerSubject {
  readonly all: readonly Followed[];
  readonly isPlan: boolean;
  /** Chances are of these: all of a plan, or the first year's part. */
  readonly counted: readonly Followed[];
  readonly headline: string;
  readonly notes: readonly string[];
  readonly builds: readonly string[];
  /** What each member gives, so often, as printed; null when no members were named. */
  readonly each: { readonly each: string; readonly every: string } | null;
}

/** Null while nothing usable was typed, or the best set is empty. */
export function flyerSubject(data: GiveData, asked: FlyerAsked, words: Words): FlyerSubject | null {
  return asked.kind === 'gift' ? ofGift(data, asked.given, words) : ofPlan(data, asked.planned, words);
}

function ofGift(data: GiveData, given: Given, words: Words): FlyerSubject | null {
  const found = followGiven(data, given);
  if (found === null) return null;
  const all = found.paid === null ? [found.first] : found.paid.years.map(({ followed }) => followed);
  const { scenario } = data;
  const project = { name: null, ...given.way, locality: given.way.locality ?? null, place: null, value: 0 };
  const kind =
    given.way.sector === null && project.locality === null
      ? words.t('flyer.builds.any')
      : short(projectName(project, scenario, words));
  const approved = words.t('flyer.headline.ifApproved');
  const paid = found.paid === null ? [] : instalmentNotes(found.paid, data.years.at(-1) ?? 0, words);
  return {
    all,
    isPlan: false,
    counted: [found.first],
    headline: headlineOf(given, all, scenario, words),
    notes: [...perMemberNote(given, scenario, words), approved, ...paid],
    builds: [words.t('flyer.builds.one', { kind, year: String(given.way.year) })],
    each: membersWords(given.members ?? given.perMember, all[0]?.receipt.foreignCurrency ?? '', scenario, words),
  };
}

/** In how many parts, and what comes after the last year that the scenario plays. */
function instalmentNotes({ count, beyond, foreignCurrency }: FollowedInstalments, year: number, words: Words) {
  const parts = words.t('flyer.instalments', { count: words.number(count) });
  if (beyond.amount === 0) return [parts];
  const amount = exactMoney(words)(beyond.amount, foreignCurrency);
  return [parts, words.t('flyer.beyond', { amount, year: String(year) })];
}

function headlineOf({ members, project }: Given, all: readonly Followed[], scenario: Scenario, words: Words): string {
  const { given, committed, currency, foreignCurrency } = flyerSums(all);
  const becomes = spoken(Math.round(committed), currency, scenario, words);
  const said = membersWords(members, foreignCurrency, scenario, words);
  if (members !== null && said !== null)
    return words.t(`flyer.headline.${timely('members', members)}`, {
      ...said,
      ...counted(members, words),
      committed: becomes,
    });
  const club = spoken(given, foreignCurrency, scenario, words);
  // Where budgets are shared out, partners usually leave it below what it costs: then nobody says that it is built.
  const isWhole = project !== null && Math.round(committed) >= Math.round(project);
  if (!isWhole) return words.t('flyer.headline.amount', { given: club, committed: becomes });
  return words.t('flyer.headline.project', { value: spoken(project, currency, scenario, words), given: club });
}

function perMemberNote({ perMember, way }: Given, scenario: Scenario, words: Words): readonly string[] {
  const currency = scenario.corridors.find(({ id }) => id === way.corridor)?.currency ?? '';
  const said = membersWords(perMember, currency, scenario, words);
  if (perMember === null || said === null) return [];
  return [words.t(`flyer.headline.${timely('perMember', perMember)}`, { ...said, ...counted(perMember, words) })];
}

/** What is given more than once a year is said to be given for a year. */
const timely = (key: string, { every }: Members) => (TIMES[every] === 1 ? `${key}Once` : key);

const counted = ({ count }: Members, words: Words) => ({ count, members: words.number(count) });

function membersWords(members: Members | null, currency: string, scenario: Scenario, words: Words) {
  if (members === null) return null;
  return { each: spoken(members.each, currency, scenario, words), every: words.t(`flyer.every.${members.every}`) };
}

function ofPlan(data: GiveData, planned: Planned, words: Words): FlyerSubject | null {
  const plan = planned.money === null ? null : planOf(data, planned);
  if (plan === null || plan.best.members.length === 0) return null;
  const chosen = plan.best.members.map((at) => plan.offers[at]!);
  const all = chosen.flatMap(({ followed }) => (followed === null ? [] : [followed]));
  const { given, committed, currency, foreignCurrency } = flyerSums(all);
  const values = {
    given: spoken(given, foreignCurrency, data.scenario, words),
    committed: spoken(Math.round(committed), currency, data.scenario, words),
    count: all.length,
  };
  return {
    all,
    isPlan: true,
    counted: all,
    headline: words.t('flyer.headline.plan', values),
    notes: [words.t('flyer.headline.ifAllApproved'), words.t('flyer.builds.year', { year: String(planned.year) })],
    builds: chosen.map(({ project }) =>
      short(projectName(project, data.scenario, words), chosen.length > MANY ? LONGEST_OF_MANY : undefined),
    ),
    each: null,
  };
}

/** So many projects still fit with names as long as a single one's. */
const MANY = 4;
const LONGEST_OF_MANY = 42;

/** "25 dollars"; with the currency's sign where there are cents, or where two currencies share a word. */
function spoken(value: number, currency: string, { place, corridors }: Scenario, words: Words): string {
  const word = (code: string) => currencyWord(2, code, words.locale, words);
  const isShared = [place.currency, ...corridors.map((one) => one.currency)].some(
    (code) => code !== currency && word(code) === word(currency),
  );
  if (!Number.isInteger(value)) return exactMoney(words)(value, currency);
  if (isShared) return words.money(value, currency);
  return words.t('common.amountOf', {
    amount: words.number(value),
    currency: currencyWord(value, currency, words.locale, words),
  });
}

/** Names are as long as whoever wrote the design liked; a flyer is one page. */
export function short(text: string, most = 70): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
