import type { Words } from '../../words/words.ts';
import type { FigureSpec } from './spec.ts';

/** What the page's script needs to draw the figure as a live chart. */
export function chart(spec: FigureSpec, _words: Words): object {
  return { kind: spec.kind };
}
