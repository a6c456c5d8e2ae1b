import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
  type ChartOptions,
  type LegendItem,
} from 'chart.js';
import type { ChartData } from '../../figures/chart.ts';
import { datasets, type Look } from './datasets.ts';
import { lookOf } from './look.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const charts = new WeakMap<HTMLElement, Chart>();

/** Draws a figure's chart into `place`, in the colours of the style sheet; again with new numbers when it is there already. */
export function drawChart(place: HTMLElement, data: ChartData): void {
  const there = charts.get(place);
  if (there === undefined) charts.set(place, newChart(place, data));
  else renew(there, place, data);
}

function renew(chart: Chart, place: HTMLElement, data: ChartData): void {
  chart.canvas.setAttribute('aria-label', data.description);
  chart.data.labels = [...data.labels];
  chart.data.datasets = datasets(data, (tone) => lookOf(tone, place, chart.canvas));
  chart.options = optionsOf(data);
  chart.update('none');
}

function newChart(place: HTMLElement, data: ChartData): Chart {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', data.description);
  place.replaceChildren(canvas);
  const style = getComputedStyle(place);
  Chart.defaults.font.family = style.fontFamily;
  Chart.defaults.font.size = 13;
  Chart.defaults.color = style.color;
  const look: Look = (tone) => lookOf(tone, place, canvas);
  const sets = datasets(data, look);
  const type = data.kind === 'stack' ? 'bar' : 'line';
  return new Chart(canvas, { type, data: { labels: [...data.labels], datasets: sets }, options: optionsOf(data) });
}

function optionsOf(data: ChartData): ChartOptions<'bar' | 'line'> {
  return {
    scales: scales(data),
    responsive: true,
    maintainAspectRatio: false,
    // A chart takes the place of its picture; nothing should move.
    animation: false,
    interaction: { mode: 'index', intersect: false },
    plugins: {
      legend: {
        position: 'bottom',
        align: 'start',
        rtl: data.mirrored,
        // Bands have no entry of their own.
        labels: {
          boxWidth: 22,
          boxHeight: 10,
          filter: ({ text }) => text !== '',
          ...(data.kind === 'stack' ? {} : { usePointStyle: true, pointStyleWidth: 32, generateLabels: lineLabels }),
        },
        onClick: () => undefined,
      },
      tooltip: {
        rtl: data.mirrored,
        filter: ({ dataset }) => dataset.label !== '',
        callbacks: {
          label: ({ dataset, dataIndex }) =>
            data.series.find(({ label }) => label === dataset.label)?.texts[dataIndex] ?? '',
        },
      },
    },
  };
}

/** A line is named by a piece of itself, so that its dash is seen. */
function lineLabels({ data }: Chart): LegendItem[] {
  return data.datasets.map((set, datasetIndex) => {
    const { label = '', borderColor, borderDash = [], borderWidth } = set as ChartDataset<'line'>;
    return {
      text: label,
      datasetIndex,
      pointStyle: 'line',
      fontColor: Chart.defaults.color as string,
      strokeStyle: borderColor as string,
      lineDash: borderDash as number[],
      lineWidth: Number(borderWidth),
    };
  });
}

/** The value axis has the marks that the server chose, with its labels. */
function scales(data: ChartData): NonNullable<ChartOptions<'bar' | 'line'>['scales']> {
  const stacked = data.kind === 'stack';
  const { low, high, ticks, label } = data.axis;
  const labels = new Map(ticks.map((tick) => [tick.value, tick.label]));
  return {
    x: { stacked, grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 10 } },
    y: {
      stacked,
      min: low,
      max: high,
      title: { display: true, text: label, align: 'start' },
      grid: { color: '#d9d6cb' },
      border: { display: false },
      afterBuildTicks: (axis) => {
        axis.ticks = ticks.map(({ value }) => ({ value }));
      },
      ticks: { callback: (value) => labels.get(Number(value)) ?? '' },
    },
  };
}
