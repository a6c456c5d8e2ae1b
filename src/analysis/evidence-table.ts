import { isParameterName, RECORD_NAMES, RECORDS, subjectOf, type RecordName } from '../evidence/records.ts';
import { SETTINGS } from '../evidence/settings.ts';
import { SOURCES, type Source } from '../evidence/sources.ts';
import type { Quantity } from '../math/quantity.ts';
import type { ResultTable } from './result-table.ts';

/** The shelf as one table: a row for each record, or for those named. English ids in every language, numbers as they are. */
export function evidenceTable(names: readonly RecordName[] = RECORD_NAMES): ResultTable {
  return {
    columns: [
      'name',
      'kind',
      'path',
      'subject',
      'section',
      'symbol',
      'unit',
      'min',
      'max',
      'low',
      'default',
      'high',
      'mixture',
      'grade',
      'basis',
      'estimates',
      'gaps',
    ],
    rows: names.map((name) => {
      const { section, symbol, unit, min, max, grade, basis, estimates, gaps = [] } = RECORDS[name];
      return [
        name,
        isParameterName(name) ? 'behaviour' : 'setting',
        pathsOfRecord(name).join(' '),
        subjectOf(name),
        section,
        symbol,
        unit,
        min,
        max,
        ...span(RECORDS[name].default),
        grade,
        basis,
        estimates.length,
        gaps.join(' '),
      ];
    }),
  };
}

/** Where a scenario file sets it. */
export function pathsOfRecord(name: RecordName): readonly string[] {
  return isParameterName(name) ? [`behaviour.${name}`] : SETTINGS[name].terms;
}

/** Low, most likely, high; a mixture of single values in words of its own. */
function span(quantity: Quantity | null): readonly (number | string | null)[] {
  if (quantity === null) return [null, null, null, null];
  if (typeof quantity === 'number') return [quantity, quantity, quantity, null];
  if ('value' in quantity) return [quantity.value, quantity.value, quantity.value, null];
  if ('low' in quantity) return [quantity.low, quantity.central, quantity.high, null];
  if ('uniform' in quantity) return [quantity.uniform[0], null, quantity.uniform[1], null];
  if ('oneOf' in quantity)
    return [null, null, null, quantity.oneOf.map(([chance, value]) => `${chance}:${value}`).join(' ')];
  return [null, ('normal' in quantity ? quantity.normal : quantity.lognormal)[0], null, null];
}

/** One record's published figures: a row for each, with the work it is taken from and whether that was read. */
export function estimatesTable(name: RecordName): ResultTable {
  const { estimates } = RECORDS[name];
  return {
    columns: [
      'name',
      'value',
      'low',
      'high',
      'place',
      'year',
      'grade',
      'source',
      'author',
      'title',
      'published',
      'publisher',
      'where',
      'address',
      'site',
      'read',
    ],
    rows: estimates.map(({ value, mark = [], place, year, grade, source, where }) => {
      const work: Source = SOURCES[source];
      return [
        name,
        value,
        mark[0] ?? null,
        mark.at(-1) ?? null,
        place,
        year,
        grade,
        source,
        work.author,
        work.title,
        work.year,
        work.publisher,
        where,
        work.address,
        work.site ?? null,
        wasRead(work, grade) ? 'yes' : 'no',
      ];
    }),
  };
}

/** Was the text that states the figure seen? Of a recalled figure it was not, even where another part of the work was. */
export function wasRead(work: Source, grade: string): boolean {
  return work.read && grade !== 'recalled';
}
