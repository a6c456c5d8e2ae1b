import { area, line } from 'd3-shape';
import type { FanFigure, FanSeries, Yearly } from '../spec.ts';
import type { Plot } from './frame.ts';
import { element } from './markup.ts';

/** Two bands and the middle line of each series; a single year is drawn as a box. */
export function drawFan(spec: FanFigure, plot: Plot): string {
  const bands = spec.series.map((series) =>
    spec.years.length === 1
      ? box(series, plot)
      : ribbon(series.p5, series.p95, 'outer', series, plot) + ribbon(series.p25, series.p75, 'inner', series, plot),
  );
  const middles = spec.series.map((series) => path(series.p50, `line tone-${series.tone}`, plot));
  return [...bands, ...middles].join('');
}

/** A line through the known values, with a dot where a value stands alone. */
export function path(values: Yearly, className: string, { x, y }: Plot): string {
  const points = values.map((value, index) => [index, value] as const);
  const draw = line<readonly [number, number | null]>()
    .defined(([, value]) => value !== null)
    .x(([index]) => x(index))
    .y(([, value]) => y(value ?? 0))
    .digits(2);
  const lonely = points.filter(
    ([index, value]) => value !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null,
  );
  const dots = lonely.map(([index, value]) =>
    element('circle', { cx: x(index), cy: y(value ?? 0), r: 3.5, class: className.replace('line', 'dot') }),
  );
  return element('path', { d: draw(points) ?? '', class: className }) + dots.join('');
}

function ribbon(low: Yearly, high: Yearly, name: 'outer' | 'inner', { tone }: FanSeries, { x, y }: Plot): string {
  const points = low.map((from, index) => [index, from, high[index] ?? null] as const);
  const draw = area<readonly [number, number | null, number | null]>()
    .defined(([, from, to]) => from !== null && to !== null)
    .x(([index]) => x(index))
    .y0(([, from]) => y(from ?? 0))
    .y1(([, , to]) => y(to ?? 0))
    .digits(2);
  return element('path', { d: draw(points) ?? '', class: `band ${name} tone-${tone}` });
}

function box(series: FanSeries, { x, y, step }: Plot): string {
  const width = Math.min(60, step / 2);
  const part = ([low = null]: Yearly, [high = null]: Yearly, name: string): string => {
    if (low === null || high === null) return '';
    return element('rect', {
      x: x(0) - width / 2,
      y: y(high),
      width,
      height: y(low) - y(high),
      class: `band ${name} tone-${series.tone}`,
    });
  };
  return part(series.p5, series.p95, 'outer') + part(series.p25, series.p75, 'inner');
}
