import axe from 'axe-core';
import { clippedTexts } from './clipped.ts';
import { watchedFocus, watchFocus } from './focus.ts';
import { overlappingTexts } from './overlapping.ts';
import { pictureFaults } from './pictures.ts';
import { sidewaysFaults } from './sideways.ts';
import { strayKeys } from './words.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules of WCAG 2.2 AA that the page breaks, each with the elements that break it. */
async function accessibility(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: WCAG },
    resultTypes: ['violations'],
    // A page has no frames, and looking for them takes a while.
    iframes: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Everything wrong with how the page is laid out at its present width, once its fonts are there. */
async function layout(): Promise<string[]> {
  await document.fonts.ready;
  return [...sidewaysFaults(), ...clippedTexts(), ...pictureFaults(), ...overlappingTexts()];
}

/** Unfolds what is folded, so that it is looked at too. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const checks = { accessibility, layout, words: strayKeys, watchFocus, watchedFocus, unfold };
export type Checks = typeof checks;
Object.assign(window, { checks });
