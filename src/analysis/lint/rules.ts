import type { Rule } from './finding.ts';
import { badYear } from './rules/bad-year.ts';
import { budgetIdle } from './rules/budget-idle.ts';
import { budgetShort } from './rules/budget-short.ts';
import { capBinds } from './rules/cap-binds.ts';
import { capitalHeavy } from './rules/capital-heavy.ts';
import { carryOverIdle } from './rules/carry-over-idle.ts';
import { councilIdle } from './rules/council-idle.ts';
import { dearerTransfers } from './rules/dearer-transfers.ts';
import { deskThin } from './rules/desk-thin.ts';
import { electionOpen } from './rules/election-open.ts';
import { endsEarly } from './rules/ends-early.ts';
import { equityUnused } from './rules/equity-unused.ts';
import { feeAboveLoss } from './rules/fee-above-loss.ts';
import { formulaRange } from './rules/formula-range.ts';
import { fullCover } from './rules/full-cover.ts';
import { leverageShort } from './rules/leverage-short.ts';
import { marketFull } from './rules/market-full.ts';
import { matchOutside } from './rules/match-outside.ts';
import { needSmall } from './rules/need-small.ts';
import { nobodyGives } from './rules/nobody-gives.ts';
import { nobodyMatches } from './rules/nobody-matches.ts';
import { notSourced } from './rules/not-sourced.ts';
import { nothingGuaranteed } from './rules/nothing-guaranteed.ts';
import { outlayAbove } from './rules/outlay-above.ts';
import { oversupply } from './rules/oversupply.ts';
import { partBeyondBudget } from './rules/part-beyond-budget.ts';
import { partnerMayMiss } from './rules/partner-may-miss.ts';
import { placesBeyond } from './rules/places-beyond.ts';
import { projectWaits } from './rules/project-waits.ts';
import { rangeWide } from './rules/range-wide.ts';
import { rankingIdle } from './rules/ranking-idle.ts';
import { ratioPlateau } from './rules/ratio-plateau.ts';
import { revenueHeavy } from './rules/revenue-heavy.ts';
import { scarcePartner } from './rules/scarce-partner.ts';
import { stopLossLow } from './rules/stop-loss-low.ts';
import { trainingFades } from './rules/training-fades.ts';
import { unwantedPriority } from './rules/unwanted-priority.ts';
import { upkeepAfter } from './rules/upkeep-after.ts';

/** Everything that is looked for, in the order in which findings of one severity are told. */
export const RULES: readonly Rule[] = [
  nobodyMatches,
  nobodyGives,
  matchOutside,
  capBinds,
  budgetShort,
  scarcePartner,
  partBeyondBudget,
  partnerMayMiss,
  outlayAbove,
  capitalHeavy,
  revenueHeavy,
  upkeepAfter,
  badYear,
  leverageShort,
  stopLossLow,
  nothingGuaranteed,
  fullCover,
  feeAboveLoss,
  formulaRange,
  equityUnused,
  rankingIdle,
  councilIdle,
  projectWaits,
  oversupply,
  needSmall,
  unwantedPriority,
  deskThin,
  dearerTransfers,
  placesBeyond,
  trainingFades,
  marketFull,
  electionOpen,
  endsEarly,
  budgetIdle,
  carryOverIdle,
  ratioPlateau,
  rangeWide,
  notSourced,
];
