import type { Words } from '../../../words/words.ts';
import type { FigureUnit } from '../spec.ts';
import { crossedAxes } from './crossed-axes.ts';
import { element, escape } from './markup.ts';
import { FONT_SIZE, LINE_HEIGHT, textLines } from './text.ts';

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
  const limits = cloud.limit === null ? [] : [cloud.limit.value];
  const ends = {
    x: endsOf(
      cloud.points.map((point) => point.x),
      cloud.x,
    ),
    y: endsOf([...cloud.points.map((point) => point.y), ...limits], cloud.y),
  };
  const axes = crossedAxes(
    { x: { ...cloud.x, ends: ends.x }, y: { ...cloud.y, ends: ends.y } },
    { above: cloud.legend.length * LINE_HEIGHT + 18, beside: 24, width },
    words,
  );
  const { x, y, place, heads, feet, bottom, left, right } = axes;
  const anchor = mirrored ? 'end' : 'start';
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
    ...axes.drawn,
    ...(cloud.isJoined && on.length > 1 ? [element('polyline', { points: path, class: 'cloud-line' })] : []),
    ...drawn,
    ...(cloud.limit === null
      ? []
      : [limitLine(cloud.limit, place(left), place(right), y(cloud.limit.value), mirrored)]),
    textLines(feet, place(0), bottom + 2 * LINE_HEIGHT + 14, { class: 'unit', 'text-anchor': anchor }),
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

function endsOf(values: readonly number[], { fromZero }: CloudAxis): [number, number] {
  const all = fromZero ? [0, ...values] : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high > low ? [low, high] : [low - 1, high + 1];
}
