import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { RequestHandler } from 'express';

interface Logged {
  readonly id?: unknown;
  readonly method?: string;
  readonly url?: string;
  readonly statusCode?: number;
}

/** Gives each request an id, which comes back in `X-Request-Id`, and one line in the log; cookies are never written. */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    // No headers at all: cookies and addresses of readers have no place in a log.
    serializers: {
      req: ({ id, method, url }: Logged) => ({ id, method, url: url?.replaceAll(KEYS, '$1…') }),
      res: ({ statusCode }: Logged) => ({ statusCode }),
    },
    customLogLevel: (_request, response, error) =>
      error !== undefined || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
  });
}

/** Whoever has the key of a class leads it, and a team's key plays for it: neither has a place in a log. */
const KEYS = /([?&](?:key|team)=)[^&#]*/g;
