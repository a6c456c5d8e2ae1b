import type { NotPlayed, PlayDesigns, Sample, SampledSides } from '../../ensemble/sample.ts';
import type { Totals } from '../../ensemble/ratios.ts';
import type { Exercise, ExercisePromise, GoalSide } from '../../scenario/exercise.ts';
import type { Scenario } from '../../scenario/types.ts';
import { estimateOf, isApart, pairedDifference, type Estimate } from '../paired-difference.ts';
import type { DesignAt } from '../seek/search.ts';
import type { Levers } from './events.ts';

/** What some moves do to a figure. */
export interface MoveFound {
  readonly levers: Levers;
  readonly after: Estimate;
  /** To the exercise's own design, draw by draw on the same luck. */
  readonly difference: Estimate;
  /** Is the promised effect there, beyond three standard errors? */
  readonly shows: boolean;
}

/** What became of a promise: it holds when the expected moves show its effect and the opposite moves do not. */
export interface PromiseFound {
  readonly figure: string;
  readonly side: GoalSide;
  readonly effect: ExercisePromise['effect'];
  readonly before: Estimate;
  readonly expected: MoveFound;
  readonly opposite: MoveFound;
  readonly holds: boolean;
}

/** What an exercise does in the engine: the question asked at its beginning, and its promises, in their order. */
export interface ExerciseFound {
  readonly prediction: (Omit<MoveFound, 'shows'> & Pick<PromiseFound, 'figure' | 'side' | 'before'>) | null;
  readonly promises: readonly PromiseFound[];
}

/** Further from nothing than chance takes a mean of paired draws, but in three of a thousand cases. */
export const PROMISED_ERRORS = 3;

/** Figures that must be sampled. */
export function promisedFigures({ promises, prediction }: Exercise): readonly string[] {
  return [...new Set([...promises.map(({ figure }) => figure), ...(prediction === null ? [] : [prediction.figure])])];
}

/** The counterfactual is needed only where a difference to it is promised. */
export function promisedSides({ promises, prediction }: Exercise): SampledSides {
  return [...promises, prediction].some((one) => one?.side === 'difference') ? 'both' : 'scheme';
}

/** The exercise's own design first, then every design that its notes speak of, each once. */
export function promisedMoves({ promises, prediction }: Exercise): readonly Levers[] {
  const all = [
    {},
    ...(prediction === null ? [] : [prediction.set]),
    ...promises.flatMap((one) => [one.expected, one.opposite]),
  ];
  const keys = all.map(keyOf);
  return all.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

/** Plays what the notes speak of. Throws for moves that the scenario does not take: files are checked before. */
export async function findPromises(
  exercise: Exercise,
  { designAt, play }: { readonly designAt: DesignAt; readonly play: PlayDesigns },
): Promise<ExerciseFound> {
  const moves = promisedMoves(exercise);
  const designs: Scenario[] = [];
  for (const levers of moves) {
    const design = await designAt(Object.entries(levers).map(([path, value]) => ({ path, value })));
    if ('code' in design) throw new Error(`an exercise's moves fit its scenario but ${design.path} is ${design.code}`);
    designs.push(design);
  }
  const samples = new Map((await play(designs)).map((sample, at) => [keyOf(moves[at]!), played(sample)]));
  return readPromises(exercise, (levers) => samples.get(keyOf(levers))!);
}

/** The same from samples that are there: `sampleOf` gives that of any moves in `promisedMoves`. */
export function readPromises(exercise: Exercise, sampleOf: (levers: Levers) => Sample): ExerciseFound {
  const { prediction, promises } = exercise;
  const draws = (levers: Levers, figure: string, side: GoalSide) => drawsOf(sampleOf(levers).values[figure]!, side);
  const effectOf = (levers: Levers, { figure, side }: { readonly figure: string; readonly side: GoalSide }) => {
    const after = draws(levers, figure, side);
    return { levers, after: estimateOf(after), difference: pairedDifference(after, draws({}, figure, side)) };
  };
  const moved = (levers: Levers, promise: ExercisePromise): MoveFound => {
    const found = effectOf(levers, promise);
    return { ...found, shows: isPromised(found.difference, promise.effect) };
  };
  const asked = prediction === null ? null : { figure: prediction.figure, side: prediction.side ?? 'scheme' };
  return {
    prediction:
      prediction === null || asked === null
        ? null
        : { ...asked, before: estimateOf(draws({}, asked.figure, asked.side)), ...effectOf(prediction.set, asked) },
    promises: promises.map((promise) => {
      const { figure, side, effect } = promise;
      const [expected, opposite] = [moved(promise.expected, promise), moved(promise.opposite, promise)];
      const before = estimateOf(draws({}, figure, side));
      return { figure, side, effect, before, expected, opposite, holds: expected.shows && !opposite.shows };
    }),
  };
}

function isPromised(difference: Estimate, effect: ExercisePromise['effect']): boolean {
  const isUp = (difference.mean ?? 0) > 0;
  return isApart(difference, PROMISED_ERRORS) && isUp === (effect === 'rises');
}

function drawsOf({ scheme, counterfactual }: Totals, side: GoalSide): Float64Array {
  return side === 'scheme' ? scheme : scheme.map((value, i) => value - counterfactual[i]!);
}

function played(sample: Sample | NotPlayed): Sample {
  if ('cannotPlay' in sample) throw new Error(`an exercise's design cannot be played: ${sample.cannotPlay.path}`);
  return sample;
}

const keyOf = (levers: Levers) =>
  JSON.stringify(Object.entries(levers).sort(([one], [other]) => (one < other ? -1 : 1)));
