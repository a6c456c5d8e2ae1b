// Puts a live chart in the place of a figure's picture when the reader comes near it. The picture stays for print, and
// for whoever has no JavaScript; a figure whose chart cannot be drawn keeps it.
import type { ChartData } from '../figures/chart.ts';
import type { Changed, Redraw } from './charts/redraw.ts';

const CHANGED: Changed = 'contraparte:changed';
const REDRAW: Redraw = 'contraparte:redraw';

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void enliven(target);
    }
  },
  { rootMargin: '300px' },
);

async function enliven(figure: Element): Promise<void> {
  const place = figure.querySelector<HTMLElement>('.figure-live');
  const data = JSON.parse(figure.querySelector('.figure-data')?.textContent ?? 'null') as ChartData | null;
  if (place === null || data === null) return;
  // Only now is the library fetched.
  const { drawChart } = await import('./charts/draw.ts');
  // As high as the picture that it takes the place of: nothing on the page moves under the reader.
  const height = place.parentElement?.clientHeight ?? 0;
  if (height > LEAST_HEIGHT) place.style.blockSize = `${height}px`;
  place.hidden = false;
  figure.classList.add('is-live');
  drawChart(place, data);
}

/** Below it a chart with its legend is too flat to read. */
const LEAST_HEIGHT = 220;

function watch(): void {
  for (const figure of document.querySelectorAll('[data-figure]:not(.is-live)')) near.observe(figure);
}
document.addEventListener(CHANGED, watch);
document.addEventListener(REDRAW, (event) => {
  const place = (event.target as Element).querySelector<HTMLElement>('.figure-live:not([hidden])');
  const { detail } = event as CustomEvent<ChartData>;
  if (place !== null) void import('./charts/draw.ts').then(({ drawChart }) => drawChart(place, detail));
});
watch();
