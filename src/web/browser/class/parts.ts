// The parts of a page that change while it is open: each is swapped when the server's markup of it has changed.

/** Elements that hold what somebody is about to write. */
const WRITTEN = 'input:not([type=hidden]), select, textarea';
const REACHED = `${WRITTEN}, button, a[href], summary`;

export interface Parts {
  /**
   * Takes over what has changed. What `isBusy` says of a part stays as it is, and so does a part in which somebody writes; false
   * when something was left out, so that the caller asks again later.
   */
  swap(fresh: Document, isBusy: (part: Element) => boolean): boolean;
  /** What stands in the page is not what the server has: everything is taken over the next time. */
  forget(): void;
}

/** `woken` is told of every part that takes another one's place. */
export function watchParts(root: ParentNode, woken: (part: Element) => void): Parts {
  const known = new Map<string, string>();
  const learn = (part: Element) => {
    for (const one of [part, ...partsIn(part)]) known.set(nameOf(one), markupOf(one));
  };
  for (const part of partsIn(root)) known.set(nameOf(part), markupOf(part));

  function swapOne(part: Element, isBusy: (part: Element) => boolean): boolean {
    const present = root.querySelector(`[data-part="${CSS.escape(nameOf(part))}"]`);
    if (present === null || known.get(nameOf(part)) === markupOf(part)) return true;
    if (isBusy(present) || isWrittenIn(present, part)) return false;
    learn(part);
    const made = document.importNode(part, true);
    const focus = focusIn(present);
    const shown = isSpoken(present, made) ? filled(present, made) : replaced(present, made);
    woken(shown);
    if (focus !== null) refocus(shown, focus);
    return true;
  }

  return {
    forget: () => known.clear(),
    swap: (fresh, isBusy) => {
      const parts = partsIn(fresh);
      // A part inside another that is swapped comes with it.
      return parts.map((part) => swapOne(part, isBusy)).every(Boolean);
    },
  };
}

/** Programs that read aloud follow what changes inside a live region, and say nothing of one that takes another's place. */
const isSpoken = (present: Element, made: Element) =>
  present.tagName === made.tagName && present.hasAttribute('aria-live') && made.hasAttribute('aria-live');

function filled(present: Element, made: Element): Element {
  for (const { name } of [...present.attributes]) if (!made.hasAttribute(name)) present.removeAttribute(name);
  for (const { name, value } of [...made.attributes]) present.setAttribute(name, value);
  present.replaceChildren(...made.childNodes);
  return present;
}

function replaced(present: Element, made: Element): Element {
  present.replaceWith(made);
  return made;
}

const partsIn = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('[data-part]')];
const nameOf = (part: Element): string => part.getAttribute('data-part') ?? '';

/** A part's own markup: parts inside count by themselves, and tokens of forms are new each time. */
function markupOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const inner of partsIn(copy)) inner.replaceChildren();
  for (const token of copy.querySelectorAll('input[type=hidden]')) token.removeAttribute('value');
  return copy.outerHTML;
}

/** Does somebody write in a field that the new part has too? */
function isWrittenIn(present: Element, fresh: Element): boolean {
  const at = document.activeElement;
  if (at === null || !present.contains(at) || !at.matches(WRITTEN)) return false;
  return at.id !== '' && fresh.querySelector(`#${CSS.escape(at.id)}`) !== null;
}

/** Which of the elements that are reached by keyboard has the focus; null when none. */
function focusIn(part: Element): number | null {
  const at = [...part.querySelectorAll(REACHED)].indexOf(document.activeElement as Element);
  return at < 0 ? null : at;
}

function refocus(part: Element, at: number): void {
  const reached = part.querySelectorAll<HTMLElement>(REACHED);
  reached[Math.min(at, reached.length - 1)]?.focus({ preventScroll: true });
}
