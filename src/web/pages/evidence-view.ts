import {
  isParameterName,
  RECORD_NAMES,
  RECORDS,
  SUBJECTS,
  type RecordName,
  type Subject,
} from '../../evidence/records.ts';
import { GRADES, type Grade } from '../../evidence/types.ts';
import { basisText } from '../../words/evidence-texts.ts';
import { gradeLabel, gradeMeaning, recordLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import { foundRecords, type EvidenceFilter } from './evidence-filter.ts';
import { quantityText } from './evidence-number.ts';

export interface EvidenceView {
  readonly search: string;
  /** Empty for all. */
  readonly gradeValue: string;
  readonly grades: readonly GradeLink[];
  readonly choices: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
  /** A grade that does not exist was asked for; else empty. */
  readonly notice: string;
  readonly found: string;
  readonly filtered: boolean;
  readonly subjects: readonly SubjectView[];
  readonly csv: string;
  readonly json: string;
}
interface GradeLink {
  readonly address: string;
  readonly grade: string;
  /** "Measured: 6". */
  readonly text: string;
  readonly meaning: string;
  readonly current: boolean;
}
interface SubjectView {
  readonly id: Subject;
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly RowView[];
}
interface RowView {
  readonly name: RecordName;
  readonly label: string;
  readonly value: string;
  /** "stated by each scenario", or empty for a behaviour parameter. */
  readonly kind: string;
  readonly grade: Grade;
  readonly gradeText: string;
  readonly basis: string;
}

/** The shelf, by subject, as far as it fits what is asked for. */
export function evidenceView(filter: EvidenceFilter, words: Words): EvidenceView {
  const found = foundRecords(filter.search, words);
  const shown = shownRecords(filter, found);
  const query = queryOf(filter.search, filter.grade);
  return {
    search: filter.search,
    gradeValue: filter.grade ?? '',
    grades: GRADES.map((grade) => gradeLink(grade, filter, found, words)),
    choices: [
      { value: '', label: words.t('evidence.all'), selected: filter.grade === null },
      ...GRADES.map((grade) => ({ value: grade, label: gradeLabel(grade, words), selected: filter.grade === grade })),
    ],
    notice: noticeOf(filter, words),
    found: words.t('evidence.found', {
      count: shown.length,
      number: words.number(shown.length),
      all: words.number(RECORD_NAMES.length),
    }),
    filtered: filter.search !== '' || filter.grade !== null,
    subjects: subjectsOf(shown, words),
    csv: `/evidence.csv${query}`,
    json: `/evidence.json${query}`,
  };
}

/** The records that fit both the search and the grade. */
export function shownRecords({ grade }: EvidenceFilter, found: readonly RecordName[]): readonly RecordName[] {
  return found.filter((name) => grade === null || RECORDS[name].grade === grade);
}

function noticeOf({ unknownGrade }: EvidenceFilter, words: Words): string {
  if (unknownGrade === '') return '';
  const accepted = words.list(GRADES.map((grade) => gradeLabel(grade, words)));
  return words.t('evidence.unknownGrade', { given: unknownGrade, accepted });
}

/** How many records of a grade the search finds, and the address that shows them. */
function gradeLink(grade: Grade, filter: EvidenceFilter, found: readonly RecordName[], words: Words): GradeLink {
  const count = found.filter((name) => RECORDS[name].grade === grade).length;
  return {
    address: `/evidence${queryOf(filter.search, grade)}`,
    grade,
    text: words.t('evidence.count', { label: gradeLabel(grade, words), count: words.number(count) }),
    meaning: gradeMeaning(grade, words),
    current: filter.grade === grade,
  };
}

function queryOf(search: string, grade: Grade | null): string {
  const query = new URLSearchParams({ ...(grade !== null && { grade }), ...(search !== '' && { q: search }) });
  return query.size === 0 ? '' : `?${query.toString()}`;
}

function subjectsOf(shown: readonly RecordName[], words: Words): readonly SubjectView[] {
  return (Object.keys(SUBJECTS) as readonly Subject[]).flatMap((id) => {
    const rows = SUBJECTS[id].filter((name) => shown.includes(name)).map((name) => rowOf(name, words));
    const title = words.t(`evidence.subjects.${id}`);
    return rows.length === 0 ? [] : [{ id, title, caption: words.t('evidence.caption', { subject: title }), rows }];
  });
}

function rowOf(name: RecordName, words: Words): RowView {
  const { default: usual, unit, grade } = RECORDS[name];
  return {
    name,
    label: recordLabel(name, words),
    value: usual === null ? words.t('evidence.dependsOn') : quantityText(usual, unit, words),
    kind: isParameterName(name) ? '' : words.t('evidence.kindSetting'),
    grade,
    gradeText: gradeLabel(grade, words),
    basis: basisText(name, words),
  };
}
