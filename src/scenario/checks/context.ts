import type { Expression } from '../../math/expression.ts';
import { centralOf } from '../central.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problems.ts';

/** What a check between fields sees: the raw tree, wrong in places perhaps, and which fields are known to be wrong. */
export interface CheckContext {
  readonly raw: unknown;
  /** Has a field at or below a path (of positions) a problem of its own? Checks that need it are then left out. */
  readonly broken: (path: string) => boolean;
  /** A formula's tree; `null` for a text that is none. The parser's, since checks do not know its libraries. */
  readonly treeOf: (formula: string) => Expression | null;
}

export type Check = (context: CheckContext) => readonly Problem[];

const TOLERANCE = 1e-6;

/** Do the shares at these paths add to 1? Says nothing when one of them is unreadable; what is missing counts as `missing`. */
export function addsToOne(
  context: CheckContext,
  path: string,
  parts: readonly { readonly path: string; readonly raw: unknown }[],
): readonly Problem[] {
  if (parts.some((part) => context.broken(part.path))) return [];
  const sum = parts.reduce(
    (total, { raw }) => total + (raw === undefined || raw === null ? 0 : (centralOf(raw) ?? Number.NaN)),
    0,
  );
  if (!Number.isFinite(sum) || Math.abs(sum - 1) <= TOLERANCE) return [];
  const found = String(Number(sum.toPrecision(6)));
  return [problem(path, 'does-not-add-up', found, { kind: 'sum', min: 1, max: 1, detail: found })];
}
