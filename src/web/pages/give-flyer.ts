import { stampOf } from '../../analysis/stamp.ts';
import { json, page, refusal, type Query, type Reply, type Route, type Visit } from '../page.ts';
import { readFields } from '../forms.ts';
import { entryItems } from './entry-items.ts';
import { giveQuery } from './give-address.ts';
import { readGiven } from './give-contribution.ts';
import { giveData, type GiveData } from './give-data.ts';
import type { FlyerAsked } from './give-flyer-subject.ts';
import { flyerView, type FlyerExtra } from './give-flyer-view.ts';
import { planQuery, withQuery } from './give-plan-address.ts';
import { projectAt, withoutPlan } from './give-plan-keys.ts';
import { plannedProblems } from './give-plan-problems.ts';
import { readPlanned } from './give-plan-read.ts';
import { givenProblems } from './give-refusal.ts';
import { passportLine } from './passport-line.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { resultOf } from './runs-result.ts';

export const giveFlyerRoutes: readonly Route[] = [
  { method: 'get', path: '/give/:id/flyer', formats: ['html', 'json'], effort: 'run', handle: showFlyer },
];

/** Names that are printed, and neither kept nor put into the code. */
const PRINTED = ['club', 'contact'] as const;

/** A page to print of what is given, or of a plan: the state is the address's own, as at those pages. */
async function showFlyer(visit: Visit): Promise<Reply> {
  const state = withoutPrinted(visit.query);
  const opened = await openDesign(visit, withoutPlan(state));
  if (isReply(opened)) return opened;
  const { file, design, words } = opened;
  const asked = askedOf(opened, state);
  if (visit.format === 'json') {
    const refused = refusalOf(design) ?? refusalIn(asked, opened);
    if (refused !== null) return refused;
  }
  const result = await resultOf(visit, design.scenario, design);
  const data = giveData(result, file.id, design.moved);
  const view = flyerView(data, asked, words, extraOf(visit, opened, asked, data));
  if (visit.format === 'json') {
    const { eyebrow, club, contact, sheet, foot, passport } = view;
    // The code is a picture of the link.
    const text = Object.fromEntries(Object.entries(sheet ?? {}).filter(([name]) => name !== 'qr'));
    return json({ ok: true, ...stampOf(result), eyebrow, club, contact, passport: passport.words, foot, ...text });
  }
  return page({
    template: 'pages/give-flyer',
    title: view.title,
    description: view.sheet?.headline ?? view.title,
    view,
    door: 'association',
    design: { id: file.id, query: { ...design.moved } },
  });
}

function withoutPrinted(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([key]) => !PRINTED.some((name) => name === key)));
}

/** A plan where projects or a plan's money are named, else one contribution. */
function askedOf({ design, words }: Opened, state: Query): FlyerAsked {
  const isPlan = Object.keys(state).some((key) => projectAt(key) !== null || key === 'money');
  return isPlan
    ? { kind: 'plan', planned: readPlanned(design.scenario, state, words) }
    : { kind: 'gift', given: readGiven(design.scenario, state, words) };
}

function refusalIn(asked: FlyerAsked, { words }: Opened): Reply | null {
  const problems = asked.kind === 'plan' ? plannedProblems(asked.planned, words) : givenProblems(asked.given, words);
  return problems.length === 0 ? null : refusal(422, problems);
}

function extraOf(visit: Visit, { design, words }: Opened, asked: FlyerAsked, data: GiveData): FlyerExtra {
  const { club = '', contact = '' } = readFields(visit.query);
  const back = pageOf(data, asked);
  const origin = visit.origin ?? visit.here ?? '';
  const whole = inLanguage(origin + back, visit.language);
  const typed = asked.kind === 'plan' ? asked.planned.problems : asked.given.problems;
  return {
    link: whole.length > LONGEST_EASY ? inLanguage(origin + pageOf(data, withoutNames(asked)), visit.language) : whole,
    isOnlyHere: visit.origin === null,
    club: club.trim(),
    contact: contact.trim(),
    passport: passportLine(design.scenario, design, words).words,
    today: new Date(),
    problems: [...typed, ...entryItems(design, words)].map(({ message }) => message),
    kept: Object.entries(withoutPrinted(visit.query)).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [{ name, value }],
    ),
    back,
  };
}

/** The page that shows the same as the flyer. */
function pageOf(data: GiveData, asked: FlyerAsked): string {
  return asked.kind === 'plan'
    ? withQuery(`/give/${data.id}/plan`, planQuery(data, asked.planned))
    : `/give/${data.id}${giveQuery(data, asked.given)}`;
}

/** Above this many letters a code is so dense that few phones read it from paper. */
const LONGEST_EASY = 500;

/** The same plan with fewer letters: names change no figure. */
function withoutNames(asked: FlyerAsked): FlyerAsked {
  if (asked.kind === 'gift') return asked;
  const rows = asked.planned.rows.map(({ number, typed: { sector, locality, value, place } }) => {
    const fields = Object.entries({ sector, locality, value, place }).filter(([, text]) => text !== undefined);
    return { number, typed: Object.fromEntries(fields) };
  });
  return { kind: 'plan', planned: { ...asked.planned, rows } };
}

/** Whoever follows a printed link reads it in the flyer's language; English is what the site begins with. */
function inLanguage(link: string, language: string): string {
  return language === 'en' ? link : `${link}${link.includes('?') ? '&' : '?'}lang=${language}`;
}
