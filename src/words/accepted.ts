import type { Accepted } from '../scenario/problem.ts';
import type { Words } from './types.ts';

/** Bounds this wide only keep nonsense out; naming them helps nobody who is not beyond them. */
const WIDE = 1e9;
const LONGEST_LIST = 12;

/**
 * What a field accepts, for programs: "0 to 10", "above 0 to 1", or the options; ids and plain figures, the same in every
 * language. The key `accepted` of an error as data.
 */
export function acceptedShort({ kind, min, max, options, detail }: Accepted): string {
  if (options !== undefined) return options.join(', ');
  const openMin = detail === 'above' || detail === 'inside';
  const openMax = detail === 'below' || detail === 'inside';
  if (min !== undefined && max !== undefined) {
    return `${openMin ? 'above ' : ''}${min} to ${openMax ? 'below ' : ''}${max}`;
  }
  if (min !== undefined) return openMin ? `above ${min}` : `at least ${min}`;
  if (max !== undefined) return openMax ? `below ${max}` : `at most ${max}`;
  return kind;
}

/** What a field accepts, to go into a sentence: "a number between 0 and 10", "one of “plan”, “arrival” or “votes”". */
export function acceptedPhrase(accepted: Accepted, words: Words, allBounds: boolean): string {
  const { kind, detail } = accepted;
  if (kind === 'number' || kind === 'whole-number') return numberPhrase(accepted, words, allBounds);
  if (kind === 'options') return optionsPhrase(accepted.options ?? [], words);
  if (kind === 'sum') return words.t('problems.accepted.sum', { total: words.number(accepted.max ?? 1) });
  if (kind === 'text' && detail === '^[A-Z]{2}$') return words.t('problems.accepted.twoLetters');
  if (kind === 'text' && detail === '^[A-Z]{3}$') return words.t('problems.accepted.threeLetters');
  return words.t(`problems.accepted.${kind}`);
}

function numberPhrase({ kind, min, max, detail, unit }: Accepted, words: Words, allBounds: boolean): string {
  const what = words.t(`problems.accepted.${kind}`);
  const known = max !== undefined && (allBounds || max < WIDE) ? max : undefined;
  const openMin = detail === 'above' || detail === 'inside';
  const openMax = detail === 'below' || detail === 'inside';
  const form = boundsForm(min !== undefined, known !== undefined, openMin, openMax);
  if (form === null) return what;
  const bound = (value: number): string => (unit === 'calendarYear' ? String(value) : words.number(value));
  const values = { ...(min !== undefined && { min: bound(min) }), ...(known !== undefined && { max: bound(known) }) };
  return words.t(`problems.accepted.${form}`, { what, ...values });
}

function boundsForm(hasMin: boolean, hasMax: boolean, openMin: boolean, openMax: boolean): string | null {
  if (hasMin && hasMax) return openMin ? (openMax ? 'inside' : 'aboveTo') : openMax ? 'belowFrom' : 'between';
  if (hasMin) return openMin ? 'moreThan' : 'atLeast';
  if (hasMax) return openMax ? 'lessThan' : 'atMost';
  return null;
}

function optionsPhrase(options: readonly string[], words: Words): string {
  const quoted = options.slice(0, LONGEST_LIST).map((option) => words.t('problems.accepted.option', { option }));
  if (quoted.length === 0) return words.t('problems.accepted.none');
  if (quoted.length === 1) return quoted[0] ?? '';
  const hidden = options.length - quoted.length;
  if (hidden > 0)
    return (
      words.t('problems.accepted.options', { options: quoted.join(', ') }) + words.t('problems.more', { count: hidden })
    );
  const values = { first: quoted.slice(0, -1).join(', '), last: quoted.at(-1) ?? '' };
  return words.t('problems.accepted.options', { options: words.t('problems.accepted.or', values) });
}
