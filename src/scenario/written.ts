import { readFlow, readScalar } from './flow.ts';
import type { ReadFlow } from './flow.ts';
import type { Term, TermKind } from './terms.ts';

/** What is text stays text: a club named `2026`, a note that begins with a brace. */
const TEXTS: ReadonlySet<TermKind> = new Set(['string', 'id', 'code', 'reference', 'enum']);

/**
 * The raw value of what stands after `path=`: numbers, `true`, `false`, `null` (empty too), lists and groups as in flow
 * YAML; anything else stays text, which the field itself reads (`25 %`, formulas). `null` for broken brackets.
 */
export function readWritten(text: string, term: Term | undefined): ReadFlow {
  const trimmed = text.trim();
  const kind = term?.kind;
  if (trimmed === 'null') return { value: null };
  if (kind !== undefined && TEXTS.has(kind)) return { value: trimmed === '' ? null : unquoted(trimmed) };
  if (kind === 'text')
    return trimmed.startsWith('{') ? (readFlow(trimmed) ?? { value: text }) : { value: unquoted(trimmed) };
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return readFlow(trimmed);
  return { value: readScalar(unquoted(trimmed)) };
}

function unquoted(text: string): string {
  const quoted = /^(["']).*\1$/s.test(text) && text.length > 1 ? readFlow(text) : null;
  return quoted !== null && typeof quoted.value === 'string' ? quoted.value : text;
}
