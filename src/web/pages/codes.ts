import { DATA_VERSION } from '../../evidence/version.ts';
import { referenceTables, type ReferenceTables } from '../../storage/reference-tables.ts';
import { csv, json, page, type Reply, type Route, type Visit } from '../page.ts';
import { csvTable, type TableFile } from '../csv-table.ts';
import { codesView } from './codes-view.ts';

/** Before `/evidence/:parameter`. */
export const codesRoutes: readonly Route[] = [
  { method: 'get', path: '/evidence/codes', formats: ['html', 'json', 'csv'], handle: showCodes },
];

function showCodes({ words, format }: Visit): Reply {
  const tables = referenceTables();
  if (format === 'json') return json({ ok: true, data: DATA_VERSION, ...tables });
  if (format === 'csv') return csv(codesCsv(tables), 'codes');
  const title = words.t('countries.codes.title');
  return page({ template: 'pages/codes', title, door: 'evidence', view: codesView(tables, words) });
}

/** One long table: which list, code, names, and the codes that an item of the menu is filed under. */
function codesCsv({ menu, goals, purposes, categories, functions }: ReferenceTables): TableFile {
  const columns = ['table', 'code', 'en', 'es', 'cofog', 'crs', 'sdg', 'basis'];
  const rows = [
    ...menu.map(({ id, en, es, cofog, crs, sdg }) => ['menu', id, en, es, cofog, crs, sdg, 'judgement']),
    ...goals.map(({ goal, en, es }) => ['sdg', goal, en, es]),
    ...purposes.map(({ code, en, es, sdg, basis }) => ['crs', code, en, es, '', '', sdg, basis]),
    ...categories.map(({ code, en, es, basis }) => ['dac', code, en, es, '', '', '', basis]),
    ...functions.map(({ code, en, es }) => ['cofog', code, en, es, '', '', '', 'read']),
  ];
  return csvTable({ columns, rows }, { data: DATA_VERSION });
}
