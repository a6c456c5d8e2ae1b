import type { StressQuestion } from '../../analysis/stress/stress.ts';
import { packsOf } from '../../analysis/stress/packs.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Query } from '../page.ts';

const LONGEST = 60;

export interface AskedStress {
  readonly question: StressQuestion;
  /** What was chosen in the form, known or not. */
  readonly chosen: { readonly one: string; readonly two: string };
  readonly problems: readonly Problem[];
}

/** Reads `one` and `two`, the stresses to be played together; both empty say nothing. */
export function readStress({ one, two }: Query, scenario: Scenario): AskedStress {
  const [first = '', second = ''] = [one, two].map((text) => (text ?? '').trim().slice(0, LONGEST));
  const known = packsOf(scenario).map(({ id }) => id);
  const wrong = [
    ['one', first],
    ['two', second],
  ] as const;
  const problems = wrong
    .filter(([, given]) => given !== '' && !known.includes(given))
    .map(([path, given]): Problem => ({
      path,
      code: 'unknown-option',
      given,
      accepted: { kind: 'options', options: known },
      suggestion: null,
      severity: 'error',
    }));
  const isPair = first !== '' && second !== '' && first !== second && problems.length === 0;
  return {
    question: { packs: null, pair: isPair ? [first, second] : null },
    chosen: { one: first, two: second },
    problems,
  };
}
