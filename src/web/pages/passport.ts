import { errorBody } from '../failures.ts';
import { json, page, type Reply, type Route, type Visit } from '../page.ts';
import { uploadOf } from '../uploads.ts';
import { answerPassport, type PassportAnswer, type PassportQuestion } from './passport-answer.ts';
import { passportSentences } from './passport-sentences.ts';
import { passportView, verdictText } from './passport-view.ts';

export const passportRoutes: readonly Route[] = [
  { method: 'get', path: '/passport', formats: ['html', 'json'], handle: (visit) => show(visit, asked(visit.query)) },
  {
    method: 'get',
    path: '/passport/:words',
    formats: ['html', 'json'],
    handle: (visit) => show(visit, { ...asked(visit.query), words: visit.params['words'] ?? '' }),
  },
  {
    method: 'post',
    path: '/passport',
    formats: ['html', 'json'],
    effort: 'save',
    handle: (visit) => show(visit, { ...asked(visit.body), link: '', file: uploadOf(visit.body, 'file') }),
  },
];

function asked(given: Readonly<Record<string, unknown>>): PassportQuestion {
  const text = (key: string) => (typeof given[key] === 'string' ? given[key] : '');
  return { words: text('words'), link: text('link'), seed: text('seed'), draws: text('draws'), file: undefined };
}

async function show(visit: Visit, question: PassportQuestion): Promise<Reply> {
  const { words } = visit;
  const answer = await answerPassport(visit.site, question, words);
  if (visit.format === 'json') return dataOf(answer, visit);
  return page({
    template: 'pages/passport',
    title: words.t('passport.title'),
    description: words.t('passport.lead'),
    view: passportView(answer, question, () => visit.csrf(), words),
  });
}

function dataOf({ read, held, verdict }: PassportAnswer, { words }: Visit): Reply {
  if (read?.kind !== 'fits') {
    const messages = read === null ? [words.t('passport.none')] : passportSentences(read, words);
    const errors = messages.map((message) => ({
      path: 'words',
      code: 'unknown-reference',
      given: null,
      accepted: '6',
      suggestion: null,
      message,
    }));
    return json({ ...errorBody(422, [], words), error: words.t('passport.problems'), errors }, 422);
  }
  return json({
    ok: true,
    words: read.words,
    held: held.map(({ id, kept, luck: { seed, draws }, otherVersion }) => ({
      scenario: id,
      kept: kept !== null,
      seed,
      draws,
      otherVersion,
    })),
    compared:
      verdict === null ? null : { result: verdict.kind, with: verdict.by, message: verdictText(verdict, words) },
  });
}
