import type { Accepted, Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import { LEAST, MOST } from './give-amount.ts';
import { MOST_MEMBERS, type Given, type GiveKey } from './give-contribution.ts';

/** What could not be used of a contribution, in the one shape that all data has its errors in. */
export function givenProblems({ problems, typed }: Given, scenario: Scenario): readonly Problem[] {
  return problems.map(({ at }) => {
    const given = typed[at]?.slice(0, 60) ?? null;
    const unknown = at === 'corridor' || at === 'sector';
    const code = given === null ? 'missing' : unknown ? 'unknown-reference' : 'out-of-range';
    return { path: at, code, given, accepted: acceptedAt(at, scenario), suggestion: null, severity: 'error' };
  });
}

function acceptedAt(at: GiveKey, { corridors, sectors }: Scenario): Accepted {
  if (at === 'corridor') return { kind: 'options', options: corridors.map(({ id }) => id) };
  if (at === 'sector') return { kind: 'options', options: sectors.map(({ id }) => id) };
  return at === 'members'
    ? { kind: 'whole-number', min: 1, max: MOST_MEMBERS }
    : { kind: 'number', min: LEAST, max: MOST };
}
