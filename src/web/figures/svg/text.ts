import { element, escape, type Attributes } from './markup.ts';

export const FONT_SIZE = 13;
export const LINE_HEIGHT = 16;
/** Width of a letter in font sizes: a little above the mean of our font, so that estimates are on the safe side. */
const LETTER = 0.55;

/** Estimated width of a text in the chart's font. */
export function textWidth(text: string): number {
  return [...text].length * LETTER * FONT_SIZE;
}

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const letters = Math.max(4, Math.floor(width / (LETTER * FONT_SIZE)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((long) => cut(long, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function cut(word: string, letters: number): readonly string[] {
  const all = [...word];
  if (all.length <= letters) return [word];
  return Array.from({ length: Math.ceil(all.length / letters) }, (_, index) =>
    all.slice(index * letters, (index + 1) * letters).join(''),
  );
}

/** A text of several lines with its first baseline at `y`. */
export function textLines(lines: readonly string[], x: number, y: number, attributes: Attributes = {}): string {
  return lines
    .map((line, index) => element('text', { x, y: y + index * LINE_HEIGHT, ...attributes }, escape(line)))
    .join('');
}

export interface Block {
  /** Where the block would like its middle to be. */
  readonly wish: number;
  readonly height: number;
}
/**
 * Middles of blocks that stand as near to their wishes as they can without touching each other, between `top` and
 * `bottom`; when there is too little room they keep their distance and run over the bottom. In the order given.
 */
export function spread(blocks: readonly Block[], top: number, bottom: number): readonly number[] {
  const order = blocks.map((block, index) => ({ ...block, index })).sort((a, b) => a.wish - b.wish);
  const total = blocks.reduce((sum, { height }) => sum + height, 0);
  const middles = blocks.map(({ wish }) => wish);
  // Down the page: none above its neighbour. Then up again: none below the last line.
  let edge = top;
  const lowered = order.map(({ wish, height, index }) => {
    const middle = Math.max(wish, edge + height / 2);
    edge = middle + height / 2;
    return { middle, height, index };
  });
  edge = Math.max(bottom, top + total);
  for (const { middle, height, index } of lowered.toReversed()) {
    const placed = Math.min(middle, edge - height / 2);
    middles[index] = placed;
    edge = placed - height / 2;
  }
  return middles;
}
