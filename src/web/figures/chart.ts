import type { Words } from '../../words/words.ts';
import { valueAxis, type ValueAxis } from './axis.ts';
import { cellText } from './format.ts';
import type {
  FanFigure,
  FanSeries,
  FigureSpec,
  FigureUnit,
  LinesFigure,
  Reference,
  StackFigure,
  Tone,
  Yearly,
} from './spec.ts';

/** What the page's script needs to draw a figure live: numbers, and every text printed already. */
export interface ChartData {
  readonly kind: 'fan' | 'lines' | 'stack';
  /** Title and sentence, for those who do not see the picture. */
  readonly description: string;
  /** Years. */
  readonly labels: readonly string[];
  readonly axis: ValueAxis & { readonly label: string };
  readonly series: readonly ChartSeries[];
  readonly mirrored: boolean;
}
export interface ChartSeries {
  readonly label: string;
  readonly tone: Tone;
  readonly values: Yearly;
  /** What the pointer is told at each place. */
  readonly texts: readonly string[];
  /** A fan's bands, outer first. */
  readonly bands: readonly { readonly low: Yearly; readonly high: Yearly }[];
}

/** The live form of a figure over years; `null` for figures of rows, whose pictures print every value already. */
export function chart(spec: FigureSpec, words: Words): ChartData | null {
  if ('rows' in spec) return null;
  const labels = spec.years.map(String);
  const limits = (spec.references ?? []).map((reference) => limitSeries(reference, labels.length, spec.unit, words));
  return {
    kind: spec.kind,
    description: `${spec.title}. ${spec.sentence}`,
    labels,
    axis: { ...valueAxis(spec, words, 6), label: spec.unit.label },
    series: [...seriesOf(spec, words), ...limits],
    mirrored: words.direction === 'rtl',
  };
}

function seriesOf(spec: FanFigure | LinesFigure | StackFigure, words: Words): readonly ChartSeries[] {
  if (spec.kind === 'fan') return spec.series.map((one) => fanSeries(one, spec.unit, words));
  return spec.series.map(({ label, tone, values }) => ({
    label,
    tone,
    values: drawn(values),
    texts: texts(label, values, spec.unit, words),
    bands: [],
  }));
}

function fanSeries({ label, tone, p5, p25, p50, p75, p95 }: FanSeries, unit: FigureUnit, words: Words): ChartSeries {
  const middles = texts(label, p50, unit, words);
  const whole = middles.map((middle, index) => {
    const [low, high] = [p5[index] ?? null, p95[index] ?? null];
    if (low === null || high === null) return middle;
    const range = { low: cellText(low, unit, words), high: cellText(high, unit, words) };
    return `${middle} (${words.t('common.between', range)})`;
  });
  return {
    label,
    tone,
    values: drawn(p50),
    texts: whole,
    bands: [
      { low: drawn(p5), high: drawn(p95) },
      { low: drawn(p25), high: drawn(p75) },
    ],
  };
}

/** Finer than a pixel of any screen; the digits after these would be half of what the page weighs for its charts. */
const DRAWN_DIGITS = 5;

function drawn(values: Yearly): Yearly {
  return values.map((value) => (value === null ? null : Number(value.toPrecision(DRAWN_DIGITS))));
}

function limitSeries({ label, value }: Reference, length: number, unit: FigureUnit, words: Words): ChartSeries {
  const values = Array.from({ length }, () => value);
  return { label, tone: 'limit', values, texts: texts(label, values, unit, words), bands: [] };
}

function texts(label: string, values: Yearly, unit: FigureUnit, words: Words): readonly string[] {
  return values.map((value) => `${label}: ${cellText(value, unit, words)}`);
}
