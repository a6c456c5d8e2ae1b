import type { Expression } from '../math/expression.ts';
import type { Quantity } from '../math/quantity.ts';
import type { ParameterName, ResponseName } from '../evidence/types.ts';

/** A text in one language or in several; `en` is the fallback. */
export type Text =
  string | { readonly en: string; readonly es?: string; readonly [language: string]: string | undefined };

/** A typed scenario: everything `parse` accepted, with every optional field filled in (`null` means "none" or "no limit"). */
export interface Scenario {
  readonly title: Text;
  readonly summary: Text;
  readonly practices: readonly string[];
  /** true: figures without a source are made up for the example. */
  readonly illustrative: boolean;
  readonly place: Place;
  readonly corridors: readonly Corridor[];
  readonly uses: Uses;
  readonly sectors: readonly Sector[];
  readonly targets: readonly Target[];
  readonly response: ResponseName;
  readonly scheme: Scheme;
  readonly behaviour: Readonly<Partial<Record<ParameterName, Quantity>>>;
  /** Where single figures come from: a path of this file → a sentence with the source. Shown beside the figure. */
  readonly sources: Readonly<Record<string, string>>;
}

export interface Place {
  readonly name: Text;
  readonly country: string;
  readonly currency: string;
  readonly startYear: number;
  readonly horizon: number;
  readonly inflation: Quantity;
  readonly discountRate: Quantity;
  readonly envelope: Quantity;
  readonly ownRevenue: Quantity | null;
  readonly elections: Elections | null;
  readonly localities: readonly Locality[];
}
export interface Elections {
  readonly first: number;
  readonly every: number;
  readonly turnover: Quantity;
}
export interface Locality {
  readonly id: string;
  readonly name: Text;
  readonly population: Quantity;
  readonly marginality: Quantity;
  readonly diasporaShare: Quantity;
}
export interface Corridor {
  readonly id: string;
  readonly name: Text;
  readonly country: string;
  readonly currency: string;
  readonly exchangeRate: Quantity;
  readonly exchangeVolatility: Quantity;
  readonly migrants: Quantity;
  readonly growth: Quantity;
  readonly monthsAbroad: Quantity;
  readonly remittingShare: Quantity;
  readonly monthlyRemittance: Quantity;
  readonly realGrowth: Quantity;
  readonly volatility: Quantity;
  readonly transferCost: Quantity;
  readonly formalShare: Quantity;
  readonly clubMembership: Quantity;
  readonly yearlyGift: Quantity;
  readonly participation: Quantity;
}
export interface Uses {
  readonly consumption: Quantity;
  readonly housing: Quantity;
  readonly education: Quantity;
  readonly health: Quantity;
  readonly debt: Quantity;
  readonly festivals: Quantity;
  readonly saving: Quantity;
}
export interface Sector {
  readonly id: string;
  readonly name: Text;
  readonly crs: number | null;
  readonly sdg: number | null;
  /** Weight in the local plan; above 0 makes the sector a priority. Weights add to 1. */
  readonly weight: Quantity;
  readonly need: Quantity;
  readonly typicalValue: Quantity;
  /** Coefficient of variation of a project's value. */
  readonly spread: Quantity;
  readonly buildYears: number;
  readonly upkeep: Quantity;
  /** Migrants' own preference. Preferences add to 1. */
  readonly preference: Quantity;
}
/** Met in a draw when the outcome's total reaches `atLeast` (or stays within `atMost`); `chance` is what the town wants. */
export interface Target {
  readonly outcome: string;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly chance: number;
}

/** Each instrument is `null` when the scheme does not have it. All null: the counterfactual. */
export interface Scheme {
  readonly matching: Matching | null;
  readonly council: Council | null;
  readonly helpDesk: HelpDesk | null;
  readonly audit: { readonly leakageCut: Quantity; readonly yearlyCost: Quantity } | null;
  readonly seal: { readonly leakageCut: Quantity; readonly yearlyCost: Quantity } | null;
  readonly preparation: { readonly validRaise: Quantity; readonly yearlyCost: Quantity } | null;
  readonly ordinance: { readonly continuity: Quantity } | null;
  readonly transferCost: { readonly target: Quantity; readonly years: number } | null;
  readonly literacy: Literacy | null;
  readonly vehicles: readonly Vehicle[];
  readonly guarantee: Guarantee | null;
  readonly enterprise: Enterprise | null;
  /** Products and training sold together: adds `packageCoupling` to the effect of training. */
  readonly package: boolean;
}
export interface Formula {
  readonly formula: string;
  readonly tree: Expression;
}
export type PartnerKind = 'local' | 'regional' | 'national' | 'private' | 'host';
export interface Partner {
  readonly id: string;
  readonly name: Text;
  readonly kind: PartnerKind;
  readonly ratio: Quantity | Formula;
  readonly yearlyBudget: Quantity | null;
  readonly projectCap: Quantity | null;
  /** Chance that the partner takes part in a year. */
  readonly reliability: Quantity;
  /** Is the yearly budget one pot, or one pot in each locality? */
  readonly budgetPer: 'scheme' | 'locality';
}
export interface Matching {
  readonly from: number;
  readonly to: number;
  readonly rule: 'wholeOrNothing' | 'proRata';
  readonly ranking: 'plan' | 'arrival' | 'votes';
  readonly equity: Quantity;
  readonly carryOver: boolean;
  readonly capsIndexed: boolean;
  readonly ifAbsent: 'refuse' | 'delay';
  readonly inKind: Quantity;
  /** Share of the pool placed in a vehicle instead of projects, matched first. */
  readonly toVehicle: Quantity;
  /** Which vehicle receives it (an id); null: the first. */
  readonly vehicle: string | null;
  readonly partners: readonly Partner[];
}
export interface Council {
  readonly strength: Quantity;
  readonly yearlyCost: Quantity;
  /** Who votes when ranking is `votes`; `sectors` are that group's weights by sector id. */
  readonly seats: readonly Seat[];
}
export interface Seat {
  readonly id: string;
  readonly name: Text;
  readonly seats: Quantity;
  readonly sectors: Readonly<Record<string, Quantity>>;
}
export interface HelpDesk {
  readonly officers: Quantity;
  readonly contactsPerOfficer: Quantity;
  readonly costPerOfficer: Quantity;
}
export interface Literacy {
  readonly migrants: { readonly places: Quantity } | null;
  readonly families: { readonly places: Quantity } | null;
  readonly unitCost: Quantity;
  readonly inKind: Quantity;
  readonly paired: Quantity;
  readonly localShare: Quantity;
  /** true: groups already assembled, the higher attainable share. */
  readonly assembled: boolean;
  /** The most cash a year, all payers together; null: no limit. */
  readonly yearlyBudget: Quantity | null;
}
export interface Vehicle {
  readonly id: string;
  readonly name: Text;
  readonly baseShare: Quantity;
  readonly promisedReturn: Quantity;
  readonly defaultProbability: Quantity;
  readonly lossGivenDefault: Quantity;
  readonly onLend: Quantity;
  readonly guaranteed: boolean;
  /** Lending by sector id; adds to 1. */
  readonly sectors: Readonly<Record<string, Quantity>>;
  /** 0–1: how far the scheme moves the lending mix to the plan's weights. */
  readonly alignment: Quantity;
  /** A vehicle that exists only with the scheme, with `entryShare` instead of a base share. */
  readonly new: boolean;
  readonly entryShare: Quantity;
  readonly taxCredit: Quantity;
}
export interface Guarantee {
  readonly cover: Quantity;
  readonly fee: Quantity;
  readonly capital: Quantity;
  readonly yearlyInjection: Quantity;
  readonly leverage: Quantity | null;
  readonly stopLoss: Quantity | null;
  readonly tenor: Quantity;
  readonly fundReturn: Quantity;
  readonly recourse: boolean;
}
export interface Enterprise {
  readonly places: Quantity;
  readonly grant: Quantity;
  readonly training: Quantity;
  readonly ownShare: Quantity;
  readonly localShare: Quantity;
  readonly jobsPerFirm: Quantity;
  /** Sector id that the money counts in; null: the sector tagged CRS 32130, or none. */
  readonly sector: string | null;
  readonly yearlyBudget: Quantity | null;
  readonly applicants: Quantity | null;
}
