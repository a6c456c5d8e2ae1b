import { DATA_VERSION } from '../evidence/version.ts';
import { distance } from 'fastest-levenshtein';
import { recordData, shelfData } from '../analysis/evidence-data.ts';
import { estimatesTable, evidenceTable } from '../analysis/evidence-table.ts';
import { isRecordName, RECORD_NAMES, type RecordName } from '../evidence/records.ts';
import type { Grade } from '../evidence/types.ts';
import { directories } from '../paths.ts';
import { openScenarioFiles } from '../storage/scenario-files.ts';
import { foundRecords } from '../web/pages/evidence-filter.ts';
import { recordView } from '../web/pages/evidence-record-view.ts';
import { evidenceView, shownRecords } from '../web/pages/evidence-view.ts';
import type { Replaceable } from '../web/pages/evidence-replace.ts';
import { createWords } from '../words/words.ts';
import { recordText, shelfText } from './evidence-text.ts';
import { writeAnswer, type Answer } from './output.ts';
import type { ExitCode, OutputOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

export interface EvidenceOptions extends OutputOptions {
  readonly grade?: Grade;
  readonly search?: string;
}

const words = createWords('en');

/** `contraparte evidence [NAME]`: the shelf, or everything about one figure. 1 when nothing fits what was asked for. */
export async function evidence(name: string | undefined, options: EvidenceOptions): Promise<ExitCode> {
  if (name !== undefined) {
    await writeAnswer(await recordAnswer(known(name)), options);
    return 0;
  }
  const filter = { search: options.search ?? '', grade: options.grade ?? null, unknownGrade: '' };
  const shown = shownRecords(filter, foundRecords(filter.search, words));
  await writeAnswer(
    shelfAnswer(shown, () => shelfText(evidenceView(filter, words))),
    options,
  );
  return shown.length === 0 ? 1 : 0;
}

function shelfAnswer(shown: readonly RecordName[], text: () => string): Answer {
  const table = { name: 'evidence', ...evidenceTable(shown) };
  return { about: { data: DATA_VERSION }, json: () => shelfData(shown), csv: () => table, sheets: () => [table], text };
}

async function recordAnswer(name: RecordName): Promise<Answer> {
  const scenarios = await readyScenarios();
  const estimates = { name: 'estimates', ...estimatesTable(name) };
  return {
    about: { data: DATA_VERSION },
    json: () => recordData(name, scenarios),
    csv: () => estimates,
    sheets: () => [{ name: 'record', ...evidenceTable([name]) }, estimates],
    text: () => recordText(recordView(name, scenarios, null, words)),
  };
}

async function readyScenarios(): Promise<readonly Replaceable[]> {
  const files = await openScenarioFiles(directories().scenarios).list();
  return files.flatMap(({ id, raw, parsed }) => (parsed.ok ? [{ id, raw, scenario: parsed.scenario }] : []));
}

/** The record of a name; the nearest one is suggested for a name that no record has. */
function known(name: string): RecordName {
  if (isRecordName(name)) return name;
  const [nearest = ''] = [...RECORD_NAMES].sort((a, b) => distance(a, name) - distance(b, name));
  throw new UsageError(`There is no figure called ${name}. Did you mean ${nearest}?`);
}
