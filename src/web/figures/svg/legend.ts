import type { Tone } from '../spec.ts';
import { element } from './markup.ts';
import { LINE_HEIGHT, spread, textLines, wrap } from './text.ts';

export interface Label {
  readonly label: string;
  readonly tone: Tone;
  /** The value that it names; `null` when there is none to point at. */
  readonly at: number | null;
}

const SWATCH = 22;

/** Labels in rows above a narrow plot, each with a sample of its line. */
export function legend(
  labels: readonly Label[],
  width: number,
  mirrored = false,
): { readonly body: string; readonly height: number } {
  let height = 0;
  const body = labels.map(({ label, tone }) => {
    const lines = wrap(label, width - SWATCH - 6);
    const y = height;
    height += lines.length * LINE_HEIGHT + 2;
    const start = mirrored ? width - SWATCH : 0;
    const text = mirrored ? width - SWATCH - 6 : SWATCH + 6;
    return (
      swatch(tone, start, y + 7) +
      textLines(lines, text, y + 12, { class: 'label', 'text-anchor': mirrored ? 'end' : 'start' })
    );
  });
  return { body: body.join(''), height: height === 0 ? 0 : height + 4 };
}

function swatch(tone: Tone, x: number, y: number): string {
  if (tone === 'limit') return element('line', { x1: x, x2: x + SWATCH, y1: y, y2: y, class: 'limit tone-limit' });
  return element('rect', { x: x + 3, y: y - 6, width: SWATCH - 6, height: 12, class: `swatch tone-${tone}` });
}

interface Side {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}
interface SideBlock {
  readonly lines: readonly string[];
  readonly height: number;
}
function sideBlock(label: string, width: number): SideBlock {
  const lines = wrap(label, width - SWATCH);
  return { lines, height: lines.length * LINE_HEIGHT + 4 };
}

/** Height that labels beside a plot need: the plot is at least as high. */
export function sideHeight(labels: readonly Label[], width: number): number {
  return labels.reduce((sum, { label }) => sum + sideBlock(label, width).height, 0);
}

/** Labels beside the plot at the height of what they name, pushed apart where they would touch. */
export function sideLabels(labels: readonly Label[], y: (value: number) => number, side: Side): string {
  const blocks = labels.map(({ label, at }) => ({
    ...sideBlock(label, side.width),
    wish: at === null ? side.top : y(at),
  }));
  const middles = spread(blocks, side.top - 8, side.bottom + 8);
  return labels
    .map(({ tone, at }, index) => {
      const { lines } = blocks[index] ?? { lines: [] };
      const middle = middles[index] ?? side.top;
      const first = middle - (lines.length * LINE_HEIGHT) / 2 + 12;
      const lead = at === null ? '' : element('path', { d: leader(side.x - 12, y(at), side.x, middle), class: 'lead' });
      return lead + swatch(tone, side.x, middle) + textLines(lines, side.x + SWATCH + 2, first, { class: 'label' });
    })
    .join('');
}

const leader = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${x1.toFixed(1)},${y1.toFixed(1)}L${x2.toFixed(1)},${y2.toFixed(1)}`;
