import type { ResultTable } from '../../analysis/result-table.ts';
import { whereFrom } from '../../analysis/where-from.ts';
import { getPath } from '../../scenario/overrides.ts';
import type { Scenario } from '../../scenario/types.ts';
import { termLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import { isMoved, type Levers } from './design-levers.ts';
import { leverText } from './design-lever-text.ts';
import { itemName } from './design-problem.ts';
import { sectionsOf } from './design-sections.ts';
import type { StepId } from './design-steps.ts';

/** One field of the form as data; numbers are plain (shares as fractions, money of the place). */
export interface FieldData {
  readonly step: StepId;
  readonly path: string;
  readonly label: string;
  /** The item or sector that the field is of. */
  readonly of: string | null;
  readonly kind: string;
  readonly unit: string;
  readonly value: unknown;
  /** Before the levers; the same as `value` where nothing was changed. */
  readonly before: unknown;
  readonly changed: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly options: readonly string[];
  readonly grade: string | null;
  readonly source: string | null;
}

/** Every field of some steps with value, bounds and source. */
export function fieldData(
  steps: readonly StepId[],
  base: Scenario,
  scenario: Scenario,
  levers: Levers,
  words: Words,
): readonly FieldData[] {
  return steps.flatMap((step) =>
    sectionsOf(step, scenario).flatMap((section): FieldData[] => {
      if (section.kind === 'table' || section.kind === 'lines')
        return listData(step, section.path, base, scenario, levers, words);
      return section.fields.map(({ path, term }) => {
        const changed = isMoved(path, levers);
        const { grade, source } = whereFrom(scenario, path, changed ? [path] : []);
        const { kind, unit, min, max, options } = term;
        const values = { value: plain(getPath(scenario, path)), before: plain(getPath(base, path)) };
        const names = { label: termLabel(path, words), of: itemName(path, scenario, words) };
        return { step, path, ...names, kind, unit, ...values, changed, min, max, options, grade, source };
      });
    }),
  );
}

/** A list that is edited as lines is one field. */
function listData(
  step: StepId,
  path: string,
  base: Scenario,
  scenario: Scenario,
  levers: Levers,
  words: Words,
): FieldData[] {
  const none = { of: null, unit: 'none', min: null, max: null, options: [], grade: null, source: null };
  const values = { value: plain(getPath(scenario, path)), before: plain(getPath(base, path)) };
  return [
    { ...none, step, path, label: termLabel(path, words), kind: 'list', ...values, changed: isMoved(path, levers) },
  ];
}

/** A formula as its text; what is missing as null. */
function plain(value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === 'object' && value !== null && 'formula' in value ? value.formula : value;
}

/** The same as a table, a row a field. */
export function fieldTable(fields: readonly FieldData[]): ResultTable {
  const columns = [
    'step',
    'path',
    'label',
    'of',
    'kind',
    'unit',
    'value',
    'before',
    'changed',
    'min',
    'max',
    'grade',
    'source',
  ];
  const cell = (value: unknown) =>
    value === null ? null : typeof value === 'number' || typeof value === 'string' ? value : leverText(value);
  const rows = fields.map((field) => {
    const { step, path, label, of, kind, unit, value, before, changed, min, max, grade, source } = field;
    return [step, path, label, of, kind, unit, cell(value), cell(before), String(changed), min, max, grade, source];
  });
  return { columns, rows };
}
