import { closest, everything, htmlTree, textOf, type HtmlElement } from './html-tree.ts';

/** What is no figure to be answered for: what a reader types, program text, formulas, names of settings. */
const APART = new Set(['code', 'pre', 'math', 'select', 'option', 'textarea', 'script', 'style', 'title', 'desc']);
/** Up to here a link says where the figures come from. */
const SCOPES = new Set(['section', 'table', 'figure', 'li', 'dd', 'article', 'header', 'form', 'nav', 'details']);

/** Figures of a page that neither lead to where they come from nor say what they are; each with the words around it. */
export function unsourcedFigures(html: string): readonly string[] {
  const main = everything(htmlTree(html)).find(({ name }) => name === 'main');
  if (main === undefined) throw new Error('a page has a main part');
  return everything(main).flatMap((element) => {
    const own = element.children.filter((child) => typeof child === 'string');
    if (!own.some(hasFigure) || isApart(element) || isAnswered(element)) return [];
    return [`<${path(element)}> ${textOf(element).replaceAll(/\s+/g, ' ').trim().slice(0, 140)}`];
  });
}

/** Calendar years are dates, not figures. */
function hasFigure(text: string): boolean {
  return /\d/.test(text.replaceAll(/\b(19|20)\d\d\b/g, ''));
}

function isApart(element: HtmlElement): boolean {
  return closest(element, ({ name, attributes }) => APART.has(name) || attributes['lang'] === 'x-none') !== null;
}

function isAnswered(element: HtmlElement): boolean {
  if (closest(element, ({ attributes }) => attributes['data-from'] !== undefined) !== null) return true;
  for (let at: HtmlElement | null = element; at !== null && at.name !== 'main'; at = at.parent) {
    const isScope = SCOPES.has(at.name) || at === element;
    if (isScope && everything(at).some(leads)) return true;
    if (at.name === 'section') return false;
  }
  return false;
}

function leads({ name, attributes }: HtmlElement): boolean {
  return name === 'a' && attributes['data-from'] !== undefined;
}

function path(element: HtmlElement): string {
  const names: string[] = [];
  for (let at: HtmlElement | null = element; at !== null && at.name !== 'main'; at = at.parent)
    names.unshift(
      at.attributes['class'] === undefined ? at.name : `${at.name}.${at.attributes['class'].split(' ')[0]}`,
    );
  return names.slice(-4).join(' ');
}
