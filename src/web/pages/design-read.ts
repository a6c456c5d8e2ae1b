import { shortPath } from '../../scenario/link-path.ts';
import { applyOverrides, getPath, type Override } from '../../scenario/overrides.ts';
import { acceptedNumber } from '../../scenario/read-quantity.ts';
import { parseTree } from '../../scenario/parse.ts';
import type { Problem } from '../../scenario/problem.ts';
import { fullPath } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { ambiguousReadings, numberMarks, type Readings } from '../forms.ts';
import { added, removed, type Act, type NameNew } from './design-acts.ts';
import { linesText, readLines } from './design-lines.ts';
import { withValue } from './design-raw.ts';
import type { DesignField, Section } from './design-sections.ts';
import { scaledTexts, sumsOf } from './design-sums.ts';
import { isNumeric, printValue } from './results-field.ts';
import { fieldTexts, writtenValue, type FieldTexts } from './design-texts.ts';

/** What is wrong with one input; `at` is its name in the form, or the path of a section; `null`: nothing in this step. */
export interface StepProblem {
  readonly problem: Problem;
  readonly at: string | null;
  /** The two meanings of a number that could be either. */
  readonly readings?: Readings;
}
/** The present design, with what the base file holds. */
export interface Present {
  readonly raw: unknown;
  readonly scenario: Scenario;
  readonly base: unknown;
}
export interface StepReading {
  /** What stands in the inputs now; shares may have been scaled. */
  readonly typed: Readonly<Record<string, string>>;
  /** The design as changed; null while something is wrong. */
  readonly changed: { readonly raw: unknown; readonly scenario: Scenario } | null;
  readonly problems: readonly StepProblem[];
}
interface Form extends Present {
  readonly sections: readonly Section[];
  readonly typed: Readonly<Record<string, string>>;
  readonly words: Words;
}

/** Reads a step's form: what still says what it showed changes nothing, the rest is checked as a file's fields are, all at once. */
export function readStep(form: Form, act: Act, nameNew: NameNew): StepReading {
  const typed = act.kind === 'scale' ? scaledForm(form, act.at) : form.typed;
  const gone = act.kind === 'remove' ? `${act.at}.` : null;
  const sections = form.sections.filter(({ path }) => gone === null || !`${path}.`.startsWith(gone));
  const now: Form = { ...form, typed, sections };
  const fields = sections.flatMap((section) => section.fields);
  const unclear = fields.flatMap((field) => unclearNumber(field, now));
  const missing = fields.flatMap((field) => emptied(field, now));
  const written = [
    ...fields
      .filter(({ path }) => ![...unclear, ...missing].some(({ at }) => at === path))
      .flatMap((field) => overrideOf(field, now)),
    // What is missing is wrong in the tree too, so that no sum is taken with what stood there before.
    ...missing.map(({ problem }) => ({ path: problem.path, value: NO_NUMBER })),
  ];
  const applied = applyOverrides(withLines(now), written);
  const raw = acted(applied.raw, act, now, nameNew);
  const parsed = parseTree(raw);
  const errors = parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error');
  const placed = [...applied.problems, ...errors].map((problem) =>
    asTyped({ problem, at: placeOf(problem.path, { ...now, sections: form.sections }, written) }, typed),
  );
  const problems = oncePerField([...unclear, ...missing, ...placed], sections);
  return { typed, changed: parsed.ok && problems.length === 0 ? { raw, scenario: parsed.scenario } : null, problems };
}

/** What stands in a field's inputs: as typed, else as the design has it. */
export function textsAt(path: string, shown: FieldTexts, typed: Readonly<Record<string, string>>): FieldTexts {
  return {
    main: typed[path] ?? shown.main,
    low: typed[`${path}.low`] ?? shown.low,
    high: typed[`${path}.high`] ?? shown.high,
  };
}

function shownAt({ path, term }: DesignField, { scenario, words }: Form): FieldTexts {
  return fieldTexts(getPath(scenario, path), term, words);
}

function overrideOf(field: DesignField, form: Form): readonly Override[] {
  const shown = shownAt(field, form);
  const texts = textsAt(field.path, shown, form.typed);
  const same = (Object.keys(shown) as (keyof FieldTexts)[]).every((key) => texts[key].trim() === shown[key].trim());
  if (same) return [];
  const before = getPath(form.scenario, field.path);
  return [{ path: field.path, value: writtenValue(texts, before, field.term, form.words) }];
}

/** Amounts that may be two, like 4.000 where thousands are set apart by a comma. */
const COUNTED: ReadonlySet<string> = new Set(['money', 'foreignMoney', 'people']);
/** Small figures: only three digits behind a sign may be thousands. */
const SMALL: ReadonlySet<string> = new Set(['moneyPerForeign', 'number', 'jobs', 'none']);

function unclearNumber(field: DesignField, form: Form): readonly StepProblem[] {
  const { unit } = field.term;
  if (!isNumeric(field.term) || !(COUNTED.has(unit) || SMALL.has(unit))) return [];
  const shown = shownAt(field, form);
  const texts = textsAt(field.path, shown, form.typed);
  return (['main', 'low', 'high'] as const).flatMap((part): StepProblem[] => {
    const text = texts[part];
    const certain = text === shown[part] || (SMALL.has(unit) && !/[.,]\d{3}(?!\d)/.test(text));
    const readings = certain ? null : ambiguousReadings(text, numberMarks(form.words.locale));
    const at = part === 'main' ? field.path : `${field.path}.${part}`;
    return readings === null ? [] : [{ problem: unclearProblem(at, text, readings), at, readings }];
  });
}

/** A number that was taken out, though there must be one: the usual value is offered and not put in unseen. */
function emptied(field: DesignField, form: Form): readonly StepProblem[] {
  const { path, term } = field;
  if (typeof term.default !== 'number' || term.path.endsWith('.sectors.*')) return [];
  const shown = shownAt(field, form);
  const { main, low, high } = textsAt(path, shown, form.typed);
  if (`${main}${low}${high}`.trim() !== '' || shown.main === '') return [];
  const percent = term.unit === 'share' || term.unit === 'perYear';
  const suggestion = percent ? String(term.default) : printValue(term.default, term, form.words);
  const problem = { path, code: 'missing', given: null, accepted: acceptedNumber(term), severity: 'error' } as const;
  return [{ problem: { ...problem, suggestion }, at: path }];
}

function unclearProblem(path: string, given: string, { asWhole }: Readings): Problem {
  const suggestion = String(asWhole);
  return {
    path,
    code: 'not-a-number',
    given: given.slice(0, LONGEST_SHOWN),
    accepted: { kind: 'number' },
    suggestion,
    severity: 'error',
  };
}
const LONGEST_SHOWN = 60;
const NO_NUMBER = '?';

/** The present tree with the texts of long lists read. */
function withLines(form: Form): unknown {
  return form.sections
    .filter(({ kind }) => kind === 'table' || kind === 'lines')
    .reduce((tree, section) => {
      const typed = form.typed[section.path];
      const shown = linesText(section, form.scenario, form.words);
      if (typed === undefined || plainLines(typed) === plainLines(shown)) return tree;
      return withValue(tree, fullPath(section.path), readLines(section, typed, form.raw, form.words));
    }, form.raw);
}

const plainLines = (text: string): string => text.replaceAll('\r\n', '\n').trim();

function acted(raw: unknown, act: Act, form: Form, nameNew: NameNew): unknown {
  if (act.kind === 'remove') return removed(raw, act.at);
  if (act.kind !== 'add') return raw;
  const section = form.sections.find(({ path, canAdd }) => canAdd && path === act.at);
  return section === undefined ? raw : added(raw, section, form.scenario, form.base, nameNew);
}

function scaledForm(form: Form, name: string): Readonly<Record<string, string>> {
  const sum = sumsOf(form.sections).find((one) => one.name === name);
  const fields = new Map(form.sections.flatMap(({ fields: all }) => all.map((field) => [field.path, field])));
  if (sum === undefined) return form.typed;
  const textsOf = (path: string): FieldTexts => {
    const field = fields.get(path);
    if (field === undefined) throw new Error(`a sum has no field ${path}`);
    return textsAt(path, shownAt(field, form), form.typed);
  };
  return { ...form.typed, ...scaledTexts(sum, textsOf, form.words) };
}

/** The input, else the section, that a problem is about; what lies in another step is blamed on what was changed, when that is one field. */
function placeOf(path: string, { sections, typed }: Form, changed: readonly Override[]): string | null {
  const short = shortPath(path);
  const fields = sections.flatMap((section) => section.fields);
  const field = fields.find((one) => `${short}.`.startsWith(`${one.path}.`));
  if (field !== undefined) return short in typed ? short : field.path;
  const plain = short.split('.*')[0] ?? short;
  const sum = sumsOf(sections).find(({ name }) => name === short);
  if (sum !== undefined) return `sum:${sum.name}`;
  const holders = sections.filter((section) => section.path !== '' && `${plain}.`.startsWith(`${section.path}.`));
  const nearest = holders.sort((a, b) => b.path.length - a.path.length)[0];
  if (nearest !== undefined) return nearest.path;
  return changed.length === 1 ? (changed[0]?.path ?? null) : null;
}

/** People are told what they typed, not what it was read as. */
function asTyped({ problem, at }: StepProblem, typed: Readonly<Record<string, string>>): StepProblem {
  const text = at === null ? undefined : typed[at];
  if (problem.given === null || text === undefined || text.includes('\n')) return { problem, at };
  return { problem: { ...problem, given: text.trim().slice(0, LONGEST_SHOWN) }, at };
}

/** One sentence an input says enough; the lines of a long list may have several faults. */
function oncePerField(problems: readonly StepProblem[], sections: readonly Section[]): readonly StepProblem[] {
  const several = new Set(sections.filter(({ kind }) => kind === 'table' || kind === 'lines').map(({ path }) => path));
  return problems.filter(({ at }, index) => {
    const before = problems.slice(0, index).filter((one) => one.at === at).length;
    return before < (at === null || several.has(at) ? MOST_OF_ONE : 1);
  });
}
const MOST_OF_ONE = 10;
