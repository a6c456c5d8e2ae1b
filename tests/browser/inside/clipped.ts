import { isSeen, nameOf } from './text-boxes.ts';

/** Elements that cut their own text off, and fields whose value is longer than they are wide. */
export function clippedTexts(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => isSeen(element) && !(element instanceof SVGElement) && isClipped(element))
    .map((element) => `clipped: ${nameOf(element)} "${(element.textContent ?? '').trim().slice(0, 60)}"`);
}

function isClipped(element: HTMLElement): boolean {
  if (element instanceof HTMLSelectElement) return element.clientWidth < chosenWidth(element);
  if (element instanceof HTMLInputElement) return element.scrollWidth > element.clientWidth + 1;
  const { overflowX, overflowY } = getComputedStyle(element);
  const cut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const isWide = cut(overflowX) && element.scrollWidth > element.clientWidth + 1;
  const isHigh = cut(overflowY) && element.scrollHeight > element.clientHeight + 1;
  return (isWide || isHigh) && (element.textContent ?? '').trim() !== '';
}

/** The width that a list needs to show what is chosen in it. */
function chosenWidth(list: HTMLSelectElement): number {
  const style = getComputedStyle(list);
  const brush = document.createElement('canvas').getContext('2d');
  if (brush === null) throw new Error('a canvas has a 2d context');
  brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const text = brush.measureText(list.selectedOptions[0]?.text ?? '').width;
  return text + parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
}
