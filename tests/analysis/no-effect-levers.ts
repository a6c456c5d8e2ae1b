import { livelyValue, placesOf, valueAt, withValue } from '../../src/analysis/no-effect-path.ts';
import type { LeverMove } from '../../src/analysis/no-effect.ts';
import { centralValue } from '../../src/math/distribution.ts';
import type { Quantity } from '../../src/math/quantity.ts';
import { TERMS, type Term } from '../../src/scenario/terms.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** Every field that a scenario has, moved a little: numbers by a twentieth, flags and choices to another, words to others. */
export function everyLever(scenario: Scenario): readonly LeverMove[] {
  return TERMS.flatMap((term) => {
    const [path] = placesOf(scenario, term);
    if (path === undefined || path.startsWith('sources.')) return [];
    const value = valueAt(scenario, path);
    return othersOf(term, value).map((other) => ({ before: scenario, after: withValue(scenario, path, other), path }));
  });
}

function othersOf(term: Term, value: unknown): readonly unknown[] {
  if (term.kind === 'boolean') return [value !== true];
  if (term.kind === 'enum') return term.options.filter((option) => option !== value).slice(0, 2);
  if (term.kind === 'text' || term.kind === 'string') return ['another'];
  if (term.kind === 'code') return [term.path.endsWith('urrency') ? 'CAD' : 'FR'];
  return ['quantity', 'number', 'whole', 'ratio'].includes(term.kind) ? numbersNear(term, value) : [];
}

function numbersNear(term: Term, value: unknown): readonly number[] {
  const isNone = value === null || value === undefined || (typeof value === 'object' && 'formula' in value);
  const central = isNone ? null : centralValue(value as Quantity);
  if (central === null || central === 0) return [livelyValue(term, central)].filter((one) => one !== null);
  const next = term.kind === 'whole' ? central + 1 : central * 1.05;
  return [next <= (term.max ?? Infinity) ? next : central * 0.95];
}
