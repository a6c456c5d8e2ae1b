import { prepare } from '../ensemble/setting.ts';
import { centralValue } from '../math/distribution.ts';
import type { Quantity } from '../math/quantity.ts';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Partner, PartnerKind, Scenario, Text } from '../scenario/types.ts';

/** What a scheme says it adds to one unit given, before caps and budgets, partner by partner and in every currency. */
export interface RatioFacts {
  /** ρ: units added per unit that a club gives. Null where a formula gives no number for some project. */
  readonly total: number | null;
  readonly partners: readonly RatioPartner[];
  readonly currencies: readonly RatioInCurrency[];
  /** Calendar years in which the match is open. */
  readonly from: number;
  readonly to: number;
}
export interface RatioPartner {
  readonly id: string;
  readonly name: Text;
  readonly kind: PartnerKind;
  /** Units added per unit given; of a formula its mean at the start. */
  readonly ratio: number | null;
  /** As written, where it is a formula. */
  readonly formula: string | null;
  /** Of what a project is worth while no cap binds. */
  readonly share: number | null;
  /** Money of the place; null: no limit. */
  readonly projectCap: number | null;
  readonly yearlyBudget: number | null;
  readonly budgetPer: Partner['budgetPer'];
  /** Chance that it takes part in a year. */
  readonly reliability: number;
}
/** So much sent from abroad, what it is at home, and what a project is worth with it. */
export interface RatioInCurrency {
  readonly corridors: readonly Text[];
  readonly currency: string;
  /** A power of ten, so that it is at least one unit at home. */
  readonly given: number;
  readonly local: number;
  readonly becomes: number | null;
}

/**
 * One scheme's ratio for every notation (section 2.7: of formulas the mean over what migrants prefer and where they come
 * from, all needs open). Null without matching, or without anybody who matches.
 */
export function ratioFacts(scenario: Scenario): RatioFacts | null {
  const { matching } = scenario.scheme;
  if (matching === null || matching.partners.length === 0) return null;
  const ratios = meanRatios(scenario);
  const total = ratios?.reduce((sum, ratio) => sum + ratio, 0) ?? null;
  return {
    total,
    partners: matching.partners.map((partner, at) => partnerFacts(partner, ratios?.[at] ?? null, total)),
    currencies: inCurrencies(scenario, total),
    from: matching.from,
    to: matching.to,
  };
}

function meanRatios(scenario: Scenario): readonly number[] | null {
  try {
    return Array.from(prepare(scenario).scheme.matching.partners.meanRatio);
  } catch (error) {
    if (error instanceof CannotPlay) return null;
    throw error;
  }
}

function partnerFacts(partner: Partner, ratio: number | null, total: number | null): RatioPartner {
  const { id, name, kind, budgetPer, reliability } = partner;
  return {
    id,
    name,
    kind,
    ratio,
    formula: typeof partner.ratio === 'object' && 'formula' in partner.ratio ? partner.ratio.formula : null,
    share: ratio === null || total === null ? null : ratio / (1 + total),
    projectCap: limit(partner.projectCap),
    yearlyBudget: limit(partner.yearlyBudget),
    budgetPer,
    reliability: centralValue(reliability),
  };
}

const limit = (quantity: Quantity | null) => (quantity === null ? null : centralValue(quantity));

/** Corridors in one currency at one rate say the same. */
function inCurrencies({ corridors }: Scenario, total: number | null): readonly RatioInCurrency[] {
  const said = new Map<string, { currency: string; rate: number; names: Text[] }>();
  for (const { currency, exchangeRate, name } of corridors) {
    const rate = centralValue(exchangeRate);
    const key = `${currency} ${rate}`;
    const one = said.get(key) ?? { currency, rate, names: [] };
    one.names.push(name);
    said.set(key, one);
  }
  return [...said.values()].map(({ currency, rate, names }) => {
    const given = 10 ** Math.max(0, Math.ceil(-Math.log10(rate)));
    const local = given * rate;
    return { corridors: names, currency, given, local, becomes: total === null ? null : local * (1 + total) };
  });
}
