import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../words/words.ts';
import { valueAxis } from '../axis.ts';
import type { TornadoFigure } from '../spec.ts';
import type { Drawn } from './frame.ts';
import { legend } from './legend.ts';
import { element, escape } from './markup.ts';
import { FONT_SIZE, LINE_HEIGHT, textLines, textWidth, wrap } from './text.ts';

const BAR = 14;

/**
 * Rows of bars around "no change", the row's name above: one part to what the low end does, one to what the high end does,
 * each with the input's value at its end. Parts that go the same way lie above one another. Mirrored for right to left.
 */
export function drawTornado(spec: TornadoFigure, words: Words, width: number): Drawn {
  const mirrored = words.direction === 'rtl';
  const place = (x: number): number => (mirrored ? width - x : x);
  const axis = valueAxis(spec, words, width >= 500 ? 6 : 4);
  const texts = spec.rows.flatMap(({ low, high }) => [low.at, high.at]);
  const room = Math.min(width / 3, Math.max(24, ...texts.map(textWidth)) + 6);
  const scale = scaleLinear([axis.low, axis.high], [room, width - room]);
  const keys = [
    { label: spec.lowLabel, tone: 'second', at: null } as const,
    { label: spec.highLabel, tone: 'first', at: null } as const,
  ];
  const head = legend(keys, width, mirrored);
  const unit = wrap(spec.unit.label, width);
  const side = mirrored ? 'end' : 'start';
  const top = head.height + unit.length * LINE_HEIGHT + LINE_HEIGHT + 6;
  let y = top + 6;
  const rows = spec.rows.flatMap(({ label, low, high }) => {
    const lines = wrap(label, width);
    const name = textLines(lines, place(0), y + 12, { class: 'label', 'text-anchor': side });
    y += lines.length * LINE_HEIGHT + 3;
    const sides = sidesOf(low.change ?? 0, high.change ?? 0);
    const isSplit = sides.low === sides.high;
    const parts = [
      { ...low, tone: 'second', start: y, isBelow: sides.low === 'below' },
      { ...high, tone: 'first', start: isSplit ? y + BAR : y, isBelow: sides.high === 'below' },
    ].map(({ at, change, tone, start, isBelow }) => {
      if (change === null) return '';
      const [zero, end] = [scale(0), scale(change)];
      const [from, to] = [Math.min(zero, end), Math.max(zero, end)];
      const bar = { x: mirrored ? width - to : from, y: start, width: to - from, height: BAR - 2 };
      const beside = place(end + (isBelow ? -5 : 5));
      const text = {
        x: beside,
        y: start + 10.5,
        class: 'value',
        'text-anchor': isBelow === mirrored ? 'start' : 'end',
      };
      return element('rect', { ...bar, class: `part tone-${tone}` }) + element('text', text, escape(at));
    });
    y += (isSplit ? 2 * BAR : BAR) + 8;
    return [name, ...parts];
  });
  const grid = axis.ticks.map(({ value, label }) => {
    const x = place(scale(value));
    const line = { x1: x, x2: x, y1: top, y2: y - 4, class: value === 0 ? 'zero' : 'grid' };
    const text = { x, y: top - 4, class: 'tick', 'text-anchor': 'middle' };
    return element('line', line) + element('text', text, escape(label));
  });
  const named = textLines(unit, place(0), head.height + FONT_SIZE, { class: 'unit', 'text-anchor': side });
  return { body: [head.body, named, ...grid, ...rows].join(''), height: y };
}

type Side = 'below' | 'above';

/** On which side of "no change" each end lies; what changes nothing leaves the other its side. */
function sidesOf(low: number, high: number): { readonly low: Side; readonly high: Side } {
  const side = (change: number): Side => (change < 0 ? 'below' : 'above');
  if (low === 0) return { low: high < 0 ? 'above' : 'below', high: side(high) };
  return { low: side(low), high: high === 0 && low > 0 ? 'below' : side(high) };
}
