import { wasRead } from '../../analysis/evidence-table.ts';
import { RECORDS, type RecordName } from '../../evidence/records.ts';
import { SOURCES, type Source } from '../../evidence/sources.ts';
import type { Estimate, Grade } from '../../evidence/types.ts';
import { evidenceText } from '../../words/evidence-texts.ts';
import { gradeLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';

/** Who wrote or published a work: in the reader’s language where that is known, else as it stands in English. */
interface Cited {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** One published figure, with everything that is known of where it is from. */
export interface EstimateView {
  readonly value: string;
  /** "Ghana, 2011–2013". */
  readonly place: string;
  readonly author: Cited;
  readonly year: string;
  readonly title: string;
  readonly publisher: Cited;
  /** Page, table or section; empty where none is known. */
  readonly where: string;
  readonly address: string | null;
  /** Was the original read? In one sentence. */
  readonly read: string;
  readonly grade: Grade;
  readonly gradeText: string;
}

export function estimateViews(name: RecordName, words: Words): readonly EstimateView[] {
  return RECORDS[name].estimates.map((estimate) => estimateView(estimate, words));
}

function estimateView({ value, place, year, source, where, grade }: Estimate, words: Words): EstimateView {
  const work: Source = SOURCES[source];
  const told = (text: string): string => evidenceText(text, words);
  const cited = (text: string): Cited => ({ text: told(text), isEnglish: told(text) === text });
  const dated = (text: string): string => (isStated(text) ? told(text) : words.t('countries.yearUnknown'));
  return {
    value: told(value),
    place: words.t('evidence.placeYear', { place: told(place), year: dated(year) }),
    author: cited(work.author),
    year: dated(work.year),
    title: work.title,
    publisher: cited(work.publisher),
    where: isStated(where) ? told(where) : '',
    address: work.address,
    read: readSentence(work, grade, words),
    grade,
    gradeText: gradeLabel(grade, words),
  };
}

/** Records say so in words where a work gives no year or page. */
function isStated(text: string): boolean {
  return text !== 'not stated';
}

function readSentence(work: Source, grade: Grade, words: Words): string {
  if (!wasRead(work, grade)) return words.t(grade === 'recalled' ? 'evidence.read.memory' : 'evidence.read.second');
  if (work.address !== null) return words.t('evidence.read.address');
  return work.site === undefined
    ? words.t('evidence.read.noAddress')
    : words.t('evidence.read.site', { site: work.site });
}
