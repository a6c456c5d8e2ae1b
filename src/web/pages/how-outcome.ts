import type { Question } from '../../analysis/explain/explanation.ts';
import type { OutcomeResult, Result, Summary } from '../../ensemble/result.ts';
import { OUTCOME_NAMES } from '../../scenario/outcomes.ts';
import { outcomeHint, outcomeLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';

/** What an outcome counts, in plain words; nothing for a step within the model. */
export function meaningOf({ of }: Question, words: Words): readonly string[] {
  const outcome = OUTCOME_NAMES.find((name) => name === of);
  return outcome === undefined
    ? []
    : [words.t('how.answer.meaning', { what: outcomeLabel(outcome, words), meaning: outcomeHint(outcome, words) })];
}

/** The outcome that a question is about, where it is counted over all futures. */
export function outcomeOf(
  { of, partner, priority, locality, goal, ...more }: Question,
  result: Result,
): OutcomeResult | null {
  if (more.corridor !== undefined || more.vehicle !== undefined || more.project !== undefined) return null;
  const parts = [partner, priority, locality, goal].filter((part) => part !== undefined);
  if (parts.length > 1) return null;
  if (partner !== undefined) return of === 'match' ? (result.byPartner[partner] ?? null) : null;
  if (priority !== undefined) return of === 'toPriorities' ? (result.byPriority[priority] ?? null) : null;
  if (locality !== undefined) return of === 'toPriorities' ? (result.byLocality[locality] ?? null) : null;
  if (goal !== undefined) return of === 'toPriorities' ? (result.bySdg[goal] ?? null) : null;
  return Object.hasOwn(result.outcomes, of) ? result.outcomes[of as keyof Result['outcomes']] : null;
}

/** What all futures say of it, of the year and the side asked for. */
export function summaryOf(outcome: OutcomeResult, { year, side }: Question, result: Result): Summary | null {
  const { byYear, total } = outcome[side ?? 'scheme'];
  if (year === undefined) return total;
  const at = result.years.indexOf(year);
  if (byYear === undefined || at < 0) return null;
  const pick = (name: keyof Summary) => byYear[name][at] ?? null;
  return { mean: pick('mean'), p5: pick('p5'), p25: pick('p25'), p50: pick('p50'), p75: pick('p75'), p95: pick('p95') };
}
