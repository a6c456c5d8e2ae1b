import { withoutGiving } from './give-keys.ts';
import { MOST_PROJECTS } from '../../analysis/portfolio/portfolio.ts';

/** What is asked of one project, in keys like `p3.value`. */
export const PROJECT_FIELDS = ['name', 'sector', 'locality', 'value', 'place'] as const;
export type ProjectField = (typeof PROJECT_FIELDS)[number];

/** Keys of the planner's query beside those of projects. */
export const PLAN_KEYS = ['money', 'aim', 'corridor', 'currency', 'year'] as const;
export type PlanKey = (typeof PLAN_KEYS)[number];
/** How many projects the form shows, and what its buttons say. */
export const PLAN_ACTS = ['rows', 'add', 'remove'] as const;

export type PlanAt = PlanKey | `p${number}.${ProjectField}`;

/** The key of one project's field; projects are counted from 1. */
export const projectKey = (number: number, field: ProjectField): PlanAt => `p${number}.${field}`;

/** Which project and field a key names; null when it is none of the planner's. */
export function projectAt(key: string): { readonly number: number; readonly field: ProjectField } | null {
  const found = /^p([1-9]\d?)\.(\w+)$/.exec(key);
  const field = PROJECT_FIELDS.find((name) => name === found?.[2]);
  const number = Number(found?.[1]);
  return field === undefined || number > MOST_PROJECTS ? null : { number, field };
}

/** The part of a query that says which design it is: what is planned, or came along from what is given, is left out. */
export function withoutPlan<Value>(query: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const own: readonly string[] = [...PLAN_KEYS, ...PLAN_ACTS];
  return Object.fromEntries(
    Object.entries(withoutGiving(query)).filter(([key]) => !own.includes(key) && projectAt(key) === null),
  );
}
