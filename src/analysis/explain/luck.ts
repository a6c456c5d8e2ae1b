import { normalQuantile } from '../../math/normal.ts';
import { Stream } from '../../math/streams.ts';
import { PROPOSAL, PROPOSAL_STRIDE, PURPOSE } from '../../model/purposes.ts';
import { factOf } from './facts.ts';
import type { Trace, Traces } from './trace.ts';
import type { Where, WhereIndex } from './where.ts';

/** A named random number: what it is drawn for, the uniform number, and what that gives. */
export interface LuckLeaf {
  readonly value: number;
  readonly purpose: string;
  readonly uniform: number;
}

interface Luck {
  readonly of: readonly WhereIndex[];
  readonly purpose: keyof typeof PURPOSE;
  /** Of a proposal: which of its uniform numbers. */
  readonly part?: keyof typeof PROPOSAL;
  readonly normal?: true;
}

/** Every random number that an identity may name. */
export const LUCK: Readonly<Record<string, Luck>> = {
  commonLuck: { of: [], purpose: 'commonShock', normal: true },
  corridorLuck: { of: ['corridor'], purpose: 'corridorShock', normal: true },
  currencyLuck: { of: ['corridor'], purpose: 'currency', normal: true },
  creditLuck: { of: [], purpose: 'credit', normal: true },
  electionLuck: { of: [], purpose: 'election' },
  attendanceLuck: { of: ['partner'], purpose: 'attendance' },
  inSector: { of: ['project', 'sector'], purpose: 'proposal', part: 'sector' },
  inLocality: { of: ['project', 'locality'], purpose: 'proposal', part: 'locality' },
  valueLuck: { of: ['project'], purpose: 'proposal', part: 'value', normal: true },
  validityLuck: { of: ['project'], purpose: 'proposal', part: 'validity' },
  aloneLuck: { of: ['project'], purpose: 'proposal', part: 'alone' },
  fateLuck: { of: ['project'], purpose: 'proposal', part: 'fate' },
  overrunLuck: { of: ['project'], purpose: 'proposal', part: 'overrun', normal: true },
};

export function luckLeaf(name: string, where: Where, traces: Traces): LuckLeaf {
  const luck = LUCK[name]!;
  const trace = traces[where.side];
  const { t, index } = seatOf(luck, where, trace);
  const stream = new Stream();
  stream.begin(traces.players.luck.seed, traces.draw);
  stream.seat(t, PURPOSE[luck.purpose]);
  const uniform = stream.at(index);
  const purpose = luck.part === undefined ? luck.purpose : `${luck.purpose}.${luck.part}`;
  return { value: valueOf(name, luck, uniform, where, trace), purpose, uniform };
}

/** A proposal's numbers are those of its arrival. */
function seatOf({ part, purpose }: Luck, where: Where, trace: Trace): { readonly t: number; readonly index: number } {
  if (part !== undefined) {
    const { t, place } = arrivalOf(trace, where.project!);
    return { t, index: place * PROPOSAL_STRIDE + PROPOSAL[part] };
  }
  if (purpose === 'currency') return { t: where.t, index: trace.world.inputs.corridors.currency[where.corridor!]! };
  return { t: where.t, index: where.corridor ?? where.partner ?? 0 };
}

function valueOf(name: string, { normal }: Luck, uniform: number, where: Where, trace: Trace): number {
  if (name === 'inSector') return factOf(trace, where.project!, 'sector') === where.sector ? 1 : 0;
  if (name === 'inLocality') return factOf(trace, where.project!, 'locality') === where.locality ? 1 : 0;
  return normal ? normalQuantile(uniform) : uniform;
}

/** In which year a proposal arrived, and its place among that year's arrivals. */
function arrivalOf({ years }: Trace, project: number): { readonly t: number; readonly place: number } {
  const t = years.findIndex(({ count }) => project < count);
  return { t, place: project - (years[t - 1]?.count ?? 0) };
}
