import { SECTIONS } from '../../model/identities/index.ts';
import type { Column, Figure } from './figure.ts';

/** Sheets that hold figures row by row. */
export type GridName = 'scenario' | 'working' | 'projects' | 'without' | 'drawn';
export const GRIDS: readonly GridName[] = ['scenario', 'working', 'projects', 'without', 'drawn'];

/** One row of a sheet of figures: the same figure in all its years. */
export interface GridRow {
  readonly id: string;
  /** Any figure of the row stands for what they have in common. */
  readonly figure: Figure;
  readonly cells: ReadonlyMap<Column, Figure>;
}

export interface Layout {
  readonly grids: Readonly<Record<GridName, readonly GridRow[]>>;
  /** Where each figure stands: its sheet, row from 0 below the headings, and column. */
  readonly places: ReadonlyMap<string, Spot>;
}

export interface Spot {
  readonly grid: GridName;
  readonly row: number;
  readonly column: Column;
}

/** Gives each figure its cell: a row for a figure, a column for a year, in the order of the model's sections. */
export function layOut(figures: Iterable<Figure>): Layout {
  const rows = new Map<GridName, Map<string, Map<Column, Figure>>>(GRIDS.map((grid) => [grid, new Map()]));
  for (const figure of figures) {
    const grid = rows.get(gridOf(figure))!;
    const cells = grid.get(figure.row) ?? new Map<Column, Figure>();
    cells.set(figure.column, figure);
    grid.set(figure.row, cells);
  }
  const grids = Object.fromEntries(GRIDS.map((grid) => [grid, sorted(rows.get(grid)!)])) as Layout['grids'];
  const places = new Map<string, Spot>();
  for (const grid of GRIDS)
    grids[grid].forEach(({ cells }, row) => {
      for (const [column, figure] of cells) places.set(figure.id, { grid, row, column });
    });
  return { grids, places };
}

function gridOf({ kind, side, at }: Figure): GridName {
  if (kind === 'input') return 'scenario';
  if (kind !== 'live') return 'drawn';
  if (side === 'counterfactual') return 'without';
  return 'project' in at ? 'projects' : 'working';
}

/** Identities in the model's order; others (inputs, chance) after them as they come. */
const ORDER: ReadonlyMap<string, number> = new Map(
  SECTIONS.flatMap(({ identities }) => Object.keys(identities)).map((name, at) => [name, at]),
);

function sorted(rows: ReadonlyMap<string, ReadonlyMap<Column, Figure>>): readonly GridRow[] {
  const all = [...rows].map(([id, cells], at) => {
    const figure = [...cells.values()][0]!;
    return { id, figure, cells, key: keyOf(figure, at) };
  });
  return all.toSorted((a, b) => compare(a.key, b.key)).map(({ id, figure, cells }) => ({ id, figure, cells }));
}

type Key = readonly (number | string)[];

/** By figure, then by the member it is of, then as it came. */
function keyOf({ kind, name, path, at, isRow }: Figure, came: number): Key {
  const member = Object.entries(at)
    .filter(([index]) => index !== 'project')
    .map(([, id]) => id)
    .join('/');
  const group = kind === 'behaviour' ? 0 : kind === 'settled' ? 1 : 2;
  if (kind === 'input') return [groupOf(path ?? ''), path?.split('.').slice(0, -1).join('.') ?? '', came];
  return [group, ORDER.get(name) ?? ORDER.size, name, isRow ? 1 : 0, member, came];
}

/** The scheme's own figures first, then the place and its people. */
const GROUPS = ['scheme', 'place', 'corridors', 'uses', 'sectors'];
function groupOf(path: string): number {
  const at = GROUPS.indexOf(path.split('.')[0]!);
  return path.startsWith('place.localities') ? GROUPS.length + 1 : at < 0 ? GROUPS.length : at;
}

function compare(a: Key, b: Key): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [x, y] = [a[at]!, b[at]!];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}
