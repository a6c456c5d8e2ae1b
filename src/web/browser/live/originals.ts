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
  /** Markup by element since the page was last as it was; what it reads back as is written differently. */
  let written = new WeakMap<Element, string>();
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
      if (element === null || written.get(element) === markup) return;
      content(element);
      element.innerHTML = markup;
      written.set(element, markup);
    },
    nodes(element, nodes) {
      // What stays as it is keeps its place in the layout, and its scroll.
      if (element === null || isSame(element.childNodes, nodes)) return;
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
      written = new WeakMap();
    },
  };
}

function isSame(before: NodeListOf<ChildNode>, now: readonly Node[]): boolean {
  return before.length === now.length && now.every((node, index) => node.isEqualNode(before[index] ?? null));
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
