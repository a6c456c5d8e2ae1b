import { centralValue, isUncertain } from '../math/distribution.ts';
import type { Quantity } from '../math/quantity.ts';
import { TERMS, type Term } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import { livelyValue, nearness, placesOf, valueAt } from './no-effect-path.ts';
import { setting, type Gate } from './no-effect-gate.ts';
import { structuralGates } from './no-effect-structure.ts';

/** More items than this of one list are not opened one by one. */
const MOST_ITEMS = 60;

/** Every gate that is closed, those likeliest to be the lever's first: what is not there, then what stands at 0, nearest first. */
export function closedGates(scenario: Scenario, lever: string): readonly Gate[] {
  const neutral = TERMS.flatMap((term) => neutralGate(scenario, term));
  const near = neutral.map((gate) => ({ gate, near: nearness(gate.because.path ?? '', lever) }));
  near.sort((a, b) => b.near - a.near);
  return [...structuralGates(scenario), ...near.map(({ gate }) => gate)];
}

/** A field that stands where it switches something off: 0, a share of all, a flag, a choice, no limit. */
function neutralGate(scenario: Scenario, term: Term): readonly Gate[] {
  if (term.moves === 'display' || term.path.startsWith('targets.')) return [];
  const places = placesOf(scenario, term);
  if (places.length > MOST_ITEMS) return [];
  if (term.kind === 'boolean') return flagGate(scenario, places);
  if (term.kind === 'enum') return choiceGates(scenario, term, places);
  return term.kind === 'quantity' || term.kind === 'ratio' ? levelGate(scenario, term, places) : [];
}

function flagGate(scenario: Scenario, places: readonly string[]): readonly Gate[] {
  return [true, false].flatMap((value): readonly Gate[] => {
    const closed = places.filter((path) => valueAt(scenario, path) === value);
    if (closed.length === 0) return [];
    const code = value ? 'switched-on' : 'switched-off';
    return [{ because: { code, path: closed[0]!, values: {} }, open: setting(closed, !value) }];
  });
}

function choiceGates(scenario: Scenario, { options }: Term, places: readonly string[]): readonly Gate[] {
  const path = places[0];
  if (path === undefined) return [];
  const value = String(valueAt(scenario, path));
  return options
    .filter((option) => option !== value)
    .map((needed) => ({
      because: { code: 'other-choice', path, values: { value, needed } },
      open: setting(places, needed),
    }));
}

/** A fixed number at 0, a share at 1, or a limit that is not there. */
function levelGate(scenario: Scenario, term: Term, places: readonly string[]): readonly Gate[] {
  const codeOf = (path: string): 'at-zero' | 'at-one' | 'no-limit' | null => {
    const value = valueAt(scenario, path);
    if (value === null) return 'no-limit';
    if (!isNumber(value) || isUncertain(value)) return null;
    const central = centralValue(value);
    if (central === 0) return 'at-zero';
    return central === 1 && term.unit === 'share' ? 'at-one' : null;
  };
  return (['at-zero', 'at-one', 'no-limit'] as const).flatMap((code): readonly Gate[] => {
    const closed = places.filter((path) => codeOf(path) === code);
    const lively = livelyValue(term, code === 'at-one' ? 1 : 0);
    if (closed.length === 0 || lively === null) return [];
    return [{ because: { code, path: closed[0]!, values: {} }, open: setting(closed, lively) }];
  });
}

function isNumber(value: unknown): value is Quantity {
  return typeof value === 'number' || (typeof value === 'object' && value !== null && !('formula' in value));
}
