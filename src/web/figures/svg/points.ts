import type { Words } from '../../../words/words.ts';
import { cellText } from '../format.ts';
import type { PointsFigure, PointValue } from '../points-spec.ts';
import { crossedAxes } from './crossed-axes.ts';
import { element, escape } from './markup.ts';
import { FONT_SIZE, LINE_HEIGHT, spread, textLines, textWidth } from './text.ts';

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
  const labels = known.map(({ mark, third }) =>
    third === null ? mark : `${mark} · ${cellText(third, spec.third.unit, words)}`,
  );
  const ends = { x: endsOf(known.map((point) => point.x)), y: endsOf(known.map((point) => point.y)) };
  const beside = Math.max(30, ...labels.map(textWidth)) + RADIUS[1] + 8;
  const axes = crossedAxes(
    { x: { ...spec.x, ends: ends.x }, y: { ...spec.y, ends: ends.y } },
    { above: 14, beside, width },
    words,
  );
  const { x, y, top, bottom, feet } = axes;
  const start = axes.place(0);
  const anchor = mirrored ? 'end' : 'start';
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
    const name = { x: px + side * (radiusOf(third) + 5), y: (middles[index] ?? py) + 4 };
    return (
      element('text', { x: px, y: py + 5, class: 'label', 'text-anchor': 'middle' }, escape(mark)) +
      element('text', { ...name, class: 'label halo', 'text-anchor': anchor }, escape(labels[index] ?? ''))
    );
  });
  const body = [
    textLines(axes.heads, start, FONT_SIZE, { class: 'unit', 'text-anchor': anchor }),
    ...axes.drawn,
    ...circles,
    ...names,
    textLines(feet, start, bottom + 2 * LINE_HEIGHT + 14, { class: 'unit', 'text-anchor': anchor }),
  ];
  return { body: body.join(''), height: bottom + (feet.length + 2) * LINE_HEIGHT + 8 };
}

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
