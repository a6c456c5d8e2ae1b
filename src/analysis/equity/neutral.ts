import type { PlayDesigns } from '../../ensemble/sample.ts';
import type { Scenario } from '../../scenario/types.ts';
import { needWeighted, publicPartners } from './weighted.ts';

/** How the need-weighted ratio was scaled so that the public match costs about the same. */
export interface Scaling {
  readonly factor: number;
  /** No factor between a quarter and four brings the cost within three in a hundred. */
  readonly isOff: boolean;
}

/** Tried first, on few futures; nothing beyond their ends is offered. */
const COARSE = [0.25, 0.4, 0.6, 0.8, 1, 1.25, 1.6, 2.5, 4];
/** Tried about the best of them, on all futures. */
const FINE = [0.85, 0.92, 1, 1.08, 1.17];
const OFF = 0.03;
/** Within this part of the cost two factors are as good: the one nearer to 1 is taken. */
const CLOSE = 0.005;

/** Figures that scaling reads of every design. */
export function scalingFigures(scenario: Scenario): readonly string[] {
  return publicPartners(scenario).map((id) => `byPartner.${id}`);
}

/**
 * Finds the factor at which the weighted ratio costs the public what the plain one does: the best of a coarse grid, then where
 * the line through five factors about it meets the cost. `tune` and `play` give `scalingFigures` of each design on one luck,
 * `tune` over few futures. Null where nobody public pays, or the design itself cannot be played.
 */
export async function scaleToCost(scenario: Scenario, tune: PlayDesigns, play: PlayDesigns): Promise<Scaling | null> {
  if (needWeighted(scenario, 1) === null) return null;
  const first = nearest(await costsOf(scenario, COARSE, tune));
  if (first === null) return null;
  const tried = await costsOf(
    scenario,
    FINE.map((step) => within(first.factor * step)),
    play,
  );
  const best = nearest(tried);
  if (best === null) return null;
  // What decides on a plateau is the nearness to 1, and a line has nothing to meet there.
  const met = Math.abs(best.cost - 1) <= CLOSE ? null : meeting(tried);
  return { factor: within(met ?? best.factor), isOff: met === null && Math.abs(best.cost - 1) > OFF };
}

interface Tried {
  readonly factor: number;
  /** As a share of what the plain ratio costs. */
  readonly cost: number;
}

async function costsOf(scenario: Scenario, factors: readonly number[], play: PlayDesigns): Promise<readonly Tried[]> {
  const designs = factors.map((factor) => needWeighted(scenario, factor)!.scenario);
  const [base, ...others] = await play([scenario, ...designs]);
  if (base === undefined || 'cannotPlay' in base) return [];
  const paid = (values: typeof base.values) =>
    Object.values(values).reduce((sum, { scheme }) => sum + scheme.reduce((all, value) => all + value, 0), 0);
  const target = paid(base.values);
  if (target === 0) return [];
  return factors.flatMap((factor, at): Tried[] => {
    const sample = others[at];
    if (sample === undefined || 'cannotPlay' in sample) return [];
    return [{ factor, cost: paid(sample.values) / target }];
  });
}

function nearest(tried: readonly Tried[]): Tried | null {
  const miss = ({ cost }: Tried) => Math.max(CLOSE, Math.abs(cost - 1));
  const far = ({ factor }: Tried) => Math.abs(Math.log(factor));
  return [...tried].sort((a, b) => miss(a) - miss(b) || far(a) - far(b))[0] ?? null;
}

/** Where the straight line through the costs (least squares, over the logarithm of the factor) is 1; null where it is flat. */
function meeting(tried: readonly Tried[]): number | null {
  const xs = tried.map(({ factor }) => Math.log(factor));
  const x = xs.reduce((sum, value) => sum + value, 0) / xs.length;
  const y = tried.reduce((sum, { cost }) => sum + cost, 0) / xs.length;
  const spread = xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
  const slope = tried.reduce((sum, { cost }, at) => sum + (xs[at]! - x) * (cost - y), 0) / spread;
  const log = x + (1 - y) / slope;
  // Beyond what was tried a line says nothing.
  return slope > FLAT && log >= Math.min(...xs) && log <= Math.max(...xs) ? Math.exp(log) : null;
}
const FLAT = 0.02;

const within = (factor: number): number => Math.min(COARSE.at(-1)!, Math.max(COARSE[0]!, factor));
