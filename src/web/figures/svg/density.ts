import { scaleLinear } from 'd3-scale';
import type { Grade } from '../../../evidence/types.ts';
import type { Words } from '../../../words/words.ts';
import type { DensityFigure, DensityMark } from '../density-spec.ts';
import { decimals, element, escape } from './markup.ts';
import { LINE_HEIGHT, textLines, textWidth, wrap } from './text.ts';

/** Height of the hill, and of the row that one figure's sign stands in. */
const HILL = 96;
const ROW = 20;

/** The density above its axis, the published figures below it, each with the sign of its grade; mirrored for right to left. */
export function densitySvg(spec: DensityFigure, words: Words, width: number): string {
  const id = `${spec.id}-${width}`;
  const frame = frameOf(spec, words, width);
  const base = spec.outline.length + spec.spikes.length > 0 ? HILL + 8 : 4;
  let y = base + LINE_HEIGHT + 10;
  const rows = spec.marks.map((mark) => {
    const lines = wrap(`${mark.label} (${mark.gradeText})`, width);
    const text = textLines(lines, frame.start, y + 12, { class: 'label', 'text-anchor': frame.anchor });
    y += lines.length * LINE_HEIGHT + 4;
    const drawn = text + markRow(mark, y + ROW / 2, frame);
    y += ROW + 8;
    return drawn;
  });
  const parts = [hill(spec, frame, base), axis(spec, frame, base), ...rows];
  const attributes = {
    class: 'chart chart-density',
    role: 'img',
    viewBox: `0 0 ${width} ${Math.ceil(y)}`,
    direction: 'ltr',
    'aria-labelledby': `${id}-title ${id}-desc`,
  };
  const title = element('title', { id: `${id}-title` }, escape(spec.title));
  return element('svg', attributes, title, element('desc', { id: `${id}-desc` }, escape(spec.sentence)), ...parts);
}

interface Frame {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly width: number;
  /** Where lines of text begin, and which end of them that is. */
  readonly start: number;
  readonly anchor: 'start' | 'end';
}

function frameOf(spec: DensityFigure, words: Words, width: number): Frame {
  const values = [
    ...spec.outline.map(({ at }) => at),
    ...spec.spikes.map(({ at }) => at),
    ...spec.marks.flatMap((mark) => mark.values),
    ...spec.reach,
  ];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear(high > low ? [low, high] : [0, 1], [0, 1]).nice(5);
  const mirrored = words.direction === 'rtl';
  const ends = scale.domain().map((value) => textWidth(spec.print(value)) / 2);
  const [first = 0, last = 0] = mirrored ? ends.toReversed() : ends;
  const [left, right] = [Math.max(8, first), width - Math.max(8, last)];
  const x = scale.copy().range(mirrored ? [right, left] : [left, right]);
  return { x, ticks: scale.ticks(5), width, start: mirrored ? width : 0, anchor: mirrored ? 'end' : 'start' };
}

function hill({ outline, spikes }: DensityFigure, { x }: Frame, base: number): string {
  const first = outline[0];
  const last = outline.at(-1);
  const point = (at: number, height: number): string => `${decimals(x(at))},${decimals(base - height * HILL)}`;
  const body =
    first === undefined || last === undefined
      ? ''
      : element('path', {
          d: `M${point(first.at, 0)}L${outline.map(({ at, height }) => point(at, height)).join('L')}L${point(last.at, 0)}Z`,
          class: 'density tone-scheme',
        });
  const highest = Math.max(...spikes.map(({ chance }) => chance), 0);
  const lines = spikes.map(({ at, chance }) =>
    element('line', {
      x1: x(at),
      x2: x(at),
      y1: base,
      y2: base - (chance / highest) * HILL,
      class: 'spike tone-scheme',
    }),
  );
  return body + lines.join('');
}

function axis({ print }: DensityFigure, { x, ticks, width }: Frame, base: number): string {
  const line = element('line', { x1: 0, x2: width, y1: base, y2: base, class: 'zero' });
  // Labels that would touch are left out, every second first.
  const every = ticks.length * Math.max(...ticks.map((tick) => textWidth(print(tick)) + 10)) > width ? 2 : 1;
  const labels = ticks.map((tick, index) =>
    index % every === 0
      ? element(
          'text',
          { x: x(tick), y: base + LINE_HEIGHT, class: 'tick', 'text-anchor': 'middle' },
          escape(print(tick)),
        )
      : '',
  );
  return line + labels.join('');
}

function markRow({ values, grade }: DensityMark, y: number, { x, width }: Frame): string {
  const places = values.map(x);
  const track = element('line', { x1: 0, x2: width, y1: y, y2: y, class: 'grid' });
  const range =
    places.length > 1
      ? element('line', { x1: places[0], x2: places.at(-1), y1: y, y2: y, class: `mark-range mark-${grade}` })
      : '';
  return track + range + places.map((place) => sign(grade, place, y)).join('');
}

/** A sign of its own for each grade: full circle, full square, empty diamond, empty dashed circle. */
function sign(grade: Grade, x: number, y: number): string {
  const name = `mark mark-${grade}`;
  switch (grade) {
    case 'measured':
      return element('circle', { cx: x, cy: y, r: 6, class: name });
    case 'reported':
      return element('rect', { x: x - 5.5, y: y - 5.5, width: 11, height: 11, class: name });
    case 'recalled':
      return element('path', {
        d: `M${decimals(x)},${decimals(y - 7.5)}l7.5,7.5l-7.5,7.5l-7.5,-7.5Z`,
        class: name,
      });
    case 'assumed':
      return element('circle', { cx: x, cy: y, r: 6.5, class: name });
  }
}
