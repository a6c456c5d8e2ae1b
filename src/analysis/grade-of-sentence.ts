import type { Grade } from '../evidence/types.ts';

/** Words by which a sentence says how well its figure is founded, the weakest grade first. */
const SIGNS: readonly (readonly [Grade, RegExp])[] = [
  ['assumed', /\b(assum\w*|judge?ment\w*|made[- ]up|invented|supuest\w*|supos\w*)\b/i],
  ['recalled', /\b(recalled|from memory|de memoria)\b/i],
  ['reported', /\b(reported|computed|derived|press|calculad\w*|reportad\w*)\b/i],
  ['measured', /\b(measured|medid\w*)\b/i],
];

/**
 * How well a figure is founded, as the sentence beside it says: what stands before the first pause decides, else the
 * weakest grade named anywhere. A sentence that names a source and no grade is second hand, hence reported.
 */
export function gradeOfSentence(sentence: string): Grade {
  const opening = /^[^:;,.(]*/.exec(sentence)?.[0] ?? '';
  return weakest(opening) ?? weakest(sentence) ?? 'reported';
}

function weakest(text: string): Grade | null {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
