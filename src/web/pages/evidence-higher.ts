import { PARAMETERS } from '../../evidence/parameters.ts';
import { isParameterName, type RecordName } from '../../evidence/records.ts';
import { SETTINGS } from '../../evidence/settings.ts';
import type { Uses } from '../../analysis/used-by.ts';
import { OUTCOMES, type OutcomeName } from '../../scenario/outcomes.ts';
import { findTerm } from '../../scenario/terms.ts';
import { outcomeLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';

type Direction = 'up' | 'down';

/** What a higher value does to the example scenario, as the tests see it; empty where nothing is tested. */
export function higherSentence(name: RecordName, words: Words): string {
  const moves = movesOf(name);
  if (moves === null) return '';
  const [outcome, direction] = moves;
  const base = outcome.replace(/^difference\./, '').replace(/\.p95$/, '');
  if (!isOutcome(base)) return '';
  const kind = outcome.endsWith('.p95') ? 'Top' : outcome.startsWith('difference.') ? 'Difference' : '';
  return words.t(`evidence.higher.${direction}${kind}`, { outcome: outcomeLabel(base, words) });
}

function movesOf(name: RecordName): readonly [string, Direction] | null {
  if (isParameterName(name)) return PARAMETERS[name].moves;
  const moves = findTerm(SETTINGS[name].terms[0] ?? '')?.moves;
  return moves === undefined || moves === 'display' ? null : [moves.outcome, moves.direction];
}

const NAMED = 6;

/** Outcomes that the figure can move within the year, the nearest ones by name; empty where there is none. */
export function outcomesSentence({ outcomes }: Uses, words: Words): string {
  if (outcomes.length === 0) return '';
  const named = outcomes.slice(0, NAMED).map((name) => words.t('evidence.quoted', { text: outcomeLabel(name, words) }));
  const rest = outcomes.length - named.length;
  if (rest === 0) return words.t('evidence.outcomes', { outcomes: words.list(named) });
  const number = words.spelled(rest);
  return words.t('evidence.outcomesMore', { outcomes: named.join(', '), count: rest, number });
}

function isOutcome(name: string): name is OutcomeName {
  return Object.hasOwn(OUTCOMES, name);
}
