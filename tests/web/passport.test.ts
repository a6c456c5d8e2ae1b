import { describe, expect, it } from 'vitest';
import { multipart } from './multipart.ts';
import { pagesServer } from './pages-server.ts';
import { cookiesOf } from './server.ts';

const server = pagesServer();
const LEVERS = 'draws=20&guarantee.cover=0.7&seed=3';

interface Told {
  readonly ok: boolean;
  readonly held: readonly { readonly scenario: string; readonly kept: boolean }[];
  readonly compared: { readonly result: string; readonly message: string } | null;
  readonly errors: readonly { readonly message: string }[];
}
async function told(query: Readonly<Record<string, string>>): Promise<Told> {
  return JSON.parse((await server.ask(`/passport.json?${new URLSearchParams(query).toString()}`)).text) as Told;
}

/** The design with its levers, kept: its code and its six words. */
async function keep(): Promise<{
  readonly code: string;
  readonly words: string;
  readonly headers: { cookie: string };
}> {
  const page = await server.ask(`/scenarios/mexico-tres-por-uno?${LEVERS}`);
  const token = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const headers = { cookie: cookiesOf(page) };
  const form = { ...Object.fromEntries(new URLSearchParams(LEVERS)), _csrf: token };
  const kept = await server.ask('/scenarios/mexico-tres-por-uno/save', { headers, form });
  const code = String(kept.headers['location']).split('/').at(-1) ?? '';
  const words = /data-passport[^>]*>.*?<span translate="no">([^<]+)</s.exec(page.text)?.[1] ?? '';
  return { code, words, headers };
}

describe('the six words under a result', () => {
  it('lead to the design that was kept, verify its link, and tell a link with one lever more', async () => {
    const { code, words } = await keep();
    expect(words.split(' ')).toHaveLength(6);
    const link = `https://elsewhere.example/scenarios/mexico-tres-por-uno/design/guarantee?${LEVERS}`;
    const same = await told({ words, link });
    expect(same.held).toMatchObject([{ scenario: code, kept: true }]);
    expect(same.compared?.result).toBe('same');
    expect((await told({ words, link: `/d/${code}` })).compared?.result).toBe('same');
    expect((await told({ words, link: `${link}&audit=null` })).compared?.result).toBe('another-design');
    expect((await told({ words, link: 'hello' })).compared?.result).toBe('unusable');
    expect((await told({ words, link: '/scenarios/nowhere' })).compared?.message).toContain('nowhere');
    const page = await server.ask(`/passport/${words.replaceAll(' ', '-')}?lang=es`);
    expect(page.text).toContain(`/scenarios/${code}/design?draws`);
  });

  it('verify a file that was sent, and say so when it is another or none', async () => {
    const { words, headers } = await keep();
    const file = (await server.ask(`/scenarios/mexico-tres-por-uno.yaml?${LEVERS}`)).text;
    const plain = (await server.ask('/scenarios/mexico-tres-por-uno.yaml')).text;
    const page = await server.ask(`/passport?words=${words.replaceAll(' ', '+')}`, { headers });
    const token = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const cookie = [headers.cookie, cookiesOf(page)].join('; ');
    const send = async (text: string): Promise<string> => {
      const { type, body: raw } = multipart({ _csrf: token, words }, { file: text });
      const asked = { cookie, 'content-type': type };
      const { text: answer } = await server.ask('/passport.json', { headers: asked, raw });
      return (JSON.parse(answer) as Told).compared?.result ?? answer;
    };
    // 20 futures and seed 3 are among the usual ones.
    expect(await send(file)).toBe('same');
    expect(await send(plain)).toBe('another-design');
    expect(await send('hello')).toBe('unusable');
  });

  it('with one wrong word say which, and offer the right one', async () => {
    const { words } = await keep();
    const six = words.split(' ');
    const typed = six.with(3, six[3] === 'maple' ? 'river' : 'maple').join(' ');
    const page = await server.ask(`/passport?${new URLSearchParams({ words: typed }).toString()}&lang=en`);
    expect(page.text).toContain(`it is word 4: “${six[3]}”`);
    expect(page.text).toContain(`href="/passport/${six.join('-')}"`);
    expect((await told({ words: typed })).errors[0]?.message).toContain('word 4');
    expect((await told({ words: 'one two' })).errors[0]?.message).toContain('2 were given');
    expect((await told({})).ok).toBe(false);
  });
});
