/** A piece of a formula: text, one figure's cell, or the cells of several figures as arguments. */
export type Token = string | { readonly cell: string } | { readonly cells: readonly string[] };

/** A formula of a spreadsheet whose cells have no address yet; `rank` says how tightly its outermost sign binds. */
export interface Formula {
  readonly tokens: readonly Token[];
  readonly rank: number;
}

/** What a part of an equation comes to in one future: a number that nothing in the sheet can move, or a formula. */
export type Part = number | Formula;
/** The same where a yes or a no is wanted. */
export type Condition = boolean | Formula;

/** How tightly signs bind in a spreadsheet. There a minus before a number binds tighter than a power: it is never used alone. */
export const RANK = { compare: 1, add: 2, multiply: 3, power: 4, whole: 5 } as const;

export function isFixed(part: Part): part is number {
  return typeof part === 'number';
}

export function cell(id: string): Formula {
  return { tokens: [{ cell: id }], rank: RANK.whole };
}

/** The tokens of a part, in brackets where the sign around it binds tighter than `rank`. */
export function tokensOf(part: Part, rank: number): readonly Token[] {
  if (isFixed(part)) return [numberText(part, rank)];
  return part.rank >= rank ? part.tokens : ['(', ...part.tokens, ')'];
}

/** A number as a formula writes it: every digit, never a sign by itself, no thousands. */
function numberText(value: number, rank: number): string {
  if (!Number.isFinite(value)) return 'NA()';
  const text = String(value).replace('e', 'E').replace('E+', 'E');
  return value < 0 && rank > RANK.compare ? `(${text})` : text;
}

export function infix(a: Part, sign: string, b: Part, rank: number): Formula {
  return { tokens: [...tokensOf(a, rank), sign, ...tokensOf(b, rank + 1)], rank };
}

/** A function of a spreadsheet with its arguments. */
export function called(name: string, args: readonly Part[]): Formula {
  const tokens = args.flatMap((arg, at): Token[] => [...(at > 0 ? [','] : []), ...tokensOf(arg, 0)]);
  return { tokens: [`${name}(`, ...tokens, ')'], rank: RANK.whole };
}

/** A function over the cells of figures; one cell stands for itself. */
export function calledOver(name: string, ids: readonly string[]): Formula {
  if (ids.length === 1) return cell(ids[0]!);
  return { tokens: [`${name}(`, { cells: ids }, ')'], rank: RANK.whole };
}

/** The ids of all cells that a formula reads. */
export function cellsIn({ tokens }: Formula): readonly string[] {
  return tokens.flatMap((token) => (typeof token === 'string' ? [] : 'cell' in token ? [token.cell] : token.cells));
}

/** Is it one cell and nothing more? */
export function isCell({ tokens }: Formula): boolean {
  const [only] = tokens;
  return tokens.length === 1 && typeof only === 'object' && 'cell' in only;
}
