import { centralValue } from '../../math/distribution.ts';
import { minorDigits, toMinor } from '../../math/minor-units.ts';
import type { Partner, Scenario } from '../../scenario/types.ts';
import type { PartnerRequest } from '../partner-requests.ts';
import { runningMatching } from '../receipt.ts';

/** What one budget is asked to pay, in smallest units of the place's currency. `locality` null: of the whole scheme. */
export interface Ask {
  readonly partner: string;
  readonly locality: string | null;
  readonly amount: number;
}
/** A budget of the year, as large as its middle figure; '' is the locality of projects of which none is named. */
export interface Pot extends Omit<Ask, 'amount'> {
  readonly budget: number;
}
/** The name for the locality of projects that have none: they are taken to be built in one place. */
export const UNNAMED = '';

/** The budgets of a year: one of each partner, or one for each locality. Partners without a limit have none. */
export function potsOf(scenario: Scenario, year: number): readonly Pot[] {
  const digits = minorDigits(scenario.place.currency);
  const localities = [UNNAMED, ...scenario.place.localities.map(({ id }) => id)];
  return (runningMatching(scenario, year)?.partners ?? []).flatMap(({ id, yearlyBudget, budgetPer }) => {
    if (yearlyBudget === null) return [];
    const budget = toMinor(centralValue(yearlyBudget), digits);
    const places = budgetPer === 'scheme' ? [null] : localities;
    return places.map((locality) => ({ partner: id, locality, budget }));
  });
}

/** What a project's receipt asks of each budget: its own place's for the project, the diaspora's shares of all for a vehicle. */
export function asksOf(
  scenario: Scenario,
  parts: readonly PartnerRequest[],
  locality: string | null,
  digits: number,
): readonly Ask[] {
  const partners = scenario.scheme.matching?.partners ?? [];
  return parts.flatMap(({ partner, into, paid }) => {
    const found = partners.find(({ id }) => id === partner);
    if (found === undefined || found.yearlyBudget === null) return [];
    const minor = toMinor(paid, digits);
    return into === 'project' || found.budgetPer === 'scheme'
      ? [{ partner, locality: ownPot(found, locality), amount: minor }]
      : placedAsks(scenario, partner, minor);
  });
}

const ownPot = ({ budgetPer }: Partner, locality: string | null) =>
  budgetPer === 'scheme' ? null : (locality ?? UNNAMED);

/** Money beside the projects, as the diaspora is spread; of a place not named, on average. */
function placedAsks({ place }: Scenario, partner: string, amount: number): readonly Ask[] {
  const shares = place.localities.map(({ diasporaShare }) => centralValue(diasporaShare));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const average = shares.reduce((sum, share) => sum + (share / total) ** 2, 0);
  return [
    { partner, locality: UNNAMED, amount: Math.round(amount * average) },
    ...place.localities.map(({ id }, at) => ({
      partner,
      locality: id,
      amount: Math.round((amount * shares[at]!) / total),
    })),
  ];
}
