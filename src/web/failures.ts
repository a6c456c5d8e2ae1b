import type { ErrorRequestHandler, RequestHandler } from 'express';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Problem } from '../scenario/problem.ts';
import { problemSentence } from '../words/problems.ts';
import type { Words } from '../words/words.ts';
import { errorView } from './pages/error-view.ts';
import type { SendPage } from './send.ts';
import { readingOf } from './reading.ts';
import { Refused } from './refused.ts';

/** The shape of every error as data. */
export interface ErrorBody {
  readonly ok: false;
  readonly status: number;
  readonly error: string;
  readonly errors: readonly (Omit<Problem, 'severity' | 'accepted'> & {
    readonly accepted: string;
    readonly message: string;
  })[];
}

/** No page at this address. */
export const nothingHere: RequestHandler = (_request, _response, next) => next(new Refused(404, 'no such page'));

/** The last handler: a page or JSON that says what happened and what to do, never a stack trace. */
export function answerFailure(sendPage: SendPage): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    // The reader has gone: there is nobody to tell.
    if (response.closed) return;
    if (response.headersSent) return next(error);
    const status = error instanceof CannotPlay ? 422 : statusOf(error);
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    const reading = readingOf(response);
    const problems = problemsOf(error);
    response.set('Cache-Control', 'no-store');
    if (reading.format !== 'html' || request.accepts(['html', 'json']) === 'json') {
      response.status(status).json(errorBody(status, problems, reading.words));
    } else {
      const view = errorView(status, problems, reading.words);
      sendPage(request, response, status, { template: 'pages/error', title: view.title, view });
    }
  };
}

export function errorBody(status: number, problems: readonly Problem[], words: Words): ErrorBody {
  const error =
    problems.length > 0 ? words.t('errors.count', { count: problems.length }) : errorView(status, [], words).title;
  const errors = problems.map(({ path, code, given, accepted, suggestion }) => {
    const problem: Problem = { path, code, given, accepted, suggestion, severity: 'error' };
    return { path, code, given, accepted: acceptedText(problem), suggestion, message: problemSentence(problem, words) };
  });
  return { ok: false, status, error, errors };
}

/** "0 to 10", or the options; English ids and figures in every language, since programs read it. */
function acceptedText({ accepted }: Problem): string {
  if (accepted.options !== undefined) return accepted.options.join(', ');
  if (accepted.min !== undefined && accepted.max !== undefined) return `${accepted.min} to ${accepted.max}`;
  if (accepted.min !== undefined) return `at least ${accepted.min}`;
  return accepted.max === undefined ? accepted.kind : `at most ${accepted.max}`;
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof CannotPlay) return [error.problem];
  return error instanceof Refused ? error.problems : [];
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
