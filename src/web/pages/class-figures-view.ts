import type { DesignFigures } from '../../analysis/class/figures.ts';
import type { ClassPlan } from '../../analysis/class/events.ts';
import { isApart, pairedDifference, type Estimate } from '../../analysis/paired-difference.ts';
import type { GoalSide } from '../../scenario/exercise.ts';
import { figureMean, goalSentence, isChance } from '../../words/class-goal.ts';
import { entrySentence } from './entry-sentence.ts';
import type { Words } from '../../words/words.ts';
import { designAddress } from './class-design-address.ts';
import { figureSource, type FigureSource } from './class-figure-source.ts';

/** What a team's design comes to, in words, beside what it came to before and at the start. */
export interface DesignFiguresView {
  readonly rows: readonly FigureRow[];
  readonly goals: readonly GoalRow[];
  /** Why the design cannot be played; its last good figures stand in the rows then. */
  readonly problems: readonly string[];
  readonly basis: string;
  /** The officer's door on the same design. */
  readonly open: string;
}
export interface FigureRow {
  readonly label: string;
  readonly value: string;
  /** Against the design before, and against the start. */
  readonly changes: readonly string[];
  readonly source: FigureSource;
}
export interface GoalRow {
  readonly text: string;
  /** "✓ kept", "✗ not kept"; of an aim its value. */
  readonly mark: string;
  readonly isMissed: boolean;
  readonly source: FigureSource;
}

export interface DesignCompared {
  readonly plan: ClassPlan;
  /** The team's design; with problems its last good figures are in `good`. */
  readonly now: DesignFigures;
  readonly good: DesignFigures;
  /** Its own design before; null when there was none. */
  readonly before: DesignFigures | null;
  readonly start: DesignFigures;
}

/** The figures that every team sees, each on one side. */
const ROWS: readonly (readonly [figure: string, side: GoalSide, label: string])[] = [
  ['outlay', 'scheme', 'outlay'],
  ['toPriorities', 'scheme', 'toPriorities'],
  ['toPriorities', 'difference', 'onTop'],
  ['breachEver', 'scheme', 'breach'],
];

export function designFiguresView(compared: DesignCompared, words: Words): DesignFiguresView {
  const { plan, now, good } = compared;
  const { draws, seed, model, data, scenario } = plan;
  return {
    rows: ROWS.map(([figure, side, label]) => ({
      label: words.t(`class.figures.${label}`),
      value: valueOf(good, figure, side, compared, words),
      changes: changesOf(figure, side, compared, words),
      source: figureSource(figure, plan, good.levers, words),
    })),
    goals: goalRows(compared, words),
    problems: now.problems.map((one) => entrySentence({ problem: one, at: one.path }, scenario, words)),
    basis: words.t('class.figures.basis', { draws: words.number(draws), seed, model, data }),
    open: designAddress(plan, good.levers),
  };
}

function valueOf(of: DesignFigures, figure: string, side: GoalSide, { plan }: DesignCompared, words: Words): string {
  const mean = of.figures[figure]?.[side].mean ?? null;
  if (isChance(figure) && mean !== null) return words.chance(mean);
  return figureMean(figure, mean, plan.scenario, words);
}

function goalRows(compared: DesignCompared, words: Words): readonly GoalRow[] {
  const { plan, good, start } = compared;
  let condition = 0;
  return plan.exercise.goals.map((goal) => {
    const isKept = goal.kind === 'aim' || good.keeps[condition++] === true;
    const side = goal.kind === 'aim' ? goal.side : 'scheme';
    const value = valueOf(good, goal.figure, side, compared, words);
    const reached = good === start ? 'reached' : 'moved';
    const key = goal.kind === 'aim' ? reached : isKept ? 'kept' : 'missed';
    return {
      text: goalSentence(goal, plan.scenario, words),
      mark: words.t(`class.goals.${key}`, { value, start: valueOf(start, goal.figure, side, compared, words) }),
      isMissed: !isKept,
      source: figureSource(goal.figure, plan, good.levers, words),
    };
  });
}

/** The start is told apart only where the design before was another. */
function changesOf(figure: string, side: GoalSide, compared: DesignCompared, words: Words): readonly string[] {
  const { good, before, start } = compared;
  const against = (other: DesignFigures | null, key: string) =>
    other === null || other === good ? [] : [changeOf(figure, side, good, other, key, compared, words)];
  return [...(before === start ? [] : against(before, 'before')), ...against(start, 'start')];
}

/** Differences within this many standard errors may be luck. */
const ERRORS = 2;

function changeOf(
  figure: string,
  side: GoalSide,
  now: DesignFigures,
  other: DesignFigures,
  key: string,
  { plan }: DesignCompared,
  words: Words,
): string {
  const difference = differenceOf(figure, side, now, other);
  const { mean } = difference;
  if (mean === null) return words.t(`class.figures.${key}.unknown`);
  if (mean === 0) return words.t(`class.figures.${key}.same`);
  if (!isApart(difference, ERRORS)) return words.t(`class.figures.${key}.luck`);
  const amount = isChance(figure)
    ? words.t('class.figures.points', { points: words.number(100 * Math.abs(mean), 1) })
    : figureMean(figure, Math.abs(mean), plan.scenario, words);
  return words.t(`class.figures.${key}.${mean > 0 ? 'more' : 'less'}`, { amount });
}

/** Draw by draw on the same luck; of a side that both designs have. */
function differenceOf(figure: string, side: GoalSide, now: DesignFigures, other: DesignFigures): Estimate {
  const [a, b] = [now.draws[figure], other.draws[figure]];
  if (a === undefined || b === undefined) return { mean: null, standardError: null };
  if (side === 'scheme') return pairedDifference(a.scheme, b.scheme);
  const onTop = ({ scheme, counterfactual }: typeof a) => scheme.map((value, i) => value - counterfactual[i]!);
  return pairedDifference(onTop(a), onTop(b));
}
