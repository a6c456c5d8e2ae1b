import { centralValue, isUncertain } from '../../math/distribution.ts';
import type { Expression, FunctionName } from '../../math/expression.ts';
import type { Formula, Matching, Partner, Scenario } from '../../scenario/types.ts';

/** A design that leans more to need, and the levers that make it from the one at hand: short path → value. */
export interface Leaning {
  readonly scenario: Scenario;
  readonly levers: Readonly<Record<string, string>>;
}

/** What a ratio is multiplied with: half for a place without deprivation and a need that is met, up to two and a quarter. */
export const NEED_WEIGHT = '(0.5 + marginality) * (0.5 + unmet)';
const DIGITS = 4;

/**
 * Every public partner’s ratio times `factor` times the weight of need. A ratio that is uncertain counts with its central
 * value, since a formula holds plain numbers. Null where no public partner pays anything.
 */
export function needWeighted(scenario: Scenario, factor: number): Leaning | null {
  const { matching } = scenario.scheme;
  const partners = matching === null ? [] : matching.partners.filter(isPublic);
  if (matching === null || partners.length === 0) return null;
  const weighted = new Map(partners.map((partner) => [partner.id, weightedRatio(partner.ratio, factor)]));
  const changed: Matching = {
    ...matching,
    partners: matching.partners.map((partner) => ({ ...partner, ratio: weighted.get(partner.id) ?? partner.ratio })),
  };
  return {
    scenario: withMatching(scenario, changed),
    levers: Object.fromEntries([...weighted].map(([id, { formula }]) => [`matching.partners.${id}.ratio`, formula])),
  };
}

/** Projects of marginal places go first: ranked by plan times 1 + weight · marginality (section 2.9). */
export function needRanked(scenario: Scenario): Leaning | null {
  const { matching } = scenario.scheme;
  if (matching === null) return null;
  const equity = Math.max(STRONG, 2 * centralValue(matching.equity));
  const within = Math.min(MOST_EQUITY, equity);
  return {
    scenario: withMatching(scenario, { ...matching, ranking: 'plan', equity: within }),
    levers: {
      'matching.equity': String(within),
      ...(matching.ranking === 'plan' ? {} : { 'matching.ranking': 'plan' }),
    },
  };
}
/** A project of the most marginal place then counts four times one of the least. */
const STRONG = 3;
const MOST_EQUITY = 100;

/** The ids of partners whose money is public and who pay something. */
export function publicPartners({ scheme }: Scenario): readonly string[] {
  return (scheme.matching?.partners ?? []).filter(isPublic).map(({ id }) => id);
}

/** Does a weighted ratio lose a range, because a formula holds plain numbers? */
export function losesRange({ scheme }: Scenario): boolean {
  return (scheme.matching?.partners ?? []).some(
    (partner) => isPublic(partner) && !isFormula(partner.ratio) && isUncertain(partner.ratio),
  );
}

function isPublic({ kind, ratio }: Partner): boolean {
  return kind !== 'private' && (isFormula(ratio) || centralValue(ratio) > 0);
}

function isFormula(ratio: Partner['ratio']): ratio is Formula {
  return typeof ratio === 'object' && 'formula' in ratio;
}

function withMatching(scenario: Scenario, matching: Matching): Scenario {
  return { ...scenario, scheme: { ...scenario.scheme, matching } };
}

/** `0.98 * (0.5 + marginality) * (0.5 + unmet)`, times the formula that was there. */
function weightedRatio(ratio: Partner['ratio'], factor: number): Formula {
  const own = isFormula(ratio) ? null : centralValue(ratio);
  const number = Number((factor * (own ?? 1)).toPrecision(DIGITS));
  const tree = multiply(multiply({ kind: 'number', value: number }, plusHalf('marginality')), plusHalf('unmet'));
  const formula = `${number} * ${NEED_WEIGHT}`;
  return isFormula(ratio)
    ? { formula: `${formula} * (${ratio.formula})`, tree: multiply(tree, ratio.tree) }
    : { formula, tree };
}

const call = (name: FunctionName, ...args: readonly Expression[]): Expression => ({ kind: 'call', name, args });
const multiply = (one: Expression, other: Expression): Expression => call('multiply', one, other);
const plusHalf = (name: string): Expression => call('add', { kind: 'number', value: 0.5 }, { kind: 'variable', name });
