import { recordData, shelfData } from '../../analysis/evidence-data.ts';
import { estimatesTable, evidenceTable } from '../../analysis/evidence-table.ts';
import type { ResultTable } from '../../analysis/result-table.ts';
import { isRecordName } from '../../evidence/records.ts';
import { recordLabel, recordMeaning } from '../../words/labels.ts';
import { csv, json, notFound, page, redirect, type Reply, type Route, type Visit } from '../page.ts';
import { foundRecords, readFilter } from './evidence-filter.ts';
import { recordView } from './evidence-record-view.ts';
import { readReplacement, type Replaceable } from './evidence-replace.ts';
import { evidenceView, shownRecords } from './evidence-view.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { csvTable, type TableFile } from '../csv-table.ts';

export const evidenceRoutes: readonly Route[] = [
  { method: 'get', path: '/evidence', formats: ['html', 'json', 'csv'], handle: showEvidence },
  { method: 'get', path: '/evidence/:parameter', formats: ['html', 'json', 'csv'], handle: showRecord },
];

function showEvidence({ words, format, query }: Visit): Reply {
  const filter = readFilter(query);
  if (format === 'html')
    return page({
      template: 'pages/evidence',
      title: words.t('evidence.title'),
      description: words.t('evidence.lead'),
      door: 'evidence',
      view: evidenceView(filter, words),
    });
  const shown = shownRecords(filter, foundRecords(filter.search, words));
  if (format === 'csv') return csv(tableFile(evidenceTable(shown)), 'evidence');
  return json(shelfData(shown));
}

async function showRecord({ site, words, format, params, query }: Visit): Promise<Reply> {
  const name = params['parameter'] ?? '';
  if (!isRecordName(name)) return notFound();
  if (format === 'csv') return csv(tableFile(estimatesTable(name)), `evidence-${name}`);
  const scenarios = await readyScenarios(site.scenarios);
  if (format === 'json') return json(recordData(name, scenarios));
  const replacement = readReplacement(name, query, scenarios, words);
  if (replacement !== null && replacement.address !== null) return redirect(replacement.address);
  const view = recordView(name, scenarios, replacement, words);
  const status = replacement === null ? 200 : 422;
  const content = {
    template: 'pages/parameter',
    title: recordLabel(name, words),
    description: recordMeaning(name, words),
    door: 'evidence',
    view,
  } as const;
  return page(content, status);
}

async function readyScenarios(files: Visit['site']['scenarios']): Promise<readonly Replaceable[]> {
  const all = await files.list();
  return all.flatMap(({ id, raw, parsed }) => (parsed.ok ? [{ id, raw, scenario: parsed.scenario }] : []));
}

function tableFile(table: ResultTable): TableFile {
  return csvTable(table, { data: DATA_VERSION });
}
