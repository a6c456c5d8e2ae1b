import { Document } from 'yaml';

/**
 * A scenario's raw tree as the text of a file that people can edit and that reads back as the same tree. `origin` stands
 * in a comment on top, whatever is in it.
 */
export function scenarioText(raw: unknown, origin: string): string {
  const document = new Document(raw, { aliasDuplicateObjects: false });
  document.commentBefore = ` ${origin}`;
  return document.toString({ lineWidth: 120 });
}
