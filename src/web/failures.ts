import type { ErrorRequestHandler, RequestHandler } from 'express';
import { CannotPlay } from '../scenario/cannot-play.ts';
import type { Problem } from '../scenario/problem.ts';
import { acceptedShort } from '../words/accepted.ts';
import { problemSentence } from '../words/problems.ts';
import type { Words } from '../words/words.ts';
import { errorView, joiningView, type ErrorView } from './pages/error-view.ts';
import type { SendPage } from './send.ts';
import { readingOf } from './reading.ts';
import { OnlyReading, Refused } from './refused.ts';

/** The shape of every error as data. */
export interface ErrorBody {
  readonly ok: false;
  readonly status: number;
  readonly error: string;
  /** Where whoever only reads here takes part. */
  readonly join?: string | null;
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
      response.status(status).json(bodyOf(error, status, problems, reading.words));
    } else {
      const view = viewOf(error, status, problems, reading.words);
      sendPage(request, response, status, { template: 'pages/error', title: view.title, view });
    }
  };
}

function viewOf(error: unknown, status: number, problems: readonly Problem[], words: Words): ErrorView {
  return error instanceof OnlyReading ? joiningView(status, words) : errorView(status, problems, words);
}

/** Guests are told where they take part, as data too. */
function bodyOf(error: unknown, status: number, problems: readonly Problem[], words: Words): ErrorBody {
  const body = errorBody(status, problems, words);
  if (!(error instanceof OnlyReading)) return body;
  const { advice, join } = joiningView(status, words);
  return { ...body, error: advice, join };
}

export function errorBody(status: number, problems: readonly Problem[], words: Words): ErrorBody {
  const error =
    problems.length > 0 ? words.t('errors.count', { count: problems.length }) : errorView(status, [], words).title;
  const errors = problems.map(({ path, code, given, accepted, suggestion }) => {
    const message = problemSentence({ path, code, given, accepted, suggestion, severity: 'error' }, words);
    return { path, code, given, accepted: acceptedShort(accepted), suggestion, message };
  });
  return { ok: false, status, error, errors };
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof CannotPlay) return [error.problem];
  return error instanceof Refused ? error.problems : [];
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
