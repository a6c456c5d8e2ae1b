import type { Request, RequestHandler, Response } from 'express';
import { lanAddresses } from './lan-addresses.ts';
import { NOWHERE } from './layout-view.ts';

/**
 * Notes under which scheme and host others find this server: as the reader's browser knows them. `NOWHERE` for this machine's
 * bare number, which nobody else can open; with `isClass` its address on the room's network instead, for the trainer's own
 * browser shows what phones are to open.
 */
export function findOrigin(isClass: boolean): RequestHandler {
  return (request, response, next) => {
    response.locals['origin'] = originOf(request, isClass);
    next();
  };
}

/** Scheme and host as the reader's own browser has them, this machine's bare number included; null for a host that is none. */
export function ownOrigin({ protocol, headers }: Request): string | null {
  const host = headers.host ?? '';
  return HOST.test(host) || OWN_NAME.test(host) ? `${protocol}://${host}` : null;
}

export const originIn = (response: Response): string => response.locals['origin'] as string;

function originOf({ protocol, headers }: Request, isClass: boolean): string {
  const host = headers.host ?? '';
  const port = /:\d{1,5}$/.exec(host)?.[0] ?? '';
  const [reachable] = isClass && OWN_NAME.test(host) ? lanAddresses() : [];
  if (reachable !== undefined) return `${protocol}://${reachable}${port}`;
  return HOST.test(host) && !host.startsWith('127.') ? `${protocol}://${host}` : NOWHERE;
}
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/i;
/** What a machine calls itself. */
const OWN_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?::\d{1,5})?$/i;
