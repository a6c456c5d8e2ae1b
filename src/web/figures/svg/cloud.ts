import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../words/words.ts';
import { axisText } from '../format.ts';
import type { FigureUnit } from '../spec.ts';
import { element, escape } from './markup.ts';
import { FONT_SIZE, LINE_HEIGHT, textLines, textWidth, wrap } from './text.ts';

/** Many points between two axes: filled ones stand out, rings stay behind, a diamond marks the present. */
export interface Cloud {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly x: CloudAxis;
  readonly y: CloudAxis;
  readonly points: readonly { readonly x: number; readonly y: number; readonly look: 'on' | 'off' | 'present' }[];
  /** Joins the filled points from left to right. */
  readonly isJoined: boolean;
  /** Names of the looks that are there. */
  readonly legend: readonly { readonly look: 'on' | 'off' | 'present'; readonly label: string }[];
  /** A horizontal line. */
  readonly limit: { readonly value: number; readonly label: string } | null;
}
export interface CloudAxis {
  readonly label: string;
  readonly unit: FigureUnit;
  /** Does it begin at nothing? */
  readonly fromZero: boolean;
}

const HEIGHT = { wide: 280, narrow: 230 };
const NARROWEST_WIDE = 500;
const RADIUS = 5;

export function cloudSvg(cloud: Cloud, words: Words, width: number): string {
  const id = `${cloud.id}-${width}`;
  const { body, height } = draw(cloud, words, width);
  const attributes = {
    class: 'chart chart-cloud',
    role: 'img',
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    direction: 'ltr',
    'aria-labelledby': `${id}-title ${id}-desc`,
  };
  const title = element('title', { id: `${id}-title` }, escape(cloud.title));
  return element('svg', attributes, title, element('desc', { id: `${id}-desc` }, escape(cloud.sentence)), body);
}

function draw(cloud: Cloud, words: Words, width: number): { readonly body: string; readonly height: number } {
  const mirrored = words.direction === 'rtl';
  const marks = width < NARROWEST_WIDE ? 4 : 6;
  const limits = cloud.limit === null ? [] : [cloud.limit.value];
  const scaleY = scaleLinear(endsOf([...cloud.points.map(({ y }) => y), ...limits], cloud.y), [0, 1]).nice(marks);
  const scaleX = scaleLinear(
    endsOf(
      cloud.points.map(({ x }) => x),
      cloud.x,
    ),
    [0, 1],
  ).nice(marks);
  const ticksY = scaleY.ticks(marks).map((value) => ({ value, label: axisText(value, cloud.y.unit, words) }));
  const ticksX = scaleX.ticks(marks).map((value) => ({ value, label: axisText(value, cloud.x.unit, words) }));
  const heads = axisLines(cloud.y, width);
  const keys = cloud.legend.length * LINE_HEIGHT;
  const top = heads.length * LINE_HEIGHT + keys + 18;
  const bottom = top + (width < NARROWEST_WIDE ? HEIGHT.narrow : HEIGHT.wide);
  const left = Math.max(...ticksY.map(({ label }) => textWidth(label)), 10) + 10;
  const right = width - 24;
  const place = (at: number): number => (mirrored ? width - at : at);
  const x = (value: number): number => place(left + scaleX(value) * (right - left));
  const y = (value: number): number => bottom - scaleY(value) * (bottom - top);
  const feet = axisLines(cloud.x, width);
  const anchor = mirrored ? 'end' : 'start';
  const grid = ticksY.map(
    ({ value, label }) =>
      element('line', { x1: place(left), x2: place(right), y1: y(value), y2: y(value), class: 'grid' }) +
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
  const on = cloud.points.filter(({ look }) => look === 'on').sort((a, b) => a.x - b.x);
  const path = on.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`).join(' ');
  const drawn = (['off', 'on', 'present'] as const).flatMap((look) =>
    cloud.points.filter((point) => point.look === look).map((point) => mark(look, x(point.x), y(point.y))),
  );
  const legend = cloud.legend.map(({ look, label }, at) => {
    const middle = (heads.length + at + 0.5) * LINE_HEIGHT + 4;
    return (
      mark(look, place(RADIUS + 2), middle) +
      element(
        'text',
        { x: place(2 * RADIUS + 10), y: middle + 4, class: 'label', 'text-anchor': anchor },
        escape(label),
      )
    );
  });
  const body = [
    textLines(heads, place(0), FONT_SIZE, { class: 'unit', 'text-anchor': anchor }),
    ...legend,
    ...grid,
    ...below,
    ...(cloud.isJoined && on.length > 1 ? [element('polyline', { points: path, class: 'cloud-line' })] : []),
    ...drawn,
    ...(cloud.limit === null
      ? []
      : [limitLine(cloud.limit, place(left), place(right), y(cloud.limit.value), mirrored)]),
    textLines(feet, place(0), bottom + 2 * LINE_HEIGHT + 12, { class: 'unit', 'text-anchor': anchor }),
  ];
  return { body: body.join(''), height: bottom + (feet.length + 2) * LINE_HEIGHT + 8 };
}

function mark(look: 'on' | 'off' | 'present', cx: number, cy: number): string {
  if (look !== 'present')
    return element('circle', { cx, cy, r: look === 'on' ? RADIUS : RADIUS - 1, class: `cloud-${look}` });
  const r = RADIUS + 3;
  const corners = [`${cx},${cy - r}`, `${cx + r},${cy}`, `${cx},${cy + r}`, `${cx - r},${cy}`];
  return element('polygon', { points: corners.join(' '), class: 'cloud-present' });
}

function limitLine(
  { label }: { readonly label: string },
  from: number,
  to: number,
  at: number,
  mirrored: boolean,
): string {
  const end = mirrored ? 'start' : 'end';
  return (
    element('line', { x1: from, x2: to, y1: at, y2: at, class: 'cloud-limit' }) +
    element('text', { x: to, y: at - 5, class: 'label halo', 'text-anchor': end }, escape(label))
  );
}

function axisLines({ label, unit }: CloudAxis, width: number): readonly string[] {
  return wrap(unit.label === '' ? label : `${label} (${unit.label})`, width);
}

function endsOf(values: readonly number[], { fromZero }: CloudAxis): [number, number] {
  const all = fromZero ? [0, ...values] : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high > low ? [low, high] : [low - 1, high + 1];
}
