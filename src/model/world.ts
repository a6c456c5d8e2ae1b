import type { Stream } from '../math/streams.ts';
import { createColumns, type Columns } from './columns.ts';
import type { Design, Inputs } from './inputs.ts';
import { createProjects, type Projects } from './projects.ts';

/** One side (scheme or counterfactual) of one future while it is played. Every section reads and writes here. */
export interface World {
  readonly inputs: Inputs;
  readonly design: Design;
  readonly luck: Stream;
  readonly state: State;
  readonly now: Now;
  readonly projects: Projects;
  readonly diary: Diary;
  readonly columns: Columns;
  /** This future's row of outcomes, laid out by `columns`. */
  row: Float64Array;
}

/** What happened, by year, for whoever tells this future afterwards. */
export interface Diary {
  readonly election: Uint8Array;
  readonly mayorChanged: Uint8Array;
  /** z of section 2.1. */
  readonly common: Float64Array;
  /** A row of partners per year: did each take part? */
  readonly present: Uint8Array;
}

/** What one year hands to the next. */
export interface State {
  /** x_k of section 2.1, and the log real exchange rate, by corridor. */
  readonly incomeShock: Float64Array;
  readonly exchange: Float64Array;
  /** Migrants, and the growth of what one sends, by corridor; both start the first year as given. */
  readonly migrants: Float64Array;
  readonly income: Float64Array;
  /** Prices against the start year. */
  prices: number;
  /** φ^{2t}, for the variance of the income shock. */
  memory: number;
  awareness: number;
  /** F_g and L_g of section 2.4. */
  trainedMigrants: number;
  trainedFamilies: number;
  freshMigrants: number;
  freshFamilies: number;
  /** L_m + L_f − L_b as last reckoned. */
  effectiveShare: number;
  /** ĉ, F and B of section 2.6, and the PD and LGD of what was guaranteed last. */
  perceivedCover: number;
  fund: number;
  guaranteed: number;
  guaranteedDefault: number;
  guaranteedLoss: number;
  /** m̂ of section 2.7. */
  expectedRatio: number;
  /** Club money carried over from last year, and what will go back to the pool next year. */
  pool: number;
  returning: number;
  trust: number;
  /** Money committed to projects since the start, by sector and by locality. */
  readonly funded: Float64Array;
  readonly fundedLocality: Float64Array;
  /** K_s of section 2.11. */
  readonly assets: Float64Array;
  /** Firms in their first year, and older ones. */
  youngFirms: number;
  olderFirms: number;
  /** Left of each partner's budget; one place per locality. */
  readonly budget: Float64Array;
}

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
  abandoned: number;
  lost: number;
  upkeepNeed: number;
  supportedStarts: number;
  grants: number;
  ownMoney: number;
  firms: number;
  outlay: number;
}

export function createWorld(
  inputs: Inputs,
  design: Design,
  luck: Stream,
  columns: Columns = createColumns(inputs, design),
): World {
  return {
    inputs,
    design,
    luck,
    state: createState(inputs, design),
    now: createNow(inputs, design),
    projects: createProjects(design.matching.partners.count),
    diary: createDiary(inputs.years, design.matching.partners.count),
    columns,
    row: new Float64Array(columns.count),
  };
}

function createDiary(years: number, partners: number): Diary {
  return {
    election: new Uint8Array(years),
    mayorChanged: new Uint8Array(years),
    common: new Float64Array(years),
    present: new Uint8Array(years * partners),
  };
}

function createState(inputs: Inputs, design: Design): State {
  const { corridors, sectors, localities } = inputs;
  return {
    incomeShock: new Float64Array(corridors.count),
    exchange: new Float64Array(corridors.count),
    migrants: new Float64Array(corridors.count),
    income: new Float64Array(corridors.count),
    prices: 1,
    memory: 1,
    awareness: 0,
    trainedMigrants: 0,
    trainedFamilies: 0,
    freshMigrants: 0,
    freshFamilies: 0,
    effectiveShare: 0,
    perceivedCover: 0,
    fund: 0,
    guaranteed: 0,
    guaranteedDefault: 0,
    guaranteedLoss: 0,
    expectedRatio: 0,
    pool: 0,
    returning: 0,
    trust: 1,
    funded: new Float64Array(sectors.count),
    fundedLocality: new Float64Array(localities.count),
    assets: new Float64Array(sectors.count),
    youngFirms: 0,
    olderFirms: 0,
    budget: new Float64Array(design.matching.partners.count * localities.count),
  };
}

function createNow(inputs: Inputs, design: Design): Now {
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
