import type { Scenario } from '../../scenario/types.ts';
import { conditionText, isAmount, isEvent, MOST_CONDITIONS, readCondition, type Condition } from './condition.ts';
import { leverText, readLever, type Lever } from './lever.ts';
import { allOf, refused, seekProblem, type Read, type SeekProblem } from './problem.ts';
import type { Statistic } from './statistic.ts';

/** What is wanted of the designs that keep every condition. */
export type Goal =
  /** The highest or lowest value of the lever itself. */
  | { readonly want: 'most' | 'least'; readonly of: 'lever' }
  /** The most or least of an outcome's mean, or of an event's chance. */
  | { readonly want: 'most' | 'least'; readonly of: Statistic }
  /** The value nearest to what the design has now. */
  | { readonly want: 'nearest'; readonly of: 'lever' };

export interface SeekQuestion {
  readonly lever: Lever;
  readonly conditions: readonly Condition[];
  readonly goal: Goal;
}

/** A question as the command line and links write it. */
export interface WrittenQuestion {
  readonly vary: string;
  readonly keep: readonly string[];
  /** An outcome, an event or `lever`. */
  readonly most?: string | undefined;
  readonly least?: string | undefined;
  /** A condition to reach with the least change. */
  readonly reach?: string | undefined;
}

/** Reads a question, or names everything that is wrong with it. */
export function readQuestion(
  { vary, keep, most, least, reach }: WrittenQuestion,
  scenario: Scenario,
):
  | { readonly ok: true; readonly question: SeekQuestion }
  | { readonly ok: false; readonly problems: readonly SeekProblem[] } {
  const lever = readLever(vary, scenario, 'vary');
  const kept = allOf(keep.map((text, at) => readCondition(text, scenario, `keep${at + 1}`)));
  const reached = reach === undefined ? null : readCondition(reach, scenario, 'reach');
  const goal = readGoal(most, least, reach !== undefined, scenario);
  const surplus =
    keep.length > MOST_CONDITIONS
      ? [seekProblem('keep', 'conditions-many', String(keep.length), [String(MOST_CONDITIONS)])]
      : [];
  const reads = [lever, ...(reached === null ? [] : [reached]), goal];
  const problems = [...reads.flatMap((one) => (one.ok ? [] : [one.problem])), ...kept.problems, ...surplus];
  if (!lever.ok || !goal.ok || problems.length > 0) return { ok: false, problems };
  const conditions = [...kept.values, ...(reached?.ok === true ? [reached.value] : [])];
  return { ok: true, question: { lever: lever.value, conditions, goal: goal.value } };
}

/** Without a wish: the value nearest to the present one where something is to be reached, else the highest. */
function readGoal(
  most: string | undefined,
  least: string | undefined,
  reaches: boolean,
  scenario: Scenario,
): Read<Goal> {
  if (most !== undefined && least !== undefined)
    return refused(seekProblem('best', 'goal-unclear', `${most}, ${least}`));
  const name = most ?? least;
  if (name === undefined)
    return { ok: true, value: reaches ? { want: 'nearest', of: 'lever' } : { want: 'most', of: 'lever' } };
  const want = most === undefined ? 'least' : 'most';
  const figure = name.trim();
  if (figure === 'lever') return { ok: true, value: { want, of: 'lever' } };
  if (isAmount(figure, scenario)) return { ok: true, value: { want, of: { of: 'mean', figure, minus: null } } };
  if (isEvent(figure)) {
    const known = readCondition(`P(${figure}) >= 0`, scenario, 'best');
    if (known.ok) return { ok: true, value: { want, of: known.value.statistic } };
  }
  return refused(
    seekProblem('best', 'goal-figure', figure, ['lever', 'toPriorities', 'outlay', 'poorShare', 'breachEver']),
  );
}

/** The same question, tidied. */
export function writeQuestion({ lever, conditions, goal }: SeekQuestion): WrittenQuestion {
  const texts = conditions.map(conditionText);
  const vary = leverText(lever);
  if (goal.want === 'nearest') return { vary, keep: texts.slice(0, -1), reach: texts.at(-1) };
  const of = goal.of === 'lever' ? 'lever' : goal.of.figure;
  return { vary, keep: texts, [goal.want]: of };
}
