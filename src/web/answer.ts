import type { Request, RequestHandler, Response } from 'express';
import type { Csrf } from './csrf.ts';
import { csvText } from './csv-table.ts';
import type { FollowEvents, Format, Query, Reply, Route, Site, Visit } from './page.ts';
import { readingOf } from './reading.ts';
import { waitForRuns } from './pages/runs-waiting.ts';
import { RunsFull } from './pages/results-runs.ts';
import { RunStopped } from './pages/runs-run.ts';
import { StillRunning } from './pages/runs-result.ts';
import { fullReply } from './pages/runs-full.ts';
import { isGuest } from './class-door.ts';
import { guestVisit } from './guest-visit.ts';
import { NOWHERE } from './layout-view.ts';
import { originIn, ownOrigin } from './origin.ts';
import { Refused } from './refused.ts';
import type { SendPage } from './send.ts';
import { tableSheets } from './xlsx/table-sheets.ts';
import { writeWorkbook } from '../storage/xlsx/write-workbook.ts';

export interface Answering {
  readonly site: Site;
  readonly csrf: Csrf;
  readonly sendPage: SendPage;
  readonly answerMilliseconds: number;
  readonly patienceMilliseconds: number;
}

/** Makes a route's handler one of express: a visit in, a reply out, given up when the time is over. */
export function answer(route: Route, answering: Answering): RequestHandler {
  return async (request, response) => {
    const format = formatOf(route, readingOf(response).format);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const told: string[] = [];
    const made = { ...makeVisit(request, response, answering, gone.signal, told), format };
    const visit = made.isGuest ? guestVisit(made) : made;
    const reply = await replyTo(route, visit, answering.answerMilliseconds);
    if (told.length > 0) response.set('Server-Timing', told.join(', '));
    await send(reply, request, response, answering.sendPage);
  };
}

/** What a route is asked for: a table's workbook is made of what it gives as CSV. Throws where there is no such format. */
function formatOf({ formats = ['html'] }: Route, asked: Format): Format {
  if (formats.includes(asked)) return asked;
  if (asked === 'xlsx' && formats.includes('csv')) return 'csv';
  throw new Refused(404, 'no such format');
}

/** What the route answers; where no run can be had now, when to come back. */
async function replyTo(route: Route, visit: Visit, milliseconds: number): Promise<Reply> {
  try {
    return await replyAfterRuns(route, visit, milliseconds);
  } catch (error) {
    if (error instanceof RunsFull || error instanceof RunStopped) return fullReply(error, visit);
    throw error;
  }
}

/** Runs that take long are waited for in the reader's own way, then the route is asked again. */
async function replyAfterRuns(route: Route, visit: Visit, milliseconds: number): Promise<Reply> {
  for (;;) {
    try {
      return await inTime(route.handle(visit), milliseconds);
    } catch (error) {
      if (!(error instanceof StillRunning)) throw error;
      const meanwhile = await waitForRuns(error.runs, visit);
      if (meanwhile !== null) return meanwhile;
    }
  }
}

async function inTime(reply: Reply | Promise<Reply>, milliseconds: number): Promise<Reply> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refused(503, 'the answer took too long')), milliseconds);
  });
  try {
    return await Promise.race([reply, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

function makeVisit(
  request: Request,
  response: Response,
  { site, csrf, patienceMilliseconds }: Answering,
  signal: AbortSignal,
  told: string[],
): Visit {
  let token: string | undefined;
  const origin = originIn(response);
  return {
    site,
    log: request.log,
    ...readingOf(response),
    path: request.path,
    params: textsOf(request.params),
    query: queryOf(request.query),
    body: (request.body as Record<string, unknown> | undefined) ?? {},
    // One token a page, however many of its forms post: of two the browser would keep the last alone.
    csrf: () => (token ??= csrf.token(request, response)),
    origin: origin === NOWHERE ? null : origin,
    here: ownOrigin(request),
    isGuest: isGuest(response),
    browser: () => csrf.browser(request, response),
    patience: request.method === 'POST' ? Infinity : patienceMilliseconds,
    // Asked again after a wait, a handler tells the same again; what it told first is what happened.
    tell: (timing) => void (told.some((one) => nameOf(one) === nameOf(timing)) || told.push(timing)),
    prefers: (request.get('prefer') ?? '').toLowerCase(),
    signal,
  };
}

/** Of an entry of `Server-Timing`. */
const nameOf = (timing: string): string => timing.split(';', 1)[0] ?? '';

function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

/** What the frame around a page reads. */
const USED_UP: ReadonlySet<string> = new Set(['lang', 'tour']);

/** A key given twice counts as last given, so that a hidden field can stand before a box that may be unticked. */
function queryOf(query: Readonly<Record<string, unknown>>): Query {
  const last = Object.entries(query).map(
    ([key, value]) => [key, Array.isArray(value) ? (value.at(-1) as unknown) : value] as const,
  );
  return textsOf(Object.fromEntries(last.filter(([key]) => !USED_UP.has(key))));
}

const FILE_TYPES = {
  csv: 'text/csv',
  yaml: 'application/yaml; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

async function send(reply: Reply, request: Request, response: Response, sendPage: SendPage): Promise<void> {
  response.set('Cache-Control', 'private, no-cache');
  if ('headers' in reply) response.set(reply.headers);
  switch (reply.kind) {
    case 'events':
      return sendEvents(reply.follow, request, response);
    case 'page':
      return sendPage(request, response, reply.status, reply.page);
    case 'json':
      return void response.status(reply.status).json(reply.body);
    case 'file':
      return sendFile(reply.text, reply.name, reply.type, response);
    case 'table':
      if (readingOf(response).format !== 'xlsx') return sendFile(csvText(reply.file), reply.name, 'csv', response);
      return sendFile(await writeWorkbook(tableSheets(reply.file, reply.name)), reply.name, 'xlsx', response);
    case 'workbook':
      return sendFile(reply.bytes, reply.name, 'xlsx', response);
    case 'document':
      return sendDocument(reply, response);
    case 'redirect':
      return response.redirect(303, reply.to);
    case 'refusal':
      throw new Refused(reply.status, 'refused by the page', reply.problems);
  }
}

/** Shown where it is opened; a link that says `download` keeps it under its name. Nobody may frame it. */
function sendDocument(
  { html, policy, name }: { html: string; policy: string; name: string },
  response: Response,
): void {
  response.set('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
  response.set('Content-Disposition', `inline; filename="${fileName(name)}.html"`);
  response.type('html').send(html);
}

const fileName = (name: string): string => name.replaceAll(/[^a-z0-9-]/gi, '-');

function sendFile(content: string | Uint8Array, name: string, type: keyof typeof FILE_TYPES, response: Response): void {
  response.attachment(`${fileName(name)}.${type}`);
  response.type(FILE_TYPES[type]).send(typeof content === 'string' ? content : Buffer.from(content));
}

/** Server-sent events, one after the other on a connection that stays open; compressing them would hold them back. */
function sendEvents(follow: FollowEvents, request: Request, response: Response): void {
  response.set({
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  if (request.method === 'HEAD') return void response.end();
  response.flushHeaders();
  const stop = follow(
    (name, data) => void response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
    () => void response.end(),
  );
  response.on('close', stop);
}
