import { drawnInputs } from '../../ensemble/drawn-inputs.ts';
import type { Luck } from '../../ensemble/players.ts';
import type { PlayDesigns, Sample } from '../../ensemble/sample.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import { CannotPlay } from '../../scenario/cannot-play.ts';
import type { Matching, Scenario } from '../../scenario/types.ts';
import { valueAt } from '../no-effect-path.ts';
import { estimateOf, isApart, pairedDifference, type Estimate } from '../paired-difference.ts';
import { findSizes, type Found } from './find-sizes.ts';
import { perPeso, perPesoGap, type Bought } from './per-peso.ts';
import { costFigures, publicCost } from './public-cost.ts';
import { type Instrument, type Way, type WithoutWay } from './raise.ts';
import { isRaise, raisesOf } from './raises.ts';

/** What some more money in one instrument, or the whole instrument, costs and buys against the other design. */
export interface Purchase {
  readonly instrument: Instrument;
  /** Of all public payers, and of the town alone. */
  readonly cost: Estimate;
  readonly townCost: Estimate;
  /** What of it still lies in the guarantee fund at the end. */
  readonly left: Estimate;
  readonly funds: Estimate;
  readonly invested: Estimate;
  /** Money to priorities, and invested savings, for each unit of public money; money to priorities for each of the town's. */
  readonly fundsPerPublic: Estimate;
  readonly investedPerPublic: Estimate;
  readonly fundsPerTown: Estimate;
  /** The same for each unit of public money that is not in the fund at the end; undefined where all of it is. */
  readonly fundsPerNet: Estimate;
  /** Chance that the town exceeds its envelope in some year. */
  readonly breach: { readonly before: number | null; readonly after: number | null };
}
export interface Margin extends Purchase {
  readonly way: Way;
  readonly status: Found['status'];
  /** Fields that are set, central values before (null: there was no such instrument) and after. */
  readonly fields: readonly { readonly path: string; readonly before: number | null; readonly after: number }[];
}
export interface Verdict {
  readonly best: { readonly instrument: Instrument; readonly way: Way };
  readonly next: { readonly instrument: Instrument; readonly way: Way } | null;
  /** Is the best ahead of the next by more than two standard errors of the difference? */
  readonly isApart: boolean;
  /** Does all the best took lie in the fund at the end? */
  readonly isFree: boolean;
}
export interface Instruments {
  /** The sum of public money that each instrument is given more, over all years. */
  readonly sum: number;
  readonly now: { readonly cost: number | null; readonly townCost: number | null; readonly funds: number | null };
  readonly margins: readonly Margin[];
  readonly withoutWay: readonly WithoutWay[];
  /** The instruments that the design has, each taken away alone. */
  readonly whole: readonly Purchase[];
  /** Where the next unit of public money brings most to the priorities; null when no instrument takes any. */
  readonly verdict: Verdict | null;
  /** The same when what lies in the guarantee fund at the end counts as money that comes back. */
  readonly verdictNet: Verdict | null;
}

/** One per cent of the yearly envelope over all years: small beside the design, large beside the noise. */
export const STEP_SHARE = 0.01;

/** The sum that each instrument gets; 0 when the scenario has no envelope. */
export function stepOf({ place }: Scenario): number {
  return STEP_SHARE * centralValue(place.envelope) * place.horizon;
}

/** Figures that a run has to give. */
export function instrumentFigures(scenario: Scenario): readonly string[] {
  return [...new Set(['toPriorities', 'invested', 'fund', 'breachEver', ...costFigures(scenario)])];
}

/** About how many designs will be played: a search of a few rounds for each way. */
export function designsExpected(scenario: Scenario): number {
  const ways = raisesOf(scenario, stepOf(scenario)).filter(isRaise).length;
  return 1 + Object.keys(withoutEach(scenario)).length + ROUNDS_EXPECTED * ways;
}
const ROUNDS_EXPECTED = 4;

/**
 * What the same small sum of public money buys in each instrument at the present design, and what each instrument buys as a
 * whole. Throws CannotPlay when a design cannot be played. `play` is asked several times, for figures of
 * `instrumentFigures`; it may meet partners that the design does not have.
 */
export async function instrumentsOf(scenario: Scenario, luck: Luck, play: PlayDesigns): Promise<Instruments> {
  const sum = stepOf(scenario);
  const apart = withoutEach(scenario);
  const [base, ...taken] = (await play([scenario, ...Object.values(apart)])).map(played);
  if (base === undefined) throw new RangeError('the design itself has to be played');
  const drawn = drawnInputs(scenario, luck);
  const costIn = (sample: Sample, of: Scenario) => publicCost(sample, of, drawn);
  const before = costIn(base, scenario);
  const raises = sum > 0 ? raisesOf(scenario, sum) : [];
  const cost = (sample: Sample, raised: Scenario) => pairedDifference(costIn(sample, raised), before).mean ?? 0;
  const found = await findSizes(raises.filter(isRaise), sum, cost, play);
  const bought = (after: Sample, of: Scenario, beforeAfter: readonly [Sample, Scenario] = [base, scenario]) =>
    boughtOf(after, costIn(after, of), beforeAfter[0], costIn(beforeAfter[0], beforeAfter[1]));
  const margins = found.map((one) => {
    const { raise, size, sample, status } = one;
    const { instrument, way } = raise;
    const raised = raise.at(size);
    const purchase = purchaseOf(instrument, sample, base, bought(sample, raised));
    return { ...purchase, way, status, fields: fieldsOf(scenario, raised, raise.paths) };
  });
  const names = Object.keys(apart) as Instrument[];
  return {
    sum,
    now: {
      cost: estimateOf(before).mean,
      townCost: estimateOf(scheme(base, 'outlay')).mean,
      funds: estimateOf(scheme(base, 'toPriorities')).mean,
    },
    margins,
    withoutWay: raises.filter((raise): raise is WithoutWay => !isRaise(raise)),
    whole: names.map((name, at) =>
      purchaseOf(name, base, taken[at]!, bought(base, scenario, [taken[at]!, apart[name]!])),
    ),
    verdict: verdictOf(found, (one) => bought(one.sample, one.raise.at(one.size))),
    verdictNet: verdictOf(found, (one) => netOf(bought(one.sample, one.raise.at(one.size)))),
  };
}

function played(sample: Awaited<ReturnType<PlayDesigns>>[number]): Sample {
  if ('cannotPlay' in sample) throw new CannotPlay(sample.cannotPlay);
  return sample;
}

/** The design without each of the three instruments that it has. */
function withoutEach(scenario: Scenario): Readonly<Partial<Record<Instrument, Scenario>>> {
  const { scheme } = scenario;
  const { matching } = scheme;
  return {
    ...(matching !== null && { match: { ...scenario, scheme: { ...scheme, matching: payingNothing(matching) } } }),
    ...(scheme.guarantee !== null && { guarantee: { ...scenario, scheme: { ...scheme, guarantee: null } } }),
    ...(scheme.literacy !== null && { training: { ...scenario, scheme: { ...scheme, literacy: null } } }),
  };
}

/** A match in which nobody pays anything is as good as none (section 5), and its partners can still be asked what they paid. */
function payingNothing(matching: Matching): Matching {
  const partners = matching.partners.map((partner) => ({ ...partner, ratio: 0 }));
  return { ...matching, partners, inKind: 0, toVehicle: 0 };
}

interface Sums extends Bought {
  readonly invested: Float64Array;
  readonly townCost: Float64Array;
  readonly left: Float64Array;
}

function boughtOf(after: Sample, afterCost: Float64Array, before: Sample, beforeCost: Float64Array): Sums {
  const more = (figure: string) => scheme(after, figure).map((value, i) => value - scheme(before, figure)[i]!);
  return {
    funds: more('toPriorities'),
    invested: more('invested'),
    townCost: more('outlay'),
    left: more('fund'),
    cost: afterCost.map((value, i) => value - beforeCost[i]!),
  };
}

/** What is in the fund at the end counts as not spent. */
function netOf({ funds, cost, left }: Sums): Bought {
  return { funds, cost: cost.map((value, i) => value - left[i]!) };
}

function purchaseOf(instrument: Instrument, after: Sample, before: Sample, sums: Sums): Purchase {
  const { funds, cost, invested, townCost, left } = sums;
  return {
    instrument,
    cost: estimateOf(cost),
    townCost: estimateOf(townCost),
    left: estimateOf(left),
    funds: estimateOf(funds),
    invested: estimateOf(invested),
    fundsPerPublic: perPeso({ funds, cost }),
    investedPerPublic: perPeso({ funds: invested, cost }),
    fundsPerTown: perPeso({ funds, cost: townCost }),
    fundsPerNet: perPeso(netOf(sums)),
    breach: {
      before: estimateOf(scheme(before, 'breachEver')).mean,
      after: estimateOf(scheme(after, 'breachEver')).mean,
    },
  };
}

function scheme({ values }: Sample, figure: string): Float64Array {
  const totals = values[figure];
  if (totals === undefined) throw new RangeError(`the sample has no figure ${figure}`);
  return totals.scheme;
}

function fieldsOf(scenario: Scenario, raised: Scenario, paths: readonly string[]): Margin['fields'] {
  const central = (of: Scenario, path: string) => {
    const value = valueAt(of, path) as Quantity | null | undefined;
    return value === null || value === undefined ? null : centralValue(value);
  };
  return paths.map((path) => ({ path, before: central(scenario, path), after: central(raised, path) ?? 0 }));
}

/** The best way of each instrument that takes money, best first; told apart on the same futures. */
function verdictOf(found: readonly Found[], boughtIn: (one: Found) => Bought): Verdict | null {
  const ranked = found
    .filter(({ status }) => status !== 'no-room')
    .map((one): Ranked => ranking(one, boughtIn(one)))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => b.rank! - a.rank!);
  const [best] = ranked;
  // Taking money and bringing nothing is not best, even where another instrument brings less than nothing.
  if (best === undefined || best.rank! <= 0) return null;
  const next = ranked.find(({ instrument }) => instrument !== best.instrument);
  const name = ({ instrument, way }: Ranked) => ({ instrument, way });
  const isFree = best.rank === Infinity;
  if (next === undefined) return { best: name(best), next: null, isApart: true, isFree };
  const gap = isFree ? estimateOf(best.bought.funds) : perPesoGap(best.bought, next.bought);
  return { best: name(best), next: name(next), isApart: next.rank !== best.rank && isApart(gap, TWO), isFree };
}
const TWO = 2;

interface Ranked {
  readonly instrument: Instrument;
  readonly way: Way;
  readonly bought: Bought;
  /** Funds for each unit paid; without end where something is bought for nothing; null where nothing is for nothing. */
  readonly rank: number | null;
}

function ranking({ raise: { instrument, way } }: Found, bought: Bought): Ranked {
  const { mean } = perPeso(bought);
  const isBought = isApart(estimateOf(bought.funds), TWO) && (estimateOf(bought.funds).mean ?? 0) > 0;
  return { instrument, way, bought, rank: mean ?? (isBought ? Infinity : null) };
}
