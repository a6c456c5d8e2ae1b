import { PARAMETERS, RESPONSES } from '../evidence/parameters.ts';
import { isParameterName, RECORDS, SUBJECTS, type RecordName } from '../evidence/records.ts';
import { SETTINGS } from '../evidence/settings.ts';
import { SOURCES } from '../evidence/sources.ts';
import { DATA_VERSION } from '../evidence/version.ts';
import { ownValues, type NamedScenario } from './evidence-overrides.ts';
import { usedBy } from './used-by.ts';

/** The shelf as data for programs: the records named, with everything that they refer to. */
export function shelfData(names: readonly RecordName[]): object {
  return {
    ok: true,
    data: DATA_VERSION,
    subjects: SUBJECTS,
    parameters: among(PARAMETERS, names),
    settings: among(SETTINGS, names),
    responses: RESPONSES,
    sources: SOURCES,
  };
}

/** Everything about one record: itself, the works behind it, where the model uses it, what the ready scenarios say. */
export function recordData(name: RecordName, scenarios: readonly NamedScenario[]): object {
  const works = new Set<string>(RECORDS[name].estimates.map(({ source }) => source));
  const { equations, outcomes } = usedBy(name);
  return {
    ok: true,
    data: DATA_VERSION,
    name,
    kind: isParameterName(name) ? 'behaviour' : 'setting',
    ...RECORDS[name],
    sources: Object.fromEntries(Object.entries(SOURCES).filter(([id]) => works.has(id))),
    equations,
    outcomes,
    scenarios: ownValues(name, scenarios).map(({ id, path, value, origin }) => ({ id, path, value, origin })),
  };
}

function among<Value>(records: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(records).filter(([name]) => names.includes(name)));
}
