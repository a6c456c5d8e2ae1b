import type { Quantity } from '../math/quantity.ts';
import type { SourceId } from './sources.ts';

/** How well a default is founded. The four never look alike on a page. */
export const GRADES = ['measured', 'reported', 'recalled', 'assumed'] as const;
export type Grade = (typeof GRADES)[number];

/** Which body of evidence answers for giving: randomised gifts, migrants' clubs, or products for one's own family. */
export type ResponseName = 'gifts' | 'clubs' | 'familyProducts';

/** One published figure behind a default. */
export interface Estimate {
  readonly value: string;
  readonly place: string;
  readonly year: string;
  readonly source: SourceId;
  /** Page, table or section. */
  readonly where: string;
  readonly grade: Grade;
  /** The figure on the record's own scale, so that it can be drawn beside the default: one value, or the ends of a range. */
  readonly mark?: readonly number[];
}

/** A number about the world, and how well it is founded. */
export interface EvidenceRecord {
  /** Section of the model, e.g. "2.7"; several with a comma between. */
  readonly section: string;
  readonly symbol: string;
  readonly unit: 'share' | 'per year' | 'years' | 'ratio' | 'index' | 'number' | 'jobs' | 'dollars';
  /** What the scenario accepts. */
  readonly min: number;
  readonly max: number;
  /** `null`: no one value would do everywhere; the variants say what holds where. */
  readonly default: Quantity | null;
  readonly grade: Grade;
  /** One sentence: how the default follows from the estimates, or that it is an assumption. */
  readonly basis: string;
  readonly estimates: readonly Estimate[];
  /** What was looked for and not found, one sentence each. */
  readonly gaps?: readonly string[];
}

/** One behaviour parameter of the model. */
export interface Parameter extends EvidenceRecord {
  readonly unit: 'share' | 'per year' | 'years' | 'ratio' | 'index' | 'number' | 'jobs';
  readonly default: Quantity;
  /**
   * Outcome that must move when the parameter rises, and which way (tested on the example scenario). The total's mean of
   * the scheme is meant; `remittances.p95` names another statistic, `difference.enterprise` the scheme less no scheme.
   */
  readonly moves: readonly [outcome: string, direction: 'up' | 'down'];
  /** What must be set in the example scenario first, where the parameter would otherwise not matter or hardly show. */
  readonly setup?: readonly Setting[];
}

/** One value to set: a path of the scenario file and what is written there. */
export interface Setting {
  readonly path: string;
  readonly value: string;
}

/** A value that holds in one place or for one kind of thing. */
export interface Variant {
  readonly label: string;
  /** One value, or the ends of a range. */
  readonly value: readonly number[];
  readonly grade: Grade;
}

/** What is known of a figure that every scenario states for itself: a suggestion, which the model never fills in. */
export interface SettingRecord extends EvidenceRecord {
  /** Fields of a scenario file that it speaks of, `*` for any item. */
  readonly terms: readonly string[];
  readonly variants?: readonly Variant[];
}

export type SettingName =
  | 'corridorVolatility'
  | 'transferCost'
  | 'clubMembership'
  | 'trainingCost'
  | 'placedShare'
  | 'vehicleDefault'
  | 'lossGivenDefault'
  | 'guaranteeCover'
  | 'guaranteeFee'
  | 'guaranteeLeverage'
  | 'leakageCut'
  | 'jobsPerFirm'
  | 'upkeepShare'
  | 'discountRate';

export type ParameterName =
  | 'persistence'
  | 'commonShare'
  | 'creditCycle'
  | 'awareness0'
  | 'awarenessSpeed'
  | 'awarenessPull'
  | 'bassP'
  | 'bassQ'
  | 'attainable'
  | 'attainableAssembled'
  | 'halfLife'
  | 'literacyEffect'
  | 'familyOnly'
  | 'migrantOnly'
  | 'packageCoupling'
  | 'remittanceEffect'
  | 'riskAversion'
  | 'guaranteeLift'
  | 'guarantorTrust'
  | 'firstYearTakeUp'
  | 'assetCorrelation'
  | 'betaAny'
  | 'beta'
  | 'eta'
  | 'afterMatch'
  | 'trustPull'
  | 'trustSpeed'
  | 'giveCap'
  | 'valid'
  | 'goAlone'
  | 'soloScale'
  | 'abandonBase'
  | 'abandonElection'
  | 'leakage'
  | 'overrunMean'
  | 'overrunSpread'
  | 'upkeepFunded'
  | 'depreciation'
  | 'neglect'
  | 'survive1'
  | 'survive2'
  | 'crowding'
  | 'firmsPerHundred'
  | 'displaced'
  | 'deadweight'
  | 'multiplier';
