import type { ChartData } from '../../figures/chart.ts';
import type { FigureView } from '../../figures/figure-view.ts';
import type { LiveFigure } from '../../pages/results-live.ts';
import type { SectionView } from '../../pages/results-view.ts';
import type { Changed, Redraw } from '../charts/redraw.ts';
import type { Originals } from './originals.ts';
import { tableElement } from './table.ts';

const REDRAW: Redraw = 'contraparte:redraw';
const CHANGED: Changed = 'contraparte:changed';

/** Shows figures as they stand after a lever moved: sentences and charts; pictures, tables and links follow. */
export function showFigures(figures: readonly LiveFigure[], originals: Originals): void {
  for (const { id, shown } of figures) {
    const figure = document.getElementById(id);
    if (figure === null) continue;
    originals.attribute(figure.parentElement, 'hidden', shown === null ? '' : null);
    if (shown === null) continue;
    originals.text(figure.querySelector('.figure-title'), shown.title);
    originals.text(figure.querySelector('.figure-sentence'), shown.sentence);
    if (shown.chart !== null) redraw(figure, shown.chart, originals);
    else showPictures(figure, shown, originals);
  }
}

/** Everything in the sections: also what lies folded, is printed, or is new with this design. */
export function showSections(sections: readonly SectionView[], originals: Originals): void {
  for (const { id, figures, notes } of sections) {
    const section = document.querySelector(`[data-section="${id}"]`);
    const lines = notes.map((note) => Object.assign(document.createElement('p'), { textContent: note }));
    originals.nodes(section?.querySelector('[data-notes]') ?? null, lines);
    for (const { figure, how } of figures) {
      const place = document.getElementById(figure.id) ?? addFigure(section, figure.id, how, originals);
      if (place !== null) fill(place, figure, originals);
    }
  }
}

function fill(figure: HTMLElement, view: FigureView, originals: Originals): void {
  originals.attribute(figure.parentElement, 'hidden', null);
  originals.text(figure.querySelector('.figure-title'), view.title);
  originals.text(figure.querySelector('.figure-sentence'), view.sentence);
  showPictures(figure, view, originals);
  const data = JSON.parse(view.chart) as ChartData | null;
  if (data !== null && figure.querySelector('.figure-data')?.textContent !== view.chart)
    redraw(figure, data, originals);
  const folded = figure.querySelector('.figure-table');
  const before = folded?.querySelector('.table-scroll') ?? null;
  if (before !== null) {
    const table = tableElement(view.table);
    originals.nodes(before, [...table.childNodes]);
  }
  const [csv, json] = figure.querySelectorAll('.figure-links a');
  originals.attribute(csv ?? null, 'href', view.csv);
  originals.attribute(json ?? null, 'href', view.json);
}

function showPictures(
  figure: Element,
  { wide, narrow }: { readonly wide: string; readonly narrow: string },
  originals: Originals,
): void {
  originals.markup(figure.querySelector('.figure-wide'), wide);
  originals.markup(figure.querySelector('.figure-narrow'), narrow);
}

/** Hands new numbers to the chart in a figure, if there is one, and to the one that may still be drawn there. */
function redraw(figure: Element, data: ChartData, originals: Originals): void {
  const holder = figure.querySelector('.figure-data');
  const before = holder?.textContent ?? 'null';
  originals.once(holder, () => {
    if (holder !== null) holder.textContent = before;
    announce(figure, JSON.parse(before) as ChartData);
  });
  if (holder !== null) holder.textContent = JSON.stringify(data).replaceAll('<', '\\u003c');
  announce(figure, data);
}

function announce(figure: Element, data: ChartData | null): void {
  if (data !== null) figure.dispatchEvent(new CustomEvent<ChartData>(REDRAW, { detail: data, bubbles: true }));
}

/** A figure that the page had nothing for: made like one that is there. */
function addFigure(section: Element | null, id: string, how: string, originals: Originals): HTMLElement | null {
  const pattern = document.querySelector('[data-section] figure')?.parentElement ?? null;
  const holder = section?.querySelector('.figures') ?? null;
  if (pattern === null || holder === null) return null;
  const made = pattern.cloneNode(true) as HTMLElement;
  made.removeAttribute('hidden');
  const figure = made.querySelector('figure');
  const link = made.querySelector<HTMLAnchorElement>(':scope > p a');
  if (figure === null) return null;
  figure.id = id;
  figure.classList.remove('is-live');
  const live = figure.querySelector<HTMLElement>('.figure-live');
  if (live !== null) {
    live.hidden = true;
    live.replaceChildren();
  }
  if (link !== null) link.href = how;
  const data = figure.querySelector('.figure-data');
  if (data !== null) data.textContent = 'null';
  holder.append(made);
  originals.once(made, () => made.remove());
  document.dispatchEvent(new Event(CHANGED));
  return figure;
}
