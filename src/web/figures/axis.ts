import { scaleLinear } from 'd3-scale';
import type { Words } from '../../words/words.ts';
import { axisText } from './format.ts';
import type { FigureSpec } from './spec.ts';

/** The value axis of a figure: round ends that hold every value and zero, and a few marks with their labels. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Nothing that a reader could see differs by less, in any unit. */
const SMALLEST = 1e-6;

/** Marks at most `count` or so; values that are all (nearly) zero get an axis from 0 to 1. */
export function valueAxis(spec: FigureSpec, words: Words, count: number): ValueAxis {
  const values = [0, ...valuesOf(spec)];
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  const scale = scaleLinear(high - low < SMALLEST ? [0, 1] : [low, high], [0, 1]).nice(count);
  const [from = 0, to = 1] = scale.domain();
  const ticks = scale.ticks(count).map((value) => ({ value, label: axisText(value, spec.unit, words) }));
  return { low: from, high: to, ticks };
}

function valuesOf(spec: FigureSpec): readonly number[] {
  switch (spec.kind) {
    case 'fan':
      return known([...spec.series.flatMap(({ p5, p50, p95 }) => [...p5, ...p50, ...p95]), ...limits(spec)]);
    case 'lines':
    case 'bars':
      return known([...spec.series.flatMap(({ values }) => values), ...limits(spec)]);
    case 'stack':
      return [...stackEnds(spec.series.map(({ values }) => values)), ...limits(spec)];
    case 'ranges':
      return known(spec.series.flatMap(({ p5, mean, p95 }) => [...p5, ...mean, ...p95]));
    case 'tornado':
      return known(spec.rows.flatMap(({ low, high }) => [low.change, high.change]));
    case 'chances':
      return [1];
  }
}

/** Where each year's stack ends above and below zero. */
function stackEnds(series: readonly (readonly (number | null)[])[]): readonly number[] {
  const length = Math.max(0, ...series.map((values) => values.length));
  return Array.from({ length }, (_, year) => known(series.map((values) => values[year] ?? null))).flatMap((parts) => [
    parts.reduce((sum, part) => sum + Math.max(part, 0), 0),
    parts.reduce((sum, part) => sum + Math.min(part, 0), 0),
  ]);
}

const known = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);
const limits = (spec: { readonly references?: readonly { readonly value: number }[] }): readonly number[] =>
  (spec.references ?? []).map(({ value }) => value);
