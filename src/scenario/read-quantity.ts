import type { Quantity } from '../math/quantity.ts';
import { readNumberText } from './numbers.ts';
import { nearest, problem } from './problems.ts';
import { FORM_KEYS, PROVENANCE_KEYS, QUANTITY_KEYS } from './quantity-keys.ts';
import type { Accepted, Problem } from './problem.ts';
import type { Term } from './term.ts';

/** What reading one field gives: a value when there are no problems. Problems' paths are relative to the field. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

const MOST_VALUES = 50;

/** What a numeric term accepts, for problems. */
export function acceptedNumber(term: Term): Accepted {
  const open = term.openMin && term.openMax ? 'inside' : term.openMin ? 'above' : term.openMax ? 'below' : null;
  return {
    kind: term.kind === 'whole' ? 'whole-number' : 'number',
    ...(term.min !== null && { min: term.min }),
    ...(term.max !== null && { max: term.max }),
    ...(term.unit !== 'none' && { unit: term.unit }),
    ...(open !== null && { detail: open }),
  };
}

/** A number or numeric text within the term's bounds. */
export function readNumber(term: Term, raw: unknown, path = ''): Reading<number> {
  const accepted = acceptedNumber(term);
  const number = typeof raw === 'string' ? readNumberText(raw, takesPercent(term)) : asNumber(raw);
  if (!number.ok)
    return { problems: [problem(path, 'not-a-number', raw, accepted, ifWithin(term, number.suggestion))] };
  const { value } = number;
  if (term.kind === 'whole' && !Number.isInteger(value)) {
    return { problems: [problem(path, 'not-whole', raw, accepted, ifWithin(term, String(Math.round(value))))] };
  }
  if (!within(term, value)) return { problems: [problem(path, 'out-of-range', raw, accepted, inside(term, value))] };
  return { value, problems: [] };
}

function asNumber(raw: unknown) {
  const ok = typeof raw === 'number' && Number.isFinite(raw);
  return ok ? ({ ok, value: raw === 0 ? 0 : raw } as const) : ({ ok: false, suggestion: null } as const);
}

/** What is suggested is itself accepted. */
function ifWithin(term: Term, suggestion: string | null): string | null {
  return suggestion !== null && within(term, Number(suggestion)) ? suggestion : null;
}

/** May a number of the term be written as a percentage? An amount of money or people may not. */
export function takesPercent({ unit }: Term): boolean {
  return unit === 'share' || unit === 'perYear' || unit === 'ratio' || unit === 'index' || unit === 'number';
}

function within({ min, max, openMin, openMax }: Term, value: number): boolean {
  const above = min === null || (openMin ? value > min : value >= min);
  const below = max === null || (openMax ? value < max : value <= max);
  return above && below;
}

/** A percentage given for a share, or the nearest bound that is itself accepted. */
function inside(term: Term, value: number): string | null {
  const share = Number((value / 100).toPrecision(15));
  if ((term.unit === 'share' || term.unit === 'perYear') && value > 1 && within(term, share)) return String(share);
  const bound = term.min !== null && value <= term.min ? term.min : term.max;
  return bound !== null && within(term, bound) ? String(bound) : null;
}

/** A number or one of the uncertain forms, each value within the term's bounds (section 1). */
export function readQuantity(term: Term, raw: unknown): Reading<Quantity> {
  if (typeof raw !== 'object' || raw === null) return readNumber(term, raw);
  if (Array.isArray(raw)) return { problems: [problem('', 'not-a-number', raw, acceptedNumber(term))] };
  const given = raw as Readonly<Record<string, unknown>>;
  const forms = FORM_KEYS.filter((key) => given[key] !== undefined);
  const { provenance, problems } = readProvenance(given);
  const form = readForm(term, given, forms.join(' '));
  const all = oncePerFault(problems, form.problems);
  return all.length > 0 || form.value === undefined
    ? { problems: all }
    : { value: { ...provenance, ...(form.value as object) } as unknown as Quantity, problems: [] };
}

/** A misspelt key is also a key that is missing, and a group without any known key has no known form: each is told once. */
function oncePerFault(keys: readonly Problem[], form: readonly Problem[]): readonly Problem[] {
  const meant = keys.map(({ suggestion }) => suggestion).filter((name) => FORM_KEYS.some((key) => key === name));
  const noForm = form.some(({ code, accepted }) => code === 'bad-distribution' && accepted.detail === 'none');
  if (noForm && meant.length === 0) return [...keys.filter(({ code }) => code !== 'unknown-key'), ...form];
  if (meant.length === 0) return [...keys, ...form];
  return [...keys, ...form.filter(({ code, path }) => !noForm && !(code === 'missing' && meant.includes(path)))];
}

function readProvenance(given: Readonly<Record<string, unknown>>) {
  const provenance: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(given)) {
    if ((FORM_KEYS as readonly string[]).includes(key) || value === undefined) continue;
    if (!(PROVENANCE_KEYS as readonly string[]).includes(key)) {
      const accepted = { kind: 'options', options: QUANTITY_KEYS } as const;
      problems.push(problem(key, 'unknown-key', key, accepted, nearest(key, QUANTITY_KEYS)));
    } else if (typeof value !== 'string') problems.push(problem(key, 'not-text', value, { kind: 'text' }));
    else provenance[key] = value;
  }
  return { provenance, problems };
}

/** The form that the keys present name. */
function readForm(term: Term, given: Readonly<Record<string, unknown>>, keys: string): Reading<Quantity> {
  switch (keys) {
    case 'value':
      return group({ value: readNumber(term, given.value, 'value') });
    case 'low central high':
      return triangle(term, given);
    case 'normal':
    case 'lognormal':
      return bell(term, keys, given[keys]);
    case 'uniform':
      return uniform(term, given.uniform);
    case 'oneOf':
      return mixture(term, given.oneOf);
    default:
      return incomplete(given, keys);
  }
}

/** Some of low, central and high are missing, or two forms are mixed. */
function incomplete(given: Readonly<Record<string, unknown>>, keys: string): Reading<never> {
  const corners = ['low', 'central', 'high'];
  const found = keys.split(' ');
  if (keys !== '' && found.every((key) => corners.includes(key))) {
    const missing = corners.filter((key) => !found.includes(key));
    return { problems: missing.map((key) => problem(key, 'missing', null, { kind: 'number' })) };
  }
  return {
    problems: [
      problem('', 'bad-distribution', given, { kind: 'distribution', detail: keys === '' ? 'none' : 'mixed' }),
    ],
  };
}

/** Gathers readings under their keys. */
function group(readings: Readonly<Record<string, Reading<number>>>): Reading<Quantity> {
  const problems = Object.values(readings).flatMap((reading) => reading.problems);
  const value = Object.fromEntries(Object.entries(readings).map(([key, reading]) => [key, reading.value]));
  return problems.length > 0 ? { problems } : { value: value as unknown as Quantity, problems };
}

function refuse(path: string, given: unknown, detail: string): Reading<never> {
  return { problems: [problem(path, 'bad-distribution', given, { kind: 'distribution', detail })] };
}

function triangle(term: Term, given: Readonly<Record<string, unknown>>): Reading<Quantity> {
  const read = (key: string) => readNumber(term, given[key], key);
  const [low, central, high] = [read('low'), read('central'), read('high')];
  const whole = group({ low, central, high });
  if (whole.problems.length > 0) return whole;
  const ordered = low.value! <= central.value! && central.value! <= high.value!;
  return ordered ? whole : refuse('', given, 'low ≤ central ≤ high');
}

/** Mean or median within the bounds; tails may leave them (the engine holds samples within `boundsOf`). */
function bell(term: Term, kind: 'normal' | 'lognormal', pair: unknown): Reading<Quantity> {
  if (!Array.isArray(pair) || pair.length !== 2) return refuse(kind, pair, 'two numbers');
  const free = { ...term, kind: 'number', min: 0, max: null, openMin: false, openMax: false } as const;
  const [centre, spread] = [readNumber(term, pair[0], `${kind}.0`), readNumber(free, pair[1], `${kind}.1`)];
  const problems = [...centre.problems, ...spread.problems];
  if (problems.length > 0) return { problems };
  if (kind === 'lognormal' && centre.value! <= 0) return refuse(kind, pair, 'median > 0');
  return { value: { [kind]: [centre.value!, spread.value!] } as unknown as Quantity, problems };
}

function uniform(term: Term, pair: unknown): Reading<Quantity> {
  if (!Array.isArray(pair) || pair.length !== 2) return refuse('uniform', pair, 'two numbers');
  const [low, high] = [readNumber(term, pair[0], 'uniform.0'), readNumber(term, pair[1], 'uniform.1')];
  const problems = [...low.problems, ...high.problems];
  if (problems.length > 0) return { problems };
  return low.value! <= high.value!
    ? { value: { uniform: [low.value!, high.value!] }, problems }
    : refuse('uniform', pair, 'low ≤ high');
}

function mixture(term: Term, list: unknown): Reading<Quantity> {
  const pairs = Array.isArray(list) && list.every((pair) => Array.isArray(pair) && pair.length === 2);
  if (!pairs || list.length === 0) return refuse('oneOf', list, '[[probability, value], …]');
  if (list.length > MOST_VALUES) return refuse('oneOf', list, `at most ${MOST_VALUES} values`);
  const chance = { ...term, kind: 'number', unit: 'share', min: 0, max: 1, openMin: false, openMax: false } as const;
  const read = (list as unknown[][]).map((pair, index) => [
    readNumber(chance, pair[0], `oneOf.${index}.0`),
    readNumber(term, pair[1], `oneOf.${index}.1`),
  ]);
  const problems = read.flat().flatMap((reading) => reading.problems);
  if (problems.length > 0) return { problems };
  const oneOf = read.map(([probability, value]) => [probability!.value!, value!.value!] as const);
  const sum = oneOf.reduce((total, [probability]) => total + probability, 0);
  if (Math.abs(sum - 1) <= 1e-6) return { value: { oneOf }, problems };
  return {
    problems: [
      problem('oneOf', 'does-not-add-up', list, { kind: 'sum', max: 1, detail: String(Number(sum.toPrecision(6))) }),
    ],
  };
}
