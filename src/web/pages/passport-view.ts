import { VERSIONS_NOW } from '../../storage/passport.ts';
import { countryName } from '../../words/country.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import type { Held, PassportAnswer, PassportQuestion, Verdict } from './passport-answer.ts';
import { passportAddress } from './passport-line.ts';
import { mendedWords, passportSentences } from './passport-sentences.ts';
import { queryText } from './results-query.ts';

export interface PassportView {
  readonly typed: string;
  /** What is wrong with the words; empty when nothing is. */
  readonly problems: readonly string[];
  /** The words put right, to look again. */
  readonly mended: { readonly label: string; readonly address: string } | null;
  readonly fits: string;
  readonly verdict: { readonly kind: Verdict['kind']; readonly title: string; readonly text: string } | null;
  readonly held: readonly HeldView[];
  readonly notHeld: boolean;
  readonly verify: {
    readonly csrf: string;
    readonly link: string;
    readonly seed: string;
    readonly draws: string;
  } | null;
}
interface HeldView {
  readonly title: string;
  readonly place: string;
  readonly about: string;
  readonly otherVersion: boolean;
  readonly links: { readonly results: string; readonly design: string; readonly file: string };
}

/** `csrf` makes the token of the form that sends a file; it is called only when that form is shown. */
export function passportView(
  { read, held, verdict }: PassportAnswer,
  asked: PassportQuestion,
  csrf: () => string,
  words: Words,
): PassportView {
  const fits = read?.kind === 'fits';
  const mended = read === null ? null : mendedWords(read, asked.words);
  return {
    typed: fits ? read.words.join(' ') : asked.words,
    problems: read === null ? [] : passportSentences(read, words),
    mended:
      mended === null
        ? null
        : { label: words.t('passport.tryIt', { words: mended.join(' ') }), address: passportAddress(mended) },
    fits: fits ? words.t('passport.fits', { words: read.words.join(' ') }) : '',
    verdict: verdict === null ? null : verdictView(verdict, words),
    held: held.map((one) => heldView(one, words)),
    notHeld: fits && held.length === 0,
    verify: fits ? { csrf: csrf(), link: asked.link, seed: asked.seed, draws: asked.draws } : null,
  };
}

function verdictView(verdict: Verdict, words: Words): PassportView['verdict'] {
  const title = words.t(`passport.verdict.${verdict.kind}`);
  return { kind: verdict.kind, title, text: verdictText(verdict, words) };
}

/** What came of the comparison, in a sentence. */
export function verdictText(verdict: Verdict, words: Words): string {
  if (verdict.kind === 'unusable') return verdict.why;
  const { kind, by, luck } = verdict;
  const key = kind === 'another-design' ? `${kind}-${by}` : kind;
  return words.t(`passport.verdictText.${key}`, {
    seed: String(luck.seed),
    draws: words.number(luck.draws),
    words: verdict.words.join(' '),
    ...VERSIONS_NOW,
  });
}

function heldView({ id, scenario, luck, kept, otherVersion }: Held, words: Words): HeldView {
  const { place, title } = scenario;
  const values = { seed: String(luck.seed), draws: words.number(luck.draws) };
  const asKept = queryText({}, { seed: luck.seed, draws: luck.draws, nominal: false });
  return {
    title: words.text(title),
    place: `${words.text(place.name)}, ${countryName(place.country, words)}`,
    about:
      kept === null
        ? words.t('passport.ready', values)
        : words.t('passport.kept', { ...values, date: formatDate(new Date(kept.created), words.locale) }),
    otherVersion,
    links: {
      results: kept === null ? `/scenarios/${id}` : `/d/${id}`,
      design: `/scenarios/${id}/design${asKept}`,
      file: `/scenarios/${id}.yaml`,
    },
  };
}
