import type { Request, RequestHandler, Response } from 'express';
import type { Csrf } from './csrf.ts';
import type { Query, Reply, Route, Site, Visit } from './page.ts';
import { readingOf } from './reading.ts';
import { Refused } from './refused.ts';
import type { SendPage } from './send.ts';

export interface Answering {
  readonly site: Site;
  readonly csrf: Csrf;
  readonly sendPage: SendPage;
  readonly answerMilliseconds: number;
}

/** Makes a route's handler one of express: a visit in, a reply out, given up when the time is over. */
export function answer(route: Route, answering: Answering): RequestHandler {
  return async (request, response) => {
    if (!(route.formats ?? ['html']).includes(readingOf(response).format)) throw new Refused(404, 'no such format');
    const giveUp = new AbortController();
    response.on('close', () => giveUp.abort());
    const timer = setTimeout(() => giveUp.abort(), answering.answerMilliseconds);
    try {
      const visit = makeVisit(request, response, answering, giveUp.signal);
      const reply = await Promise.race([route.handle(visit), timeUp(giveUp.signal)]);
      send(reply, request, response, answering.sendPage);
    } finally {
      clearTimeout(timer);
    }
  };
}

function timeUp(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Refused(503, 'the answer took too long')));
  });
}

function makeVisit(request: Request, response: Response, { site, csrf }: Answering, signal: AbortSignal): Visit {
  return {
    site,
    log: request.log,
    ...readingOf(response),
    path: request.path,
    params: textsOf(request.params),
    query: queryOf(request.query),
    body: (request.body as Record<string, unknown> | undefined) ?? {},
    csrf: () => csrf.token(request, response),
    signal,
  };
}

function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

/** A key given twice counts as last given, so that a hidden field can stand before a box that may be unticked. */
function queryOf(query: Readonly<Record<string, unknown>>): Query {
  const last = Object.entries(query).map(
    ([key, value]) => [key, Array.isArray(value) ? (value.at(-1) as unknown) : value] as const,
  );
  return textsOf(Object.fromEntries(last.filter(([key]) => key !== 'lang')));
}

const FILE_TYPES = { csv: 'text/csv', yaml: 'application/yaml; charset=utf-8' } as const;

function send(reply: Reply, request: Request, response: Response, sendPage: SendPage): void {
  response.set('Cache-Control', 'private, no-cache');
  switch (reply.kind) {
    case 'page':
      return sendPage(request, response, reply.status, reply.page);
    case 'json':
      return void response.status(reply.status).json(reply.body);
    case 'file':
      response.attachment(`${reply.name.replaceAll(/[^a-z0-9-]/gi, '-')}.${reply.type}`);
      return void response.type(FILE_TYPES[reply.type]).send(reply.text);
    case 'redirect':
      return response.redirect(303, reply.to);
    case 'refusal':
      throw new Refused(reply.status, 'refused by the page', reply.problems);
  }
}
