import type { Words } from '../../words/words.ts';
import type { FigureSpec } from './spec.ts';

/** The figure as SVG, `width` units wide. */
export function svg(spec: FigureSpec, words: Words, width: number): string {
  return `<svg class="chart" role="img" viewBox="0 0 ${width} 10" direction="${words.direction}"><title>${spec.id}</title></svg>`;
}
