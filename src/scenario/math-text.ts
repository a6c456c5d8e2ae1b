import { create, parseDependencies } from 'mathjs/number';
import type { MathNode } from 'mathjs/number';

/** Made when the first text is read: most scenarios have no formula, and making it takes longer than reading a scenario. */
let made: ((text: string) => MathNode) | null = null;

/** The tree that mathjs makes of a text; nothing is ever evaluated by mathjs itself. Throws SyntaxError. */
export function parseMath(text: string): MathNode {
  made ??= create(parseDependencies!).parse;
  return made(text);
}
