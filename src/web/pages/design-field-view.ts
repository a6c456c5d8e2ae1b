import { whereFrom } from '../../analysis/where-from.ts';
import type { Grade } from '../../evidence/types.ts';
import { getPath } from '../../scenario/overrides.ts';
import { recordOfTerm } from '../../scenario/term-evidence.ts';
import type { Term } from '../../scenario/terms.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import { gradeLabel, optionLabel, termLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import { fieldHint, valueText } from './design-field-hint.ts';
import { isMoved, type Levers } from './design-levers.ts';
import { itemName } from './design-problem.ts';
import { textsAt } from './design-read.ts';
import { idsOf, type DesignField } from './design-sections.ts';
import { fieldTexts, takesRange } from './design-texts.ts';
import { isNumeric } from './results-field.ts';

/** One input with what stands beside it; empty texts say nothing. */
export interface InputView {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly inputmode: 'decimal' | 'numeric' | 'text';
  readonly error: string;
  /** Ids of hint and error, for `aria-describedby`. */
  readonly described: string;
}
export interface FieldView extends InputView {
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[] | null;
  /** Choices so long that a list would cut them stand below each other. */
  readonly radios: boolean;
  /** A text of several lines. */
  readonly long: boolean;
  /** The name of the sum that it is a part of; null: of none. */
  readonly part: string | null;
  /** What it was before the levers. */
  readonly changed: string;
  readonly origin: { readonly grade: Grade; readonly label: string; readonly text: string } | null;
  readonly evidence: { readonly address: string; readonly label: string } | null;
  readonly range: {
    readonly title: string;
    readonly open: boolean;
    readonly hint: string;
    readonly low: InputView;
    readonly high: InputView;
  } | null;
}

/** What fields of a step are shown with. */
export interface FieldContext {
  readonly base: Scenario;
  readonly scenario: Scenario;
  readonly levers: Levers;
  readonly typed: Readonly<Record<string, string>>;
  /** The sentence about an input, by its name; empty when nothing is wrong. */
  readonly errorAt: (name: string) => string;
  /** The sum that a field is a part of, by the field's path. */
  readonly partOf: (path: string) => string | null;
  readonly words: Words;
}

export function fieldView({ path, term }: DesignField, context: FieldContext): FieldView {
  const { scenario, base, levers, typed, words } = context;
  const now = getPath(scenario, path);
  const texts = textsAt(path, fieldTexts(now, term, words), typed);
  const moved = isMoved(path, levers);
  const label = labelOf(path, term, scenario, words);
  const record = recordOfTerm(path);
  const hint = fieldHint(path, term, scenario, words);
  const main = inputView(path, label, texts.main, hint !== '', term, context);
  const options = optionsOf(path, term, texts.main, scenario, words);
  return {
    ...main,
    hint,
    options,
    radios: options !== null && options.length <= FEW && options.some(({ label: text }) => text.length > CUT),
    long: options === null && term.kind === 'text' && texts.main.length > LONG,
    part: context.partOf(path),
    changed: moved ? changedText(term, path, getPath(base, path), words) : '',
    origin: originOf(path, context, moved),
    evidence:
      record === null ? null : { address: `/evidence/${record}`, label: words.t('evidence.ofField', { field: label }) },
    range: rangeView(path, term, texts, main, context),
  };
}
const LONG = 60;
const FEW = 4;
const CUT = 24;

/** An id that no dot breaks. */
export function inputId(name: string): string {
  return `field-${name.replaceAll(/[.:*]/g, '-')}`;
}

function inputView(
  name: string,
  label: string,
  value: string,
  hinted: boolean,
  term: Term,
  context: FieldContext,
): InputView {
  const id = inputId(name);
  const error = context.errorAt(name);
  const described = [...(hinted ? [`${id}-hint`] : []), ...(error === '' ? [] : [`${id}-error`])].join(' ');
  const words = /[{}a-z]/i.test(value) || term.kind === 'ratio';
  const inputmode = !isNumeric(term) || words ? 'text' : term.kind === 'whole' ? 'numeric' : 'decimal';
  return { id, name, label, value, inputmode, error, described };
}

function rangeView(
  path: string,
  term: Term,
  { main, low, high }: { readonly main: string; readonly low: string; readonly high: string },
  { label }: InputView,
  context: FieldContext,
): FieldView['range'] {
  if (
    !takesRange(term) ||
    main.trim().startsWith('{') ||
    (context.partOf(path) !== null && low + high === '' && term.path.endsWith('.sectors.*'))
  )
    return null;
  const { words } = context;
  const end = (part: 'low' | 'high', value: string) =>
    inputView(`${path}.${part}`, words.t(`design.range.${part}Of`, { field: label }), value, false, term, context);
  const ends = { low: end('low', low), high: end('high', high) };
  const given = low !== '' || high !== '';
  return {
    title: words.t(given ? 'design.range.given' : 'design.range.give'),
    open: given || ends.low.error !== '' || ends.high.error !== '',
    hint: words.t('design.range.hint'),
    ...ends,
  };
}

function labelOf(path: string, term: Term, scenario: Scenario, words: Words): string {
  const label = termLabel(path, words);
  // Of a mix every field has the same label: the sector's name says which.
  return term.path.endsWith('.sectors.*') ? (itemName(path, scenario, words) ?? label) : label;
}

function optionsOf(path: string, term: Term, now: string, scenario: Scenario, words: Words): FieldView['options'] {
  const option = (value: string, label: string) => ({ value, label, selected: value === now });
  if (term.kind === 'boolean')
    return ['true', 'false'].map((value) => option(value, words.t(value === 'true' ? 'common.yes' : 'common.no')));
  if (term.kind === 'reference')
    return referenceOptions(term, scenario, words).map(([value, label]) => option(value, label));
  return term.kind === 'enum' ? term.options.map((value) => option(value, optionLabel(path, value, words))) : null;
}

function referenceOptions(term: Term, scenario: Scenario, words: Words): readonly (readonly [string, string])[] {
  const list = getPath(scenario, term.refersTo ?? '');
  const items = (Array.isArray(list) ? list : []) as readonly { readonly id: string; readonly name: Text }[];
  const none = term.path.endsWith('.vehicle') ? 'design.firstVehicle' : 'design.noChoice';
  return [['', words.t(none)], ...idsOf(items).map((id, at) => [id, words.text(items[at]?.name ?? id)] as const)];
}

function changedText(term: Term, path: string, before: unknown, words: Words): string {
  const value = valueText(term, path, before, words);
  return before === undefined ? words.t('design.new') : words.t('design.was', { value });
}

/** Scenarios begin a sentence with its grade, which the badge says already. */
const GRADE =
  /^(?:assumption|supuesto|(?:reported|reportado|recalled, to be checked|de memoria, por verificar|measured|medido)(?=:))[:.;]?\s*/i;

function originOf(path: string, { scenario, words }: FieldContext, moved: boolean): FieldView['origin'] {
  const { grade, source, note, kind, parameter } = whereFrom(scenario, path, moved ? [path] : []);
  // Nothing stands in the field, so there is nothing to be sure of.
  const isEmpty = kind === 'assumption' && getPath(scenario, path) === null;
  if (grade === null || isEmpty) return null;
  const said = moved ? words.t('design.origin.moved') : (source ?? (parameter === null ? note : null) ?? '');
  const usual = kind === 'default' && parameter === null ? words.t('design.origin.usual') : '';
  const text = [said.replace(GRADE, ''), usual].filter((one) => one !== '').join(' ');
  return { grade, label: grade === 'assumed' ? words.t('design.origin.assumption') : gradeLabel(grade, words), text };
}
