import type { Scenario } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';
import { fitsQr, qrPicture } from '../figures/svg/qr.ts';
import type { GiveData } from './give-data.ts';
import { chanceSentence, wrongSentence } from './give-flyer-chances.ts';
import { flyerSubject, short, type FlyerAsked, type FlyerSubject } from './give-flyer-subject.ts';
import { flyerSums, type FlyerSums } from './give-flyer-sums.ts';
import { exactMoney } from './give-money.ts';
import { partnerName } from './give-partner.ts';
import { badgeOf, type Badge } from './results-badge.ts';

/** What is printed of a flyer; each text fits the sheet. */
export interface FlyerSheet {
  readonly headline: string;
  readonly notes: readonly string[];
  /** What the rules say no to; else empty. */
  readonly warnings: readonly string[];
  readonly rows: readonly { readonly label: string; readonly amount: string; readonly isTotal: boolean }[];
  readonly each: string;
  readonly placed: string;
  readonly builds: readonly string[];
  readonly chance: string;
  readonly wrong: string;
  readonly join: readonly string[];
  /** The code's markup; empty where the link is too long for one. */
  readonly qr: string;
  readonly link: string;
  readonly linkNote: string;
  readonly assumption: string;
  /** Little to say: it may be printed larger. */
  readonly isRoomy: boolean;
}
export interface FlyerView {
  readonly title: string;
  readonly eyebrow: string;
  readonly badge: Badge;
  /** Printed where given, else there are lines to write on. */
  readonly club: string;
  readonly contact: string;
  /** Null while there is nothing to show: `problems` says why, or nothing was typed. */
  readonly sheet: FlyerSheet | null;
  readonly problems: readonly string[];
  readonly foot: string;
  readonly passport: { readonly words: string };
  readonly form: {
    readonly action: string;
    readonly kept: readonly { readonly name: string; readonly value: string }[];
  };
  readonly back: { readonly address: string; readonly label: string };
}
/** What a flyer needs beside its data. */
export interface FlyerExtra {
  /** The full address of what it is about, and whether nobody else can open it. */
  readonly link: string;
  readonly isOnlyHere: boolean;
  readonly club: string;
  readonly contact: string;
  readonly passport: string;
  readonly today: Date;
  readonly problems: readonly string[];
  readonly kept: FlyerView['form']['kept'];
  readonly back: string;
}

export const LONGEST_CLUB = 80;
export const LONGEST_CONTACT = 120;

/** The association's flyer, from plain data and what was typed. */
export function flyerView(data: GiveData, asked: FlyerAsked, words: Words, extra: FlyerExtra): FlyerView {
  const { scenario } = data;
  const values = {
    date: words.date(extra.today),
    ...{ model: data.model, data: data.data, seed: String(data.seed), draws: words.number(data.draws) },
  };
  const eyebrow = words.t('flyer.eyebrow', {
    scheme: short(words.text(scenario.title)),
    place: short(words.text(scenario.place.name)),
  });
  const moved = Object.keys(data.moved).length > 0 ? ` (${words.t('flyer.changed')})` : '';
  const subject = extra.problems.length > 0 ? null : flyerSubject(data, asked, words);
  const problems = [...extra.problems, ...refusalsOf(subject, scenario, words)];
  return {
    title: words.t('flyer.title'),
    eyebrow: eyebrow + moved,
    badge: badgeOf(scenario, words),
    club: short(extra.club, LONGEST_CLUB),
    contact: short(extra.contact, LONGEST_CONTACT),
    sheet: subject === null || problems.length > 0 ? null : sheetOf(subject, data, words, extra),
    problems,
    foot: words.t('flyer.foot', values),
    passport: { words: extra.passport },
    form: { action: `/give/${data.id}/flyer`, kept: extra.kept },
    back: { address: extra.back, label: words.t(asked.kind === 'plan' ? 'flyer.backPlan' : 'flyer.back') },
  };
}

function sheetOf(subject: FlyerSubject, data: GiveData, words: Words, { link, isOnlyHere }: FlyerExtra): FlyerSheet {
  const { scenario } = data;
  const { all, counted, isPlan, each } = subject;
  const sums = flyerSums(all);
  const first = words.t('flyer.chance.first');
  const chance = chanceSentence(counted, data.draws, isPlan, words);
  const fits = fitsQr(link);
  const rows = rowsOf(sums, scenario, words);
  return {
    ...{ headline: subject.headline, notes: subject.notes, builds: subject.builds },
    warnings: warningsOf(subject, words),
    rows,
    isRoomy: isRoomy(rows, subject, link),
    each: eachOf(sums, words),
    placed:
      sums.placed === 0 ? '' : words.t('flyer.adds.placed', { amount: exactMoney(words)(sums.placed, sums.currency) }),
    chance: counted.length < all.length ? `${first} ${chance}` : chance,
    wrong: wrongSentence(counted, words),
    join: [
      words.t('flyer.join.scan'),
      each === null ? words.t('flyer.join.sayAny') : words.t('flyer.join.say', each),
      words.t('flyer.join.reach'),
    ],
    qr: fits ? qrPicture(link, { label: words.t('flyer.qr', { link }) }) : '',
    link,
    linkNote: [...(fits ? [] : [words.t('flyer.tooLong')]), ...(isOnlyHere ? [words.t('flyer.onlyHere')] : [])].join(
      ' ',
    ),
    assumption: words.t('flyer.assumption', {
      year: String(scenario.place.startYear),
      badge: badgeOf(scenario, words).meaning,
    }),
  };
}

/** Does a sheet hold this in large letters? Names and addresses are as long as whoever wrote them liked. */
function isRoomy(rows: FlyerSheet['rows'], { builds, headline }: FlyerSubject, link: string): boolean {
  const letters = [...rows.map(({ label }) => label), ...builds].reduce((sum, text) => sum + text.length, 0);
  return (
    rows.length <= MOST_ROWS &&
    letters <= MOST_LETTERS &&
    headline.length <= LONGEST_LINE &&
    link.length <= LONGEST_LINK
  );
}
const MOST_ROWS = 6;
const MOST_LETTERS = 240;
const LONGEST_LINE = 80;
const LONGEST_LINK = 400;

/** Who gives and adds what; rows of the place's currency add up to the last. */
function rowsOf(sums: FlyerSums, scenario: Scenario, words: Words): FlyerSheet['rows'] {
  const row = (label: string, value: number, currency = sums.currency, isTotal = false) => ({
    label,
    amount: exactMoney(words)(value, currency),
    isTotal,
  });
  return [
    row(words.t('flyer.adds.club'), sums.given, sums.foreignCurrency),
    row(words.t('flyer.adds.arrives'), sums.toProject),
    ...(sums.inKind > 0 ? [row(words.t('flyer.adds.labour'), sums.inKind)] : []),
    ...sums.partners.map(({ id, paid }) =>
      row(words.t('flyer.adds.partner', { partner: short(partnerName(id, scenario, words), LONGEST_PARTNER) }), paid),
    ),
    row(words.t('flyer.adds.total'), sums.committed, sums.currency, true),
  ];
}
const LONGEST_PARTNER = 50;

function eachOf({ committed, toProject, inKind, currency }: FlyerSums, words: Words): string {
  const own = toProject + inKind;
  if (own === 0) return '';
  return words.t('flyer.adds.each', { one: words.aboutMoney(1, currency), becomes: words.number(committed / own, 2) });
}

/** A year in which nobody adds anything; said once. */
function warningsOf({ all }: FlyerSubject, words: Words): readonly string[] {
  const alone = all.find(({ receipt }) => !receipt.matchingRuns);
  return alone === undefined ? [] : [words.t('give.receipt.noMatching', { year: alone.receipt.year })];
}

/** What the rules refuse in any future is no promise to print. */
function refusalsOf(subject: FlyerSubject | null, scenario: Scenario, words: Words): readonly string[] {
  const refused = subject?.all.find(({ receipt }) => receipt.refusedBy !== null)?.receipt.refusedBy ?? null;
  return refused === null ? [] : [words.t('give.receipt.refused', { partner: partnerName(refused, scenario, words) })];
}
