import { centralValue } from '../../math/distribution.ts';
import type { Quantity } from '../../math/quantity.ts';
import { linkPath, shortPath } from '../../scenario/link-path.ts';
import { getPath } from '../../scenario/overrides.ts';
import { findGroup, findTerm, type Term } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { readAmount } from './amount.ts';
import { refused, seekProblem, type Read, type SeekCode, type SeekField, type SeekProblem } from './problem.ts';

/** What a lever may be set to. */
export type Value = number | string | boolean;

/** One lever and the values that are looked at, rising; of a choice each option in the order of the terms. */
export interface Lever {
  /** As links write it. */
  readonly path: string;
  readonly kind: 'number' | 'choice';
  /** Ends and step as asked; null of a choice. */
  readonly range: { readonly low: number; readonly high: number; readonly step: number } | null;
  readonly values: readonly Value[];
  /** What the design has now: null without a limit, for a formula, or where the instrument is missing. */
  readonly present: Value | null;
}

/** How finely a range is cut when no step is asked for: the tolerance of an answer. */
const FINEST = 1_000;
/** More steps than anybody can want. */
const MOST_VALUES = 20_001;

/** Reads `path=low..high`, `path=low..high by step`, or for a choice `path` or `path=one|other`. */
export function readLever(text: string, scenario: Scenario, field: SeekField): Read<Lever> {
  const wrong = (code: SeekCode, accepted: readonly string[] = [], given = text) =>
    refused(seekProblem(field, code, given.trim(), accepted));
  const [written = '', ...after] = text.split('=');
  const path = linkPath(written.trim(), scenario);
  const range = after.join('=').trim();
  if (written.trim() === '') return wrong(text.trim() === '' ? 'missing' : 'lever-unclear');
  const term = findTerm(path);
  if (term === undefined) return wrong(findGroup(path) === undefined ? 'lever-unknown' : 'lever-text', [], written);
  const present = presentOf(scenario, path);
  if (term.kind === 'enum' || term.kind === 'boolean') return readChoice(path, range, term, present, field);
  if (!NUMERIC.includes(term.kind)) return wrong('lever-text', [], written);
  return readRange(path, range, term, present, field);
}

const NUMERIC: readonly Term['kind'][] = ['quantity', 'number', 'whole', 'ratio'];

function readChoice(
  path: string,
  range: string,
  { kind, options }: Term,
  present: Value | null,
  field: SeekField,
): Read<Lever> {
  const all: readonly Value[] = kind === 'boolean' ? [false, true] : options;
  const named = range === '' ? all.map(String) : range.split('|').map((one) => one.trim());
  const unknown = named.find((one) => !all.some((option) => String(option) === one));
  if (unknown !== undefined) return refused(seekProblem(field, 'range-outside', unknown, all.map(String)));
  const values = all.filter((option) => named.includes(String(option)));
  return { ok: true, value: { path, kind: 'choice', range: null, values, present } };
}

const RANGE = /^(?<low>.+?)\s*(?:\.\.|…)\s*(?<high>.+?)(?:\s+(?:by|de a|en pasos de)\s+(?<step>.+))?$/i;

function readRange(path: string, range: string, term: Term, present: Value | null, field: SeekField): Read<Lever> {
  const wrong = (code: SeekCode, given: string, accepted: readonly string[] = []) =>
    refused(seekProblem(field, code, given, accepted));
  if (range === '') return wrong('range-missing', path);
  const parts = RANGE.exec(range)?.groups;
  if (parts === undefined) return wrong('range-missing', range);
  const { low: from = '', high: to = '', step: by } = parts;
  const [low, high, step] = [readAmount(from), readAmount(to), by === undefined ? undefined : readAmount(by)];
  const wrongEnd = endProblem(from, term, field) ?? endProblem(to, term, field);
  if (wrongEnd !== null) return refused(wrongEnd);
  if (low === null || high === null) throw new Error('an end without a problem is a number');
  if (step === null || (step !== undefined && step <= 0)) return wrong('step-number', by ?? '');
  if (low >= high) return wrong('range-order', range);
  const whole = isWhole(term);
  if (whole && [low, high, step ?? 1].some((end) => !Number.isInteger(end)))
    return wrong('step-number', range, ['whole']);
  const used = step ?? fineStep(low, high, whole);
  if ((high - low) / used > MOST_VALUES - 1) return wrong('step-many', by ?? '', [String(MOST_VALUES)]);
  const values = valuesOf(low, high, used);
  return { ok: true, value: { path, kind: 'number', range: { low, high, step: used }, values, present } };
}

/** What is wrong with one end of a range; null when nothing. */
export function endProblem(text: string, term: Term, field: SeekField): SeekProblem | null {
  const value = readAmount(text);
  if (value === null) return seekProblem(field, 'range-number', text);
  return isOutside(value, term) ? seekProblem(field, 'range-outside', text, boundsText(term)) : null;
}

function isOutside(value: number, { min, max, openMin, openMax }: Term): boolean {
  if (min !== null && (value < min || (openMin && value === min))) return true;
  return max !== null && (value > max || (openMax && value === max));
}

/** The ends, with a sign before those that are not themselves accepted. */
function boundsText({ min, max, openMin, openMax }: Term): readonly string[] {
  return [`${openMin ? '>' : ''}${min ?? -Infinity}`, `${openMax ? '<' : ''}${max ?? Infinity}`];
}

/** People come whole, though the model counts them in real numbers; so do years. */
export function isWhole({ kind }: Term): boolean {
  return kind === 'whole';
}

/** A step of 1, 2 or 5 with zeros that cuts the range into at least a thousand parts, so that answers are short numbers. */
export function fineStep(low: number, high: number, whole: boolean): number {
  const least = (high - low) / FINEST;
  const unit = 10 ** Math.floor(Math.log10(least));
  const digit = [5, 2, 1].find((one) => one * unit <= least * (1 + 1e-9)) ?? 1;
  const step = Number((digit * unit).toPrecision(1));
  return whole ? Math.max(1, Math.round(step)) : step;
}

/** Low, and every step from it, and high. */
export function valuesOf(low: number, high: number, step: number): readonly number[] {
  const count = Math.floor((high - low) / step + 1e-9);
  const steps = Array.from({ length: count + 1 }, (_, i) => Number((low + i * step).toPrecision(12)));
  return high - steps.at(-1)! > 1e-9 * (high - low) ? [...steps, high] : steps;
}

function presentOf(scenario: Scenario, path: string): Value | null {
  const value = getPath(scenario, path);
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const isQuantity =
    NUMERIC.includes(findTerm(path)?.kind ?? 'text') && !(typeof value === 'object' && 'formula' in value);
  return isQuantity ? centralValue(value as Quantity) : null;
}

/** A lever as the command line and links write it. */
export function leverText({ path, range, values }: Lever): string {
  if (range === null) return `${shortPath(path)}=${values.join('|')}`;
  const plain = fineStep(range.low, range.high, isWhole(findTerm(path)!)) === range.step;
  return `${path}=${range.low}..${range.high}${plain ? '' : ` by ${range.step}`}`;
}

/** Rounded steps that cut a range into at most so many values, both ends included where they fit. */
export function roundValues(low: number, high: number, most: number, whole: boolean): readonly number[] {
  const least = (high - low) / Math.max(1, most - 1);
  const unit = 10 ** Math.floor(Math.log10(least) + 1e-9);
  const digit = [1, 2, 2.5, 5, 10].find((one) => one * unit >= least * (1 - 1e-9)) ?? 10;
  const step = whole ? Math.max(1, Math.ceil(digit * unit - 1e-9)) : digit * unit;
  return valuesOf(low, high, step);
}

/** Places of about `most` values spread evenly, both ends included; all of them when there are no more. */
export function spread(count: number, most: number): readonly number[] {
  if (count <= most) return Array.from({ length: count }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1)));
}
