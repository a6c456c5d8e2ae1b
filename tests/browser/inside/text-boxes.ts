export interface TextBox {
  readonly text: string;
  /** The element whose own text it is. */
  readonly element: Element;
  readonly box: DOMRect;
}

/** One box for each line of each text that a reader sees, in window coordinates. */
export function textBoxes(root: Node): TextBox[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: TextBox[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || element === null || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0) found.push({ text, element, box });
  }
  return found;
}

/** Shown, and not set aside for screen readers. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden, .skip') === null;
}

/** A short name of an element for a message. */
export function nameOf(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`;
  return `<${element.tagName.toLowerCase()}${id}> in ${element.closest('[id]')?.id ?? 'the page'}`;
}
