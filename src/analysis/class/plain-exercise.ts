import { centralValue } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import type { Exercise, ExerciseLever } from '../../scenario/exercise.ts';
import type { Scenario } from '../../scenario/types.ts';
import { PLAIN_QUESTION, PLAIN_TEXTS, plainSteps } from './plain-exercise-texts.ts';

/** A phone's page has room for these; what comes first matters most. */
const MOST_LEVERS = 8;
const LARGEST_RATIO = 4;

/**
 * An exercise of a scenario that nobody prepared: the levers that everybody asks about (ratios and budgets, the guarantee, training
 * places) where the scenario has them, else the envelope; keep the town within it, bring the most to its priorities.
 * `id` is that of the scenario.
 */
export function plainExercise(scenario: Scenario, id: string): Exercise {
  const ready = readyLevers(scenario).slice(0, MOST_LEVERS);
  const levers = ready.length > 0 ? ready : [around('place.envelope', scenario.place.envelope)];
  return {
    ...PLAIN_TEXTS,
    id,
    title: scenario.title,
    practices: scenario.practices,
    scenario: id,
    set: {},
    levers,
    goals: [
      { kind: 'condition', figure: 'breachEver', atMost: 0.05 },
      { kind: 'aim', figure: 'toPriorities', side: 'difference', want: 'most' },
    ],
    prediction: predictionOf(scenario),
    steps: plainSteps(predictionOf(scenario) !== null),
    evidence: [],
    promises: [],
  };
}

function readyLevers({ scheme: { matching, guarantee, literacy } }: Scenario): readonly ExerciseLever[] {
  const partners = matching?.partners ?? [];
  return [
    ...partners.flatMap(({ id, ratio }) =>
      typeof ratio === 'object' && 'formula' in ratio ? [] : [ratioLever(id, centralValue(ratio))],
    ),
    ...partners.flatMap(({ id, yearlyBudget }) =>
      yearlyBudget === null ? [] : [around(`matching.partners.${id}.yearlyBudget`, yearlyBudget)],
    ),
    ...(guarantee === null
      ? []
      : [lever('guarantee.cover', 0.1, 0.9, 0.1), around('guarantee.capital', guarantee.capital)]),
    ...(['migrants', 'families'] as const).flatMap((side) => {
      const places = literacy?.[side]?.places;
      return places === undefined ? [] : [around(`literacy.${side}.places`, places)];
    }),
  ];
}

/** What does one more unit of the first partner's ratio do to what reaches the plan? None where no ratio is a number. */
function predictionOf({ scheme: { matching } }: Scenario): Exercise['prediction'] {
  for (const { id, ratio } of matching?.partners ?? []) {
    if (typeof ratio === 'object' && 'formula' in ratio) continue;
    const set = { [`matching.partners.${id}.ratio`]: String(Math.min(10, centralValue(ratio) + 1)) };
    return { question: PLAIN_QUESTION, figure: 'toPriorities', set };
  }
  return null;
}

function ratioLever(partner: string, now: number): ExerciseLever {
  const step = Number.isInteger(now * 2) ? 0.5 : 0.05;
  return lever(`matching.partners.${partner}.ratio`, 0, Math.max(LARGEST_RATIO, Math.ceil(now)), step);
}

const lever = (path: string, from: number, to: number, step: number): ExerciseLever => ({
  path,
  values: { from, to, step },
});

/** From nothing to about three times what it is now, in round steps that also hit what it is now. */
function around(path: string, quantity: Quantity): ExerciseLever {
  const now = Math.max(1, centralValue(quantity));
  const steps = roundSteps(now / 8);
  const step = steps.find((size) => Number.isInteger(now / size)) ?? steps[0]!;
  return lever(path, 0, Math.ceil((3 * now) / step) * step, step);
}

/** 1, 2 or 5 times a power of ten: the largest that is not above a size, and the next three below it; at least 1. */
function roundSteps(size: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, size)));
  const sizes = [5, 2, 1, 0.5, 0.2, 0.1].map((times) => times * power);
  return sizes.filter((one) => one <= Math.max(1, size) && one >= 1).slice(0, 4);
}
