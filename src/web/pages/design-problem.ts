import { findTerm, fullPath, patternOf } from '../../scenario/terms.ts';
import type { Problem } from '../../scenario/problem.ts';
import { getPath } from '../../scenario/overrides.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import { termLabel } from '../../words/labels.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import type { StepProblem } from './design-read.ts';
import { unclearSentence } from './unclear-number.ts';

/** What is wrong with an input in one sentence, items by their names and shares in percent. */
export function stepSentence({ problem, readings }: StepProblem, scenario: Scenario, words: Words): string {
  const { path } = problem;
  if (readings !== undefined)
    return words.t('design.problems.unclear', {
      field: fieldName(path, scenario, words),
      sentence: unclearSentence(problem.given ?? '', readings, words),
    });
  return (
    sumSentence(problem, scenario, words) ??
    endSentence(problem, scenario, words) ??
    percentSentence(problem, scenario, words) ??
    named(problemSentence(problem, words), path, scenario, words)
  );
}

/** Shares that must add up are told in percent, like the sum on the page. */
function sumSentence({ path, code, accepted }: Problem, scenario: Scenario, words: Words): string | null {
  const found = Number(accepted.detail ?? NaN);
  if (code !== 'does-not-add-up' || accepted.min === undefined || !Number.isFinite(found)) return null;
  const values = { field: fieldName(path, scenario, words), found: words.share(found, decimals(100 * found)) };
  return words.t('design.problems.sum', values);
}

function decimals(percent: number): number {
  return Math.min(2, String(Number(percent.toFixed(2))).split('.')[1]?.length ?? 0);
}

/** A range has two ends or none. */
function endSentence({ path, code }: Problem, scenario: Scenario, words: Words): string | null {
  const isEnd = code === 'missing' && /\.(low|central|high)$/.test(path);
  return isEnd ? words.t('design.problems.end', { field: fieldName(path, scenario, words) }) : null;
}

/** Bounds that are not themselves accepted. */
const BOUNDS: Readonly<Record<string, string>> = { above: 'above', below: 'below', inside: 'inside' };

/** Shares are typed in percent, so their bounds are told in percent. */
function percentSentence(problem: Problem, scenario: Scenario, words: Words): string | null {
  const { path, code, given, accepted, suggestion } = problem;
  const unit = findTerm(path.replace(/\.(low|central|high)$/, ''))?.unit;
  const { min, max } = accepted;
  const bounded =
    min !== undefined &&
    max !== undefined &&
    (code === 'out-of-range' || code === 'not-a-number' || code === 'missing');
  if ((unit !== 'share' && unit !== 'perYear') || !bounded) return null;
  const form = given === null ? 'missing' : (BOUNDS[accepted.detail ?? ''] ?? 'between');
  const values = { given: given ?? '', min: words.share(min), max: words.share(max) };
  const sentence = words.t(`design.problems.percent.${form}`, { field: fieldName(path, scenario, words), ...values });
  const near = suggestion === null ? null : Number(suggestion);
  if (near === null || !Number.isFinite(near)) return sentence;
  return `${sentence} ${words.t('problems.try', { suggestion: words.share(near) })}`;
}

/** "“Money needed” of “Drinking water” (lowest)"; the middle of a range is the field itself. */
function fieldName(path: string, scenario: Scenario, words: Words): string {
  const [field, part] = fieldAndPart(path);
  const label = termLabel(field, words);
  const item = itemName(field, scenario, words);
  const name = item === null ? words.t('problems.field', { label }) : words.t('problems.fieldOf', { label, item });
  if (part === null || part === 'central') return name;
  const key = `design.range.${part}`;
  return words.t('problems.part', { field: name, part: words.has(key) ? words.t(key) : part });
}

/** A field's path and what is inside its number: `migrants.low`, `baseShare.normal.0`. */
function fieldAndPart(path: string): readonly [field: string, part: string | null] {
  const parts = path.split('.');
  const whole = [...parts.keys()]
    .map((cut) => parts.length - cut)
    .find((length) => findTerm(parts.slice(0, length).join('.')) !== undefined);
  if (whole === undefined || whole === parts.length) return [path, null];
  return [parts.slice(0, whole).join('.'), parts.slice(whole).join('.')];
}

/** The sentence with items by name and parts of a range in words, where it knows them by id only. */
function named(sentence: string, path: string, scenario: Scenario, words: Words): string {
  const [field, part] = fieldAndPart(path);
  const label = termLabel(field, words);
  const id = itemId(field);
  const plain = id === null ? words.t('problems.field', { label }) : words.t('problems.fieldOf', { label, item: id });
  const known = part === null ? plain : words.t('problems.part', { field: plain, part });
  return sentence.replace(known, () => fieldName(path, scenario, words));
}

/** The last part of a path that names an item or a key. */
function itemId(path: string): string | null {
  const known = patternOf(path);
  if (known === undefined) return null;
  const [parts, pattern] = [fullPath(path), known.split('.')];
  const star = pattern.lastIndexOf('*');
  return star < 0 ? null : (parts[star] ?? null);
}

/** The name that people know the item of a field by; of a share of a mix, the sector's. */
export function itemName(path: string, scenario: Scenario, words: Words): string | null {
  const id = itemId(path);
  if (id === null || id === '*') return null;
  const parts = fullPath(path);
  const name = getPath(scenario, [...parts.slice(0, parts.lastIndexOf(id) + 1), 'name'].join('.'));
  const sector = scenario.sectors.find((one) => one.id === id);
  const found = (name ?? sector?.name) as Text | undefined;
  return found === undefined || found === null ? null : words.text(found);
}
