import { incomparable, type Made, type Mismatch } from '../../analysis/compare/comparable.ts';
import { letterOf, MOST_COMPARED_DRAWS, MOST_DESIGNS } from '../../analysis/compare/compare.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { ScenarioFile } from '../../storage/scenario-files.ts';
import { createWords, type Words } from '../../words/words.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../defaults.ts';
import type { Site } from '../page.ts';
import { readDesign, type Design, type EntryProblem } from './results-design.ts';
import { LINK_MARKS } from './results-field.ts';
import { readSettings } from './results-query.ts';
import type { Basket, BasketEntry } from './compare-basket.ts';

/** A design of a comparison, found and read. */
export interface ComparedItem {
  /** Place in the basket, from 0; its letter follows from it. */
  readonly at: number;
  readonly letter: string;
  readonly entry: BasketEntry;
  readonly file: ScenarioFile;
  readonly design: Design;
  readonly made: Made;
}
/** Something wrong, of one design or (null) of the whole address. */
export interface CompareProblem {
  readonly item: { readonly letter: string; readonly at: number } | null;
  readonly problem: Problem;
  /** For sentences that name partners. */
  readonly entry: { readonly of: ComparedItem; readonly problem: EntryProblem } | null;
}
export interface ReadComparison {
  readonly basket: Basket;
  /** Those that stand side by side. */
  readonly items: readonly ComparedItem[];
  /** Found, but not comparable with the first, and why. */
  readonly refused: readonly { readonly item: ComparedItem; readonly mismatch: Mismatch }[];
  readonly problems: readonly CompareProblem[];
  readonly seed: number;
  readonly draws: number;
}

/** Finds every design of a basket; what cannot be found or does not fit is a problem, and the others stay. */
export async function readComparison(basket: Basket, { scenarios }: Site, words: Words): Promise<ReadComparison> {
  const found = await Promise.all(basket.entries.map((entry, at) => open(entry, at, basket, scenarios, words)));
  const items = found.flatMap(({ item }) => (item === null ? [] : [item]));
  const asked = readSettings({ ...pick('seed', basket.seed), ...pick('draws', basket.draws) }, LINK_MARKS);
  const wanted = {
    model: MODEL_VERSION,
    data: DATA_VERSION,
    seed: basket.seed === undefined ? null : asked.seed,
    draws: basket.draws === undefined ? null : asked.draws,
  };
  const mismatches = incomparable(
    items.map(({ made }) => made),
    wanted,
  );
  const refused = mismatches.map((mismatch) => ({ item: items[mismatch.design]!, mismatch }));
  const kept = items.filter((item) => !refused.some((one) => one.item === item));
  const own = (name: 'seed' | 'draws') => items.map(({ made }) => made[name]).find((value) => value !== null);
  const draws = wanted.draws ?? own('draws') ?? DEFAULT_DRAWS;
  return {
    basket,
    items: kept,
    refused,
    problems: [
      ...(basket.surplus > 0 ? [ofAll(tooMany(basket))] : []),
      ...asked.problems.map(ofAll),
      ...(draws > MOST_COMPARED_DRAWS ? [ofAll(tooManyDraws(draws))] : []),
      ...found.flatMap(({ problems }) => problems),
    ],
    seed: wanted.seed ?? own('seed') ?? DEFAULT_SEED,
    draws: Math.min(draws, MOST_COMPARED_DRAWS),
  };
}

const pick = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [name]: value };
const ofAll = (problem: Problem): CompareProblem => ({ item: null, problem, entry: null });

interface Found {
  readonly item: ComparedItem | null;
  readonly problems: readonly CompareProblem[];
}

async function open(
  entry: BasketEntry,
  at: number,
  { again }: Basket,
  scenarios: Site['scenarios'],
  words: Words,
): Promise<Found> {
  const letter = letterOf(at);
  const fault = (problem: Problem): CompareProblem => ({ item: { letter, at }, problem, entry: null });
  const file = await scenarios.read(entry.id);
  if (file === null) return { item: null, problems: [fault(unknown(entry.id))] };
  const { parsed, kept } = file;
  if (!parsed.ok) return { item: null, problems: parsed.problems.filter(isError).map(fault) };
  const own = createWords(words.language, parsed.scenario.place.country);
  const { seed, draws, ...levers } = entry.levers;
  const luck = readSettings({ ...pick('seed', seed), ...pick('draws', draws) }, LINK_MARKS);
  const design = readDesign(file.raw, parsed.scenario, levers, own);
  const changed = Object.keys(design.moved).length > 0;
  const made: Made = {
    scenario: design.scenario,
    // What is changed now is made now.
    model: kept === null || changed || again ? null : kept.model,
    data: kept === null || changed || again ? null : kept.data,
    seed: seed === undefined ? (kept?.seed ?? null) : luck.seed,
    draws: draws === undefined ? (kept?.draws ?? null) : luck.draws,
  };
  const item = { at, letter, entry, file, design, made };
  return {
    item,
    problems: [
      ...luck.problems.map(fault),
      ...design.problems.map((problem) => ({ ...fault(problem.problem), entry: { of: item, problem } })),
    ],
  };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

function unknown(given: string): Problem {
  const accepted = { kind: 'id', detail: 'compare-unknown' } as const;
  return {
    path: 'of',
    code: 'unknown-reference',
    given: given.slice(0, 60),
    accepted,
    suggestion: null,
    severity: 'error',
  };
}

function tooMany({ entries, surplus }: Basket): Problem {
  const accepted = { kind: 'list', max: MOST_DESIGNS, detail: 'compare-too-many' } as const;
  const given = String(entries.length + surplus);
  return { path: 'of', code: 'too-many', given, accepted, suggestion: null, severity: 'error' };
}

function tooManyDraws(given: number): Problem {
  const accepted = { kind: 'whole-number', max: MOST_COMPARED_DRAWS, detail: 'compare-draws-most' } as const;
  return { path: 'draws', code: 'out-of-range', given: String(given), accepted, suggestion: null, severity: 'error' };
}

/** There is nothing to compare with. */
export function tooFew(given: number): Problem {
  const accepted = { kind: 'list', min: 2, max: MOST_DESIGNS, detail: 'compare-too-few' } as const;
  return { path: 'of', code: 'too-few', given: String(given), accepted, suggestion: null, severity: 'error' };
}
