import { potsOf, UNNAMED, type Pot } from '../../analysis/portfolio/asks.ts';
import type { OverAsked } from '../../analysis/portfolio/sets.ts';
import { fromMinor } from '../../math/minor-units.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { partnerName } from './give-partner.ts';
import { namesOf, type Said } from './give-plan-said.ts';

/** Sets that the money would pay and budgets do not allow, said plainly. */
export function beyondSentences(said: Said): readonly string[] {
  const { plan, data, words } = said;
  const { beyondBudgets, together } = plan;
  const rule = words.t(`planner.budgets.${data.scenario.scheme.matching?.rule ?? 'wholeOrNothing'}`);
  const list = (over: readonly OverAsked[]) => words.list(over.map((one) => overWords(one, said)));
  if (beyondBudgets !== null) {
    const values = { chosen: namesOf(beyondBudgets.members, said), list: list(beyondBudgets.over) };
    return [`${words.t('planner.budgets.beyond', values)} ${rule}`];
  }
  if (together.over.length === 0) return [];
  return [`${words.t('planner.budgets.together', { list: list(together.over) })} ${rule}`];
}

function overWords({ asked, ...pot }: OverAsked, { plan, data, words }: Said): string {
  const values = { ...potValues(pot, data.scenario, words), ...sums({ asked, budget: pot.budget }, plan, words) };
  return words.t(pot.locality === null ? 'planner.budgets.over' : 'planner.budgets.overIn', values);
}

/** What each partner would pay for the best set, beside its budget where it has one. */
export function budgetSentences({ plan, data, words }: Said): readonly string[] {
  const { scenario } = data;
  const pots = potsOf(scenario, plan.asked.year);
  const limited = pots.map((pot) => ({ pot, asked: askedOf(pot, plan) }));
  return [
    ...limited
      .filter(({ asked }) => asked > 0)
      .map(({ pot, asked }) => {
        const values = { ...potValues(pot, scenario, words), ...sums({ asked, budget: pot.budget }, plan, words) };
        return words.t(pot.locality === null ? 'planner.budgets.usesOf' : 'planner.budgets.usesIn', values);
      }),
    ...unlimited(plan, scenario).map(({ partner, asked }) =>
      words.t('planner.budgets.uses', {
        partner: partnerName(partner, scenario, words),
        asked: words.money(asked, plan.currency),
      }),
    ),
  ];
}

function askedOf({ partner, locality }: Pot, { best, offers }: Said['plan']): number {
  const asks = best.members.flatMap((at) => offers[at]!.asks);
  return asks.reduce((sum, ask) => sum + (ask.partner === partner && ask.locality === locality ? ask.amount : 0), 0);
}

/** Partners without a limit, with what they pay by the receipts. */
function unlimited({ best, offers }: Said['plan'], { scheme }: Scenario) {
  const partners = (scheme.matching?.partners ?? []).filter(({ yearlyBudget }) => yearlyBudget === null);
  const parts = best.members.flatMap((at) => offers[at]!.followed?.receipt.parts ?? []);
  return partners.flatMap(({ id }) => {
    const asked = parts.reduce((sum, { partner, paid }) => sum + (partner === id ? paid : 0), 0);
    return asked > 0 ? [{ partner: id, asked }] : [];
  });
}

/** A partner, and where its budget is for, as printed. */
export function potValues({ partner, locality }: Pick<Pot, 'partner' | 'locality'>, scenario: Scenario, words: Words) {
  const name = scenario.place.localities.find(({ id }) => id === locality)?.name;
  const unnamed = locality === UNNAMED ? words.t('planner.budgets.unnamed') : '';
  return {
    partner: partnerName(partner, scenario, words),
    ...(locality === null ? {} : { where: name === undefined ? unnamed : words.text(name) }),
  };
}

/** What is asked and what there is, as printed. */
export function sums(
  { asked, budget }: Pick<OverAsked, 'asked' | 'budget'>,
  { digits, currency }: Said['plan'],
  words: Words,
) {
  const money = (minor: number) => words.money(fromMinor(minor, digits), currency);
  return { asked: money(asked), budget: money(budget) };
}
