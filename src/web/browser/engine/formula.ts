// In the browser's bundle this file stands in the place of scenario/formula.ts: formulas are parsed on the server and travel as
// plain trees. Those that are known are read here; others are noted, so that the page can ask for them.
import type { Expression } from '../../../math/expression.ts';
import { FORMULA_VARIABLES } from '../../../scenario/formula-variables.ts';

export { FORMULA_VARIABLES };
/** Functions that a user may write by name, as the server's reader knows them. */
export const FORMULA_FUNCTIONS = ['min', 'max', 'abs', 'exp', 'log', 'sqrt', 'round', 'floor', 'ceil'] as const;

export type ReadFormula =
  { readonly ok: true; readonly tree: Expression } | { readonly ok: false; readonly detail: string };

const known = new Map<string, ReadFormula>();
const asked = new Set<string>();

/** A known formula's tree, or what the server found wrong with it; one not known yet is noted and refused for now. */
export function readFormula(text: string): ReadFormula {
  const found = known.get(text);
  if (found !== undefined) return found;
  asked.add(text);
  return { ok: false, detail: 'unread' };
}

/** What the server read of a formula. */
export function learnFormula(text: string, read: ReadFormula): void {
  known.set(text, read);
}

/** The formulas noted since the last call. */
export function takeUnread(): readonly string[] {
  const texts = [...asked];
  asked.clear();
  return texts;
}
