import type { Words } from '../../words/words.ts';
import type { FigureUnit } from './spec.ts';

/** A value as a table shows it: exact to the unit. */
export function cellText(value: number | null, unit: FigureUnit, words: Words): string {
  return words.maybe(value, (known) => exact(known, unit, words));
}

function exact(value: number, unit: FigureUnit, words: Words): string {
  switch (unit.kind) {
    case 'money':
      return words.number(Math.round(value) + 0, 0);
    case 'share':
      return words.share(value, 1);
    case 'number':
      return words.number(value, 1);
  }
}

/** A value as an axis shows it: short. */
export function axisText(value: number, unit: FigureUnit, words: Words): string {
  return unit.kind === 'share' ? words.share(value) : words.compact(value);
}
