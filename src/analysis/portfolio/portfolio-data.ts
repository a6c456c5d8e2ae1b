import { fromMinor } from '../../math/minor-units.ts';
import type { Offer } from './offer.ts';
import { isPossible, type OverAsked, type ProjectSet } from './sets.ts';
import type { Portfolio } from './portfolio.ts';
import type { Verdict } from './verdict.ts';

/** A plan as plain data: money in whole units of the currency, projects by their number in the list from 1. */
export function portfolioData(plan: Portfolio) {
  const { asked, currency, foreignCurrency, foreignDigits } = plan;
  const club = (minor: number) => fromMinor(minor, foreignDigits);
  const { objective, year, corridor, money } = asked;
  return {
    asked: { money, corridor, year, objective },
    currency,
    foreignCurrency,
    best: setData(plan.best, plan),
    second: plan.second === null ? null : { ...setData(plan.second, plan), costs: secondCosts(plan) },
    left: club(plan.left),
    more:
      plan.more === null
        ? null
        : { missing: club(plan.more.missing), money: club(plan.more.set.gift), ...setData(plan.more.set, plan) },
    beyondBudgets: plan.beyondBudgets === null ? null : setData(plan.beyondBudgets, plan),
    together: setData(plan.together, plan),
    sets: plan.counts,
    projects: plan.offers.map((offer, at) => projectData(offer, plan.verdicts[at]!, at, plan)),
  };
}

/** What the second best set does less than the best; null when there is none. */
export function secondCosts({ best, second, digits }: Portfolio): number | null {
  return second === null ? null : fromMinor(best.worth - second.worth, digits);
}

function setData({ members, gift, worth, over }: ProjectSet, { digits, foreignDigits }: Portfolio) {
  return {
    projects: members.map((at) => at + 1),
    gift: fromMinor(gift, foreignDigits),
    worth: fromMinor(worth, digits),
    over: over.map((one) => overData(one, digits)),
  };
}

function overData({ partner, locality, asked, budget }: OverAsked, digits: number) {
  return { partner, locality, asked: fromMinor(asked, digits), budget: fromMinor(budget, digits) };
}

function projectData(offer: Offer, verdict: Verdict, at: number, { digits, foreignDigits }: Portfolio) {
  const { project, gift, followed, refusedBy, match, worth } = offer;
  const { isIn, reason, partner, over, otherwise } = verdict;
  const money = (minor: number) => fromMinor(minor, digits);
  return {
    number: at + 1,
    ...project,
    isIn,
    reason,
    partner,
    over: over === null ? null : overData(over, digits),
    isPossible: isPossible(offer),
    refusedBy,
    gift: gift === null ? null : fromMinor(gift, foreignDigits),
    committed: followed?.scheme.committed ?? null,
    partners: (followed?.receipt.parts ?? []).map(({ partner: id, into, paid }) => ({ partner: id, into, paid })),
    match: money(match),
    approved: followed?.scheme.approved ?? null,
    finished: followed?.scheme.finished ?? null,
    abandoned: followed?.scheme.abandoned ?? null,
    proposals: followed?.chances.counts.proposed ?? 0,
    worth: Object.fromEntries(Object.entries(worth).map(([name, minor]) => [name, money(minor)])),
    otherwise: otherwise === null ? null : money(otherwise),
  };
}
