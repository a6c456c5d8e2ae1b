import type { Evaluate } from '../math/expression.ts';
import type { Behaviour } from './behaviour.ts';

/** One number per locality, sector, corridor, partner or vehicle. */
export type Column = Float64Array;

/** Everything one future starts from, as plain numbers. The ensemble writes the drawn values in before each future. */
export interface Inputs {
  /** T, the horizon in years. */
  readonly years: number;
  readonly startYear: number;
  readonly place: PlaceInputs;
  readonly localities: LocalityInputs;
  readonly corridors: CorridorInputs;
  /** s0: the share of formal remittances that is saved. */
  readonly uses: { saving: number };
  readonly sectors: SectorInputs;
  readonly behaviour: Behaviour;
  readonly derived: Derived;
}

export interface PlaceInputs {
  inflation: number;
  discountRate: number;
  envelope: number;
  /** NaN when the scenario does not state it; the outcome that needs it is then undefined. */
  ownRevenue: number;
  turnover: number;
  /** Year counted from the start; `electionEvery` 0: no elections. */
  readonly firstElection: number;
  readonly electionEvery: number;
}

export interface LocalityInputs {
  readonly count: number;
  readonly population: Column;
  readonly marginality: Column;
  /** As stated or drawn, and so that it adds to 1. */
  readonly statedShare: Column;
  readonly diasporaShare: Column;
  /** Running sum of `diasporaShare`, to draw a locality from one uniform. */
  readonly cumulative: Column;
  /** Part of each locality that belongs to the poorest 40 % of the population (0–1). */
  readonly poorWeight: Column;
  /** Class of size of each locality, from the small ones (0) up, and how many classes there are: chances are counted by them. */
  readonly size: Int32Array;
  readonly sizes: number;
}

export interface CorridorInputs {
  readonly count: number;
  /** Which currency's luck moves the corridor's exchange rate. */
  readonly currency: Int32Array;
  readonly currencies: number;
  readonly exchangeRate: Column;
  readonly exchangeVolatility: Column;
  readonly migrants: Column;
  readonly growth: Column;
  readonly monthsAbroad: Column;
  readonly remittingShare: Column;
  readonly monthlyRemittance: Column;
  readonly realGrowth: Column;
  readonly volatility: Column;
  readonly transferCost: Column;
  readonly formalShare: Column;
  readonly clubMembership: Column;
  readonly yearlyGift: Column;
  readonly participation: Column;
}

export interface SectorInputs {
  readonly count: number;
  /** Weights in the plan as stated or drawn, and so that they add to 1; likewise migrants' own preference. */
  readonly statedWeight: Column;
  readonly weight: Column;
  readonly need: Column;
  readonly typicalValue: Column;
  readonly spread: Column;
  readonly buildYears: Int32Array;
  readonly upkeep: Column;
  readonly statedPreference: Column;
  readonly preference: Column;
}

/** Follows from the other inputs; worked out once per draw, or once when nothing in it is uncertain. */
export interface Derived {
  population: number;
  startMigrants: number;
  /** 1/ς of section 2.5. */
  choiceResponse: number;
  /** Centre and spread of the logarithm of a project's value, by sector. */
  readonly valueCentre: Column;
  readonly valueSpread: Column;
  /** Yearly hazard of abandonment, by sector. */
  readonly hazard: Column;
  overrunCentre: number;
  overrunSpread: number;
  /** Log-odds of the baseline participation, by corridor. */
  readonly participationLogOdds: Column;
  /** Yearly loss δ of a training effect, and its mean over the first year (section 2.4). */
  fading: number;
  fresh: number;
}

/** The instruments at work. The counterfactual is a design in which all are off. */
export interface Design {
  /** false in the counterfactual. */
  readonly withScheme: boolean;
  readonly matching: MatchingDesign;
  readonly council: { on: boolean; strength: number; yearlyCost: number; readonly votes: Column };
  readonly helpDesk: { on: boolean; officers: number; contactsPerOfficer: number; costPerOfficer: number };
  readonly audit: { on: boolean; leakageCut: number; yearlyCost: number };
  readonly seal: { on: boolean; leakageCut: number; yearlyCost: number };
  readonly preparation: { on: boolean; validRaise: number; yearlyCost: number };
  readonly ordinance: { on: boolean; continuity: number };
  readonly transferCost: { on: boolean; target: number; readonly years: number };
  readonly literacy: LiteracyDesign;
  readonly vehicles: VehicleDesign;
  readonly guarantee: GuaranteeDesign;
  readonly enterprise: EnterpriseDesign;
  readonly package: boolean;
}

export interface MatchingDesign {
  on: boolean;
  /** First and last year, counted from the start. */
  readonly from: number;
  readonly to: number;
  readonly proRata: boolean;
  readonly ranking: 'plan' | 'arrival' | 'votes';
  equity: number;
  readonly carryOver: boolean;
  readonly capsIndexed: boolean;
  readonly delayIfAbsent: boolean;
  inKind: number;
  toVehicle: number;
  /** Vehicle that receives the placed share of the pool; −1: none. */
  readonly vehicle: number;
  readonly partners: PartnerInputs;
  /** ρ, the statutory sum of ratios, and its effect on whether there is a match at all (section 2.7). */
  statutory: number;
  phase: number;
}

export interface PartnerInputs {
  readonly count: number;
  /** Is the partner the town itself? */
  readonly local: Uint8Array;
  /** Is it a public body (every kind but private)? */
  readonly public: Uint8Array;
  readonly ratio: Column;
  /** A formula takes the place of the number; null: none. */
  readonly formula: readonly (Evaluate | null)[];
  /** The partner's mean ratio over preference and diaspora share at the start. */
  readonly meanRatio: Column;
  /** Infinity: no limit. */
  readonly yearlyBudget: Column;
  readonly projectCap: Column;
  readonly reliability: Column;
  readonly perLocality: Uint8Array;
}

export interface LiteracyDesign {
  on: boolean;
  /** Places a year; 0 where a side is not trained. */
  migrants: number;
  families: number;
  unitCost: number;
  inKind: number;
  paired: number;
  localShare: number;
  readonly assembled: boolean;
  /** Infinity: no limit. */
  yearlyBudget: number;
}

export interface VehicleDesign {
  readonly count: number;
  /** Log-odds weight against keeping the money elsewhere; −Infinity: the vehicle does not exist on this side. */
  readonly attraction: Column;
  readonly baseShare: Column;
  readonly entryShare: Column;
  readonly promisedReturn: Column;
  readonly defaultProbability: Column;
  readonly lossGivenDefault: Column;
  readonly onLend: Column;
  readonly guaranteed: Uint8Array;
  readonly isNew: Uint8Array;
  readonly alignment: Column;
  readonly taxCredit: Column;
  /** Lending by sector, a row of sectors per vehicle; `mix` as stated, `lending` after alignment. */
  readonly mix: Column;
  readonly lending: Column;
  /** Certainty equivalent without any scheme. */
  readonly plainValue: Column;
}

export interface GuaranteeDesign {
  on: boolean;
  cover: number;
  fee: number;
  capital: number;
  yearlyInjection: number;
  /** Infinity: no limit. */
  leverage: number;
  stopLoss: number;
  tenor: number;
  fundReturn: number;
  readonly recourse: boolean;
}

export interface EnterpriseDesign {
  on: boolean;
  places: number;
  grant: number;
  training: number;
  ownShare: number;
  localShare: number;
  jobsPerFirm: number;
  /** −1: the money counts in no sector. */
  readonly sector: number;
  yearlyBudget: number;
  applicants: number;
}
