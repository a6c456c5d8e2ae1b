import { textBoxes, type TextBox } from './text-boxes.ts';

/** Lines of a paragraph touch a little: their boxes are as high as the font, not as its letters. */
const TOUCH = 0.3;
const PIXEL = 1;

/** Pairs of texts, of pictures too, that stand on each other. */
export function overlappingTexts(): string[] {
  const boxes = textBoxes(document.body).sort((a, b) => a.box.top - b.box.top);
  return boxes.flatMap((one, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (other === undefined || other.box.top >= one.box.bottom) break;
      if (overlap(one, other)) found.push(`overlapping: "${one.text.slice(0, 60)}" and "${other.text.slice(0, 60)}"`);
    }
    return found;
  });
}

function overlap({ box: one, element }: TextBox, { box: other, element: otherElement }: TextBox): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const areOverEachOther = across > PIXEL && down > TOUCH * Math.min(one.height, other.height);
  return areOverEachOther && layerOf(element) === layerOf(otherElement) && !inOneFormula(element, otherElement);
}

/** The signs of a formula are set by their ink: the box around a sum's sign reaches over the letter set below it. */
function inOneFormula(one: Element, other: Element): boolean {
  const formula = one.closest('math');
  return formula !== null && formula === other.closest('math');
}

/**
 * The frame that scrolls by itself, or stays while the page scrolls, around an element; `null` for the page. What lies
 * outside such a frame's window is not seen, and what stays is meant to lie over the rest.
 */
function layerOf(element: Element): Element | null {
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    if (isLayer(around)) return around;
  return null;
}

function isLayer(element: Element): boolean {
  if (element === document.body || element === document.documentElement) return false;
  const { overflowX, overflowY, position } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => ['auto', 'scroll'].includes(overflow)) || position === 'sticky';
}
