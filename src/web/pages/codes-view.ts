import type { ReferenceTables } from '../../storage/reference-tables.ts';
import type { Words } from '../../words/words.ts';

export interface CodesView {
  readonly tables: readonly CodeTable[];
}
interface CodeTable {
  readonly id: string;
  readonly title: string;
  /** Empty where nothing needs saying. */
  readonly lead: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}
interface Named {
  readonly en: string;
  readonly es: string;
}

/** The tables of codes, first what a town may need. */
export function codesView(tables: ReferenceTables, words: Words): CodesView {
  return {
    tables: [
      menuTable(tables, words),
      goalsTable(tables, words),
      purposesTable(tables, words),
      categoriesTable(tables, words),
      functionsTable(tables, words),
    ],
  };
}

const nameOf = ({ en, es }: Named, words: Words) => words.text({ en, es });
const other = (row: Named, words: Words) => (words.language === 'es' ? row.en : row.es);
const text = (key: string, words: Words) => words.t(`countries.codes.${key}`);

/** "14031 Basic drinking water supply". */
function coded(code: string | number, row: Named | undefined, words: Words): string {
  return row === undefined ? String(code) : `${code} ${nameOf(row, words)}`;
}

function menuTable({ menu, functions, purposes, goals }: ReferenceTables, words: Words): CodeTable {
  return {
    id: 'menu',
    title: text('menuTitle', words),
    lead: text('menuLead', words),
    columns: ['need', 'cofog', 'crs', 'sdg'].map((key) => text(key, words)),
    rows: menu.map((item) => ({
      head: nameOf(item, words),
      cells: [
        coded(
          item.cofog,
          functions.find(({ code }) => code === item.cofog),
          words,
        ),
        coded(
          item.crs,
          purposes.find(({ code }) => code === item.crs),
          words,
        ),
        coded(
          item.sdg,
          goals.find(({ goal }) => goal === item.sdg),
          words,
        ),
      ],
    })),
  };
}

function goalsTable({ goals }: ReferenceTables, words: Words): CodeTable {
  return {
    id: 'goals',
    title: text('goalsTitle', words),
    lead: '',
    columns: ['code', 'name', 'otherName'].map((key) => text(key, words)),
    rows: goals.map((row) => ({ head: String(row.goal), cells: [nameOf(row, words), other(row, words)] })),
  };
}

function purposesTable({ purposes, goals }: ReferenceTables, words: Words): CodeTable {
  return {
    id: 'purposes',
    title: text('purposesTitle', words),
    lead: text('purposesLead', words),
    columns: ['code', 'name', 'otherName', 'sdg', 'basis'].map((key) => text(key, words)),
    rows: purposes.map((row) => ({
      head: String(row.code),
      cells: [
        nameOf(row, words),
        other(row, words),
        coded(
          row.sdg,
          goals.find(({ goal }) => goal === row.sdg),
          words,
        ),
        text(row.basis, words),
      ],
    })),
  };
}

function categoriesTable({ categories }: ReferenceTables, words: Words): CodeTable {
  return {
    id: 'categories',
    title: text('categoriesTitle', words),
    lead: '',
    columns: ['code', 'name', 'otherName'].map((key) => text(key, words)),
    rows: categories.map((row) => ({ head: String(row.code), cells: [nameOf(row, words), other(row, words)] })),
  };
}

function functionsTable({ functions }: ReferenceTables, words: Words): CodeTable {
  return {
    id: 'functions',
    title: text('functionsTitle', words),
    lead: text('functionsLead', words),
    columns: ['code', 'name', 'otherName', 'french'].map((key) => text(key, words)),
    rows: functions.map((row) => ({ head: row.code, cells: [nameOf(row, words), other(row, words), row.fr] })),
  };
}
