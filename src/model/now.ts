import type { Design, Inputs } from './inputs.ts';

/** This year's figures that later sections of the same year need. */
export interface Now {
  /** The year, counted from the start. */
  t: number;
  /** Is a matching scheme open this year? */
  running: boolean;
  /** z and y of section 2.1. */
  common: number;
  credit: number;
  election: boolean;
  mayorChanged: boolean;
  readonly shock: Float64Array;
  readonly rate: Float64Array;
  readonly received: Float64Array;
  remittances: number;
  formal: number;
  senders: number;
  trained: number;
  addedSaving: number;
  saved: number;
  /** By vehicle. */
  readonly chosen: Float64Array;
  readonly invested: Float64Array;
  readonly lent: Float64Array;
  recoursePaid: number;
  fundInjected: number;
  taxCredit: number;
  given: number;
  /** Club money that can be used this year. */
  poolIn: number;
  placed: number;
  placedMatch: number;
  /** The town's part of it. */
  placedLocal: number;
  /** Plan pull w_s·unmet_s and cumulative proposal chances, by sector; unmet need as a share. */
  readonly pull: Float64Array;
  readonly unmet: Float64Array;
  readonly sectorChance: Float64Array;
  readonly present: Uint8Array;
  /** Caps in force, by partner. */
  readonly caps: Float64Array;
  readonly ratios: Float64Array;
  readonly formulaValues: Float64Array;
  /** Asked of each partner's pots, when they are shared out. */
  readonly asked: Float64Array;
  validClub: number;
  club: number;
  inKind: number;
  match: number;
  localMatch: number;
  readonly matchBy: Float64Array;
  /** Committed this year, by sector and locality. */
  readonly committed: Float64Array;
  readonly committedLocality: Float64Array;
  /** The part of it in priorities of the plan. */
  readonly priorityLocality: Float64Array;
  committedTotal: number;
  readonly delivered: Float64Array;
  deliveredTotal: number;
  finished: number;
  /** Committed value of the works finished this year. */
  finishedValue: number;
  abandoned: number;
  lost: number;
  upkeepNeed: number;
  supportedStarts: number;
  grants: number;
  ownMoney: number;
  firms: number;
  outlay: number;
}

export function createNow(inputs: Inputs, design: Design): Now {
  const corridors = inputs.corridors.count;
  const sectors = inputs.sectors.count;
  const partners = design.matching.partners.count;
  const vehicles = design.vehicles.count;
  return {
    t: 0,
    running: false,
    common: 0,
    credit: 0,
    election: false,
    mayorChanged: false,
    shock: new Float64Array(corridors),
    rate: new Float64Array(corridors),
    received: new Float64Array(corridors),
    remittances: 0,
    formal: 0,
    senders: 0,
    trained: 0,
    addedSaving: 0,
    saved: 0,
    chosen: new Float64Array(vehicles),
    invested: new Float64Array(vehicles),
    lent: new Float64Array(vehicles),
    recoursePaid: 0,
    fundInjected: 0,
    taxCredit: 0,
    given: 0,
    poolIn: 0,
    placed: 0,
    placedMatch: 0,
    placedLocal: 0,
    pull: new Float64Array(sectors),
    unmet: new Float64Array(sectors),
    sectorChance: new Float64Array(sectors),
    present: new Uint8Array(partners),
    caps: new Float64Array(partners),
    ratios: new Float64Array(partners),
    formulaValues: new Float64Array(FORMULA_VARIABLES.length),
    asked: new Float64Array(partners * inputs.localities.count),
    validClub: 0,
    club: 0,
    inKind: 0,
    match: 0,
    localMatch: 0,
    matchBy: new Float64Array(partners),
    committed: new Float64Array(sectors),
    committedLocality: new Float64Array(inputs.localities.count),
    priorityLocality: new Float64Array(inputs.localities.count),
    committedTotal: 0,
    delivered: new Float64Array(sectors),
    deliveredTotal: 0,
    finished: 0,
    finishedValue: 0,
    abandoned: 0,
    lost: 0,
    upkeepNeed: 0,
    supportedStarts: 0,
    grants: 0,
    ownMoney: 0,
    firms: 0,
    outlay: 0,
  };
}

/** What a ratio formula may use, in the order of `Now.formulaValues`. */
export const FORMULA_VARIABLES = ['marginality', 'weight', 'unmet', 'value', 'year'] as const;
