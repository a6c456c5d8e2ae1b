import type { Accepted, Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks } from '../forms.ts';
import { LEAST, MOST } from './give-amount.ts';
import { MOST_MEMBERS, type Given, type GiveKey } from './give-contribution.ts';

/** What could not be used of a contribution, in the one shape that all data has its errors in. */
export function givenProblems({ problems, typed }: Given, scenario: Scenario, words: Words): readonly Problem[] {
  return problems.map(({ at }) => {
    const given = typed[at]?.slice(0, 60) ?? null;
    const unknown = at === 'corridor' || at === 'sector';
    const accepted = acceptedAt(at, scenario);
    const readings = given === null || unknown ? null : ambiguousReadings(given, numberMarks(words.locale));
    if (readings !== null && (at !== 'members' || Number.isInteger(readings.asDecimal)))
      return {
        path: at,
        code: 'not-a-number',
        given,
        accepted,
        suggestion: String(readings.asWhole),
        severity: 'error',
      };
    const code = given === null ? 'missing' : unknown ? 'unknown-reference' : 'out-of-range';
    return { path: at, code, given, accepted, suggestion: null, severity: 'error' };
  });
}

function acceptedAt(at: GiveKey, { corridors, sectors }: Scenario): Accepted {
  if (at === 'corridor') return { kind: 'options', options: corridors.map(({ id }) => id) };
  if (at === 'sector') return { kind: 'options', options: sectors.map(({ id }) => id) };
  return at === 'members'
    ? { kind: 'whole-number', min: 1, max: MOST_MEMBERS }
    : { kind: 'number', min: LEAST, max: MOST };
}
