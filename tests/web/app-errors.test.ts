import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/web/routes.ts';
import { startTestServer } from './server.ts';
import { SECRET_VALUE, appServer } from './app-server.ts';

const server = appServer();

describe('errors', () => {
  it.each([
    ['/no/such/page', 404],
    ['/scenarios/..%2f..%2fpackage', 404],
    ['/evidence/noSuchParameter', 404],
    ['/test/crash', 500],
    ['/test/slow', 503],
    ['/evidence/%E0%A4%A', 400],
  ])('%s is a page with status %i and no inside of the program', async (path, status) => {
    const answer = await server.ask(path, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch('text/html');
    expect(answer.text).toContain('<h1>');
    expect(answer.text).not.toMatch(new RegExp(`${SECRET_VALUE}|node_modules|at .*\\.ts:`));
  });

  it.each([
    ['/no/such/page.json', 404, {}],
    ['/no/such/page', 404, { accept: 'application/json' }],
    ['/test/crash.json', 500, {}],
    ['/no/such/page.csv', 404, {}],
  ])('%s as data has the one shape of errors', async (path, status, headers) => {
    const answer = await server.ask(path, { headers });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ ok: false, status, error: expect.any(String), errors: [] });
  });

  it('lists each problem with path, what was given, what is accepted, a suggestion and a sentence', async () => {
    const answer = await server.ask('/test/save.json');
    expect(JSON.parse(answer.text)).toEqual({
      ok: false,
      status: 422,
      error: '1 problem',
      errors: [
        {
          path: 'scheme.matching.partners.state.ratio',
          code: 'not-a-number',
          given: '<three>',
          accepted: '0 to 10',
          suggestion: '3',
          message: expect.stringContaining('three'),
        },
      ],
    });
  });

  it('an ending that a page does not have is no page', async () => {
    expect((await server.ask('/method.csv')).status).toBe(404);
  });

  it('more requests than allowed are refused with 429', async () => {
    const strict = await startTestServer({ routes: ROUTES, limits: { pagesPerMinute: 2 } });
    const answers = [await strict.ask('/method'), await strict.ask('/method'), await strict.ask('/method')];
    await strict.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  });
});
