import { isFigure } from '../../ensemble/sample-figures.ts';
import type { NotPlayed, PlayDesigns, Sample } from '../../ensemble/sample.ts';
import { CannotPlay } from '../../scenario/cannot-play.ts';
import type { Scenario } from '../../scenario/types.ts';
import { estimateOf, isApart, pairedDifference, type Estimate } from '../paired-difference.ts';
import { patched, type Change, type NotHere, type StressPack, type Way } from './pack.ts';
import { packsOf } from './packs.ts';

/** How a figure changes under a stress: means of the same futures, and the standard error of their paired difference. */
export interface Effect {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly standardError: number | null;
  /** Is the change more than three standard errors from nothing? */
  readonly isSure: boolean;
}
export interface StressResult {
  readonly id: string;
  readonly kind: StressPack['kind'];
  readonly partner: string | null;
  /** The outcome that it says it moves, and which way. */
  readonly figure: string;
  readonly direction: 'up' | 'down';
  readonly changes: readonly Change[];
  readonly way: Way;
  /** Did it? */
  readonly did: 'as-said' | 'not-told' | 'other-way';
  /** By figure; `added` is what the scheme adds to the money channelled. */
  readonly effects: Readonly<Record<string, Effect>>;
}
/** A stress that has nothing to say here. */
export interface StressLeftOut {
  readonly id: string;
  readonly kind: StressPack['kind'];
  readonly partner: string | null;
  readonly because: NotHere | 'cannot-play';
}
export interface Combination {
  readonly ids: readonly [string, string];
  readonly effects: Readonly<Record<string, Effect>>;
  /** What the two do together to the money for priorities beyond the sum of what each does alone. */
  readonly beyondSum: Estimate;
}
export interface Stress {
  readonly results: readonly StressResult[];
  readonly leftOut: readonly StressLeftOut[];
  /** Hardest on the money for priorities first; only those that take from it for sure. `isAlone`: no other is as hard, for sure. */
  readonly worst: { readonly id: string; readonly isAlone: boolean; readonly next: string | null } | null;
  readonly combination: Combination | null;
}

/** The figures that every stress is looked at by, as far as the design has them. */
const ALWAYS = ['toPriorities', 'delivered', 'outlay', 'breachEver', 'exhaustedEver', 'targetMet'];
const THREE = 3;
const TWO = 2;

/** What a run has to give for these packs. */
export function stressFigures(scenario: Scenario): readonly string[] {
  const named = packsOf(scenario).map(({ figure }) => figure);
  return [...new Set([...ALWAYS, 'channelled', ...named])].filter((name) => isFigure(name, scenario));
}

/** What is asked: which packs (null: all), and which two together. */
export interface StressQuestion {
  readonly packs: readonly string[] | null;
  readonly pair: readonly [string, string] | null;
}

/** The design and what every pack makes of it. Throws CannotPlay when the design itself cannot be played. */
export async function stressOf(scenario: Scenario, question: StressQuestion, play: PlayDesigns): Promise<Stress> {
  const plan = planStress(scenario, question);
  const [base, ...played] = await play(plan.designs);
  if (base === undefined) throw new RangeError('a stress test needs a sample of the design as it stands');
  if ('cannotPlay' in base) throw new CannotPlay(base.cannotPlay);
  const figures = stressFigures(scenario);
  const samples = plan.cases.map((_, at) => played[at]);
  const results = plan.cases.flatMap(({ pack, changes, way }, at): readonly StressResult[] => {
    const sample = samples[at];
    return isPlayed(sample) ? [resultOf(pack, changes, way, effectsOf(sample, base, figures))] : [];
  });
  const byId = new Map(plan.cases.map(({ pack }, at) => [pack.id, samples[at]]));
  return {
    results,
    leftOut: [
      ...plan.leftOut,
      ...plan.cases
        .filter((_, at) => !isPlayed(samples[at]))
        .map(({ pack: { id, kind, partner } }) => ({ id, kind, partner, because: 'cannot-play' as const })),
    ],
    worst: worstOf(results, byId),
    combination: combinationOf(plan.pair, byId, played[plan.cases.length], base, figures),
  };
}

interface Case {
  readonly pack: StressPack;
  readonly changes: readonly Change[];
  readonly way: Way;
}
interface Plan {
  readonly cases: readonly Case[];
  readonly leftOut: readonly StressLeftOut[];
  readonly pair: readonly [string, string] | null;
  readonly designs: readonly Scenario[];
}

/** The design, one for each pack that applies, and last the pair's. */
export function planStress(scenario: Scenario, { packs, pair }: StressQuestion): Plan {
  const asked = packsOf(scenario).filter(({ id }) => packs === null || packs.includes(id) || pair?.includes(id));
  const cases: Case[] = [];
  const leftOut: StressLeftOut[] = [];
  for (const pack of asked) {
    const patch = pack.patch(scenario);
    if ('because' in patch) leftOut.push({ id: pack.id, kind: pack.kind, partner: pack.partner, ...patch });
    else cases.push({ pack, ...patch });
  }
  const designs = [scenario, ...cases.map(({ changes }) => patched(scenario, changes))];
  const [one, other] = (pair ?? []).map((id) => cases.find(({ pack }) => pack.id === id));
  if (one === undefined || other === undefined || one === other || pair === null)
    return { cases, leftOut, pair: null, designs };
  const both = together(scenario, one, other);
  return { cases, leftOut, pair, designs: [...designs, both] };
}

/** The second acts on what the first has left, so that two cuts of one figure are both felt. */
function together(scenario: Scenario, one: Case, other: Case): Scenario {
  const first = patched(scenario, one.changes);
  const second = other.pack.patch(first);
  return 'because' in second ? first : patched(first, second.changes);
}

function isPlayed(sample: Sample | NotPlayed | undefined): sample is Sample {
  return sample !== undefined && 'values' in sample;
}

function effectsOf(sample: Sample, base: Sample, figures: readonly string[]): Readonly<Record<string, Effect>> {
  const effect = (after: Float64Array, before: Float64Array): Effect => {
    const paired = pairedDifference(after, before);
    return {
      before: estimateOf(before).mean,
      after: estimateOf(after).mean,
      change: paired.mean,
      standardError: paired.standardError,
      isSure: isApart(paired, THREE),
    };
  };
  const own = figures.map((figure) => [figure, effect(schemeOf(sample, figure), schemeOf(base, figure))] as const);
  return Object.fromEntries([...own, ['added', effect(addedBy(sample), addedBy(base))]]);
}

function schemeOf({ values }: Sample, figure: string): Float64Array {
  const totals = values[figure];
  if (totals === undefined) throw new RangeError(`the sample has no figure ${figure}`);
  return totals.scheme;
}

function addedBy({ values }: Sample): Float64Array {
  const { scheme, counterfactual } = values['channelled']!;
  return scheme.map((value, i) => value - counterfactual[i]!);
}

function resultOf(
  { id, kind, partner, figure, direction }: StressPack,
  changes: readonly Change[],
  way: Way,
  effects: StressResult['effects'],
): StressResult {
  const { change, isSure } = effects[figure]!;
  const isAsSaid = change !== null && change > 0 === (direction === 'up');
  const did = !isSure ? 'not-told' : isAsSaid ? 'as-said' : 'other-way';
  return { id, kind, partner, figure, direction, changes, way, did, effects };
}

type ById = ReadonlyMap<string, Sample | NotPlayed | undefined>;

function worstOf(results: readonly StressResult[], byId: ById): Stress['worst'] {
  const loss = ({ effects }: StressResult) => effects['toPriorities']?.change ?? 0;
  const [first, second] = results
    .filter((result) => loss(result) < 0 && result.effects['toPriorities']!.isSure)
    .sort((a, b) => loss(a) - loss(b));
  if (first === undefined) return null;
  if (second === undefined) return { id: first.id, isAlone: true, next: null };
  const [one, other] = [byId.get(first.id), byId.get(second.id)];
  const isAlone =
    isPlayed(one) &&
    isPlayed(other) &&
    isApart(pairedDifference(schemeOf(one, 'toPriorities'), schemeOf(other, 'toPriorities')), TWO);
  return { id: first.id, isAlone, next: second.id };
}

function combinationOf(
  ids: Plan['pair'],
  byId: ById,
  both: Sample | NotPlayed | undefined,
  base: Sample,
  figures: readonly string[],
): Combination | null {
  if (ids === null || !isPlayed(both)) return null;
  const [one, other] = ids.map((id) => byId.get(id));
  if (!isPlayed(one) || !isPlayed(other)) return null;
  const [b, x, y] = [base, one, other].map((sample) => schemeOf(sample, 'toPriorities'));
  const beyond = schemeOf(both, 'toPriorities').map((value, i) => value - x![i]! - y![i]! + b![i]!);
  return { ids, effects: effectsOf(both, base, figures), beyondSum: estimateOf(beyond) };
}
