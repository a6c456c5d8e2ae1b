import { figureNames, isFigure } from '../../ensemble/sample-figures.ts';
import { STATISTICS, type Statistic } from '../../analysis/paired-difference.ts';
import type { TornadoQuestion } from '../../analysis/sensitivity/tornado.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Query } from '../page.ts';

/** Asked unless something else is. */
const FIRST_FIGURE = 'toPriorities';
const SIDES = ['scheme', 'difference'] as const;
const LONGEST = 60;

/** What an address asks, and what of it has no answer: the rest is answered all the same. */
export interface AskedSensitivity {
  readonly question: TornadoQuestion;
  readonly problems: readonly Problem[];
}

/** Reads `of`, `side` and `stat`; empty ones say nothing. */
export function readSensitivity({ of, side, stat }: Query, scenario: Scenario): AskedSensitivity {
  const [figure, which, statistic] = [of, side, stat].map((text) => (text ?? '').trim().slice(0, LONGEST));
  const problems: Problem[] = [];
  const choose = <Name extends string>(
    path: string,
    given: string | undefined,
    options: readonly Name[],
    usual: Name,
  ): Name => {
    if (given === undefined || given === '') return usual;
    const found = options.find((option) => option === given);
    if (found === undefined) problems.push(wrong(path, given, options));
    return found ?? usual;
  };
  const names = figureNames(scenario).filter((name) => isFigure(name, scenario));
  const question: TornadoQuestion = {
    figure: choose('of', figure, names, FIRST_FIGURE),
    side: choose('side', which, SIDES, 'scheme'),
    statistic: choose<Statistic>('stat', statistic, STATISTICS, 'mean'),
  };
  return { question, problems };
}

function wrong(path: string, given: string, options: readonly string[]): Problem {
  return {
    path,
    code: 'unknown-option',
    given,
    accepted: { kind: 'options', options },
    suggestion: options[0] ?? null,
    severity: 'error',
  };
}
