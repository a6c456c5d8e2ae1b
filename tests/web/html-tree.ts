/** One element of a page, or a text within it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set([
  'area',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'path',
  'rect',
  'line',
  'circle',
  'use',
]);
const RAW = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g;
const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g;

/** The tree of a page that closes its elements, as ours do. Throws where one is closed that is not open. */
export function htmlTree(html: string): HtmlElement {
  const root: HtmlElement = { name: '#root', attributes: {}, parent: null, children: [] };
  let at = root;
  for (const [, closing, name, attributes, selfClosing, text] of html.replaceAll(RAW, '').matchAll(TOKEN)) {
    if (text !== undefined) at.children.push(unescaped(text));
    else if (name === undefined) continue;
    else if (closing === '/') {
      const open = closest(at, (element) => element.name === name);
      if (open === null) throw new Error(`</${name}> closes nothing`);
      at = open.parent ?? root;
    } else {
      const element: HtmlElement = { name, attributes: attributesOf(attributes ?? ''), parent: at, children: [] };
      at.children.push(element);
      if (selfClosing !== '/' && !VOID.has(name)) at = element;
    }
  }
  return root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, unescaped(value ?? '')]),
  ) as Record<string, string>;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&#x3D;', '=')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#160;', '\u00a0')
    .replaceAll('&amp;', '&');
}

/** The element itself or the nearest around it that fits. */
export function closest(element: HtmlElement | null, fits: (element: HtmlElement) => boolean): HtmlElement | null {
  for (let at = element; at !== null; at = at.parent) if (fits(at)) return at;
  return null;
}

/** The element and all within it, from the outside in. */
export function everything(element: HtmlElement): readonly HtmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everything(child)))];
}

export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
