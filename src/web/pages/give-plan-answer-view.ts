import { planPortfolio, type Portfolio } from '../../analysis/portfolio/portfolio.ts';
import { fromMinor } from '../../math/minor-units.ts';
import type { ProjectSet } from '../../analysis/portfolio/sets.ts';
import type { Words } from '../../words/words.ts';
import type { GiveData } from './give-data.ts';
import { budgetSentences, beyondSentences } from './give-plan-budgets-view.ts';
import { planCard, type PlanCard } from './give-plan-card-view.ts';
import type { Planned } from './give-plan-read.ts';
import { clubMoney, namesOf, type Said } from './give-plan-said.ts';

export interface PlanAnswer {
  readonly lead: readonly string[];
  readonly cards: readonly PlanCard[];
  readonly second: string;
  readonly more: string;
  readonly budgets: readonly string[];
  /** How sets were tried and chances counted; how ties are settled. */
  readonly note: string;
  readonly ties: string;
  readonly assumption: string;
  /** There is a sum, so that there is a set. */
  readonly isChosen: boolean;
  /** The set holds a project: it can be taken to the flyer. */
  readonly hasSet: boolean;
}

/** What the planner's projects need and bring, and which set is best; null while no project is usable. */
export function planOf(data: GiveData, { money, corridor, year, objective, projects }: Planned): Portfolio | null {
  if (projects.length === 0) return null;
  return planPortfolio(data, {
    ...{ money: money ?? 0, corridor, year, objective },
    projects: projects.map(({ project }) => project),
  });
}

/** The answer in sentences, and a card for each project. */
export function planAnswer(plan: Portfolio, data: GiveData, planned: Planned, words: Words): PlanAnswer {
  const isChosen = planned.money !== null;
  const said = { plan, data, words };
  return {
    lead: isChosen ? leadSentences(said) : [words.t('planner.answer.noMoney')],
    cards: plan.offers.map((_, at) => planCard(at, { plan, data, planned, words })),
    second: isChosen ? secondSentence(said) : '',
    more: isChosen ? moreSentence(said) : '',
    budgets: isChosen ? [...beyondSentences(said), ...budgetSentences(said)] : [],
    note: words.t('planner.note', {
      sets: words.number(plan.counts.sets),
      allowed: words.number(plan.counts.allowed),
      draws: words.number(data.draws),
      seed: String(data.seed),
    }),
    ties: words.t('planner.ties'),
    assumption: words.t('planner.assumption'),
    isChosen,
    hasSet: isChosen && plan.best.members.length > 0,
  };
}

/** Which projects, what they take and what they bring about. */
export function leadSentences({ plan, data, words }: Said): readonly string[] {
  const { best, offers, money, left, asked } = plan;
  const club = clubMoney(plan, words);
  if (best.members.length === 0) {
    const nobody =
      asked.objective !== 'stands' &&
      offers.every(({ match, followed, refusedBy }) => followed !== null && refusedBy === null && match === 0);
    const none = words.t('planner.answer.none', { money: club(money) });
    return nobody ? [none, words.t('planner.answer.nothingAdded', { year: String(asked.year) })] : [none];
  }
  const chosen = namesOf(best.members, { plan, data, words });
  const values = { chosen, all: words.number(offers.length), gift: club(best.gift), money: club(money) };
  return [
    words.t('planner.answer.some', { ...values, count: best.members.length }),
    words.t(`planner.answer.${asked.objective}`, { worth: worthOf(best, plan, words) }),
    left === 0 ? words.t('planner.answer.leftNothing') : words.t('planner.answer.left', { left: club(left) }),
  ];
}

function secondSentence(said: Said): string {
  const { plan, words } = said;
  const { second, best, digits, currency } = plan;
  if (second === null) return words.t('planner.second.only');
  const costs = words.money(fromMinor(best.worth - second.worth, digits), currency);
  if (second.members.length === 0) return words.t('planner.second.nothing', { costs });
  const chosen = namesOf(second.members, said);
  const values = { chosen, worth: worthOf(second, plan, words), costs, gift: clubMoney(plan, words)(second.gift) };
  return words.t(second.worth === best.worth ? 'planner.second.same' : 'planner.second.is', values);
}

function moreSentence(said: Said): string {
  const { plan, words } = said;
  const { more, best } = plan;
  if (more === null) return words.t('planner.more.none');
  const comes = more.set.members.filter((at) => !best.members.includes(at));
  const goes = best.members.filter((at) => !more.set.members.includes(at));
  const club = clubMoney(plan, words);
  return words.t(goes.length > 0 ? 'planner.more.instead' : 'planner.more.is', {
    missing: club(more.missing),
    money: club(more.set.gift),
    comes: namesOf(comes, said),
    ...(goes.length > 0 ? { goes: namesOf(goes, said) } : {}),
    worth: worthOf(more.set, plan, words),
    now: worthOf(best, plan, words),
  });
}

function worthOf({ worth }: ProjectSet, { digits, currency }: Portfolio, words: Words): string {
  return words.money(fromMinor(worth, digits), currency);
}
