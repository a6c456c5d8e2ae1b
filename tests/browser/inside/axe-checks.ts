import axe from 'axe-core';
import { markContrasts, unmarkContrasts } from './contrasts.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules of WCAG 2.2 AA that the page breaks, each with the elements that break it. */
async function accessibility(): Promise<string[]> {
  const selector = markContrasts();
  axe.configure({ rules: [{ id: 'color-contrast', selector }] });
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: WCAG },
    resultTypes: ['violations'],
    // A page has no frames, and looking for them takes a while.
    iframes: false,
    // No page has films, the only thing that would be fetched.
    preload: false,
  });
  unmarkContrasts();
  const start = (html: string) => html.replace(' data-contrast=""', '').slice(0, 160);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => start(html)).join(' | ')}`);
}

const axeChecks = { accessibility };
export type AxeChecks = typeof axeChecks;
Object.assign(((window as unknown as { checks?: object }).checks ??= {}), axeChecks);
