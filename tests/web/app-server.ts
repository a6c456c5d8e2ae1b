import { json, redirect, refusal, type Route } from '../../src/web/page.ts';
import { ROUTES } from '../../src/web/routes.ts';
import { startTestServer, whileTesting, type RunningServer } from './server.ts';

export const SECRET_VALUE = 'the inside of the program';

/** Addresses that provoke each thing that can happen on a request's way. */
export const PROVOKING: readonly Route[] = [
  {
    method: 'get',
    path: '/test/crash',
    formats: ['html', 'json'],
    handle: () => Promise.reject(new Error(SECRET_VALUE)),
  },
  { method: 'get', path: '/test/slow', handle: () => new Promise(() => undefined) },
  { method: 'get', path: '/test/token', handle: (visit) => json({ token: visit.csrf() }) },
  { method: 'get', path: '/test/query', handle: ({ query }) => json(query) },
  {
    method: 'post',
    path: '/test/save',
    effort: 'save',
    handle: ({ body }) => (body['ratio'] === 'three' ? WRONG : redirect('/glossary')),
  },
  { method: 'get', path: '/test/save', formats: ['html', 'json'], handle: () => WRONG },
];
const WRONG = refusal(422, [
  {
    path: 'scheme.matching.partners.state.ratio',
    code: 'not-a-number',
    given: '<three>',
    accepted: { kind: 'number', min: 0, max: 10 },
    suggestion: '3',
    severity: 'error',
  },
]);

/** The program's pages and these, on a server that runs while a file's tests do. */
export function appServer(): RunningServer {
  return whileTesting(() =>
    startTestServer({ routes: [...ROUTES, ...PROVOKING], limits: { answerMilliseconds: 300 } }),
  );
}
