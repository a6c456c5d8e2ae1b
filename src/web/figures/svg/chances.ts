import type { Words } from '../../../words/words.ts';
import type { ChancesFigure } from '../spec.ts';
import type { Drawn } from './frame.ts';
import { decimals, element } from './markup.ts';
import { LINE_HEIGHT, textLines, wrap } from './text.ts';

const FUTURES = 100;
const MANY = 4;

/**
 * For each row (those in which it never happens may be put into one sentence) a hundred dots, large for the futures in which it happens, small for the others. A dot is a line without
 * length and with round ends: a hundred of them are one short path.
 */
export function drawChances(spec: ChancesFigure, words: Words, width: number): Drawn {
  const mirrored = words.direction === 'rtl';
  // Many rows, e.g. one a year, are drawn small: they are read for their pattern.
  const shown = spec.rows.filter(({ value }) => spec.never === undefined || value !== 0);
  const small = shown.length > MANY;
  const columns = (width >= 500 ? 50 : 25) * (small ? 2 : 1);
  const name = small ? 'future small' : 'future';
  const pitch = Math.min(13, width / columns);
  let y = 2;
  const parts = shown.map(({ label, tone, value }) => {
    const lines = wrap(`${label}: ${words.maybe(value, words.chance)}`, width);
    const text = textLines(lines, mirrored ? width : 0, y + 12, {
      class: 'label',
      'text-anchor': mirrored ? 'end' : 'start',
    });
    y += lines.length * LINE_HEIGHT + 4;
    const dots = (first: number, last: number, className: string): string => {
      const all = Array.from({ length: last - first }, (_, index) => first + index).map((index) => {
        const x = ((index % columns) + 0.5) * pitch;
        const middle = y + (Math.floor(index / columns) + 0.5) * pitch;
        return `M${decimals(mirrored ? width - x : x)},${decimals(middle)}h0`;
      });
      return all.length === 0 ? '' : element('path', { d: all.join(''), class: className });
    };
    const filled = Math.round((value ?? 0) * FUTURES);
    const marks = value === null ? '' : dots(0, filled, `${name} tone-${tone}`) + dots(filled, FUTURES, `${name} not`);
    y += (value === null ? 0 : Math.ceil(FUTURES / columns)) * pitch + 12;
    return text + marks;
  });
  if (shown.length === spec.rows.length) return { body: parts.join(''), height: y };
  const rest = wrap(spec.never ?? '', width);
  const body = textLines(rest, mirrored ? width : 0, y + 12, {
    class: 'unit',
    'text-anchor': mirrored ? 'end' : 'start',
  });
  return { body: parts.join('') + body, height: y + rest.length * LINE_HEIGHT + 6 };
}
