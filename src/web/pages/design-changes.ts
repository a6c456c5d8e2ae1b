import { findTerm, fullPath } from '../../scenario/terms.ts';
import { getPath } from '../../scenario/overrides.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import { termLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import { valueText } from './design-field-hint.ts';
import type { Levers } from './design-levers.ts';
import { itemName } from './design-problem.ts';
import { stepOf, type StepId } from './design-steps.ts';

/** One thing that the levers change, in words: "Match for each unit given of State: 2, was 1". */
export interface Change {
  readonly path: string;
  readonly step: StepId;
  readonly field: string;
  readonly now: string;
  readonly was: string;
}

/** What the levers of a design change, in the order of the steps' links. */
export function changesOf(levers: Levers, base: Scenario, scenario: Scenario, words: Words): readonly Change[] {
  return Object.keys(levers).map((path) => ({
    path,
    step: stepOf(fullPath(path).join('.')),
    field: fieldText(path, base, scenario, words),
    now: shown(path, scenario, words),
    was: shown(path, base, words),
  }));
}

function fieldText(path: string, base: Scenario, scenario: Scenario, words: Words): string {
  const label = termLabel(path, words);
  const item = itemName(path, scenario, words) ?? itemName(path, base, words) ?? wholeItem(path, base, scenario, words);
  return item === null ? label : words.t('design.ofItem', { label, item });
}

/** The name of an item that was added or taken away. */
function wholeItem(path: string, base: Scenario, scenario: Scenario, words: Words): string | null {
  const name = (getPath(scenario, `${path}.name`) ?? getPath(base, `${path}.name`)) as Text | null | undefined;
  return name === null || name === undefined || findTerm(path) !== undefined ? null : words.text(name);
}

function shown(path: string, scenario: Scenario, words: Words): string {
  const term = findTerm(path);
  const value = getPath(scenario, path);
  if (term !== undefined) return valueText(term, path, value, words);
  const none = value === undefined || value === null;
  return words.t(none ? 'design.without' : 'design.there');
}
