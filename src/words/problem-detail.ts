import type { Words } from './types.ts';

/** What parsing says in short English, by how it begins → key of the text. */
const DETAILS: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^none$/, 'none'],
  [/^mixed$/, 'mixed'],
  [/^low ≤ central ≤ high$/, 'ordered'],
  [/^two numbers$/, 'pair'],
  [/^median > 0$/, 'median'],
  [/^low ≤ high$/, 'lowHigh'],
  [/^\[\[/, 'pairs'],
  [/^at most/, 'tooMany'],
  [/^name (?<name>.+)$/, 'name'],
  [/^function (?<name>.+)$/, 'function'],
  [/^(?:longer|too long)/, 'long'],
  [/^empty$/, 'empty'],
  [/^missing operator/, 'operator'],
  [/^nested/, 'deep'],
];

/** The detail of an uncertain number or of a formula in the reader's language. */
export function problemDetail(detail: string | undefined, words: Words): string {
  for (const [pattern, key] of DETAILS) {
    const found = pattern.exec(detail ?? '');
    if (found !== null) return words.t(`problems.details.${key}`, { ...found.groups });
  }
  return words.t('problems.details.other');
}
