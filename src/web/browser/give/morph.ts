// Makes a part of the page say what new markup says, and leaves alone what says it already: the field that is typed into keeps
// its text and its focus, what was unfolded stays unfolded, and nothing flickers.

/** What belongs to the reader, by element. */
const THEIRS: Readonly<Record<string, readonly string[]>> = {
  DETAILS: ['open'],
  INPUT: ['value', 'checked'],
  OPTION: ['selected'],
};

/** Makes the children of `place` those that `markup` describes. */
export function show(place: Element, markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  morphChildren(place, template.content);
}

function morphChildren(old: Node, next: Node): void {
  let place = old.firstChild;
  for (const wanted of [...next.childNodes]) {
    const found = matching(place, wanted);
    if (found === null) {
      old.insertBefore(wanted.cloneNode(true), place);
      continue;
    }
    while (place !== null && place !== found) place = removed(place);
    morphNode(found, wanted);
    place = found.nextSibling;
  }
  while (place !== null) place = removed(place);
}

/** The next sibling that is the same thing: by its id, or that of its heading, where it has one, else the very next of its kind. */
function matching(from: ChildNode | null, wanted: Node): ChildNode | null {
  const id = idOf(wanted);
  for (let node = from; node !== null; node = node.nextSibling) {
    if (node.nodeName === wanted.nodeName && idOf(node) === id) return node;
    if (id === '' && node.nodeType === Node.ELEMENT_NODE) return null;
  }
  return null;
}

function idOf(node: Node): string {
  return node instanceof Element ? node.id || (node.getAttribute('aria-labelledby') ?? '') : '';
}

function removed(node: ChildNode): ChildNode | null {
  const after = node.nextSibling;
  node.remove();
  return after;
}

function morphNode(old: ChildNode, next: Node): void {
  if (!(old instanceof Element) || !(next instanceof Element)) {
    if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue;
    return;
  }
  const theirs = THEIRS[old.nodeName] ?? [];
  for (const { name } of [...old.attributes])
    if (!next.hasAttribute(name) && !theirs.includes(name)) old.removeAttribute(name);
  for (const { name, value } of [...next.attributes])
    if (!theirs.includes(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  morphChildren(old, next);
}
