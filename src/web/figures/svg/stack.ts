import { HATCHES } from '../hatches.ts';
import type { StackFigure, Tone } from '../spec.ts';
import type { Plot } from './frame.ts';
import type { Label } from './legend.ts';
import { element } from './markup.ts';

interface Piece {
  readonly tone: Tone;
  readonly from: number;
  readonly to: number;
}

/** One bar a year, its parts on top of each other from the first series up; negative parts hang below zero. */
export function drawStack(spec: StackFigure, plot: Plot, patterns: string): string {
  const years = spec.years.map((_, year) => pieces(spec, year));
  const width = Math.min(plot.step * 0.76, 64);
  const marks = years.flatMap((parts, year) =>
    parts
      .filter((part): part is Piece => part !== null && part.from !== part.to)
      .map(({ tone, from, to }) => {
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        const place = { x: plot.x(year) - width / 2, y: plot.y(high), width, height: plot.y(low) - plot.y(high) };
        return (
          element('rect', { ...place, class: `part tone-${tone}` }) +
          element('rect', { ...place, fill: `url(#${patterns}-${tone})`, class: 'pattern' })
        );
      }),
  );
  return marks.join('');
}

/** Each part's label at its middle in the last year. */
export function stackLabels(spec: StackFigure): readonly Label[] {
  const last = pieces(spec, spec.years.length - 1);
  return spec.series.map(({ label, tone }, index) => {
    const part = last[index] ?? null;
    return { label, tone, at: part === null ? null : (part.from + part.to) / 2 };
  });
}

function pieces(spec: StackFigure, year: number): readonly (Piece | null)[] {
  let above = 0;
  let below = 0;
  return spec.series.map(({ tone, values }) => {
    const value = values[year] ?? null;
    if (value === null) return null;
    const from = value < 0 ? below : above;
    const to = from + value;
    if (value < 0) below = to;
    else above = to;
    return { tone, from, to };
  });
}

/** The hatches of a picture's tones, as patterns `<id>-<tone>`. */
export function hatches(id: string, tones: readonly Tone[]): string {
  const patterns = tones.map((tone) => {
    const place = { id: `${id}-${tone}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
    return element('pattern', place, element('path', { d: HATCHES[tone] ?? 'M0,0', class: 'hatch' }));
  });
  return element('defs', {}, ...patterns);
}
