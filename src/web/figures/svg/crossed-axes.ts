import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../words/words.ts';
import { axisText } from '../format.ts';
import type { FigureUnit } from '../spec.ts';
import { element, escape } from './markup.ts';
import { LINE_HEIGHT, textWidth, wrap } from './text.ts';

/** One of two axes that cross: what it counts, and its ends before they are rounded to marks. */
export interface CrossedAxis {
  readonly label: string;
  readonly unit: FigureUnit;
  readonly ends: readonly [low: number, high: number];
}
export interface CrossedAxes {
  /** Marks, numbers and grid. */
  readonly drawn: readonly string[];
  /** What the upright axis counts stands above the picture, the other below it. */
  readonly heads: readonly string[];
  readonly feet: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Places of a value; and of a distance from the side where reading begins. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly place: (at: number) => number;
}

const HEIGHT = { wide: 280, narrow: 230 };
const NARROWEST_WIDE = 500;
/** Keeps the first number below apart from the lowest one beside. */
const CORNER = 8;

/** Two axes that cross; mirrored for right to left. `above` is kept free under the heads, `beside` at the far end. */
export function crossedAxes(
  { x: along, y: up }: { readonly x: CrossedAxis; readonly y: CrossedAxis },
  { above, beside, width }: { readonly above: number; readonly beside: number; readonly width: number },
  words: Words,
): CrossedAxes {
  const mirrored = words.direction === 'rtl';
  const isNarrow = width < NARROWEST_WIDE;
  const [across, upright] = [markedScale(along, isNarrow, words), markedScale(up, isNarrow, words)];
  const heads = nameOf(up, width);
  const top = heads.length * LINE_HEIGHT + above;
  const bottom = top + (isNarrow ? HEIGHT.narrow : HEIGHT.wide);
  const left = Math.max(...upright.marks.map(({ label }) => textWidth(label)), 10) + 10;
  const right = width - beside;
  const place = (at: number): number => (mirrored ? width - at : at);
  const x = (value: number): number => place(left + across.scale(value) * (right - left));
  const y = (value: number): number => bottom - upright.scale(value) * (bottom - top);
  const side = { x: place(left - 6), 'text-anchor': mirrored ? 'start' : 'end', class: 'tick' };
  const grid = upright.marks.map(({ value, label }) => {
    const line = {
      x1: place(left),
      x2: place(right),
      y1: y(value),
      y2: y(value),
      class: value === 0 ? 'zero' : 'grid',
    };
    return element('line', line) + element('text', { ...side, y: y(value) + 4 }, escape(label));
  });
  const widest = Math.max(...across.marks.map(({ label }) => textWidth(label) + 10));
  const every = across.marks.length * widest > right - left ? 2 : 1;
  const below = across.marks.flatMap(({ value, label }, at) => {
    const foot = { x: x(value), y: bottom + LINE_HEIGHT + CORNER, 'text-anchor': 'middle', class: 'tick' };
    return at % every === 0 ? [element('text', foot, escape(label))] : [];
  });
  return { drawn: [...grid, ...below], heads, feet: nameOf(along, width), top, bottom, left, right, x, y, place };
}

function markedScale({ ends, unit }: CrossedAxis, isNarrow: boolean, words: Words) {
  const count = isNarrow ? 4 : 6;
  const scale = scaleLinear(ends, [0, 1]).nice(count);
  return { scale, marks: scale.ticks(count).map((value) => ({ value, label: axisText(value, unit, words) })) };
}

const nameOf = ({ label, unit }: CrossedAxis, width: number): readonly string[] =>
  wrap(unit.label === '' ? label : `${label} (${unit.label})`, width);
