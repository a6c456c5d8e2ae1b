import type { FigureUnit } from '../figures/spec.ts';
import { crossedAxes } from '../figures/svg/crossed-axes.ts';
import { decimals, element, escape } from '../figures/svg/markup.ts';
import { FONT_SIZE, LINE_HEIGHT, textLines, textWidth } from '../figures/svg/text.ts';
import { apart, namePlaces } from './class-picture-places.ts';
import type { Words } from '../../words/words.ts';

/** One design on the picture: a team's, or (`number` null) the one that all began with. */
export interface DesignPoint {
  /** Counted from 1; null of the starting design. */
  readonly number: number | null;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}
export interface DesignsPicture {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly x: { readonly label: string; readonly unit: FigureUnit };
  readonly y: { readonly label: string; readonly unit: FigureUnit };
  readonly points: readonly DesignPoint[];
}

const RADIUS = 11;
/** With more teams than these the names are in the table alone: in the picture they would hide each other. */
const MOST_NAMED = 12;

/** Designs between two axes, each with its number in a shape of its own; mirrored for right to left. */
export function designsSvg(picture: DesignsPicture, words: Words, width: number): string {
  const id = `${picture.id}-${width}`;
  const { body, height } = draw(picture, words, width);
  const attributes = {
    class: 'chart chart-class',
    role: 'img',
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    direction: 'ltr',
    'aria-labelledby': `${id}-title ${id}-desc`,
  };
  const title = element('title', { id: `${id}-title` }, escape(picture.title));
  return element('svg', attributes, title, element('desc', { id: `${id}-desc` }, escape(picture.sentence)), body);
}

function draw({ x: along, y: up, points }: DesignsPicture, words: Words, width: number) {
  const ends = { x: endsOf(points.map(({ x }) => x)), y: endsOf(points.map(({ y }) => y)) };
  const axes = crossedAxes(
    { x: { ...along, ends: ends.x }, y: { ...up, ends: ends.y } },
    { above: 2 * RADIUS, beside: 3 * RADIUS, width },
    words,
  );
  const places = points.map(({ x, y }) => ({ x: axes.x(x), y: axes.y(y) }));
  const frame = { left: 0, right: width, top: axes.top - 2 * RADIUS, bottom: axes.bottom };
  const marks = apart(places, RADIUS, frame);
  const marked = points.map(({ number }, at) => {
    const [place, mark] = [places[at]!, marks[at]!];
    const lead = { x1: place.x, y1: place.y, x2: mark.x, y2: mark.y, class: 'lead' };
    const isMoved = place.x !== mark.x || place.y !== mark.y;
    return [
      isMoved ? element('line', lead) + element('circle', { cx: place.x, cy: place.y, r: 2.5, class: 'team-dot' }) : '',
      number === null ? startShape(mark.x, mark.y) : teamShape(number, mark.x, mark.y, RADIUS),
    ] as const;
  });
  const isNamed = points.length <= MOST_NAMED;
  const labels = points.map(({ name, number }) => (isNamed || number === null ? shortened(name) : ''));
  const named = namePlaces(labels.map(textWidth), marks, RADIUS, frame, words.direction === 'rtl' ? -1 : 1);
  const names = named.flatMap((place, at) => {
    const label = labels[at] ?? '';
    if (place === null || label === '') return [];
    return [
      element('text', { x: place.x, y: place.y + 4, class: 'label halo', 'text-anchor': 'middle' }, escape(label)),
    ];
  });
  const start = axes.place(0);
  const anchor = words.direction === 'rtl' ? 'end' : 'start';
  const body = [
    textLines(axes.heads, start, FONT_SIZE, { class: 'unit', 'text-anchor': anchor }),
    ...axes.drawn,
    ...marked.map(([lead]) => lead),
    ...marked.map(([, mark]) => mark),
    ...names,
    textLines(axes.feet, start, axes.bottom + 2 * LINE_HEIGHT + 14, { class: 'unit', 'text-anchor': anchor }),
  ];
  return { body: body.join(''), height: axes.bottom + (axes.feet.length + 2) * LINE_HEIGHT + 8 };
}

const LONGEST_NAME = 18;
const shortened = (name: string) =>
  [...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME - 1).join('')}…` : name;

/** An axis spans at least this part of what it shows; then its numbers differ in few digits, too. */
const SMALLEST_SPAN = 0.1;

function endsOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A little room on both sides: a mark is no dot. Designs that hardly differ are not drawn worlds apart.
  const least = Math.max(Math.abs(low), Math.abs(high)) * SMALLEST_SPAN;
  const room = high > low ? Math.max((high - low) * 0.08, (least - (high - low)) / 2) : Math.abs(high) / 2 + 1;
  return [low - room, high + room];
}

/** Small mark of a team for lists and tables: its shape with its number. The name stands beside it as text. */
export function teamMark(number: number): string {
  return element(
    'svg',
    { class: 'chart team-mark', viewBox: '0 0 34 34', 'aria-hidden': 'true', focusable: 'false', direction: 'ltr' },
    teamShape(number, 17, 17, RADIUS),
  );
}

const TONES = ['scheme', 'others', 'town', 'first', 'third', 'limit'] as const;
/** Corners of shapes on a circle of radius 1: angles in turns, from the top. */
const SHAPES: readonly (readonly (readonly [x: number, y: number])[] | 'circle')[] = [
  'circle',
  regular(4, 0.125, 1.25),
  regular(3, 0, 1.35),
  regular(4, 0, 1.3),
  regular(6, 0, 1.12),
  regular(3, 0.5, 1.35),
  regular(5, 0, 1.18),
];

function regular(corners: number, from: number, size: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, at) => {
    const turn = 2 * Math.PI * (at / corners + from);
    return [size * Math.sin(turn), -size * Math.cos(turn)] as const;
  });
}

/** Seven shapes and six colours: forty-two teams before both are the same again, and the number always differs. */
function teamShape(number: number, cx: number, cy: number, r: number): string {
  const shape = SHAPES[(number - 1) % SHAPES.length] ?? 'circle';
  const className = `team-shape tone-${TONES[(number - 1) % TONES.length]}`;
  const drawn =
    shape === 'circle'
      ? element('circle', { cx, cy, r, class: className })
      : element('polygon', { points: cornersOf(shape, cx, cy, r), class: className });
  return drawn + element('text', { x: cx, y: cy + 4.5, class: 'team-number', 'text-anchor': 'middle' }, String(number));
}

function cornersOf(shape: readonly (readonly [number, number])[], cx: number, cy: number, r: number): string {
  return shape.map(([x, y]) => `${decimals(cx + x * r)},${decimals(cy + y * r)}`).join(' ');
}

/** The design that all began with: a cross in a ring. */
function startShape(cx: number, cy: number): string {
  const r = RADIUS - 2;
  return (
    element('circle', { cx, cy, r, class: 'team-start' }) +
    element('path', {
      d: `M${decimals(cx - r)},${decimals(cy)}h${2 * r}M${decimals(cx)},${decimals(cy - r)}v${2 * r}`,
      class: 'team-start',
    })
  );
}
