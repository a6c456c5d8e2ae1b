import { describe, expect, it } from 'vitest';
import { pagesServer } from './pages-server.ts';
import { cookiesOf } from './server.ts';

const server = pagesServer();
const PAGE = '/scenarios/mexico-tres-por-uno';
const A = '?draws=20&guarantee.cover=0.6';
const B = '?draws=20&guarantee.cover=0.7';
const C = '?audit=null&draws=20';

/** Somebody with a browser, without scripts. */
async function reader() {
  const first = await server.ask(`${PAGE}?draws=20`);
  const headers = { cookie: cookiesOf(first) };
  const open = async (query: string): Promise<string> => (await server.ask(PAGE + query, { headers })).text;
  const press = async (way: string, form: Readonly<Record<string, string>> = {}): Promise<string> => {
    const page = first.text;
    const token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const answer = await server.ask(`${PAGE}/${way}`, { headers, form: { _csrf: token, back: PAGE, ...form } });
    return String(answer.headers['location']);
  };
  return { open, press };
}

describe('undo and redo', () => {
  it('go back and forth through the designs that were looked at; a change after an undo drops what was undone', async () => {
    const { open, press } = await reader();
    expect(/data-way="redo" aria-disabled="true"/.test(await open('?draws=20'))).toBe(true);
    for (const query of [A, B]) await open(query);
    expect(await press('undo')).toBe(PAGE + A);
    expect(/aria-disabled/.test(await open(A))).toBe(false);
    expect(await press('redo')).toBe(PAGE + B);
    // There is nothing more: the page stays as it is.
    expect(await press('redo', { now: B })).toBe(PAGE + B);
    await press('undo');
    await open(C);
    expect(/data-way="redo" aria-disabled="true"/.test(await open(C))).toBe(true);
    expect(await press('undo')).toBe(PAGE + A);
  });

  it('start from what the page showed when the button was pressed, and come back to the page', async () => {
    const { press } = await reader();
    const back = `${PAGE}/design/guarantee`;
    expect(await press('undo', { back, now: `${A}&lang=es` })).toBe(`${back}?draws=20`);
    expect(await press('redo', { back: '//elsewhere.example/', now: '?draws=20' })).toBe(PAGE + A);
  });
});
