import { follow, type Followable } from '../../../src/analysis/follow.ts';
import { giftFor } from '../../../src/analysis/gift-for.ts';
import type { Objective } from '../../../src/analysis/portfolio/objectives.ts';
import type { PlannedProject } from '../../../src/analysis/portfolio/offer.ts';
import type { PlanAsked } from '../../../src/analysis/portfolio/portfolio.ts';
import { receipt } from '../../../src/analysis/receipt.ts';
import { centralValue } from '../../../src/math/distribution.ts';

const CENTS = 100;
const cents = (value: number) => Math.round(value * CENTS);

interface Told {
  readonly gift: number;
  readonly worth: number;
  /** What each budget pays, by partner and locality. */
  readonly takes: ReadonlyMap<string, number>;
}
export interface Found {
  readonly picked: string;
  readonly worth: number;
  readonly gift: number;
}

/**
 * Every set that can be paid and approved, by going through the list and taking each project or not; currencies with
 * hundredths only, and no vehicle where budgets are of localities. Picked are written as 1 and 0, so that of equals the largest
 * text has the earlier projects.
 */
export function everySet(played: Followable, asked: PlanAsked): readonly Found[] {
  return setsOf(played, tellAll(played, asked), cents(asked.money));
}

export const tellAll = (played: Followable, asked: PlanAsked): readonly (Told | null)[] =>
  asked.projects.map((project) => tell(played, project, asked));

/** The sets that so many cents can pay. */
export function setsOf(played: Followable, told: readonly (Told | null)[], money: number): readonly Found[] {
  const budgets = new Map(
    (played.scenario.scheme.matching?.partners ?? []).map(({ id, yearlyBudget }) => [
      id,
      yearlyBudget === null ? Infinity : cents(centralValue(yearlyBudget)),
    ]),
  );
  const found: Found[] = [];
  const go = (at: number, picked: string, worth: number, gift: number, taken: ReadonlyMap<string, number>): void => {
    if (gift > money) return;
    if ([...taken].some(([pot, sum]) => sum > (budgets.get(pot.split(' ')[0] ?? '') ?? Infinity))) return;
    if (at === told.length) return void found.push({ picked, worth, gift });
    const one = told[at];
    go(at + 1, `${picked}0`, worth, gift, taken);
    if (one === undefined || one === null) return;
    const sums = new Map(taken);
    for (const [pot, sum] of one.takes) sums.set(pot, (sums.get(pot) ?? 0) + sum);
    go(at + 1, `${picked}1`, worth + one.worth, gift + one.gift, sums);
  };
  go(0, '', 0, 0, new Map());
  return found.sort((a, b) => b.worth - a.worth || a.gift - b.gift || (a.picked < b.picked ? 1 : -1));
}

/** One project's sums, read from its receipt; null when it cannot be by itself. */
function tell(played: Followable, project: PlannedProject, { corridor, year, objective }: PlanAsked): Told | null {
  const { sector, locality, place, value } = project;
  const amount = giftFor(played.scenario, { corridor, year, sector, locality, value });
  if (amount === Infinity) return null;
  const gift = { amount, corridor, year, sector, locality, place };
  const alone = receipt(played.scenario, gift);
  if (alone.refusedBy !== null) return null;
  const takes = new Map<string, number>();
  for (const { partner, paid } of alone.parts) {
    const per = played.scenario.scheme.matching?.partners.find(({ id }) => id === partner)?.budgetPer;
    const pot = per === 'locality' ? `${partner} ${locality ?? ''}` : partner;
    takes.set(pot, (takes.get(pot) ?? 0) + cents(paid));
  }
  return { gift: cents(amount), takes, worth: worth(played, gift, objective) };
}

function worth(played: Followable, gift: Parameters<typeof follow>[1], objective: Objective): number {
  const { receipt: made, chances, scheme } = follow(played, gift);
  const into = (use: string) => made.parts.reduce((sum, part) => sum + (part.into === use ? cents(part.paid) : 0), 0);
  const chance = chances.counts.proposed === 0 ? 0 : chances.counts.approved / chances.counts.proposed;
  const weight = played.scenario.sectors.find(({ id }) => id === gift.sector)?.weight ?? 0;
  if (objective === 'allApproved') return cents(made.match);
  if (objective === 'matched') return Math.round(chance * into('project')) + into('vehicle');
  if (objective === 'stands') return cents(scheme.expected ?? 0);
  return centralValue(weight) === 0 ? 0 : Math.round(chance * cents(scheme.committed));
}
