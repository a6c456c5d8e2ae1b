import type { Objective } from '../../analysis/portfolio/objectives.ts';
import type { Offer } from '../../analysis/portfolio/offer.ts';
import type { Portfolio } from '../../analysis/portfolio/portfolio.ts';
import type { Verdict } from '../../analysis/portfolio/verdict.ts';
import { fromMinor } from '../../math/minor-units.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { ofHundred } from './give-chances-view.ts';
import type { GiveData } from './give-data.ts';
import { exactMoney } from './give-money.ts';
import { partnerName } from './give-partner.ts';
import { designParameters, withQuery } from './give-plan-address.ts';
import { potValues, sums } from './give-plan-budgets-view.ts';
import type { Planned } from './give-plan-read.ts';
import { projectName } from './give-plan-said.ts';

/** One project: what it takes and brings, whether it is in, why, and what the other way would cost. */
export interface PlanCard {
  readonly title: string;
  /** "In" or "Out"; empty while no sum was typed. */
  readonly verdict: string;
  readonly isIn: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly parts: string;
  readonly reason: string;
  readonly otherwise: string;
  readonly receipt: string;
}

interface CardOf {
  readonly plan: Portfolio;
  readonly data: GiveData;
  readonly planned: Planned;
  readonly words: Words;
}

export function planCard(at: number, { plan, data, planned, words }: CardOf): PlanCard {
  const offer = plan.offers[at]!;
  const verdict = plan.verdicts[at]!;
  const isChosen = planned.money !== null;
  const name = projectName(offer.project, data.scenario, words);
  // Without a sum nothing is too dear; what can never be approved is said all the same.
  const isNever = verdict.reason === 'no-gift' || verdict.reason === 'refused';
  return {
    title: words.t('planner.project.number', { number: (planned.projects[at]?.row ?? at) + 1, name }),
    verdict: isChosen ? words.t(verdict.isIn ? 'planner.project.in' : 'planner.project.out') : '',
    isIn: isChosen && verdict.isIn,
    facts: factsOf(offer, plan, words),
    parts: partsOf(offer, data.scenario, words),
    reason: isChosen || isNever ? reasonOf(offer, verdict, { plan, data, words }) : '',
    otherwise: isChosen ? otherwiseOf(verdict, plan, words) : '',
    receipt: receiptAddress(offer, data),
  };
}

const NONE = '–';

function factsOf(offer: Offer, plan: Portfolio, words: Words): PlanCard['facts'] {
  const { followed, gift, project, match, worth } = offer;
  const { currency, digits, asked } = plan;
  const money = (minor: number) => words.money(fromMinor(minor, digits), currency);
  const fact = (name: string, value: string) => ({ label: words.t(`planner.project.${name}`), value });
  const counts = followed?.chances.counts;
  // Chances are of its kind; a project that a budget refuses by itself has none.
  const isRefused = offer.refusedBy !== null;
  const fates = counts === undefined || counts.proposed === 0 || isRefused ? null : ofHundred(counts);
  const uncounted = isRefused ? NONE : words.t('planner.project.uncounted');
  const { finished = 0, building = 0, abandoned = 0 } = fates ?? {};
  const club =
    gift === null
      ? words.t('planner.project.noGift')
      : exactMoney(words)(fromMinor(gift, plan.foreignDigits), plan.foreignCurrency);
  const aims = [...new Set<Objective>(['matched', asked.objective])].filter((aim) => aim !== 'allApproved');
  return [
    fact('costs', words.money(project.value, currency)),
    fact('gift', club),
    fact('adds', money(match)),
    fact('approved', fates === null ? uncounted : words.number(finished + building + abandoned)),
    fact('finished', fates === null ? uncounted : words.number(finished)),
    ...aims.map((aim) => fact(aim, isRefused ? NONE : money(worth[aim]))),
  ];
}

/** What each partner adds, where there are several. */
function partsOf({ followed }: Offer, scenario: Scenario, words: Words): string {
  if (followed === null) return '';
  const { parts, currency } = followed.receipt;
  const partners = [...new Set(parts.map(({ partner }) => partner))];
  const paid = partners
    .map((id) => ({ id, sum: parts.reduce((all, { partner, paid: one }) => all + (partner === id ? one : 0), 0) }))
    .filter(({ sum }) => sum > 0);
  if (paid.length === 0) return '';
  const list = paid.map(({ id, sum }) =>
    words.t('planner.project.part', { partner: partnerName(id, scenario, words), amount: words.money(sum, currency) }),
  );
  return words.t('planner.project.parts', { list: words.list(list) });
}

function reasonOf(
  { gift }: Offer,
  { reason, partner, over }: Verdict,
  { plan, data, words }: Omit<CardOf, 'planned'>,
): string {
  const missing = (gift ?? 0) - plan.money;
  switch (reason) {
    case null:
      return '';
    case 'no-gift':
      return words.t('planner.reasons.noGift');
    case 'refused':
      return words.t('planner.reasons.refused', { partner: partnerName(partner, data.scenario, words) });
    case 'uncounted':
      return words.t('planner.reasons.uncounted', { draws: words.number(data.draws) });
    case 'adds-nothing':
      return words.t('planner.reasons.addsNothing');
    case 'too-dear': {
      const amount = exactMoney(words)(fromMinor(missing, plan.foreignDigits), plan.foreignCurrency);
      return words.t('planner.reasons.tooDear', { missing: amount });
    }
    case 'partner-budget':
      return over === null
        ? ''
        : words.t(over.locality === null ? 'planner.reasons.partnerBudget' : 'planner.reasons.partnerBudgetIn', {
            ...potValues(over, data.scenario, words),
            ...sums(over, plan, words),
          });
    case 'better-use':
      return words.t('planner.reasons.betterUse');
  }
}

function otherwiseOf({ isIn, otherwise }: Verdict, { digits, currency }: Portfolio, words: Words): string {
  if (otherwise === null) return '';
  const name = isIn ? 'leaveOut' : 'forceIn';
  if (otherwise === 0) return words.t(`planner.project.${name}Nothing`);
  return words.t(`planner.project.${name}`, { loss: words.money(fromMinor(otherwise, digits), currency) });
}

/** The association's page with this project's gift filled in; empty where no gift is enough. */
function receiptAddress({ gift, followed, project }: Offer, data: GiveData): string {
  if (gift === null || followed === null) return '';
  const query = designParameters(data);
  const { corridor, year } = followed.gift;
  const own = {
    corridor,
    year: String(year),
    sector: project.sector,
    locality: project.locality,
    place: project.place,
  };
  query.set('project', String(project.value));
  for (const [key, value] of Object.entries(own)) if (value !== null) query.set(key, value);
  return withQuery(`/give/${data.id}`, query.toString());
}
