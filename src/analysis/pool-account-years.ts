import { FACT, FACTS, NUMBER } from '../model/projects.ts';
import { REASON, type Reason } from '../model/reasons.ts';
import type { World } from '../model/world.ts';
import { askedThisYear } from './pool-account-asked.ts';
import type { LINES } from './pool-account-lines.ts';
import type { Stocks } from './pool-account-stocks.ts';

/** A year that has just been played. */
export interface YearOf {
  readonly world: World;
  readonly before: Stocks;
  readonly after: Stocks;
  /** The row's refused amounts as the year began. */
  readonly refusedBefore: Float64Array;
}

type Amounts<Id extends keyof typeof LINES> = Record<(typeof LINES)[Id][number]['id'], number>;

/** The clubs' money. */
export function poolYear({ world, before, after, ...rest }: YearOf): Amounts<'pool'> {
  const { now } = world;
  const returned = (reason: Reason) => refusedThisYear({ world, ...rest }, reason, world.columns.partners);
  const begun = begunThisYear(world, 0);
  return {
    kept: before.pool,
    'waiting-before': before.waiting,
    'returned-before': before.returning,
    given: now.given,
    approved: now.running ? begun : 0,
    'own-works': now.running ? 0 : begun,
    alone: begunThisYear(world, 1),
    placed: now.placed,
    'returned-not-valid': returned('not-valid'),
    'returned-budget': returned('budget'),
    'returned-partner-absent': returned('partner-absent'),
    waiting: after.waiting,
    left: after.pool,
  };
}

/** Clubs' money in works begun this year: with what was asked for (0), or alone after a refusal (1). */
function begunThisYear({ projects, now }: World, alone: 0 | 1): number {
  let sum = 0;
  for (let project = 0; project < projects.count; project++) {
    const fact = project * FACTS;
    if (projects.facts[fact + FACT.approved] !== now.t || projects.facts[fact + FACT.alone] !== alone) continue;
    sum += projects.numbers[project * projects.width + NUMBER.charge]!;
  }
  return sum;
}

/** What partner j is asked for by the ratios of valid proposals and of money placed, and what becomes of it. */
export function askedYear(year: YearOf, j: number): Amounts<'asked'> {
  const { world, before, after } = year;
  return {
    'waiting-before': before.asked[j]!,
    asked: askedThisYear(world, j),
    paid: world.now.matchBy[j]!,
    clipped: refusedThisYear(year, 'cap-per-project', j),
    'refused-budget': refusedThisYear(year, 'budget', j),
    'refused-partner-absent': refusedThisYear(year, 'partner-absent', j),
    'refused-other-partner': refusedThisYear(year, 'other-partner', j),
    waiting: after.asked[j]!,
  };
}

/** What partner j may pay; where budgets are not carried over, what is left of them lapses. */
export function budgetYear({ world, before, after }: YearOf, j: number): Amounts<'budget'> {
  const { now, design, inputs } = world;
  const { partners, carryOver } = design.matching;
  const pots = partners.perLocality[j] === 1 ? inputs.localities.count : 1;
  return {
    kept: carryOver ? before.budget[j]! : 0,
    budget: now.running ? partners.yearlyBudget[j]! * pots : 0,
    paid: now.matchBy[j]!,
    lapsed: now.running && !carryOver ? after.budget[j]! : 0,
    left: carryOver ? after.budget[j]! : 0,
  };
}

/** What was committed to works. */
export function worksYear(year: YearOf): Amounts<'works'> {
  const { world, before, after } = year;
  const lost = (reason: Reason) => refusedThisYear(year, reason, world.columns.partners);
  return {
    'building-before': before.building,
    committed: world.now.committedTotal,
    delivered: world.now.deliveredTotal,
    'lost-leakage': lost('leakage'),
    'lost-overrun': lost('overrun'),
    'lost-abandoned': lost('abandoned'),
    building: after.building,
  };
}

function refusedThisYear(
  { world, refusedBefore }: Pick<YearOf, 'world' | 'refusedBefore'>,
  reason: Reason,
  place: number,
) {
  const at = REASON[reason] * (world.columns.partners + 1) + place;
  return world.row[world.columns.refused + at]! - refusedBefore[at]!;
}
