import { isUncertain } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import type { Scenario } from '../../scenario/types.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Term } from '../../scenario/terms.ts';
import { isNumeric } from './results-field.ts';

/** The slider beside a field, in plain numbers (shares as fractions); pages show it once it can answer. */
export interface Slider {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly value: number;
  /** How its values are printed into the field. */
  readonly look: 'percent' | 'number';
  readonly label: string;
}

/** A slider for a field that holds a plain number; `null` for formulas, choices and what has no limit. */
export function sliderOf(term: Term | undefined, now: unknown, { place }: Scenario, label: string): Slider | null {
  if (term === undefined || !isNumeric(term) || !isPlain(now)) return null;
  const value = centralValue(now);
  const low = term.min ?? 0;
  const percent = term.unit === 'share' || term.unit === 'perYear';
  const most = percent ? 1 : term.unit === 'money' && value === 0 ? centralValue(place.envelope) : REACH * value;
  const high = Math.min(term.max ?? Infinity, roundUp(Math.max(most, low, percent ? 1 : (term.step ?? 1) * STEPS)));
  const whole = term.kind === 'whole' || term.unit === 'people';
  const step = percent ? 0.01 : Math.max(whole ? 1 : 0, Math.min(term.step ?? Infinity, high / FINEST));
  return high > low ? { low, high, step, value, look: percent ? 'percent' : 'number', label } : null;
}

/** How far beyond the present value a slider reaches. */
const REACH = 3;
const STEPS = 10;
const FINEST = 100;

function isPlain(value: unknown): value is Quantity {
  if (typeof value === 'number') return true;
  return typeof value === 'object' && value !== null && !('formula' in value) && !isUncertain(value as Quantity);
}

/** The next number that begins with 1, 2 or 5 and has only zeros behind. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5, 10].find((one) => one * unit >= value) ?? 10;
  return digit * unit;
}
