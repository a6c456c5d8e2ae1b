const MARK = 'data-contrast';

/**
 * Marks one element for each way in which text looks on the page: colour, size and weight of the letters, and all that lies
 * behind them. A table's thousand cells of one look need no thousand looks. Returns the selector of what is marked.
 */
export function markContrasts(): string {
  const looks = new Set<string>();
  const behind = new Map<Element, string>();
  for (const element of document.querySelectorAll('body, body *')) {
    const style = getComputedStyle(element);
    const around = element.parentElement === null ? '' : (behind.get(element.parentElement) ?? '');
    const ground = `${around}${groundOf(style)}`;
    behind.set(element, ground);
    if (!hasLetters(element)) continue;
    const look = [ground, style.color, style.fill, style.fontSize, style.fontWeight, style.textShadow].join(' ');
    if (looks.has(look)) continue;
    looks.add(look);
    element.setAttribute(MARK, '');
  }
  return `[${MARK}]`;
}

export function unmarkContrasts(): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK);
}

/** What an element lays behind its text: nothing, mostly. Where it stands by itself, something else may lie there. */
function groundOf(style: CSSStyleDeclaration): string {
  const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = style;
  const parts = [backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode].join(',');
  return parts === PLAIN ? '' : `/${parts}`;
}
const PLAIN = 'rgba(0, 0, 0, 0),none,1,static,none,normal';

function hasLetters(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (element.matches('input, select, textarea, button')) return true;
  return [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '');
}
