import { randomBytes } from 'node:crypto';
import { doubleCsrf } from 'csrf-csrf';
import type { Request, RequestHandler, Response } from 'express';
import { Refused } from './refused.ts';

export interface Csrf {
  /** Refuses a form that this application did not hand to this browser. */
  readonly protect: RequestHandler;
  /** The token for a form; sets the browser's cookies. */
  readonly token: (request: Request, response: Response) => string;
  /** Name of the browser, by the cookie that tokens are bound to; sets it when there is none. */
  readonly browser: (request: Request, response: Response) => string;
}

const SESSION_COOKIE = 'contraparte-browser';

/**
 * Double-submit tokens bound to the browser. The cookies' names are plain and `Secure` only behind TLS, since a `__Host-`
 * cookie is never set over the plain http of a local network.
 */
export function createCsrf(secret: string, behindTls: boolean): Csrf {
  const cookieOptions = { sameSite: 'lax', secure: behindTls, httpOnly: true, path: '/' } as const;
  const { doubleCsrfProtection, generateCsrfToken } = doubleCsrf({
    getSecret: () => secret,
    getSessionIdentifier: (request) => browserOf(request) ?? '',
    cookieName: 'contraparte-form',
    cookieOptions,
    getCsrfTokenFromRequest: (request) => tokenOf(request.body) ?? request.headers['x-csrf-token'],
  });
  function browser(request: Request, response: Response): string {
    const known = browserOf(request);
    if (known !== null) return known;
    const made = randomBytes(16).toString('hex');
    cookies(request)[SESSION_COOKIE] = made;
    response.cookie(SESSION_COOKIE, made, cookieOptions);
    return made;
  }
  return {
    protect: (request, response, next) => {
      // A second lock that needs no cookie: browsers say when another site sends the form.
      const foreign = request.headers['sec-fetch-site'] === 'cross-site' && !['GET', 'HEAD'].includes(request.method);
      if (foreign) next(new Refused(403, 'a form from another site'));
      else doubleCsrfProtection(request, response, next);
    },
    token: (request, response) => {
      browser(request, response);
      return generateCsrfToken(request, response);
    },
    browser,
  };
}

const cookies = (request: Request): Record<string, unknown> => request.cookies as Record<string, unknown>;

function browserOf(request: Request): string | null {
  const browser = cookies(request)[SESSION_COOKIE];
  return typeof browser === 'string' && /^[0-9a-f]{32}$/.test(browser) ? browser : null;
}

function tokenOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('_csrf' in body)) return null;
  return typeof body._csrf === 'string' ? body._csrf : null;
}
