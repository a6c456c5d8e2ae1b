import { getPath } from './overrides.ts';
import type { Override } from './overrides.ts';
import { likelyPath, locate } from './locate.ts';
import type { Problem } from './problem.ts';
import { nearest, problem } from './problems.ts';
import { centralOf } from './central.ts';
import { pathOfIds } from './raw.ts';
import { findTerm, patternOf } from './terms.ts';
import { readWritten } from './written.ts';
import { QUANTITY_KEYS } from './quantity-keys.ts';

/** What an address says beside its path. */
export interface Link {
  readonly overrides: readonly Override[];
  /** `null`: not said, the usual one holds. */
  readonly seed: number | null;
  readonly draws: number | null;
  readonly language: string | null;
}

/** What holds when an address does not say: not written into links either. */
export const LINK_DEFAULTS = { seed: 1, draws: 2000 } as const;
const MOST_SEED = 2 ** 32 - 1;
const MOST_DRAWS = 1_000_000;
/** Wrong levers are found by trying: this many still take less than a second. */
const MOST_LEVERS = 100;
const OWN_KEYS = ['seed', 'draws', 'lang'] as const;

/**
 * Reads the levers out of a query: `?matching.partners.state.ratio=2&seed=7&lang=es`. Keys in `others` belong to the page
 * and are left alone; a key that nothing knows is a problem, and so is a seed or a number of draws that is none; all else
 * still holds.
 */
export function levers(
  query: Readonly<Record<string, string | undefined>>,
  others: readonly string[] = [],
): Link & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const overrides: Override[] = [];
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || others.includes(key) || (OWN_KEYS as readonly string[]).includes(key)) continue;
    if (isLever(key) && overrides.length >= MOST_LEVERS)
      problems.push(problem(key, 'too-many', key, { kind: 'list', max: MOST_LEVERS }));
    else if (isLever(key)) overrides.push({ path: key, value });
    else problems.push(unknownLever(key, others));
  }
  const whole = (key: 'seed' | 'draws', min: number, max: number) => {
    const text = query[key];
    if (text === undefined || text === '') return null;
    const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= min && number <= max) return number;
    problems.push(problem(key, 'out-of-range', text, { kind: 'whole-number', min, max }, String(LINK_DEFAULTS[key])));
    return null;
  };
  const [seed, draws] = [whole('seed', 0, MOST_SEED), whole('draws', 1, MOST_DRAWS)];
  return { overrides, seed, draws, language: query.lang || null, problems };
}

function isLever(key: string): boolean {
  const cut = key.lastIndexOf('.');
  return (
    patternOf(key) !== undefined ||
    (QUANTITY_KEYS.includes(key.slice(cut + 1)) && patternOf(key.slice(0, cut)) !== undefined)
  );
}

/** Names the nearest path, as it would be written in an address. */
function unknownLever(key: string, others: readonly string[]): Problem {
  const own = nearest(key, [...OWN_KEYS, ...others]);
  const path = likelyPath(key);
  return problem(key, 'unknown-key', key, { kind: 'none' }, own ?? (path === null ? null : short(path)));
}

/**
 * The query of a link, without the question mark: levers that differ from the scenario `base` (a raw tree), by id, without
 * `scheme.`, keys sorted, defaults left out. `more` are a page's own keys.
 */
export function toQuery(link: Partial<Link>, base: unknown, more: Readonly<Record<string, string>> = {}): string {
  const entries = new Map<string, string>(Object.entries(more));
  for (const { path, value } of link.overrides ?? []) {
    const key = short(canonical(path, base));
    entries.delete(key);
    if (!same(path, value, base)) entries.set(key, value);
  }
  const { seed = null, draws = null } = link;
  if (seed !== null && seed !== LINK_DEFAULTS.seed) entries.set('seed', String(seed));
  if (draws !== null && draws !== LINK_DEFAULTS.draws) entries.set('draws', String(draws));
  if (link.language) entries.set('lang', link.language);
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return sorted.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&');
}

/** The values of a query text, with or without its question mark; the last of a repeated key holds. */
export function readQuery(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(text));
}

function short(path: string): string {
  return path.startsWith('scheme.') ? path.slice('scheme.'.length) : path;
}

/** With ids for positions. */
function canonical(path: string, base: unknown): string {
  const located = locate(base, path);
  if (!located.ok || located.place.newId !== null) return path;
  const { keys, inside } = located.place;
  return [pathOfIds(keys.join('.'), base), ...(inside === null ? [] : [inside])].join('.');
}

/** Does the override say what the scenario says anyway? */
function same(path: string, value: string, base: unknown): boolean {
  const term = findTerm(path);
  const written = readWritten(value, term);
  if (written === null) return false;
  const fallback = term?.default;
  const usual = fallback !== null && typeof fallback === 'object' ? undefined : fallback;
  const before = getPath(base, path) ?? usual ?? null;
  const [one, other] = [written.value, before].map((side) =>
    typeof side === 'object' ? JSON.stringify(side) : (centralOf(side) ?? side),
  );
  return one === other;
}
