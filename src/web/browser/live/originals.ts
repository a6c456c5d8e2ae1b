/** Changes a page in ways that can all be taken back: "as it was" needs no server. */
export interface Originals {
  text(element: Element | null, text: string): void;
  /** Markup made by us; never what a reader typed. */
  markup(element: Element | null, markup: string): void;
  nodes(element: Element | null, nodes: readonly Node[]): void;
  attribute(element: Element | null, name: string, value: string | null): void;
  /** Anything else: `undo` is called when the page goes back. */
  once(key: unknown, undo: () => void): void;
  /** Puts everything back as it was at the first change of each. */
  restore(): void;
}

export function createOriginals(): Originals {
  const undos = new Map<unknown, () => void>();
  const once = (key: unknown, undo: () => void): void => {
    if (!undos.has(key)) undos.set(key, undo);
  };
  const content = (element: Element): void => {
    const before = [...element.childNodes].map((node) => node.cloneNode(true));
    once(element, () => element.replaceChildren(...before));
  };
  return {
    text(element, text) {
      if (element === null || element.textContent === text) return;
      content(element);
      element.textContent = text;
    },
    markup(element, markup) {
      if (element === null) return;
      content(element);
      element.innerHTML = markup;
    },
    nodes(element, nodes) {
      if (element === null) return;
      content(element);
      element.replaceChildren(...nodes);
    },
    attribute(element, name, value) {
      if (element === null) return;
      const before = element.getAttribute(name);
      if (before === value) return;
      once(keyOf(element, name), () => set(element, name, before));
      set(element, name, value);
    },
    once,
    restore() {
      for (const undo of [...undos.values()].reverse()) undo();
      undos.clear();
    },
  };
}

function set(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

const keys = new WeakMap<Element, Map<string, object>>();

/** One key for each attribute of each element. */
function keyOf(element: Element, name: string): object {
  const own = keys.get(element) ?? new Map<string, object>();
  keys.set(element, own);
  const key = own.get(name) ?? {};
  own.set(name, key);
  return key;
}
