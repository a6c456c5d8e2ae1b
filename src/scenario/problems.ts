import { distance } from 'fastest-levenshtein';
import type { Accepted, Problem, ProblemCode } from './problem.ts';

const LONGEST_SHOWN = 60;

/** What was given, as short text; `null` when nothing was. */
export function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'object' ? sketch(value) : `${value as number}`;
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}

/** The first entries of a list or group: never the whole of something huge. */
function sketch(value: object): string {
  const brief = (item: unknown) =>
    typeof item === 'object' && item !== null ? '…' : String(item).slice(0, LONGEST_SHOWN);
  if (Array.isArray(value)) return `[${value.slice(0, 5).map(brief).join(', ')}]`;
  const entries = Object.entries(value).slice(0, 5);
  return `{${entries.map(([key, item]) => `${key}: ${brief(item)}`).join(', ')}}`;
}

/** An error at a path. */
export function problem(
  path: string,
  code: ProblemCode,
  given: unknown,
  accepted: Accepted,
  suggestion: string | null = null,
): Problem {
  return { path, code, given: shown(given), accepted, suggestion, severity: 'error' };
}

export function warning(path: string, code: ProblemCode, given: unknown, accepted: Accepted): Problem {
  return { ...problem(path, code, given, accepted), severity: 'warning' };
}

/** The known name most like the one given, when one is near: one letter in a short name, at most a third in a long one. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const short = name.slice(0, 200);
  let best: string | null = null;
  let least = Math.max(1, Math.round(short.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(short.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
