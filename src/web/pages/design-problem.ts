import { findTerm, fullPath } from '../../scenario/terms.ts';
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
  return percentSentence(problem, scenario, words) ?? named(problemSentence(problem, words), path, scenario, words);
}

/** Shares are typed in percent, so their bounds are told in percent. */
function percentSentence(problem: StepProblem['problem'], scenario: Scenario, words: Words): string | null {
  const { path, code, given, accepted, suggestion } = problem;
  const unit = findTerm(path.replace(/\.(low|central|high)$/, ''))?.unit;
  const { min, max } = accepted;
  const bounded = min !== undefined && max !== undefined && (code === 'out-of-range' || code === 'not-a-number');
  if ((unit !== 'share' && unit !== 'perYear') || !bounded || given === null) return null;
  const open = accepted.detail === 'above' || accepted.detail === 'below' || accepted.detail === 'inside';
  const sentence = words.t(`design.problems.${open ? 'percentInside' : 'percent'}`, {
    field: fieldName(path, scenario, words),
    given,
    min: words.share(min),
    max: words.share(max),
  });
  const near = suggestion === null ? null : Number(suggestion);
  if (near === null || !Number.isFinite(near)) return sentence;
  return `${sentence} ${words.t('problems.try', { suggestion: words.share(near) })}`;
}

/** "“Money needed” of “Drinking water” (low)" */
function fieldName(path: string, scenario: Scenario, words: Words): string {
  const [, field = path, part] = /^(.*?)(?:\.(low|central|high))?$/.exec(path) ?? [];
  const label = termLabel(field, words);
  const item = itemName(field, scenario, words);
  const name = item === null ? words.t('problems.field', { label }) : words.t('problems.fieldOf', { label, item });
  return part === undefined ? name : words.t('problems.part', { field: name, part: words.t(`design.range.${part}`) });
}

/** The sentence with items by name, where it knows them by id only. */
function named(sentence: string, path: string, scenario: Scenario, words: Words): string {
  const item = itemName(path, scenario, words);
  const id = itemId(path);
  if (item === null || id === null) return sentence;
  const label = termLabel(path, words);
  return sentence.replace(words.t('problems.fieldOf', { label, item: id }), () =>
    words.t('problems.fieldOf', { label, item }),
  );
}

/** The last part of a path that names an item or a key. */
function itemId(path: string): string | null {
  const term = findTerm(path);
  if (term === undefined) return null;
  const [parts, pattern] = [fullPath(path), term.path.split('.')];
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
