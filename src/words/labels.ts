import { isParameterName, type RecordName } from '../evidence/records.ts';
import type { Grade, ParameterName } from '../evidence/types.ts';
import type { OutcomeName } from '../scenario/outcomes.ts';
import { patternOf } from '../scenario/terms.ts';
import type { PartnerKind } from '../scenario/types.ts';
import type { Words } from './types.ts';

/** "Funds channelled". */
export function outcomeLabel(name: OutcomeName, words: Words): string {
  return words.t(`outcomes.${name}.label`);
}

/** What the outcome counts, in one sentence. */
export function outcomeHint(name: OutcomeName, words: Words): string {
  return words.t(`outcomes.${name}.hint`);
}

export function parameterLabel(name: ParameterName, words: Words): string {
  return words.t(`parameters.${name}.label`);
}

/** What the number means, in one plain sentence. */
export function parameterMeaning(name: ParameterName, words: Words): string {
  return words.t(`parameters.${name}.meaning`);
}

/** Label of a record of evidence, parameter or not. */
export function recordLabel(name: RecordName, words: Words): string {
  return words.t(`${isParameterName(name) ? 'parameters' : 'settings'}.${name}.label`);
}

/** What a record's number means, in one plain sentence. */
export function recordMeaning(name: RecordName, words: Words): string {
  return words.t(`${isParameterName(name) ? 'parameters' : 'settings'}.${name}.meaning`);
}

/**
 * Label of a field by its path in the scenario file, with ids, positions or `*` for items:
 * `scheme.matching.partners.state.ratio` → "Match for each unit given". A path that no field has is given back as it is,
 * because paths come from readers' files.
 */
export function termLabel(path: string, words: Words): string {
  return ofTerm(path, 'label', words) ?? path;
}

/** What to put into the field; empty for a path that no field has. */
export function termHint(path: string, words: Words): string {
  return ofTerm(path, 'hint', words) ?? '';
}

function ofTerm(path: string, part: 'label' | 'hint', words: Words): string | null {
  const pattern = patternOf(path) ?? '';
  const name = /^behaviour\.(\w+)$/.exec(pattern)?.[1];
  const key =
    name === undefined ? `terms.${pattern}.${part}` : `parameters.${name}.${part === 'label' ? part : 'meaning'}`;
  return words.has(key) ? words.t(key) : null;
}

/** A unit as the vocabulary names it (`money`, `share`, …); currency codes and unknown names are given back as they are. */
export function unitLabel(unit: string, words: Words): string {
  const key = `labels.units.${unit}`;
  return words.has(key) ? words.t(key) : unit;
}

export function gradeLabel(grade: Grade, words: Words): string {
  return words.t(`labels.grades.${grade}.label`);
}

export function gradeMeaning(grade: Grade, words: Words): string {
  return words.t(`labels.grades.${grade}.meaning`);
}

/** A payer in a sentence: "the town", "national government". */
export function partnerKindLabel(kind: PartnerKind, words: Words): string {
  return words.t(`labels.kinds.${kind}`);
}

/** One choice of a field: `optionLabel('scheme.matching.rule', 'proRata', words)`. An unknown choice is given back. */
export function optionLabel(path: string, option: string, words: Words): string {
  const field = path.split('.').at(-1) ?? '';
  const key = field === 'outcome' ? `outcomes.${option}.label` : `labels.options.${field}.${option}`;
  return words.has(key) ? words.t(key) : option;
}
