import type { Result, YearlySummary } from '../ensemble/result.ts';
import { fromMinor, toMinor } from '../math/minor-units.ts';
import { centralValue } from '../math/distribution.ts';
import { behaviourOf } from '../ensemble/setting.ts';
import type { Scenario } from '../scenario/types.ts';
import { chancesAlone, chancesOf, type Chances, type Kind, type PlaceInQueue, type ValueOfTypical } from './chances.ts';
import { meanRatioFor } from './ratio-for.ts';
import { receipt, runningMatching, type Contribution, type Receipt } from './receipt.ts';
import type { Step } from './receipt-step.ts';
import { receiptSteps } from './receipt-steps.ts';

/** What somebody wants to give, and when in the year it is handed in (null: whenever). */
export interface Gift extends Omit<Contribution, 'left' | 'paidIn'> {
  readonly place?: PlaceInQueue | null;
}

/** What follows when the answer is yes, is no, or the work is never finished; chances are of all proposals of this kind. */
export interface Ways {
  /** Committed if approved, and what can be expected to stand of it. */
  readonly committed: number;
  readonly stands: number | null;
  /** Chances of being approved (alone: of being in order and so started), finished and abandoned; null: nobody proposed any. */
  readonly approved: number | null;
  readonly finished: number | null;
  readonly abandoned: number | null;
  /** Chance times what then stands; and what can be expected to come back to the club's pool. */
  readonly expected: number | null;
  readonly expectedBack: number | null;
}

/** The whole answer to "what becomes of our money?". */
export interface Followed {
  readonly gift: Gift;
  readonly receipt: Receipt;
  readonly steps: readonly Step[];
  readonly chances: Chances;
  readonly chancesAlone: Chances;
  readonly scheme: Ways;
  readonly alone: Ways;
  /** Refused: chance of going ahead alone after it, and what else goes back to the pool. Abandoned: what is lost. */
  readonly ifRefused: { readonly alone: number | null; readonly back: number };
  readonly ifAbandoned: { readonly chance: number | null; readonly lost: number };
}

/** What a contribution is followed in: a whole result has it, and so has the plain data that a page takes along. */
export interface Followable extends Pick<Result, 'counted' | 'scenario'> {
  readonly coverage: Readonly<Record<string, CoveredByYear>>;
}
/** Share of one priority's need that is covered at the end of each year, with the scheme: mean and middle of the futures. */
export interface CoveredByYear {
  readonly scheme: { readonly byYear?: Pick<YearlySummary, 'mean' | 'p50'> };
}

/**
 * One contribution through the rules step by step, its chances counted in the result's futures, and the same money without
 * the scheme. Throws where `receipt` does. Under the pro rata rule partners pay the share that they usually have left for
 * such a proposal; under whole or nothing they pay in full or the project is refused, and the chances say how often.
 */
export function follow(result: Followable, gift: Gift): Followed {
  const { scenario } = result;
  const kind = kindLike(scenario, gift);
  const chances = chancesOf(result, kind);
  const proRata = scenario.scheme.matching?.rule === 'proRata';
  const left = Object.fromEntries(chances.partners.map(({ partner, left: share }) => [partner, share]));
  const contribution: Contribution = proRata ? { ...gift, left } : gift;
  const made = receipt(scenario, contribution);
  const steps = receiptSteps({ scenario, contribution, receipt: made, chances, covered: coveredBefore(result, gift) });
  const without = chancesAlone(result, kind);
  const committed = committedBy(made);
  return {
    gift,
    receipt: made,
    steps,
    chances,
    chancesAlone: without,
    scheme: waysOf(made, committed, made.toProject, chances),
    alone: waysOf(made, made.arrived, made.arrived, without),
    ifRefused: { alone: aloneAfter(chances), back: made.toProject },
    ifAbandoned: { chance: chances.shares?.abandoned ?? null, lost: committed },
  };
}

/** What a project is worth when everybody has paid: the club's part, and what partners put into it. */
export function committedBy(made: Receipt): number {
  const project = made.parts.filter(({ into }) => into === 'project').map(({ paid }) => paid);
  return exact(made, [made.toProject, made.inKind, ...project]);
}

/** Which proposals a gift is compared with: of its kind, year, place, and about as large. */
export function kindLike(scenario: Scenario, gift: Gift): Kind {
  return { ...kindOf(gift), value: valueOfTypical(scenario, receipt(scenario, gift)) };
}

/** The same, of whatever size. */
export function kindOf({ sector, year, locality = null, place = null }: Gift): Kind {
  return { sector, year, locality, place };
}

/**
 * How large the project is that the club's money asks for, caps counted, as a share of a typical one of any sector; typical
 * ones are smaller where nothing, or next to nothing, is matched (section 2.8).
 */
function valueOfTypical(scenario: Scenario, made: Receipt): ValueOfTypical {
  const project = made.parts.filter(({ into }) => into === 'project');
  const value = project.reduce((sum, { capped }) => sum + capped, made.toProject + made.inKind);
  const solo = centralValue(behaviourOf(scenario, 'soloScale'));
  const matching = runningMatching(scenario, made.year);
  const ratio = (matching?.partners ?? []).reduce((sum, partner) => sum + meanRatioFor(scenario, partner), 0);
  const phase = Math.min(1, ratio / FULL_PHASE);
  const scale = solo + (1 - solo) * phase;
  return (sector) => {
    const typical = scenario.sectors.find(({ id }) => id === sector)?.typicalValue ?? value;
    return value / (centralValue(typical) * scale);
  };
}
/** A sum of ratios from which a match counts fully (section 2.7). */
const FULL_PHASE = 0.5;

/** Committed if it goes ahead, and what is charged to the club's pool for it. */
function waysOf(made: Receipt, committed: number, charged: number, { counts, shares }: Chances): Ways {
  const value = counts.club + counts.inKind + counts.match;
  const stands = value > 0 ? rounded(made, (committed * counts.delivered) / value) : null;
  const back = shares === null ? null : 1 - shares.valid + shares.refused;
  return {
    committed,
    stands,
    approved: shares?.approved ?? null,
    finished: shares?.finished ?? null,
    abandoned: shares?.abandoned ?? null,
    expected: shares === null || stands === null ? null : rounded(made, shares.approved * stands),
    expectedBack: back === null ? null : rounded(made, back * charged),
  };
}

/** Of those refused for want of money or of a partner, the share that clubs then build alone. */
function aloneAfter({ counts }: Chances): number | null {
  const refused = counts.alone + counts.refused;
  return refused > 0 ? counts.alone / refused : null;
}

/** Mean share of the sector's need covered when the year begins; null where there is no such priority. */
function coveredBefore({ coverage, scenario }: Followable, gift: Gift): number | null {
  const found = gift.sector === null ? undefined : coverage[gift.sector];
  if (found === undefined) return null;
  const t = gift.year - scenario.place.startYear;
  return t <= 0 ? 0 : (found.scheme.byYear?.mean[t - 1] ?? null);
}

function exact({ digits }: Receipt, parts: readonly number[]): number {
  return fromMinor(
    parts.reduce((sum, part) => sum + toMinor(part, digits), 0),
    digits,
  );
}

function rounded({ digits }: Receipt, value: number): number {
  return fromMinor(toMinor(value, digits), digits);
}
