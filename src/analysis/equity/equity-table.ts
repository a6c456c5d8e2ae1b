import { comparisonTable } from '../compare/comparison-table.ts';
import type { Cell, ResultTable } from '../result-table.ts';
import type { Lens } from './lens.ts';
import type { EquityStudy } from './variants.ts';

const COLUMNS = [
  'table',
  'name',
  'people',
  'marginality',
  'scheme',
  'counterfactual',
  'proposed',
  'approved',
  'club',
  'match',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** Who gains, as one long table: groups of people, places, sizes of project. */
export function lensTable({ groups, places, sizes, poorShare, leaning }: Lens): ResultTable {
  const rows: readonly Row[] = [
    { table: 'summary', name: 'poorShare', scheme: poorShare.scheme, counterfactual: poorShare.counterfactual },
    { table: 'summary', name: 'leaning', ...leaning },
    ...groups.map((group, at): Row => ({ table: 'groups', name: String(at + 1), ...group })),
    ...places.map(({ id, ...place }): Row => ({ table: 'places', name: id, ...place })),
    ...sizes.map(({ scale, ...size }): Row => ({ table: 'sizes', name: scale, ...size })),
  ];
  return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map((column) => row[column] ?? null)) };
}

/** The lens and, below it, the designs that lean more to need: the columns of a comparison follow those of the lens. */
export function equityTable(lens: Lens, study: EquityStudy | null): ResultTable {
  const own = lensTable(lens);
  if (study === null) return own;
  const names = [
    { letter: 'A', of: 'design' },
    ...study.variants.map(({ name }, at) => ({ letter: 'BC'[at] ?? '', of: name })),
  ];
  const other = comparisonTable(study.comparison, [], names);
  const added = other.columns.filter((column) => !own.columns.includes(column));
  const columns = [...own.columns, ...added];
  const place = (row: readonly Cell[], from: readonly string[]) =>
    columns.map((column) => row[from.indexOf(column)] ?? null);
  return {
    columns,
    rows: [...own.rows.map((row) => place(row, own.columns)), ...other.rows.map((row) => place(row, other.columns))],
  };
}
