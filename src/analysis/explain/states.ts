import type { State } from '../../model/state.ts';
import { factOf } from './facts.ts';
import type { Trace } from './trace.ts';
import type { Where } from './where.ts';

/** What one year hands to the next, by the name that identities give it. */
const STATES: Readonly<Record<string, (state: State, where: Where, trace: Trace) => number>> = {
  incomeShock: (state, { corridor }) => state.incomeShock[corridor!]!,
  exchangeShock: (state, { corridor }) => state.exchange[corridor!]!,
  awareness: (state) => state.awareness,
  everMigrants: (state) => state.trainedMigrants,
  everFamilies: (state) => state.trainedFamilies,
  freshMigrants: (state) => state.freshMigrants,
  freshFamilies: (state) => state.freshFamilies,
  effectiveShare: (state) => state.effectiveShare,
  perceivedCover: (state) => state.perceivedCover,
  fund: (state) => state.fund,
  guaranteed: (state) => state.guaranteed,
  guaranteedDefault: (state) => state.guaranteedDefault,
  guaranteedLoss: (state) => state.guaranteedLoss,
  expectedRatio: (state) => state.expectedRatio,
  pool: (state) => state.pool,
  returning: (state) => state.returning,
  trust: (state) => state.trust,
  funded: (state, { sector }) => state.funded[sector!]!,
  fundedAt: (state, { locality }) => state.fundedLocality[locality!]!,
  assetsIn: (state, { sector }) => state.assets[sector!]!,
  youngFirms: (state) => state.youngFirms,
  olderFirms: (state) => state.olderFirms,
  potLeft: (state, { partner, locality }, { world }) =>
    state.budget[partner! * world.inputs.localities.count + (locality ?? 0)]!,
};

/** Names of what one year hands to the next. */
export const STATE_NAMES: readonly string[] = Object.keys(STATES);

/** A figure that the year `where.t` handed on; null when the engine does not keep it. */
export function handedOn(name: string, where: Where, trace: Trace): number | null {
  const state = trace.years[where.t]?.state;
  if (state === undefined || !Object.hasOwn(STATES, name)) return null;
  return STATES[name]!(state, where, trace);
}

/** What is kept of a project from its earlier years; null when the name means nothing of the kind. */
export function projectMemory(name: string, where: Where, trace: Trace): number | null {
  if (name === 'startedIn') {
    const started = factOf(trace, where.project!, 'approved');
    return started < 0 ? NaN : started;
  }
  if (name === 'waited') return factOf(trace, where.project!, 'year') < where.t ? 1 : 0;
  return null;
}

export const PROJECT_MEMORY: readonly string[] = ['startedIn', 'waited'];
