import type { Explained } from '../words/explained.ts';
import { gradeLabel } from '../words/labels.ts';
import type { Words } from '../words/words.ts';

/** An explained figure as indented lines: what, how much, how it is worked out, where it comes from. */
export function explainLines(figure: Explained, words: Words, indent = ''): readonly string[] {
  const inner = `${indent}  `;
  const where = figure.where === '' ? '' : ` (${figure.where})`;
  const mark = marks(figure, words);
  return [
    `${indent}${figure.label}${where}: ${figure.value}${mark}`,
    ...(figure.line === null || figure.state === 'again' ? [] : [`${inner}= ${figure.line}`]),
    ...sourceLines(figure, words).map((line) => `${inner}${line}`),
    ...figure.groups.flatMap(({ title, figures }) => [
      ...(title === '' ? [] : [`${inner}${title}`]),
      ...figures.flatMap((part) => explainLines(part, words, title === '' ? inner : `${inner}  `)),
    ]),
  ];
}

/** A figure that stands above is not repeated; one that could be opened further says what to ask for. */
function marks({ state, opens, id }: Explained, words: Words): string {
  if (state === 'again') return ` (${words.t('how.again')})`;
  return state === 'further' ? `  [--outcome '${opens ?? id}']` : '';
}

function sourceLines({ source }: Explained, words: Words): readonly string[] {
  if (source === null) return [];
  const grade = source.grade === null ? '' : ` ${gradeLabel(source.grade, words)}.`;
  const said = [source.source, source.note, source.address].filter((text) => text !== null).join(' ');
  const path = source.path === null ? '' : ` [${source.path}]`;
  return [`${source.text}${grade}${said === '' ? '' : ` ${said}`}${path}`];
}
