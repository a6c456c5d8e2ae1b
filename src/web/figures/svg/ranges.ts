import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../words/words.ts';
import { valueAxis } from '../axis.ts';
import { axisText } from '../format.ts';
import type { RangesFigure } from '../spec.ts';
import type { Drawn } from './frame.ts';
import { legend } from './legend.ts';
import { element, escape } from './markup.ts';
import { LINE_HEIGHT, textLines, textWidth, wrap } from './text.ts';

const PITCH = 20;
const THICK = 12;

/** Rows of ranges on one axis, the row's name above: a band from the lowest to the highest 5 %, a dot and its value at the mean. */
export function drawRanges(spec: RangesFigure, words: Words, width: number): Drawn {
  const mirrored = words.direction === 'rtl';
  const place = (x: number): number => (mirrored ? width - x : x);
  const anchor = mirrored ? 'end' : 'start';
  const axis = valueAxis(spec, words, 5);
  const texts = spec.series.map(({ mean }) =>
    mean.map((value) => words.maybe(value, (known) => axisText(known, spec.unit, words))),
  );
  const room = Math.min(width / 2, Math.max(30, ...texts.flat().map(textWidth)) + 8);
  const scale = scaleLinear([axis.low, axis.high], [4, width - room]);
  const keys = spec.series.map(({ label, tone }) => ({ label, tone, at: null }));
  const head = keys.length > 1 ? legend(keys, width, mirrored) : { body: '', height: 0 };
  let y = head.height + 4;
  const top = y;
  const parts: string[] = [];
  spec.rows.forEach(({ label }, row) => {
    const lines = wrap(label, width);
    parts.push(textLines(lines, place(0), y + 12, { class: 'label', 'text-anchor': anchor }));
    y += lines.length * LINE_HEIGHT + 3;
    spec.series.forEach(({ tone, mean, p5, p95 }, index) => {
      const [middle = null, low = null, high = null] = [mean[row], p5[row], p95[row]];
      const ends = [scale(low ?? middle ?? 0), scale(high ?? middle ?? 0)] as const;
      const [from, to] = [Math.min(...ends), Math.max(...ends)];
      const centre = y + PITCH / 2;
      const band = { x: mirrored ? width - to : from, y: centre - THICK / 2, width: to - from, height: THICK };
      if (middle !== null) {
        parts.push(element('rect', { ...band, class: `band inner tone-${tone}` }));
        parts.push(element('circle', { cx: place(scale(middle)), cy: centre, r: 4, class: `dot tone-${tone}` }));
      }
      const text = escape(texts[index]?.[row] ?? '');
      parts.push(element('text', { x: place(to + 6), y: centre + 4, class: 'value', 'text-anchor': anchor }, text));
      y += PITCH;
    });
    y += 8;
  });
  const zero = place(scale(0));
  const line = element('line', { x1: zero, x2: zero, y1: top, y2: y - 6, class: 'zero' });
  return { body: [head.body, line, ...parts].join(''), height: y };
}
