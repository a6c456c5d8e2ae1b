import type { PlayDesigns } from '../../ensemble/sample.ts';
import type { Scenario } from '../../scenario/types.ts';
import { needWeighted, publicPartners } from './weighted.ts';

/** How the need-weighted ratio was scaled so that the public match costs about the same. */
export interface Scaling {
  readonly factor: number;
  /** Public match with it and without, mean over the futures tried; equal but for what scaling leaves. */
  readonly cost: number;
  readonly target: number;
  /** No factor between a quarter and four comes within one in a hundred. */
  readonly isOff: boolean;
}

/** Tried first, on the few futures that scaling takes. */
const COARSE = [0.25, 0.4, 0.6, 0.8, 1, 1.25, 1.6, 2.5, 4];
const FINE = 7;
/** Within this part of the cost two factors are as good: the one nearer to 1 is taken. */
const CLOSE = 0.002;
const OFF = 0.01;

/** Figures that scaling needs of every design played. */
export function scalingFigures(scenario: Scenario): readonly string[] {
  return publicPartners(scenario).map((id) => `byPartner.${id}`);
}

/**
 * Finds the factor at which the weighted ratio costs the public what the plain one does: a coarse grid, then a fine one about
 * the best. `play` gives `scalingFigures` of each design on one luck. Null where nobody public pays, or nothing can be played.
 */
export async function scaleToCost(scenario: Scenario, play: PlayDesigns): Promise<Scaling | null> {
  if (needWeighted(scenario, 1) === null) return null;
  const designs = COARSE.map((factor) => needWeighted(scenario, factor)!.scenario);
  const [base, ...coarse] = await costsOf([scenario, ...designs], play);
  if (base === undefined || base === null || base === 0) return null;
  const first = bestOf(COARSE, coarse, base);
  if (first === null) return null;
  const near = COARSE.indexOf(first.factor);
  const [low, high] = [COARSE[Math.max(0, near - 1)]!, COARSE[Math.min(COARSE.length - 1, near + 1)]!];
  const factors = Array.from({ length: FINE }, (_, at) => low * (high / low) ** ((at + 1) / (FINE + 1)));
  const fine = await costsOf(
    factors.map((factor) => needWeighted(scenario, factor)!.scenario),
    play,
  );
  const straight = interpolated([...COARSE, ...factors], [...coarse, ...fine], base);
  const last = straight === null ? [] : await costsOf([needWeighted(scenario, straight)!.scenario], play);
  const all = { factors: [...COARSE, ...factors], costs: [...coarse, ...fine] };
  const best = bestOf(
    straight === null ? all.factors : [...all.factors, straight],
    straight === null ? all.costs : [...all.costs, ...last],
    base,
  );
  return best === null ? null : { ...best, target: base, isOff: Math.abs(best.cost / base - 1) > OFF };
}

async function costsOf(scenarios: readonly Scenario[], play: PlayDesigns): Promise<readonly (number | null)[]> {
  const samples = await play(scenarios);
  return samples.map((sample) => {
    if ('cannotPlay' in sample) return null;
    const figures = Object.values(sample.values);
    return figures.reduce((sum, { scheme }) => sum + scheme.reduce((all, value) => all + value, 0), 0) / sample.draws;
  });
}

interface Tried {
  readonly factor: number;
  readonly cost: number;
}

function bestOf(factors: readonly number[], costs: readonly (number | null)[], target: number): Tried | null {
  const tried = factors.flatMap((factor, at): Tried[] => {
    const cost = costs[at];
    return cost === null || cost === undefined ? [] : [{ factor, cost }];
  });
  const miss = ({ cost }: Tried) => Math.max(CLOSE, Math.abs(cost / target - 1));
  const far = ({ factor }: Tried) => Math.abs(Math.log(factor));
  return tried.sort((a, b) => miss(a) - miss(b) || far(a) - far(b))[0] ?? null;
}

/** Between the two neighbours that the cost lies between, on a straight line; null where it lies between none. */
function interpolated(factors: readonly number[], costs: readonly (number | null)[], target: number): number | null {
  const sorted = factors
    .map((factor, at) => ({ factor, cost: costs[at] ?? null }))
    .filter((one): one is Tried => one.cost !== null)
    .sort((a, b) => a.factor - b.factor);
  for (const [at, one] of sorted.entries()) {
    const next = sorted[at + 1];
    if (next === undefined || one.cost === next.cost) continue;
    const part = (target - one.cost) / (next.cost - one.cost);
    if (part >= 0 && part <= 1) return one.factor + part * (next.factor - one.factor);
  }
  return null;
}
