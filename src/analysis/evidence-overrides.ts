import { RESPONSES } from '../evidence/parameters.ts';
import { isParameterName, type RecordName } from '../evidence/records.ts';
import type { ResponseName } from '../evidence/types.ts';
import { SETTINGS } from '../evidence/settings.ts';
import type { Quantity } from '../math/quantity.ts';
import { getPath } from '../scenario/overrides.ts';
import type { Scenario, Text } from '../scenario/types.ts';
import { whereFrom, type Origin } from './where-from.ts';

export interface NamedScenario {
  readonly id: string;
  readonly scenario: Scenario;
}

/** A scenario's own value of a figure: of a parameter instead of the default, of other figures always its own. */
export interface OwnValue {
  readonly id: string;
  readonly title: Text;
  /** Path in the scenario file; `response` where a choice of evidence brings the value. */
  readonly path: string;
  readonly value: Quantity;
  readonly origin: Origin;
  /** The body of evidence that the scenario chose, where that is what brings the value. */
  readonly response: ResponseName | null;
}

/** The scenarios that have a value of their own, with where each says that it comes from. */
export function ownValues(name: RecordName, scenarios: readonly NamedScenario[]): readonly OwnValue[] {
  return scenarios.flatMap(({ id, scenario }) =>
    valuesIn(name, scenario).map(({ path, value, from }) => ({
      id,
      title: scenario.title,
      path,
      value,
      origin: whereFrom(scenario, from),
      response: path === 'response' ? scenario.response : null,
    })),
  );
}

interface Value {
  readonly path: string;
  readonly value: Quantity;
  /** The path that says where it comes from. */
  readonly from: string;
}

function valuesIn(name: RecordName, scenario: Scenario): readonly Value[] {
  if (!isParameterName(name)) {
    const paths = SETTINGS[name].terms.flatMap((term) => pathsOf(scenario, term));
    return paths.flatMap((path) => {
      const value = getPath(scenario, path) as Quantity | null | undefined;
      return value === undefined || value === null ? [] : [{ path, value, from: path }];
    });
  }
  const path = `behaviour.${name}`;
  const own = scenario.behaviour[name];
  if (own !== undefined) return [{ path, value: own, from: path }];
  const answers = name === 'beta' || name === 'betaAny';
  if (!answers || scenario.response === 'clubs') return [];
  return [{ path: 'response', value: RESPONSES[scenario.response][name], from: path }];
}

/** The paths of a scenario that a pattern means, items by id: `corridors.*.volatility` → `corridors.california.volatility`. */
export function pathsOf(scenario: Scenario, pattern: string): readonly string[] {
  let found: readonly { readonly path: readonly string[]; readonly value: unknown }[] = [{ path: [], value: scenario }];
  for (const part of pattern.split('.')) {
    found = found.flatMap(({ path, value }) =>
      childrenOf(value, part).map(([key, child]) => ({ path: [...path, key], value: child })),
    );
  }
  return found.map(({ path }) => path.join('.'));
}

function childrenOf(value: unknown, part: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (part !== '*') return part in value ? [[part, (value as Readonly<Record<string, unknown>>)[part]]] : [];
  if (!Array.isArray(value)) return Object.entries(value);
  return value.map((item: { readonly id?: string }, place) => [item.id ?? String(place), item] as const);
}
