import { RECORD_NAMES, RECORDS, type RecordName } from '../../evidence/records.ts';
import { SOURCES } from '../../evidence/sources.ts';
import { GRADES, type Grade } from '../../evidence/types.ts';
import { basisText, evidenceText } from '../../words/evidence-texts.ts';
import type { Words } from '../../words/words.ts';
import { recordLabel, recordMeaning } from '../../words/labels.ts';
import type { Query } from '../page.ts';

/** What of the shelf is asked for. */
export interface EvidenceFilter {
  /** Words to be found; empty for all. */
  readonly search: string;
  /** Only records of this grade; `null` for all. */
  readonly grade: Grade | null;
  /** A grade that was asked for and does not exist; empty when nothing is wrong. */
  readonly unknownGrade: string;
}

const LONGEST = 100;

export function readFilter(query: Query): EvidenceFilter {
  const search = (query['q'] ?? '').trim().slice(0, LONGEST);
  const asked = (query['grade'] ?? '').trim().slice(0, LONGEST);
  const grade = GRADES.find((one) => one === asked) ?? null;
  return { search, grade, unknownGrade: grade === null ? asked : '' };
}

/** The records that hold every word searched for, in name, words, sources or gaps; whatever their grade. */
export function foundRecords(search: string, words: Words): readonly RecordName[] {
  const wanted = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return RECORD_NAMES.filter((name) => {
    const text = wanted.length === 0 ? '' : plain(textOf(name, words));
    return wanted.every((word) => text.includes(word));
  });
}

function textOf(name: RecordName, words: Words): string {
  const { estimates, gaps = [], symbol } = RECORDS[name];
  const told = estimates.flatMap(({ value, place, year, source }) => [
    evidenceText(value, words),
    evidenceText(place, words),
    year,
    SOURCES[source].author,
    SOURCES[source].title,
  ]);
  const said = [recordLabel(name, words), recordMeaning(name, words), basisText(name, words)];
  return [name, symbol, ...said, ...told, ...gaps.map((gap) => evidenceText(gap, words))].join(' ');
}

/** Without capitals and accents, so that "Asuncion" finds "Asunción". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
