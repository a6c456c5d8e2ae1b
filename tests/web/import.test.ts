import { describe, expect, it } from 'vitest';
import { multipart } from './multipart.ts';
import { pagesServer } from './pages-server.ts';
import { cookiesOf, type Answer } from './server.ts';

const server = pagesServer();
const MEXICO = '/scenarios/mexico-tres-por-uno';

async function send(
  file: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
  path = '/import',
): Promise<Answer> {
  const form = await server.ask('/import?lang=en');
  const token = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
  const { type, body } = multipart({ _csrf: token, ...more }, { file });
  return server.ask(path, { method: 'POST', headers: { cookie: cookiesOf(form), 'content-type': type }, raw: body });
}

describe('a scenario file that is brought in', () => {
  it('is shown, kept, and gives the same bytes as before it was taken away', async () => {
    const query = 'audit.leakageCut=%7Blow%3A+0.1%2C+central%3A+0.3%2C+high%3A+0.5%7D&draws=20&guarantee.cover=0.7';
    const taken = (await server.ask(`${MEXICO}.yaml?${query}`)).text;
    const preview = await send(taken);
    expect([preview.status, preview.text.includes('Understood:')]).toEqual([200, true]);
    const kept = await send(taken, { keep: '1' });
    expect([kept.status, String(kept.headers['location'])]).toEqual([
      303,
      expect.stringMatching(/^\/scenarios\/\w+\/design$/),
    ]);
    const code = String(kept.headers['location']).split('/')[2] ?? '';
    const [before, after] = await Promise.all([
      server.ask(`${MEXICO}.json?${query}`),
      server.ask(`/scenarios/${code}.json?draws=20`),
    ]);
    expect(after.status).toBe(200);
    expect(after.body.equals(before.body)).toBe(true);
  });

  it('that is wrong is refused with every problem at once: line, path, what was given, what is accepted', async () => {
    const plain = (await server.ask(`${MEXICO}.yaml`)).text;
    const wrong = plain.replace('marginality: 0.15', 'marginality: 1.5').replace('kind: national', 'kind: nacional');
    const line = (text: string) => wrong.slice(0, wrong.indexOf(text)).split('\n').length;
    const { status, text } = await send(wrong);
    expect(status).toBe(422);
    expect(text).toContain('2 things in the file need a change');
    for (const part of ['marginality: 1.5', 'kind: nacional']) expect(text).toContain(`Line ${line(part)}:`);
    expect(text).toContain('place.localities.cabecera.marginality');
    expect(text).toContain('nacional');
    const data = JSON.parse((await send(wrong, {}, '/import.json')).text) as { errors: readonly { line: number }[] };
    expect(data.errors.map((error) => error.line)).toEqual([line('marginality: 1.5'), line('kind: nacional')]);
  });

  const bomb = `a: &a [x, x]\n${Array.from({ length: 12 }, (_, at) => `b${at}: &b${at} [${'*a, '.repeat(9)}*a]`).join('\n')}`;
  const HOSTILE: readonly (readonly [string, string | Uint8Array])[] = [
    ['empty', ''],
    ['a picture', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['in another encoding', new Uint8Array([0x6e, 0xf1, 0x6f])],
    ['a spreadsheet', 'PK\u0003\u0004\u0000\u0000'],
    ['a list', '- 1\n- 2'],
    ['a sentence', 'hello'],
    ['a bomb of aliases', bomb],
    ['deep', '['.repeat(5000)],
    ['with the keys of a prototype', '__proto__: { a: 1 }\nconstructor: { prototype: 1 }'],
    ['with a tag', '!!js/function "function () {}"'],
    ['huge', `x: ${'a'.repeat(5_000_001)}`],
    ['a wrong JSON', '{"place": {'],
  ];
  it.each(HOSTILE)('that is %s gets a sentence', async (_, file) => {
    const { status, text } = await send(file);
    expect(status).toBe(422);
    expect(/class="error-summary"[\s\S]*?<li>([^<]|<code>)/.test(text)).toBe(true);
  });

  it('that is missing is asked for; one that is too large for a form, or sent without its token, is refused', async () => {
    const form = await server.ask('/import?lang=en');
    const token = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
    const { type, body } = multipart({ _csrf: token, text: '' }, {});
    const headers = { cookie: cookiesOf(form), 'content-type': type };
    const nothing = await server.ask('/import', { method: 'POST', headers, raw: body });
    expect([nothing.status, nothing.text.includes('Choose a scenario file')]).toEqual([422, true]);
    expect((await server.ask('/import', { method: 'POST', headers: { 'content-type': type }, raw: body })).status).toBe(
      403,
    );
    expect((await server.ask('/import', { method: 'POST', headers, raw: 'no parts' })).status).toBe(400);
    expect((await send(`x: ${'a'.repeat(6_100_000)}`)).status).toBe(413);
  });
});
