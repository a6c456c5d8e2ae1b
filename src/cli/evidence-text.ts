import type { RecordView } from '../web/pages/evidence-record-view.ts';
import type { EvidenceView } from '../web/pages/evidence-view.ts';
import { textTable } from './text-table.ts';

/** The shelf as a person reads it in a terminal: counts of each grade, then the figures by subject. */
export function shelfText({ grades, found, subjects }: EvidenceView): string {
  const counts = grades.map(({ text, meaning }) => `${text}. ${meaning}`).join('\n');
  const tables = subjects.map(({ title, rows }) => {
    const lines = rows.map(({ name, label, value, gradeText }) => [`${label} (${name})`, gradeText, value]);
    return textTable([title, 'Grade', 'Value'], lines);
  });
  return [`${counts}\n`, ...tables, `${found}\n`].join('\n');
}

/** One figure with everything known of it. */
export function recordText(view: RecordView): string {
  const head = [
    `${view.label} (${view.name})`,
    view.meaning,
    '',
    `${view.valueLabel}: ${view.value}`,
    `Grade: ${view.gradeText}. ${view.gradeMeaning}`,
    `Accepted: ${view.accepted}`,
    `In a file: ${view.paths.join(', ')}`,
    `Section of the model: ${view.sections.map(({ section }) => section).join(', ')}`,
    '',
    view.basis,
    ...(view.higher === '' ? [] : [`A higher value: ${view.higher} ${view.outcomes}`.trimEnd()]),
  ];
  const parts = [
    head,
    section(
      'What holds where',
      view.variants.map(({ label, value, gradeText }) => `${label}: ${value} (${gradeText})`),
    ),
    section('Published figures', view.estimates.map(estimateText), 'None was found: this is an assumption.'),
    section('Looked for and not found', view.gaps),
    section(
      view.own.title,
      view.own.rows.map(({ scenario, path, value, gradeText, why }) =>
        `${scenario}, ${path}: ${value} (${gradeText}). ${why}`.trimEnd(),
      ),
      view.own.none,
    ),
    section(
      'Equations that use it',
      view.equations.map(({ name, text, section: place }) => `${name} = ${text}   (section ${place})`),
    ),
  ];
  return `${parts.flat().join('\n')}\n`;
}

function section(title: string, lines: readonly string[], none = ''): readonly string[] {
  if (lines.length === 0 && none === '') return [];
  return ['', `${title}`, ...(lines.length === 0 ? [`  ${none}`] : lines.map((line) => `  - ${line}`))];
}

function estimateText(estimate: RecordView['estimates'][number]): string {
  const { value, place, author, title, publisher, where, address, read, gradeText } = estimate;
  const at = address === null ? '' : ` ${address}`;
  const page = where === '' ? '' : `; ${where}`;
  return `${value} [${gradeText}] ${place}. ${author.text}, ${title}, ${publisher.text}${page}.${at} ${read}`;
}
