import type { RequestHandler } from 'express';
import type { Route } from './page.ts';
import { Refused } from './refused.ts';

/** The methods that each path answers; what answers GET answers HEAD too. */
export function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  const byPath = new Map<string, readonly string[]>();
  for (const { path, method } of routes) {
    const known = byPath.get(path) ?? [];
    byPath.set(path, [...known, ...(method === 'get' ? ['GET', 'HEAD'] : ['POST'])]);
  }
  return byPath;
}

/** Refuses every other method with 405, and says which are answered. */
export function allowOnly(methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) return next();
    response.set('Allow', methods.join(', '));
    next(new Refused(405, `no ${request.method} here`));
  };
}

/** Where no page is, a method that no page answers finds nothing, before anybody asks for a form's token. */
export const onlyKnownMethods: RequestHandler = (request, _response, next) => {
  const known = ['GET', 'HEAD', 'POST'].includes(request.method);
  next(known ? undefined : new Refused(404, 'no such page'));
};
