import { isRecordName, type RecordName } from '../evidence/records.ts';
import { settingOf } from '../evidence/settings.ts';
import { patternOf } from './terms.ts';

/**
 * The record of evidence that speaks of a field, by the field's path (items by id, by position or `*`, a leading `scheme.` left
 * out or not); `null` where nothing is known, or there is no such field.
 */
export function recordOfTerm(path: string): RecordName | null {
  const pattern = patternOf(path);
  if (pattern === undefined) return null;
  const name = /^behaviour\.(\w+)$/.exec(pattern)?.[1];
  if (name !== undefined) return isRecordName(name) ? name : null;
  return settingOf(pattern);
}
