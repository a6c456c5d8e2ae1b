import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { FEW, pagesServer } from './pages-server.ts';
import { qrImage } from './qr-modules.ts';

const server = pagesServer();
const PLAN = '/give/mexico-tres-por-uno/plan';
const FLYER = '/give/mexico-tres-por-uno/flyer';
const ask = (address: string, language = 'en') =>
  server.ask(address, { headers: { 'accept-language': language, host: 'town.example' } });
const plain = (text: string) =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&#x3D;', '=')
    .replaceAll(/&#x27;|&#39;/g, "'")
    .replaceAll('&quot;', '"');
const linkIn = (text: string) => plain(/class="flyer-link"[^>]*><a href="([^"]+)"/.exec(text)?.[1] ?? '');
const codeIn = (text: string) => decodeQR(qrImage(/<svg class="qr"[^]*?<\/svg>/.exec(text)?.[0] ?? ''));

describe('the planner over HTTP', () => {
  it('begins with the plan’s three first priorities at their typical cost', async () => {
    const { status, text } = await ask(`${PLAN}?${FEW}`);
    expect(status).toBe(200);
    expect([...text.matchAll(/name="p\d+\.value" value="(\d+)"/g)].map(([, value]) => value)).toEqual([
      '1000000',
      '600000',
      '1200000',
    ]);
    expect(text).toContain('Say what you can give');
  });

  it('says which set, why the others are out, and takes the set to the flyer', async () => {
    const { text } = await ask(`${PLAN}?money=20000&p1.sector=water&p1.value=1000000&p7.value=2000000&${FEW}`);
    expect(text).toContain('Propose Drinking water (1 of 2).');
    expect(text).toContain('7. Any kind of project');
    expect(text).toContain('Out: too dear. It alone needs ');
    const flyer = plain(/href="(\/give\/[^"]+\/flyer[^"]*)"/.exec(text)?.[1] ?? '');
    expect((await ask(flyer)).text).toContain('become 1 project worth');
  });

  it('keeps what was typed when a project is added or taken away', async () => {
    const typed = `money=20000&rows=3&p1.value=1&p2.value=2&p2.name=Well&p3.value=3&${FEW}`;
    const less = await ask(`${PLAN}?${typed}&remove=1`);
    expect(less.status).toBe(303);
    expect(less.headers['location']).toContain('rows=2&p1.name=Well&p1.value=2&p2.value=3');
    const more = await ask(`${PLAN}?${typed}&add=1`);
    expect(more.headers['location']).toContain('rows=4');
    expect((await ask(String(more.headers['location']))).text).toContain('name="p4.value"');
    const full = await ask(`${PLAN}?${typed}&rows=10`);
    expect(full.text).not.toContain('name="add"');
  });

  it('names each wrong entry at its field, and answers with the rest', async () => {
    const { status, text } = await ask(
      `${PLAN}?money=lots&p1.sector=gold&p1.value=5000&p2.name=Well&p3.value=9000&${FEW}`,
    );
    expect(status).toBe(200);
    for (const at of ['money', 'p1.sector', 'p2.value']) {
      expect(text).toContain(`href="#give-${at}"`);
      expect(text).toContain(`id="give-${at}-error"`);
    }
    expect(text).toContain('3. Any kind of project');
    const data = await ask(`${PLAN}.json?money=lots&p1.sector=gold&p1.value=5000&p2.name=Well&aim=fame&${FEW}`);
    const { errors } = JSON.parse(data.text);
    expect(data.status).toBe(422);
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['money', 'aim', 'p1.sector', 'p2.value']);
    expect((await ask(`${PLAN}.json?${FEW}`)).status).toBe(422);
  });

  it('takes along what the association’s page was given', async () => {
    const { text } = await ask(`${PLAN}?members=40&each=25&${FEW}`);
    expect(text).toContain('name="money" value="12000"');
    const project = await ask(`${PLAN}?project=2000000&sector=health&locality=sierra&${FEW}`);
    expect(project.text).toContain('name="p1.value" value="2000000"');
    expect(project.text).toMatch(/<option value="health" selected>/);
  });

  it('gives the page’s figures as data and as a table', async () => {
    const query = `money=30000&p1.sector=water&p1.value=1200000&p2.value=600000&p2.sector=schools&${FEW}`;
    const { text } = await ask(`${PLAN}.json?${query}`);
    const { best, left, projects } = JSON.parse(text);
    expect(best.projects).toEqual([1, 2]);
    expect(left).toBeCloseTo(30_000 - projects[0].gift - projects[1].gift, 2);
    const table = await ask(`${PLAN}.csv?${query}`);
    expect(table.text.split('\r\n').filter((line) => line.startsWith('project,'))).toHaveLength(2);
  });
});

describe('the flyer over HTTP', () => {
  it.each([
    [
      'members=40&each=25&sector=water&locality=sierra',
      '40 members × 25 dollars a month, for a year, become 798,000 pesos',
    ],
    ['give=12000', '12,000 dollars become 798,000 pesos'],
    ['project=798000', '798,000 pesos built, for 12,000 dollars of ours'],
    ['members=40&each=25&instalments=12', '40 members × 25 dollars a month, for a year, become'],
    ['money=20000&p1.value=1000000', '15,037.6'],
  ])('of %s has a headline, and a code of the address that shows the same', async (query, headline) => {
    const { status, text } = await ask(`${FLYER}?${query}&${FEW}&club=Las+Palmas&contact=555`);
    expect(status).toBe(200);
    expect(/<h1>([^<]+)/.exec(text)?.[1]).toContain(headline);
    const link = linkIn(text);
    expect(link).toMatch(/^http:\/\/town\.example\/give\/mexico-tres-por-uno/);
    expect(codeIn(text)).toBe(link);
    expect(link).not.toMatch(/Palmas|contact/);
    const shown = await ask(link.replace('http://town.example', ''));
    expect(shown.status).toBe(200);
    expect(plain(shown.text)).not.toContain('error-summary');
  });

  it('prints a club’s name as text and cuts it to what fits', async () => {
    const { text } = await ask(`${FLYER}?give=1000&${FEW}&club=${encodeURIComponent(`<b>${'x'.repeat(300)}`)}`);
    expect(text).not.toContain('<b>');
    expect(text).toContain('&lt;b&gt;xxx');
    expect(text).not.toContain('x'.repeat(90));
  });

  it('leads on in its own language, and says when an address opens on this machine alone', async () => {
    const { text } = await ask(`${FLYER}?give=12000&${FEW}`, 'es');
    expect(linkIn(text)).toMatch(/lang=es$/);
    const here = await server.ask(`${FLYER}?give=12000&${FEW}&lang=en`);
    expect(linkIn(here.text)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/give/);
    expect(here.text).toContain('opens on this computer only');
  });

  it('asks for a gift where there is none, and names what could not be used', async () => {
    const empty = await ask(`${FLYER}?${FEW}`);
    expect([empty.status, empty.text.includes('Say first what you give')]).toEqual([200, true]);
    const wrong = await ask(`${FLYER}?give=lots&${FEW}`);
    expect([wrong.status, wrong.text.includes('“lots”')]).toEqual([200, true]);
    expect((await ask(`${FLYER}.json?give=lots&${FEW}`)).status).toBe(422);
    const refused = await ask(`${FLYER}?project=60000000&${FEW}`);
    expect(refused.text).toContain('the project would be refused');
    expect(refused.text).not.toContain('class="qr"');
    const data = JSON.parse((await ask(`${FLYER}.json?give=12000&${FEW}`)).text);
    expect(data.headline).toBe('12,000 dollars become 798,000 pesos');
  });
});
