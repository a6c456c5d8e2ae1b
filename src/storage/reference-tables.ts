import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { directories } from '../paths.ts';

/** A name in the languages of the tables. */
interface Names {
  readonly en: string;
  readonly es: string;
}
export interface Goal extends Names {
  readonly goal: number;
}
export interface PurposeCode extends Names {
  readonly code: number;
  readonly sdg: number;
  /** Was the code read in the public list, or recalled? */
  readonly basis: Basis;
}
export interface Category extends Names {
  readonly code: number;
  readonly basis: Basis;
}
export interface GovernmentFunction extends Names {
  /** "06" or "06.3". */
  readonly code: string;
  readonly fr: string;
}
/** Something a town may need, and the codes it is filed under. */
export interface MenuItem extends Names {
  readonly id: string;
  readonly cofog: string;
  readonly crs: number;
  readonly sdg: number;
  /** The item whose costs stand in for its own; null: none does. */
  readonly like: string | null;
}
type Basis = 'read' | 'recalled';

/** The tables of `data/`, typed. */
export interface ReferenceTables {
  readonly goals: readonly Goal[];
  readonly purposes: readonly PurposeCode[];
  readonly categories: readonly Category[];
  readonly functions: readonly GovernmentFunction[];
  readonly menu: readonly MenuItem[];
}

let kept: ReferenceTables | null = null;

/** The tables of this program, read once. Throws when a file is missing or a row is not as `data/README.md` says. */
export function referenceTables(): ReferenceTables {
  return (kept ??= readReferenceTables(directories().data));
}

/** The tables in a folder. */
export function readReferenceTables(folder: string): ReferenceTables {
  const read = <Row>(file: string, make: (row: Cells) => Row) => readTable(folder, file).map(make);
  const names = (row: Cells) => ({ en: row.text('en'), es: row.text('es') });
  return {
    goals: read('sdg.csv', (row) => ({ goal: row.whole('goal'), ...names(row) })),
    purposes: read('crs-sectors.csv', (row) => ({
      code: row.whole('code'),
      ...names(row),
      sdg: row.whole('sdg'),
      basis: row.basis(),
    })),
    categories: read('dac-sectors.csv', (row) => ({ code: row.whole('code'), ...names(row), basis: row.basis() })),
    functions: read('cofog.csv', (row) => ({ code: row.text('code'), ...names(row), fr: row.text('fr') })),
    menu: read('local-menu.csv', (row) => ({
      id: row.text('id'),
      ...names(row),
      cofog: row.text('cofog'),
      crs: row.whole('crs'),
      sdg: row.whole('sdg'),
      like: row.optional('like'),
    })),
  };
}

/** One row, read cell by cell; a wrong cell throws with file, row and column. */
interface Cells {
  text(column: string): string;
  optional(column: string): string | null;
  whole(column: string): number;
  basis(): Basis;
}

function readTable(folder: string, file: string): readonly Cells[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [first] = errors;
  if (first !== undefined)
    throw new Error(`${file}: row ${(first.row ?? 0) + 2} needs to be CSV but: ${first.message}`);
  return data.map((row, index) => cellsOf(row, `${file}, row ${index + 2}`));
}

function cellsOf(row: Readonly<Record<string, string>>, where: string): Cells {
  const optional = (column: string): string | null => {
    const value = row[column];
    if (value === undefined) throw new Error(`${where} needs a column ${column} but has none`);
    return value.trim() === '' ? null : value.trim();
  };
  const text = (column: string): string => {
    const value = optional(column);
    if (value === null) throw new Error(`${where} needs ${column} but it is empty`);
    return value;
  };
  return {
    text,
    optional,
    whole: (column) => {
      const value = text(column);
      if (!/^\d+$/.test(value)) throw new Error(`${where} needs a whole number as ${column} but got ${value}`);
      return Number(value);
    },
    basis: () => {
      const value = text('basis');
      if (value !== 'read' && value !== 'recalled')
        throw new Error(`${where} needs read or recalled as basis but got ${value}`);
      return value;
    },
  };
}
