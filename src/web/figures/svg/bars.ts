import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../words/words.ts';
import { valueAxis } from '../axis.ts';
import { axisText } from '../format.ts';
import type { BarsFigure } from '../spec.ts';
import type { Drawn } from './frame.ts';
import { legend, type Label } from './legend.ts';
import { element, escape } from './markup.ts';
import { LINE_HEIGHT, textLines, textWidth, wrap } from './text.ts';

const BAR = 15;

/** Rows of horizontal bars, the row's name above them and each value at its bar's end; mirrored for right to left. */
export function drawBars(spec: BarsFigure, words: Words, width: number): Drawn {
  const mirrored = words.direction === 'rtl';
  const place = (x: number): number => (mirrored ? width - x : x);
  const axis = valueAxis(spec, words, 5);
  const texts = spec.series.map(({ values }) =>
    values.map((value) => words.maybe(value, (known) => axisText(known, spec.unit, words))),
  );
  const room = Math.max(30, ...texts.flat().map(textWidth)) + 8;
  const scale = scaleLinear([axis.low, axis.high], [0, width - room]);
  const limits: readonly Label[] = (spec.references ?? []).map(({ label, value }) => ({
    label,
    tone: 'limit',
    at: value,
  }));
  const keys = spec.series.length > 1 ? spec.series.map(({ label, tone }): Label => ({ label, tone, at: null })) : [];
  const head = legend([...keys, ...limits], width, mirrored);
  let y = head.height + 4;
  const parts: string[] = [head.body];
  spec.rows.forEach(({ label }, row) => {
    const lines = wrap(label, width);
    parts.push(textLines(lines, place(0), y + 12, { class: 'label', 'text-anchor': mirrored ? 'end' : 'start' }));
    y += lines.length * LINE_HEIGHT + 3;
    spec.series.forEach(({ tone, values }, index) => {
      const value = values[row] ?? null;
      const ends = [scale(0), scale(value ?? 0)] as const;
      const [from, to] = [Math.min(...ends), Math.max(...ends)];
      parts.push(
        element('rect', {
          x: mirrored ? width - to : from,
          y,
          width: to - from,
          height: BAR - 3,
          class: `part tone-${tone}`,
        }),
      );
      const text = escape(texts[index]?.[row] ?? '');
      parts.push(
        element(
          'text',
          { x: place(to + 5), y: y + 11, class: 'value', 'text-anchor': mirrored ? 'end' : 'start' },
          text,
        ),
      );
      y += BAR;
    });
    y += 9;
  });
  const lines = limits.map(({ at }) => {
    const x = place(scale(at ?? 0));
    return element('line', { x1: x, x2: x, y1: head.height, y2: y - 6, class: 'limit tone-limit' });
  });
  return { body: [...parts, ...lines].join(''), height: y };
}
