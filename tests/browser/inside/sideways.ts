import { nameOf, textBoxes } from './text-boxes.ts';

/** A page that scrolls sideways, or texts that begin or end outside the window without a frame that scrolls. */
export function sidewaysFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : [];
  const outside = textBoxes(document.body)
    .filter(({ box, element }) => (box.left < -1 || box.right > clientWidth + 1) && !scrolls(element))
    .map(({ text, element }) => `outside the window: "${text}" ${nameOf(element)}`);
  return [...page, ...outside];
}

/** Inside a frame that the reader can scroll sideways, by keyboard too. */
function scrolls(element: Element): boolean {
  const frame = element.closest('[tabindex="0"]');
  return frame !== null && ['auto', 'scroll'].includes(getComputedStyle(frame).overflowX);
}
