import type { Reason } from '../model/reasons.ts';
import type { Words } from './types.ts';

/** Why an amount was clipped, refused, returned or lost: "The year’s budget was used up". */
export function reasonLabel(reason: Reason, words: Words): string {
  return words.t(`labels.reasons.${reason}`);
}
