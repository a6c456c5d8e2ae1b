import { AT } from './columns.ts';
import type { World } from './world.ts';

/**
 * Section 2.12: supported starts, their money, and who survives. Without the scheme the starts that would have come anyway
 * (deadweight) come with their founders' money only.
 */
export function enterprises(world: World): void {
  const { inputs, design, now, state, columns, row } = world;
  const support = design.enterprise;
  now.supportedStarts = 0;
  now.grants = 0;
  now.ownMoney = 0;
  if (!support.on) return;
  const { behaviour, derived } = inputs;
  const places = Math.min(support.places, support.applicants, startsThatMoneyBuys(world));
  const starts = design.withScheme ? places : behaviour.deadweight * places;
  const market = (derived.population / 100) * behaviour.firmsPerHundred;
  const standing = state.youngFirms + state.olderFirms;
  const crowded = market > 0 ? Math.exp((-behaviour.crowding * standing) / market) : 0;
  state.olderFirms = state.olderFirms * behaviour.survive2 + state.youngFirms * behaviour.survive1 * crowded;
  state.youngFirms = starts;
  now.ownMoney = (starts * support.grant * support.ownShare) / (1 - support.ownShare);
  if (design.withScheme) {
    now.supportedStarts = starts;
    now.grants = starts * support.grant;
  }
  const jobs = (state.youngFirms + state.olderFirms) * support.jobsPerFirm * (1 - behaviour.displaced);
  row[AT.enterprise * columns.years + now.t] = now.grants + now.ownMoney;
  row[AT.jobs * columns.years + now.t] = jobs;
  row[AT.jobYears * columns.years + now.t] = jobs;
}

function startsThatMoneyBuys(world: World): number {
  const { yearlyBudget, grant, training } = world.design.enterprise;
  const cost = grant + training;
  return cost > 0 ? yearlyBudget / cost : Infinity;
}
