import { centralValue } from '../../math/distribution.ts';
import { MOST_PROJECTS } from '../../analysis/portfolio/portfolio.ts';
import type { Scenario } from '../../scenario/types.ts';
import { readWhole } from '../forms.ts';
import { PROJECT_FIELDS, projectAt, projectKey, type ProjectField } from './give-plan-keys.ts';

/** One row of the planner's form, with what was typed in it. */
export interface PlanRow {
  readonly number: number;
  readonly typed: Readonly<Partial<Record<ProjectField, string>>>;
}
type Fields = Readonly<Record<string, string>>;

/** A name is printed and nothing else; longer ones are cut. */
export const LONGEST_NAME = 80;
/** Rows that a form begins with. */
const FIRST_ROWS = 3;

/**
 * The rows of the form as its address has them, one added or taken away where a button says so. Where no row is named at all
 * these are the plan's first priorities at their typical cost.
 */
export function readRows(
  scenario: Scenario,
  fields: Fields,
): { readonly rows: readonly PlanRow[]; readonly isStart: boolean } {
  const named = Object.keys(fields).flatMap((key) => projectAt(key)?.number ?? []);
  const isStart = named.length === 0 && fields['rows'] === undefined;
  const all = isStart ? startRows(scenario) : typedRows(fields, Math.max(shownIn(fields), ...named, 1));
  const removed = readWhole(fields['remove'], 1, all.length);
  const left = removed === null ? all : all.filter((_, at) => at !== removed - 1);
  const wanted = fields['add'] === undefined || left.length >= MOST_PROJECTS ? left : [...left, {}];
  const rows = wanted.length === 0 ? [{}] : wanted;
  return { rows: rows.map((typed, at) => ({ number: at + 1, typed })), isStart };
}

const shownIn = (fields: Fields) => readWhole(fields['rows'], 0, MOST_PROJECTS) ?? 0;

function typedRows(fields: Fields, count: number): readonly PlanRow['typed'][] {
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      PROJECT_FIELDS.flatMap((field) => {
        const text = fields[projectKey(at + 1, field)];
        return text === undefined ? [] : [[field, field === 'name' ? text.trim().slice(0, LONGEST_NAME) : text]];
      }),
    ),
  );
}

/** The priorities of most weight, each at what such a project typically costs. */
function startRows({ sectors }: Scenario): readonly PlanRow['typed'][] {
  const weighted = sectors.map((sector) => ({ sector, weight: centralValue(sector.weight) }));
  const first = weighted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const rows = (first.length === 0 ? weighted : first).slice(0, FIRST_ROWS);
  return rows.map(({ sector }) => ({
    sector: sector.id,
    value: String(Math.round(centralValue(sector.typicalValue))),
  }));
}
