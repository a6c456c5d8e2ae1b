import { centralValue } from '../../math/distribution.ts';
import { mapQuantity } from '../../math/map-quantity.ts';
import type { Quantity } from '../../math/quantity.ts';
import { boundsOf } from '../../scenario/terms.ts';
import type { Formula, Partner, Scenario } from '../../scenario/types.ts';
import { valueAt, withValue } from '../no-effect-path.ts';
import { matchYears } from '../stress/patches.ts';
import type { Instrument, NoWay, Raise, Way, WithoutWay } from './raise.ts';
import { startRaise } from './start-raise.ts';

/** No lever is tried beyond so many times what it is now. */
const MOST_TIMES = 20;
const LEAST_FIRST = 0.02;
const MOST_FIRST = 1;

/** Every way to put about `step` of public money more into match, guarantee and training, or why there is none. */
export function raisesOf(scenario: Scenario, step: number): readonly (Raise | WithoutWay)[] {
  const { matching, guarantee, literacy } = scenario.scheme;
  return [
    ...(matching === null ? [startRaise('match', scenario, step)] : matchRaises(scenario, step)),
    ...(guarantee === null ? [startRaise('guarantee', scenario, step)] : guaranteeRaises(scenario, step)),
    ...(literacy === null ? [startRaise('training', scenario, step)] : [trainingRaise(scenario, step)]),
  ];
}

export function isRaise(raise: Raise | WithoutWay): raise is Raise {
  return 'at' in raise;
}

/** Pays out of public money: every level of government and host authorities, no foundation. */
export function isPublic({ kind }: Partner): boolean {
  return kind !== 'private';
}

function matchRaises(scenario: Scenario, step: number): readonly (Raise | WithoutWay)[] {
  const partners = (scenario.scheme.matching?.partners ?? []).filter(isPublic);
  const none = (because: NoWay) => [without('match', 'budgets', because), without('match', 'ratios', because)];
  if (matchYears(scenario) === null) return none('no-match-years');
  if (partners.length === 0) return none('no-public-partner');
  const path = ({ id }: Partner, field: string) => `scheme.matching.partners.${id}.${field}`;
  const budgets = partners.filter(({ yearlyBudget }) => yearlyBudget !== null);
  const ratios = partners.filter(({ ratio }) => !isFormula(ratio) && centralValue(ratio) > 0);
  const spent = budgets.reduce((sum, { yearlyBudget }) => sum + central(yearlyBudget), 0) * scenario.place.horizon;
  return [
    budgets.length === 0
      ? without('match', 'budgets', 'no-budget-limit')
      : scaled(
          scenario,
          'match',
          'budgets',
          budgets.map((one) => path(one, 'yearlyBudget')),
          step / spent,
        ),
    ratios.length === 0
      ? without('match', 'ratios', 'formulas-only')
      : scaled(
          scenario,
          'match',
          'ratios',
          ratios.map((one) => path(one, 'ratio')),
          step / spent,
        ),
  ];
}

function guaranteeRaises(scenario: Scenario, step: number): readonly (Raise | WithoutWay)[] {
  const { guarantee, vehicles } = scenario.scheme;
  if (!vehicles.some(({ guaranteed }) => guaranteed)) {
    return [without('guarantee', 'coverAndCapital', 'no-product')];
  }
  const capital = central(guarantee?.capital ?? 0);
  const cover = central(guarantee?.cover ?? 1);
  const both = ['scheme.guarantee.cover', 'scheme.guarantee.capital'];
  const more = scaled(scenario, 'guarantee', 'coverAndCapital', both, step / capital);
  return [
    cover >= 1
      ? without('guarantee', 'coverAndCapital', 'full-cover')
      : { ...more, most: Math.min(more.most, 1 / cover - 1), first: Math.min(more.first, 1 / cover - 1) },
    scaled(scenario, 'guarantee', 'capital', both.slice(1), step / capital),
  ];
}

function trainingRaise(scenario: Scenario, step: number): Raise | WithoutWay {
  const { literacy } = scenario.scheme;
  const paths = (['migrants', 'families'] as const)
    .filter((side) => central(literacy?.[side]?.places ?? 0) > 0)
    .map((side) => `scheme.literacy.${side}.places`);
  if (paths.length === 0) return without('training', 'places', 'no-places');
  const budget = literacy?.yearlyBudget === null ? [] : ['scheme.literacy.yearlyBudget'];
  const places = paths.reduce((sum, path) => sum + central(valueAt(scenario, path) as Quantity), 0);
  const cash = central(literacy?.unitCost ?? 0) * (1 - central(literacy?.inKind ?? 0));
  const now = places * cash * scenario.place.horizon;
  return scaled(scenario, 'training', 'places', [...paths, ...budget], step / now);
}

const without = (instrument: Instrument, way: Way, because: NoWay): WithoutWay => ({ instrument, way, because });

/** Some figures multiplied by one factor, `1 + size`. */
function scaled(scenario: Scenario, instrument: Instrument, way: Way, paths: readonly string[], guess: number): Raise {
  const at = (size: number) =>
    paths.reduce((changed, path) => {
      const now = valueAt(scenario, path) as Quantity;
      return withValue(
        changed,
        path,
        mapQuantity(now, (value) => value * (1 + size), boundsOf(path)),
      );
    }, scenario);
  const known = Number.isFinite(guess) ? guess : MOST_FIRST;
  const first = Math.min(MOST_FIRST, Math.max(LEAST_FIRST, known));
  return { instrument, way, at, first, most: MOST_TIMES - 1, paths };
}

function central(quantity: Quantity | null): number {
  return quantity === null ? 0 : centralValue(quantity);
}

function isFormula(ratio: Quantity | Formula): ratio is Formula {
  return typeof ratio === 'object' && 'formula' in ratio;
}
