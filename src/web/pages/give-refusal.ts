import type { Accepted, Problem } from '../../scenario/problem.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks } from '../forms.ts';
import { LEAST, MOST } from './give-amount.ts';
import type { Given } from './give-contribution.ts';
import type { GiveKey, GiveProblem } from './give-problem.ts';
import { MOST_MEMBERS } from './give-sum.ts';

/** What could not be used of a contribution, in the one shape that all data has its errors in. */
export function givenProblems({ problems, typed }: Given, words: Words): readonly Problem[] {
  return problems.map((one) => {
    const given = typed[one.at]?.slice(0, 60) ?? null;
    const readings = one.accepted === undefined ? readingsOf(one.at, given, words) : null;
    if (readings !== null) return problemAt(one, { code: 'not-a-number', given, suggestion: String(readings.asWhole) });
    return problemAt(one, { code: codeOf(one, given), given, suggestion: one.suggestion ?? null });
  });
}

function problemAt({ at, accepted }: GiveProblem, rest: Pick<Problem, 'code' | 'given' | 'suggestion'>): Problem {
  return { path: at, accepted: accepted ?? acceptedAt(at), severity: 'error', ...rest };
}

function codeOf({ at, accepted }: GiveProblem, given: string | null): Problem['code'] {
  if (given === null) return 'missing';
  if (accepted?.kind !== 'options') return 'out-of-range';
  return at === 'currency' || at === 'place' || at === 'every' || at === 'spacing'
    ? 'unknown-option'
    : 'unknown-reference';
}

function readingsOf(at: GiveKey, given: string | null, words: Words) {
  const readings = given === null ? null : ambiguousReadings(given, numberMarks(words.locale));
  return readings !== null && (at !== 'members' || Number.isInteger(readings.asDecimal)) ? readings : null;
}

function acceptedAt(at: GiveKey): Accepted {
  return at === 'members'
    ? { kind: 'whole-number', min: 1, max: MOST_MEMBERS }
    : { kind: 'number', min: LEAST, max: MOST };
}
