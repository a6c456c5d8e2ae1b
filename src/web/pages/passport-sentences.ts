import { typedWords, type Misfit, type ReadPassport, type UnknownWord } from '../../words/passport/read.ts';
import type { Words } from '../../words/words.ts';

/** What is wrong with the six words, a sentence each; none when they fit. */
export function passportSentences(read: ReadPassport, words: Words): readonly string[] {
  switch (read.kind) {
    case 'fits':
      return [];
    case 'count':
      return [words.t('passport.count', { count: read.count })];
    case 'unknown':
      return read.unknown.map((one) => unknownSentence(one, words));
    case 'misfit':
      return [misfitSentence(read.why, words)];
  }
}

function unknownSentence({ place, typed, suggestion }: UnknownWord, words: Words): string {
  if (suggestion === null) return words.t('passport.unknown', { place, typed });
  const key = suggestion.by === 'others' ? 'passport.unknownOthers' : 'passport.unknownAlike';
  return words.t(key, { place, typed, word: suggestion.word });
}

function misfitSentence(why: Misfit, words: Words): string {
  switch (why.kind) {
    case 'one':
      return words.t('passport.oneWrong', { place: why.place, word: why.word, instead: why.instead });
    case 'swapped':
      return words.t('passport.swapped', { one: why.places[0], other: why.places[1] });
    case 'several':
      return words.t('passport.several');
  }
}

/** The words with what is wrong put right, when a single word or an exchange explains it; else `null`. */
export function mendedWords(read: ReadPassport, typed: string): readonly string[] | null {
  const words = typedWords(typed);
  if (read.kind === 'unknown' && read.unknown.length === 1) {
    const [one] = read.unknown;
    return one?.suggestion?.by === 'others' ? words.with(one.place - 1, one.suggestion.word) : null;
  }
  if (read.kind !== 'misfit') return null;
  if (read.why.kind === 'one') return words.with(read.why.place - 1, read.why.instead);
  if (read.why.kind !== 'swapped') return null;
  const [one, other] = read.why.places;
  return words.with(one - 1, words[other - 1] ?? '').with(other - 1, words[one - 1] ?? '');
}
