import type { Judged } from '../../analysis/backtest/judge.ts';
import type { Check } from '../../evidence/backtests-types.ts';
import { element } from '../figures/svg/markup.ts';

const WIDTH = 180;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
/** The published interval takes the middle third; what lies further out than a third of the picture ends in an arrow. */
const FROM = WIDTH / 3;
const TO = (2 * WIDTH) / 3;
const EDGE = 7;

/**
 * The published interval as a band, what was obtained as marks on it: every figure on the scale of its own interval, so that
 * several stand on one strip. The numbers are in the table beside it.
 */
export function backtestStrip(checks: readonly Check[], judged: readonly Judged[]): string {
  const low = checks.every((check) => check.low === null) ? 0 : FROM;
  const high = checks.every((check) => check.high === null) ? WIDTH : TO;
  return element(
    'svg',
    { class: 'strip', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, 'aria-hidden': 'true' },
    element('rect', { class: 'strip-band', x: low, y: 2, width: high - low, height: HEIGHT - 4 }),
    ...[low, high]
      .filter((edge) => edge === FROM || edge === TO)
      .map((edge) => element('line', { class: 'strip-edge', x1: edge, x2: edge, y1: 1, y2: HEIGHT - 1 })),
    ...judged.flatMap(markOf),
  );
}

function markOf({ check, obtained, range, passed }: Judged): readonly string[] {
  if (obtained === null) return [];
  const scale = scaleOf(check, obtained);
  const at = scale(obtained);
  const kind = passed ? 'strip-mark' : 'strip-mark strip-out';
  const spread =
    range === null
      ? []
      : [
          element('line', {
            class: 'strip-range',
            x1: within(scale(range.low)),
            x2: within(scale(range.high)),
            y1: MIDDLE,
            y2: MIDDLE,
          }),
        ];
  if (at < EDGE) return [...spread, arrow(kind, EDGE, -1)];
  if (at > WIDTH - EDGE) return [...spread, arrow(kind, WIDTH - EDGE, 1)];
  if (!passed) return [...spread, cross(kind, at)];
  return [...spread, element('circle', { class: kind, cx: at, cy: MIDDLE, r: 4.5 })];
}

/** Where a value stands on the strip. An interval that is open has no width: there the value obtained sets the scale. */
function scaleOf({ low, high }: Check, obtained: number): (value: number) => number {
  if (low !== null && high !== null) return (value) => FROM + ((value - low) / (high - low)) * (TO - FROM);
  const end = low ?? high ?? 0;
  const unit = Math.abs(obtained - end) || 1;
  const edge = low === null ? TO : FROM;
  return (value) => edge + ((value - end) / unit) * (TO - FROM) * 0.5;
}

function within(x: number): number {
  return Math.min(WIDTH - 1, Math.max(1, x));
}

function cross(kind: string, x: number): string {
  const [r, y] = [4.5, MIDDLE];
  return element('path', {
    class: kind,
    d: `M${x - r},${y - r}L${x + r},${y + r}M${x - r},${y + r}L${x + r},${y - r}`,
  });
}

function arrow(kind: string, x: number, way: 1 | -1): string {
  const y = MIDDLE;
  return element('path', { class: kind, d: `M${x - 5 * way},${y - 5}L${x + 4 * way},${y}L${x - 5 * way},${y + 5}` });
}
