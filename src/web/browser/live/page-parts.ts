import type { LiveLead } from '../../pages/results-live.ts';
import type { ResultsView } from '../../pages/results-view.ts';
import { showSections } from './figures.ts';
import type { Originals } from './originals.ts';
import { showBeforeRun } from './before-run.ts';
import { tableElement } from './table.ts';

/** The headline and the figures beside the levers. */
export function showLead(lead: LiveLead, originals: Originals): void {
  for (const part of ['headline', 'range', 'basis'] as const)
    originals.text(document.querySelector(`[data-say="${part}"]`), lead[part]);
  showBeforeRun(lead.ratio, originals);
  for (const { id, label, value, range } of lead.rows) {
    const row = document.querySelector(`[data-row="${id}"]`);
    originals.text(row?.querySelector('dt') ?? null, label);
    originals.text(row?.querySelector('[data-value]') ?? null, value);
    originals.text(row?.querySelector('[data-range]') ?? null, range);
  }
}

/** Everything else on the page that follows from the design. */
export function showRest(view: ResultsView, originals: Originals): void {
  showSections(view.sections, originals);
  for (const name of ['partners', 'refused', 'all'] as const) {
    const table = view[name];
    if (table !== null) originals.nodes(document.querySelector(`[data-table="${name}"]`), [tableElement(table)]);
  }
  originals.attribute(document.querySelector('[data-link="money"]'), 'href', view.money.address);
  for (const part of ['channelled', 'outlay', 'refused'] as const)
    originals.attribute(document.querySelector(`[data-link="how-${part}"]`), 'href', view.how[part]);
  for (const { name, address } of view.menu.items)
    originals.attribute(document.querySelector(`[data-link="menu-${name}"]`), 'href', address);
  originals.attribute(document.querySelector('[data-link="findings"]'), 'href', view.findings);
  const saved = document.querySelector('[data-save]');
  if (saved !== null && view.save !== null) showSaved(saved, view.save.fields, originals);
  const lines = document.querySelectorAll<HTMLAnchorElement>('[data-take] a');
  view.take.forEach(({ address }, index) => originals.attribute(lines[index] ?? null, 'href', address));
  // What the server said about the design before this one: what is wrong now stands at the fields.
  for (const said of document.querySelectorAll('.error-summary, [data-why]')) originals.attribute(said, 'hidden', '');
  // So were its six words.
  originals.attribute(document.querySelector('[data-passport]'), 'hidden', '');
  // It was said of the levers that the page came with; `/why` has the answer for others.
  originals.attribute(document.querySelector('[data-why]'), 'hidden', '');
}

function showSaved(
  form: Element,
  fields: readonly { readonly name: string; readonly value: string }[],
  originals: Originals,
): void {
  const kept = [...form.children].filter((child) => !isLever(child)).map((child) => child.cloneNode(true));
  const hidden = fields.map(({ name, value }) =>
    Object.assign(document.createElement('input'), { type: 'hidden', name, value }),
  );
  originals.nodes(form, [...kept, ...hidden]);
}

function isLever(child: Element): boolean {
  return child instanceof HTMLInputElement && child.type === 'hidden' && child.name !== '_csrf';
}

/** The doors and languages above the page keep the design. */
export function showAround(lead: LiveLead, originals: Originals): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.doors a, .languages a')) {
    const there = new URL(link.href);
    const language = there.searchParams.get('lang');
    const query = new URLSearchParams(language === null ? lead.levers : lead.query);
    if (language !== null) query.set('lang', language);
    there.search = query.toString();
    originals.attribute(link, 'href', there.pathname + there.search);
  }
}
