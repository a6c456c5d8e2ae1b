import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../words/words.ts';
import { axisText, cellText } from '../format.ts';
import type { PointsAxis, PointsFigure, PointValue } from '../points-spec.ts';
import { element, escape } from './markup.ts';
import { FONT_SIZE, LINE_HEIGHT, spread, textLines, textWidth, wrap } from './text.ts';

const HEIGHT = { wide: 280, narrow: 230 };
const NARROWEST_WIDE = 500;
/** Radius of the circle of nothing and of everything. */
const RADIUS = [9, 24] as const;

/** Points between two axes, each with its ranges as thin lines, its name beside it; mirrored for right to left. */
export function pointsSvg(spec: PointsFigure, words: Words, width: number): string {
  const id = `${spec.id}-${width}`;
  const { body, height } = draw(spec, words, width);
  const attributes = {
    class: 'chart chart-points',
    role: 'img',
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    direction: 'ltr',
    'aria-labelledby': `${id}-title ${id}-desc`,
  };
  const title = element('title', { id: `${id}-title` }, escape(spec.title));
  return element('svg', attributes, title, element('desc', { id: `${id}-desc` }, escape(spec.sentence)), body);
}

type Known = PointsFigure['points'][number] & { readonly at: readonly [x: number, y: number] };

function draw(spec: PointsFigure, words: Words, width: number): { readonly body: string; readonly height: number } {
  const mirrored = words.direction === 'rtl';
  const known = spec.points.flatMap((point): Known[] =>
    point.x.mean === null || point.y.mean === null ? [] : [{ ...point, at: [point.x.mean, point.y.mean] }],
  );
  const marks = width < NARROWEST_WIDE ? 4 : 6;
  const ends = { x: endsOf(known.map(({ x }) => x)), y: endsOf(known.map(({ y }) => y)) };
  const scaleY = scaleLinear(ends.y, [0, 1]).nice(marks);
  const scaleX = scaleLinear(ends.x, [0, 1]).nice(marks);
  const ticksY = scaleY.ticks(marks).map((value) => ({ value, label: axisText(value, spec.y.unit, words) }));
  const ticksX = scaleX.ticks(marks).map((value) => ({ value, label: axisText(value, spec.x.unit, words) }));
  const heads = axisLines(spec.y, width);
  const top = heads.length * LINE_HEIGHT + 14;
  const bottom = top + (width < NARROWEST_WIDE ? HEIGHT.narrow : HEIGHT.wide);
  const left = Math.max(...ticksY.map(({ label }) => textWidth(label)), 10) + 10;
  const labels = known.map(({ mark, third }) =>
    third === null ? mark : `${mark} · ${cellText(third, spec.third.unit, words)}`,
  );
  const right = width - Math.max(30, ...labels.map(textWidth)) - RADIUS[1] - 8;
  const place = (x: number): number => (mirrored ? width - x : x);
  const x = (value: number): number => place(left + scaleX(value) * (right - left));
  const y = (value: number): number => bottom - scaleY(value) * (bottom - top);
  const feet = axisLines(spec.x, width);
  const start = place(0);
  const anchor = mirrored ? 'end' : 'start';
  const grid = ticksY.map(
    ({ value, label }) =>
      element('line', {
        x1: place(left),
        x2: place(right),
        y1: y(value),
        y2: y(value),
        class: value === 0 ? 'zero' : 'grid',
      }) +
      element(
        'text',
        { x: place(left - 6), y: y(value) + 4, 'text-anchor': mirrored ? 'start' : 'end', class: 'tick' },
        escape(label),
      ),
  );
  const every = ticksX.length * Math.max(...ticksX.map(({ label }) => textWidth(label) + 10)) > right - left ? 2 : 1;
  const below = ticksX.map(({ value, label }, at) =>
    at % every === 0
      ? element(
          'text',
          { x: x(value), y: bottom + LINE_HEIGHT + 8, 'text-anchor': 'middle', class: 'tick' },
          escape(label),
        )
      : '',
  );
  const middles = spread(
    known.map(({ at }) => ({ wish: y(at[1]), height: LINE_HEIGHT })),
    top - 8,
    bottom + 8,
  );
  const side = mirrored ? -1 : 1;
  const circles = known.map(({ at, x: along, y: up, third }) => {
    const [cx, cy] = [x(at[0]), y(at[1])];
    return (
      whisker(along, (value) => [x(value), cy]) +
      whisker(up, (value) => [cx, y(value)]) +
      element('circle', { cx, cy, r: radiusOf(third), class: 'point' })
    );
  });
  // Names last, so that no line runs over them: the mark in the circle, mark and share beside it.
  const names = known.map(({ at, mark, third }, index) => {
    const [px, py] = [x(at[0]), y(at[1])];
    const beside = { x: px + side * (radiusOf(third) + 5), y: (middles[index] ?? py) + 4 };
    return (
      element('text', { x: px, y: py + 5, class: 'label', 'text-anchor': 'middle' }, escape(mark)) +
      element('text', { ...beside, class: 'label halo', 'text-anchor': anchor }, escape(labels[index] ?? ''))
    );
  });
  const body = [
    textLines(heads, start, FONT_SIZE, { class: 'unit', 'text-anchor': anchor }),
    ...grid,
    ...below,
    ...circles,
    ...names,
    textLines(feet, start, bottom + 2 * LINE_HEIGHT + 14, { class: 'unit', 'text-anchor': anchor }),
  ];
  return { body: body.join(''), height: bottom + (feet.length + 2) * LINE_HEIGHT + 8 };
}

const axisLines = ({ label, unit }: PointsAxis, width: number): readonly string[] =>
  wrap(`${label} (${unit.label})`, width);

/** From the lowest end of any range to the highest: designs of one place lie close together. */
function endsOf(values: readonly PointValue[]): [number, number] {
  const all = values.flatMap(({ mean, p5, p95 }) => [mean, p5, p95]).filter((value) => value !== null);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0) return [0, 1];
  return high > low ? [low, high] : [low - Math.abs(low) / 2 - 1, high + Math.abs(high) / 2 + 1];
}

/** The area grows with the share. */
function radiusOf(share: number | null): number {
  if (share === null) return RADIUS[0];
  const [least, most] = RADIUS;
  return Math.sqrt(least ** 2 + Math.max(0, Math.min(1, share)) * (most ** 2 - least ** 2));
}

function whisker({ p5, p95 }: PointValue, place: (value: number) => readonly [number, number]): string {
  if (p5 === null || p95 === null) return '';
  const [x1, y1] = place(p5);
  const [x2, y2] = place(p95);
  return element('line', { x1, y1, x2, y2, class: 'whisker' });
}
