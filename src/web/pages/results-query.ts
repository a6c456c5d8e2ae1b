import type { Problem } from '../../scenario/problem.ts';
import { MOST_SEED } from '../../math/streams.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../defaults.ts';
import { readTypedWhole, type NumberMarks } from '../forms.ts';

/** What a results address says beside its levers. */
export interface RunSettings {
  readonly seed: number;
  readonly draws: number;
  readonly nominal: boolean;
  readonly problems: readonly Problem[];
}

export const SEEDS = { min: 0, max: MOST_SEED } as const;
/** Fewer say nothing; more say hardly more. Whoever asks for many watches the run (runs.ts). */
export const DRAWS = { min: 10, max: 100_000 } as const;

/** Keys of the query that are not levers; `typed` marks a form's fields, which are read by the reader's own way with numbers. */
export const SETTING_KEYS: ReadonlySet<string> = new Set(['seed', 'draws', 'money', 'typed', '_csrf']);

/** Seed, number of futures and kind of money; a wrong one is named and its default used. */
export function readSettings(fields: Readonly<Record<string, string>>, marks: NumberMarks): RunSettings {
  const { seed, draws, money } = fields;
  const read = {
    seed: readTypedWhole(seed, marks, SEEDS.min, SEEDS.max),
    draws: readTypedWhole(draws, marks, DRAWS.min, DRAWS.max),
  };
  return {
    seed: read.seed ?? DEFAULT_SEED,
    draws: read.draws ?? DEFAULT_DRAWS,
    nominal: money === 'nominal',
    problems: [
      ...(seed !== undefined && read.seed === null ? [outOfRange('seed', seed, SEEDS)] : []),
      ...(draws !== undefined && read.draws === null ? [outOfRange('draws', draws, DRAWS)] : []),
    ],
  };
}

function outOfRange(
  path: string,
  given: string,
  { min, max }: { readonly min: number; readonly max: number },
): Problem {
  const code = /^-?\d+$/.test(given.trim()) ? 'out-of-range' : 'not-whole';
  return {
    path,
    code,
    given: given.slice(0, 60),
    accepted: { kind: 'whole-number', min, max },
    suggestion: null,
    severity: 'error',
  };
}

/** The query that gives the same page back: defaults left out, keys sorted; empty or starting with `?`. */
export function queryText(
  moved: Readonly<Record<string, string>>,
  { seed, draws, nominal }: Omit<RunSettings, 'problems'>,
): string {
  const all: Readonly<Record<string, string>> = {
    ...moved,
    ...(seed === DEFAULT_SEED ? {} : { seed: String(seed) }),
    ...(draws === DEFAULT_DRAWS ? {} : { draws: String(draws) }),
    ...(nominal ? { money: 'nominal' } : {}),
  };
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length === 0 ? '' : `?${new URLSearchParams(sorted).toString()}`;
}
