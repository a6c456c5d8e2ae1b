import type { Words } from '../../words/words.ts';
import type { FigureSpec, Tone, Yearly } from './spec.ts';
import { drawBars } from './svg/bars.ts';
import { drawChances } from './svg/chances.ts';
import { drawFan, path } from './svg/fan.ts';
import { yearlyFrame, type Drawn } from './svg/frame.ts';
import type { Label } from './svg/legend.ts';
import { element, escape } from './svg/markup.ts';
import { drawRanges } from './svg/ranges.ts';
import { drawTornado } from './svg/tornado.ts';
import { drawStack, hatches, stackLabels } from './svg/stack.ts';

/**
 * The figure as SVG, `width` units wide: under 500 its labels stand above, else beside. Letters are 13 units, so draw it
 * near the size at which it is shown. Colours come from the style sheet by class; the picture carries title and sentence.
 */
export function svg(spec: FigureSpec, words: Words, width: number): string {
  const id = `${spec.id}-${width}`;
  const { body, height } = draw(spec, words, width, id);
  const attributes = {
    class: `chart chart-${spec.kind}`,
    role: 'img',
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    // Text anchors mean left and right here, whatever the page's direction; right-to-left pages are mirrored by hand.
    direction: 'ltr',
    'aria-labelledby': `${id}-title ${id}-desc`,
  };
  const title = element('title', { id: `${id}-title` }, escape(spec.title));
  const description = element('desc', { id: `${id}-desc` }, escape(spec.sentence));
  return element('svg', attributes, title, description, body);
}

function draw(spec: FigureSpec, words: Words, width: number, id: string): Drawn {
  switch (spec.kind) {
    case 'fan':
      return yearlyFrame(
        spec,
        endLabels(spec.series, ({ p50 }) => p50),
        words,
        width,
        (plot) => drawFan(spec, plot),
      );
    case 'lines': {
      const labels = endLabels(spec.series, ({ values }) => values);
      const lines = spec.series.map(({ values, tone }) => [values, `line tone-${tone}`] as const);
      return yearlyFrame(spec, labels, words, width, (plot) => lines.map((one) => path(...one, plot)).join(''));
    }
    case 'stack': {
      const drawn = yearlyFrame(spec, stackLabels(spec), words, width, (plot) => drawStack(spec, plot, id));
      return {
        ...drawn,
        body:
          hatches(
            id,
            spec.series.map(({ tone }) => tone),
          ) + drawn.body,
      };
    }
    case 'bars':
      return drawBars(spec, words, width);
    case 'ranges':
      return drawRanges(spec, words, width);
    case 'tornado':
      return drawTornado(spec, words, width);
    case 'chances':
      return drawChances(spec, words, width);
  }
}

type Named = { readonly label: string; readonly tone: Tone };

/** Each series' label at its last value. */
function endLabels<Series extends Named>(
  series: readonly Series[],
  valuesOf: (one: Series) => Yearly,
): readonly Label[] {
  return series.map((one) => ({ label: one.label, tone: one.tone, at: valuesOf(one).at(-1) ?? null }));
}
