import type { Quantity } from '../math/quantity.ts';
import type { SourceId } from './sources.ts';

/** How well a default is founded. The four never look alike on a page. */
export type Grade = 'measured' | 'reported' | 'recalled' | 'assumed';

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
}

/** One behaviour parameter of the model. */
export interface Parameter {
  /** Section of the model, e.g. "2.7". */
  readonly section: string;
  readonly symbol: string;
  readonly unit: 'share' | 'per year' | 'years' | 'ratio' | 'index' | 'number' | 'jobs';
  /** What the scenario accepts. */
  readonly min: number;
  readonly max: number;
  readonly default: Quantity;
  readonly grade: Grade;
  /** One sentence: how the default follows from the estimates, or that it is an assumption. */
  readonly basis: string;
  readonly estimates: readonly Estimate[];
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
