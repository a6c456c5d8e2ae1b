import { shortPath } from '../../scenario/link-path.ts';
import { getPath } from '../../scenario/overrides.ts';
import type { Shape } from '../../scenario/shape.ts';
import type { Group, Term } from '../../scenario/terms.ts';
import type { Scenario } from '../../scenario/types.ts';
import { partsOf, type Part, type StepId } from './design-steps.ts';

/** One field of a step; `path` is its name in the form and in links: `matching.partners.state.ratio`. */
export interface DesignField {
  readonly path: string;
  readonly term: Term;
}
/**
 * A part of a step that stands under one heading. `group`: fields; `list`: the head of a list, whose items follow; `item`:
 * one of them; `record`: a field for each key; `table`: a long list as lines to paste; `lines`: texts, one a line.
 */
export interface Section {
  readonly kind: 'loose' | 'group' | 'list' | 'item' | 'record' | 'table' | 'lines';
  readonly path: string;
  readonly shape: Shape | null;
  readonly depth: number;
  readonly fields: readonly DesignField[];
  /** An instrument that the scheme goes without. */
  readonly absent: boolean;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
}

/** Everything that a step holds for this scenario, outer before inner; made from the table of terms alone. */
export function sectionsOf(step: StepId, scenario: Scenario): readonly Section[] {
  const parts = partsOf(step);
  const loose = parts.flatMap(({ path, shape }) => (shape.kind === 'term' ? [fieldOf(path, shape.term)] : []));
  const head: Section = { ...PLAIN, kind: 'loose', path: '', depth: 0, fields: loose };
  return [...(loose.length > 0 ? [head] : []), ...parts.flatMap((part) => sectionsAt(part, scenario, 0))];
}

const PLAIN = { shape: null, absent: false, canAdd: false, canRemove: false } as const;
const fieldOf = (path: string, term: Term): DesignField => ({ path: shortPath(path), term });

function sectionsAt({ path, shape }: Part, scenario: Scenario, depth: number): readonly Section[] {
  if (shape.kind === 'term') return [];
  const section = { ...PLAIN, path: shortPath(path), shape, depth, fields: [] };
  if (shape.kind === 'group') return groupSections({ path, shape }, shape, scenario, section);
  if (shape.kind === 'record') return [recordSection({ path, shape }, scenario, section)];
  return listSections({ path, shape }, scenario, section);
}

type Blank = Omit<Section, 'kind'>;
type GroupShape = Extract<Shape, { readonly kind: 'group' }>;

function groupSections(part: Part, shape: GroupShape, scenario: Scenario, section: Blank): readonly Section[] {
  const optional = shape.group.missing === 'none';
  const value = getPath(scenario, part.path);
  if (value === null || value === undefined) return [{ ...section, kind: 'group', absent: true, canAdd: optional }];
  const { fields, below } = within(part, shape, scenario, section.depth);
  return [{ ...section, kind: 'group', fields, canRemove: optional }, ...below];
}

/** The fields of a group or of an item, and the sections below it. */
function within({ path }: Part, shape: GroupShape, scenario: Scenario, depth: number) {
  const children = Object.entries(shape.children).map(([name, child]): Part => ({
    path: `${path}.${name}`,
    shape: child,
  }));
  return {
    // A short name stays as it was given: other parts of the file and links know the item by it.
    fields: children.flatMap((child) =>
      child.shape.kind === 'term' && child.shape.term.kind !== 'id' ? [fieldOf(child.path, child.shape.term)] : [],
    ),
    below: children.flatMap((child) => sectionsAt(child, scenario, depth + 1)),
  };
}

function recordSection({ path, shape }: Part, scenario: Scenario, section: Blank): Section {
  const group = groupOf(shape);
  const item = itemOf(shape);
  if (group.keysFrom === null || item.kind !== 'term') return { ...section, kind: 'lines' };
  const keys = idsOf(getPath(scenario, group.keysFrom));
  return { ...section, kind: 'record', fields: keys.map((key) => fieldOf(`${path}.${key}`, item.term)) };
}

function listSections(part: Part, scenario: Scenario, section: Blank): readonly Section[] {
  const item = itemOf(part.shape);
  if (item.kind !== 'group') return [{ ...section, kind: 'lines' }];
  const group = groupOf(part.shape);
  const found = getPath(scenario, part.path);
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  const bounds = { canAdd: items.length < (group.maxItems ?? Infinity), canRemove: items.length > group.minItems };
  if (isLong(items.length, item, scenario)) return [{ ...section, kind: 'table' }];
  const head: Section = { ...section, kind: 'list', canAdd: bounds.canAdd };
  return [
    head,
    ...namesOf(items, group).flatMap((name): readonly Section[] => {
      const path = `${part.path}.${name}`;
      const { fields, below } = within({ path, shape: item }, item, scenario, section.depth + 1);
      const one = { ...section, shape: item, path: shortPath(path), depth: section.depth + 1 };
      return [{ ...one, kind: 'item', fields, canRemove: bounds.canRemove }, ...below];
    }),
  ];
}

/** More fields than a page or a form should hold: the list is then edited as lines. */
export function isLong(count: number, item: GroupShape, scenario: Scenario): boolean {
  const each = Object.values(item.children).reduce((sum, child) => sum + inputsOf(child, scenario), 0);
  return count > MOST_ITEMS || count * each > MOST_INPUTS;
}
const MOST_ITEMS = 20;
const MOST_INPUTS = 400;

function inputsOf(shape: Shape, scenario: Scenario): number {
  if (shape.kind === 'term') return shape.term.kind === 'quantity' || shape.term.kind === 'ratio' ? 3 : 1;
  return shape.kind === 'record' ? scenario.sectors.length : 0;
}

export function groupOf(shape: Shape): Group {
  if (shape.kind === 'term') throw new Error(`${shape.term.path} is a field and holds no others`);
  return shape.group;
}

export function itemOf(shape: Shape): Shape {
  if (shape.kind === 'list' || shape.kind === 'record') return shape.item;
  throw new Error('only lists and records have items');
}

/** How paths name the items of a list: by id, or by position where they have none. */
function namesOf(items: readonly unknown[], { hasIds }: Group): readonly string[] {
  return hasIds ? idsOf(items) : items.map((_, index) => String(index));
}

export function idsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map((item: { readonly id: string }) => item.id) : [];
}
