import type { RequestHandler, Request, Response } from 'express';
import { asksItself } from './own-address.ts';
import { OnlyReading } from './refused.ts';

/** What a request wants, as far as the door of a room looks at it. */
export interface Knock {
  readonly method: string;
  /** Without its ending: `/class/join` also for `/class/join.json`. */
  readonly path: string;
  /** From the machine that the server runs on? */
  readonly isOwn: boolean;
}

/**
 * May it pass? On a room's network everybody reads everything; only the machine itself writes everywhere, and others where a
 * class's code stands in the address, or is given to join it.
 */
export function mayPass({ method, path, isOwn }: Knock): boolean {
  if (isOwn || method === 'GET' || method === 'HEAD') return true;
  return method === 'POST' && IN_A_CLASS.test(path);
}

/** `/class/join`, `/class/<code>/…`: whether there is such a class is for its pages to say. */
const IN_A_CLASS = /^\/class\/(?:join|[^/]+\/.+)\/?$/i;

/**
 * The door of `serve --class`: tells guests from the machine's own, and turns away what guests may not do before any of it is
 * read. `isOwn` says who asks from the machine itself.
 */
export function classDoor(isOwn: (request: Request) => boolean = asksItself): RequestHandler {
  return (request, response, next) => {
    const own = isOwn(request);
    response.locals['isGuest'] = !own;
    const { method, path } = request;
    next(mayPass({ method, path, isOwn: own }) ? undefined : new OnlyReading());
  };
}

/** Does this reader only read, classes apart? Without `--class` nobody does. */
export const isGuest = (response: Response): boolean => response.locals['isGuest'] === true;
