import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../words/words.ts';
import type { WaterfallFigure } from '../waterfall-spec.ts';
import { element, escape } from './markup.ts';
import { LINE_HEIGHT, textLines, textWidth, wrap } from './text.ts';

const BAR = 14;
const GAP = 9;

/** Bars from top to bottom, each step hanging where the one before ended; its name above, its amount at its end. */
export function waterfallSvg(spec: WaterfallFigure, words: Words, width: number): string {
  const id = `${spec.id}-${width}`;
  const { body, height } = draw(spec, words.direction === 'rtl', width);
  const attributes = {
    class: 'chart chart-waterfall',
    role: 'img',
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    direction: 'ltr',
    'aria-labelledby': `${id}-title ${id}-desc`,
  };
  const title = element('title', { id: `${id}-title` }, escape(spec.title));
  return element('svg', attributes, title, element('desc', { id: `${id}-desc` }, escape(spec.sentence)), body);
}

interface Bar {
  readonly label: string;
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** Where the next bar begins. */
  readonly ends: number;
  readonly tone: string;
}

function barsOf({ from, steps, to }: WaterfallFigure): readonly Bar[] {
  let level = from.value;
  const hanging = steps.map(({ label, text, value }): Bar => {
    const next = level - value;
    const bar = {
      ...{ label, text, low: Math.min(level, next), high: Math.max(level, next), ends: next },
      tone: value < 0 ? 'part tone-first' : 'part tone-limit',
    };
    level = next;
    return bar;
  });
  const whole = ({ label, text, value }: typeof from): Bar => ({
    ...{ label, text, low: Math.min(0, value), high: Math.max(0, value), ends: value },
    tone: 'part tone-scheme',
  });
  return [whole(from), ...hanging, whole(to)];
}

/** Down to where the next bar begins; where the next bar's name stands in the way, only from below it. */
function lead(label: string, at: number, y: number, { width, mirrored }: { width: number; mirrored: boolean }): string {
  const lines = wrap(label, width);
  const end = y + GAP + lines.length * LINE_HEIGHT + 3;
  const isFree = at > Math.max(...lines.map(textWidth)) + 4;
  const x = mirrored ? width - at : at;
  return element('line', { x1: x, x2: x, y1: isFree ? y : end - 4, y2: end, class: 'lead' });
}

function draw(spec: WaterfallFigure, mirrored: boolean, width: number): { body: string; height: number } {
  const bars = barsOf(spec);
  const room = Math.max(30, ...bars.map(({ text }) => textWidth(text))) + 10;
  const low = Math.min(0, ...bars.map((bar) => bar.low));
  const high = Math.max(...bars.map((bar) => bar.high), low + 1e-9);
  const scale = scaleLinear([low, high], [1, width - room]);
  const place = (x: number) => (mirrored ? width - x : x);
  const anchor = mirrored ? 'end' : 'start';
  const parts: string[] = [];
  let y = 2;
  bars.forEach(({ label, text, low: from, high: to, ends, tone }, at) => {
    const lines = wrap(label, width);
    parts.push(textLines(lines, place(0), y + 12, { class: 'label', 'text-anchor': anchor }));
    y += lines.length * LINE_HEIGHT + 3;
    // A step too small to see is still a line.
    const length = Math.max(1.5, scale(to) - scale(from));
    const x = mirrored ? width - scale(from) - length : scale(from);
    parts.push(element('rect', { x, y, width: length, height: BAR, class: tone }));
    const end = place(scale(from) + length + 5);
    parts.push(element('text', { x: end, y: y + 11, class: 'value', 'text-anchor': anchor }, escape(text)));
    y += BAR;
    const next = bars[at + 1];
    if (next !== undefined) parts.push(lead(next.label, scale(ends), y, { width, mirrored }));
    y += GAP;
  });
  return { body: parts.join(''), height: y };
}
