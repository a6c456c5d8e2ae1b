import { clippedTexts } from './clipped.ts';
import { watchedFocus, watchFocus } from './focus.ts';
import { overlappingTexts } from './overlapping.ts';
import { pictureFaults } from './pictures.ts';
import { sidewaysFaults } from './sideways.ts';
import { strayKeys } from './words.ts';

/** Everything wrong with how the page is laid out at its present width, once its fonts are there. */
async function layout(): Promise<string[]> {
  await document.fonts.ready;
  return [...sidewaysFaults(), ...clippedTexts(), ...pictureFaults(), ...overlappingTexts()];
}

/** Unfolds what is folded, so that it is looked at too. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const checks = { layout, words: strayKeys, watchFocus, watchedFocus, unfold };
export type Checks = typeof checks;
Object.assign(((window as unknown as { checks?: object }).checks ??= {}), checks);
