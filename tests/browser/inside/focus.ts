import { nameOf } from './text-boxes.ts';

export interface FocusStop {
  readonly name: string;
  /** Its place among all elements, in reading order; -1 when nothing has the focus. */
  readonly place: number;
  readonly isOutlined: boolean;
  /** In the window, with nothing lying over it. */
  readonly isUncovered: boolean;
}

/** Where the keyboard's focus is, and whether the reader can see that. */
function focusStop(): FocusStop {
  const element = document.activeElement;
  if (element === null || element === document.body) return NOWHERE;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const text = (element.textContent ?? '').trim().slice(0, 40);
  return {
    name: `${nameOf(element)} "${text}"`,
    place: [...document.querySelectorAll('*')].indexOf(element),
    isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isUncovered: isUncovered(element),
  };
}

/** From now on notes where the focus stands each time that Tab is let go: by then it has moved, and the page with it. */
export function watchFocus(): void {
  const watched: FocusStop[] = [];
  Object.assign(window, { watched });
  window.addEventListener('keyup', ({ key }) => void (key === 'Tab' && watched.push(focusStop())), true);
}

/** Where the focus has been since `watchFocus`. */
export function watchedFocus(): readonly FocusStop[] {
  return (window as unknown as { readonly watched: readonly FocusStop[] }).watched;
}

const NOWHERE: FocusStop = { name: 'nowhere', place: -1, isOutlined: true, isUncovered: true };

/** Some of its boxes has a corner or a middle that a pointer would hit. */
function isUncovered(element: Element): boolean {
  return [...element.getClientRects()].some(({ left, right, top, bottom }) =>
    [0.02, 0.5, 0.98].some((share) => {
      const hit = document.elementFromPoint(left + share * (right - left), top + share * (bottom - top));
      return hit !== null && (element.contains(hit) || isLabelOf(hit, element));
    }),
  );
}

function isLabelOf(hit: Element, element: Element): boolean {
  return element instanceof HTMLInputElement && [...(element.labels ?? [])].some((label) => label.contains(hit));
}
