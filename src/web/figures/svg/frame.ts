import { scaleLinear } from 'd3-scale';
import type { Words } from '../../../words/words.ts';
import { valueAxis } from '../axis.ts';
import type { FanFigure, LinesFigure, Reference, StackFigure } from '../spec.ts';
import { legend, sideHeight, sideLabels, type Label } from './legend.ts';
import { element, escape } from './markup.ts';
import { FONT_SIZE, LINE_HEIGHT, textLines, textWidth, wrap } from './text.ts';

export type YearlyFigure = FanFigure | LinesFigure | StackFigure;

/** The plot of a figure over years: where a year and a value lie, and room for labels. */
export interface Plot {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** Room that one year has. */
  readonly step: number;
}
export interface Drawn {
  readonly body: string;
  readonly height: number;
}

/** Below this width labels stand above the plot instead of beside it. */
const BESIDE = 500;
const SIDE_WIDTH = 150;
const PLOT_HEIGHT = { beside: 260, above: 210 };

/** Axes, grid, limits and labels around what `draw` puts into the plot; `ends` names each series where it ends. */
export function yearlyFrame(
  spec: YearlyFigure,
  ends: readonly Label[],
  words: Words,
  width: number,
  draw: (plot: Plot) => string,
): Drawn {
  const beside = width >= BESIDE;
  const axis = valueAxis(spec, words, beside ? 6 : 4);
  const labels = [...ends, ...limitLabels(spec)];
  const head = beside ? { body: '', height: 0 } : legend(labels, width, words.direction === 'rtl');
  const unit = wrap(spec.unit.label, width);
  const top = head.height + unit.length * LINE_HEIGHT + 10;
  const bottom = top + (beside ? Math.max(PLOT_HEIGHT.beside, sideHeight(labels, SIDE_WIDTH)) : PLOT_HEIGHT.above);
  const left = Math.max(...axis.ticks.map(({ label }) => textWidth(label)), 10) + 10;
  const right = width - (beside ? SIDE_WIDTH + 14 : 8);
  const y = scaleLinear([axis.low, axis.high], [bottom, top]);
  const step = (right - left) / Math.max(1, spec.years.length);
  const plot: Plot = { x: (index) => left + (index + 0.5) * step, y, step };
  const body = [
    head.body,
    textLines(unit, 0, head.height + FONT_SIZE, { class: 'unit' }),
    grid(axis.ticks, y, left, right),
    draw(plot),
    ...(spec.references ?? []).map((reference) => limitLine(reference, y, left, right)),
    yearLabels(spec.years, plot, bottom),
    beside ? sideLabels(labels, y, { x: right + 14, width: SIDE_WIDTH, top, bottom }) : '',
  ];
  return { body: body.join(''), height: bottom + LINE_HEIGHT + 10 };
}

function limitLabels(spec: YearlyFigure): readonly Label[] {
  return (spec.references ?? []).map(({ label, value }) => ({ label, tone: 'limit', at: value }));
}

function grid(
  ticks: readonly { value: number; label: string }[],
  y: (value: number) => number,
  left: number,
  right: number,
): string {
  return ticks
    .map(({ value, label }) => {
      const line = element('line', {
        x1: left,
        x2: right,
        y1: y(value),
        y2: y(value),
        class: value === 0 ? 'zero' : 'grid',
      });
      return (
        line + element('text', { x: left - 6, y: y(value) + 4, 'text-anchor': 'end', class: 'tick' }, escape(label))
      );
    })
    .join('');
}

function limitLine({ value }: Reference, y: (value: number) => number, left: number, right: number): string {
  return element('line', { x1: left, x2: right, y1: y(value), y2: y(value), class: 'limit tone-limit' });
}

/** Steps between labelled years. */
const STEPS = [1, 2, 5, 10, 20, 50];

function yearLabels(years: readonly number[], { x, step }: Plot, bottom: number): string {
  const room = textWidth('2026') + 8;
  const every = STEPS.find((steps) => steps * step >= room) ?? years.length;
  return years
    .map((year, index) => {
      if (index % every !== 0) return '';
      return element(
        'text',
        { x: x(index), y: bottom + LINE_HEIGHT + 2, 'text-anchor': 'middle', class: 'tick' },
        String(year),
      );
    })
    .join('');
}
