import type { Result } from '../ensemble/result.ts';
import { RESPONSE_GRADES, RESPONSES } from '../evidence/responses.ts';
import type { SourceId } from '../evidence/sources.ts';
import type { Grade, ResponseName } from '../evidence/types.ts';
import type { Quantity } from '../math/quantity.ts';
import type { Scenario } from '../scenario/types.ts';

/** A body of evidence on how giving answers to a match (section 2.7): one of the standard ones, or the scenario's own figures. */
export type BodyName = ResponseName | 'own';

/** A scenario under one body of evidence. */
export interface Body {
  readonly name: BodyName;
  readonly scenario: Scenario;
  /** The two figures that make it, `betaAny` that there is a match at all, `beta` how good it is. */
  readonly betaAny: Quantity;
  readonly beta: Quantity;
  /** How well it is founded; null for figures of the scenario's own, which say so themselves. */
  readonly grade: Grade | null;
  readonly source: SourceId | null;
}

/** The standard bodies, from the one in which a match's ratio counts least. */
export const STANDARD_BODIES = ['gifts', 'clubs', 'familyProducts'] as const satisfies readonly ResponseName[];

/**
 * A scenario under each body of evidence. In the standard ones figures of its own for `beta` and `betaAny` are dropped; when
 * it states either, `own` is the scenario as it stands. Run all of them on the same luck.
 */
export function bodiesOf(scenario: Scenario): readonly Body[] {
  const standard = STANDARD_BODIES.map((name): Body => {
    const { grade, source } = RESPONSE_GRADES[name];
    return { name, scenario: withResponse(scenario, name), ...RESPONSES[name], grade, source };
  });
  return statesOwn(scenario) ? [...standard, ownBody(scenario)] : standard;
}

/** Which of them the scenario itself uses. */
export function usedBody(scenario: Scenario): BodyName {
  return statesOwn(scenario) ? 'own' : scenario.response;
}

function statesOwn({ behaviour }: Scenario): boolean {
  return behaviour.beta !== undefined || behaviour.betaAny !== undefined;
}

function ownBody(scenario: Scenario): Body {
  const { behaviour, response } = scenario;
  const { betaAny, beta } = { ...RESPONSES[response], ...behaviour };
  return { name: 'own', scenario, betaAny, beta, grade: null, source: null };
}

function withResponse(scenario: Scenario, response: ResponseName): Scenario {
  const others = Object.entries(scenario.behaviour).filter(([name]) => name !== 'beta' && name !== 'betaAny');
  return { ...scenario, response, behaviour: Object.fromEntries(others) };
}

/** A body of evidence and what comes of it. */
export interface BodyResult {
  readonly body: Body;
  readonly result: Result;
}
