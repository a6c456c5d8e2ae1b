import type { ChartDataset } from 'chart.js';
import type { ChartData, ChartSeries } from '../../figures/chart.ts';
import type { Tone } from '../../figures/spec.ts';

/** How the style sheet draws a tone. */
export interface ToneLook {
  readonly colour: string;
  readonly dash: readonly number[];
  /** The colour under the tone's hatch. */
  readonly hatched: string | CanvasPattern;
  /** The colour let through, 0 to 1. */
  readonly faded: (opacity: number) => string;
}
export type Look = (tone: Tone) => ToneLook;
type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

/** The chart's datasets: a fan's bands lie under its lines; a limit is always a line. */
export function datasets(data: ChartData, look: Look): Dataset[] {
  return data.series.flatMap((series): Dataset[] => {
    if (data.kind === 'stack' && series.tone !== 'limit') return [bar(series, look)];
    return [line(series, look), ...bands(series, look)];
  });
}

const OPACITIES = [0.16, 0.3];

function bands({ tone, bands }: ChartSeries, look: Look): Dataset[] {
  const { faded } = look(tone);
  return bands.flatMap(({ low, high }, index): Dataset[] => {
    const edge = { type: 'line' as const, label: '', borderWidth: 0, pointRadius: 0, pointHoverRadius: 0 };
    return [
      { ...edge, data: [...low] },
      { ...edge, data: [...high], fill: '-1', backgroundColor: faded(OPACITIES[index] ?? 0.3) },
    ];
  });
}

function line({ label, tone, values }: ChartSeries, look: Look): Dataset {
  const { colour, dash } = look(tone);
  const colours = { borderColor: colour, backgroundColor: colour };
  const shape = {
    borderWidth: 2.5,
    borderDash: tone === 'limit' ? [2, 3] : [...dash],
    pointRadius: values.length === 1 ? 4 : 0,
    order: -1,
  };
  return { type: 'line', label, data: [...values], ...colours, ...shape };
}

function bar({ label, tone, values }: ChartSeries, look: Look): Dataset {
  const edge = { borderColor: '#fff', borderWidth: 0.75 };
  return { type: 'bar', label, data: [...values], backgroundColor: look(tone).hatched, ...edge, stack: 'all' };
}
