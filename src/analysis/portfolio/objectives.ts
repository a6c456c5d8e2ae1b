/**
 * What a set of projects is to do most of; each is money in the place's currency, added up over the set's projects.
 *
 * - `matched`: partners' money, times the chance that the project is approved (what partners add to money placed in a vehicle
 *   waits for no approval and counts in full).
 * - `allApproved`: partners' money if every project is approved.
 * - `stands`: what can be expected to stand, all chances counted.
 * - `priorities`: money of clubs and partners that can be expected to be committed to sectors that the plan gives a weight.
 */
export const OBJECTIVES = ['matched', 'allApproved', 'stands', 'priorities'] as const;
export type Objective = (typeof OBJECTIVES)[number];
