import { isSameValue, ownValue } from '../../analysis/class/lever-spread.ts';
import type { ClassPlan, Levers } from '../../analysis/class/events.ts';
import type { ExerciseLever } from '../../scenario/exercise.ts';
import type { Problem } from '../../scenario/problem.ts';
import { findTerm } from '../../scenario/terms.ts';
import { leverLabel } from '../../words/lever.ts';
import type { Words } from '../../words/words.ts';
import { leverText } from './class-lever-text.ts';
import { entrySentence } from './entry-sentence.ts';
import { fieldId } from './results-levers-view.ts';
import { printValue } from './results-field.ts';

/** One lever that the exercise opens, as a field or, when levers are closed, as a sentence. */
export interface ClassLever {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** What may be chosen, and what it was at the start. */
  readonly hint: string;
  /** As a person reads it. */
  readonly shown: string;
  readonly value: string;
  readonly slider: {
    readonly low: number;
    readonly high: number;
    readonly step: number;
    readonly value: number;
    readonly look: 'percent' | 'number';
    readonly label: string;
  } | null;
  readonly options: readonly {
    readonly id: string;
    readonly value: string;
    readonly label: string;
    readonly checked: boolean;
  }[];
  readonly isMoved: boolean;
  readonly error: string;
}

/** What somebody typed that could not be taken, by lever. */
export interface Refused {
  readonly problems: readonly Problem[];
  readonly typed: Levers;
}

export function classLevers(
  plan: ClassPlan,
  levers: Levers,
  { problems, typed }: Refused,
  words: Words,
): readonly ClassLever[] {
  return plan.exercise.levers.map((lever) => {
    const { path } = lever;
    const wrong = problems.filter((one) => one.path === path);
    const error = wrong.map((one) => entrySentence({ problem: one, at: path }, plan.scenario, words)).join(' ');
    const said = error === '' ? undefined : typed[path];
    return { ...leverField(lever, plan, levers[path] ?? null, said, words), error };
  });
}

function leverField(
  { path, values }: ExerciseLever,
  plan: ClassPlan,
  set: string | null,
  said: string | undefined,
  words: Words,
): Omit<ClassLever, 'error'> {
  const { scenario, raw } = plan;
  const text = (value: string | null) => leverText(path, value, scenario, raw, words);
  const label = leverLabel(path, scenario, words);
  const own = ownValue(path, scenario);
  const common = { id: fieldId(path), name: path, label, shown: text(set), isMoved: set !== null };
  if ('options' in values) {
    const chosen = set ?? optionOf(path, own, values.options);
    const options = values.options.map((value, at) => ({
      id: `${fieldId(path)}-${at}`,
      value,
      label: text(value),
      checked: chosen !== null && isSameValue(path, value, chosen),
    }));
    return { ...common, hint: words.t('class.levers.choice', { start: text(null) }), value: '', slider: null, options };
  }
  const { from, to, step } = values;
  const now = Number(set ?? own);
  const isPercent = ['share', 'perYear'].includes(findTerm(path)?.unit ?? '');
  const range = { low: text(String(from)), high: text(String(to)), step: text(String(step)), start: text(null) };
  return {
    ...common,
    hint: words.t('class.levers.range', range),
    value: said ?? (Number.isFinite(now) ? printValue(now, findTerm(path), words) : ''),
    slider: Number.isFinite(now)
      ? {
          low: from,
          high: to,
          step,
          value: now,
          look: isPercent ? 'percent' : 'number',
          label: words.t('live.slider', { field: label }),
        }
      : null,
    options: [],
  };
}

/** The option that the start has; an instrument that is there as a whole is whichever option gives it. */
function optionOf(path: string, own: string, options: readonly string[]): string | null {
  const same = options.find((option) => isSameValue(path, option, own));
  return same ?? (own === 'given' ? (options.find((option) => option !== 'null') ?? null) : null);
}
