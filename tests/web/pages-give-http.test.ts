import { describe, expect, it } from 'vitest';
import { FEW, pagesServer } from './pages-server.ts';

const server = pagesServer();
const GIVE = '/give/mexico-tres-por-uno';

describe('the association’s page over HTTP', () => {
  it('answers in a sentence, then step by step, each step with where its figures come from', async () => {
    const { status, text } = await server.ask(
      `${GIVE}?give=12000&currency=USD&sector=water&year=2029&place=late&${FEW}&lang=en`,
    );
    expect(status).toBe(200);
    expect(text).toContain('$12,000.00 becomes a project of MX$798,000.00');
    const ids = [...text.matchAll(/id="step-([\w-]+)"/g)].map(([, id]) => id);
    const before = ['fee', 'exchange', 'eligibility', 'caps', 'ratio', 'budgets'];
    const partners = ['federation', 'state', 'municipality'].map((id) => `partner-${id}`);
    expect(ids.filter((id) => id !== 'delivered')).toEqual([...before, ...partners, 'priority']);
    const steps = text.split('<li id="step-').slice(1);
    for (const step of steps) expect(step).toMatch(/class="fine">From: <a href=/);
    expect(text).toContain('counted in 20 futures, seed 1');
  });

  it('loads no chart and is light: a phone on a weak line gets it in a few packets', async () => {
    const { text } = await server.ask(`${GIVE}?give=12000&${FEW}&lang=en`);
    expect(text).not.toContain('charts.js');
    expect(text.length).toBeLessThan(60_000);
  });

  it('every address that it names is there', async () => {
    const { text } = await server.ask(
      `${GIVE}?give=12000&sector=health&${FEW}&matching.partners.state.ratio=2&lang=en`,
    );
    const links = [...text.matchAll(/href="(\/(?:scenarios|give|evidence|method)[^"]*)"/g)].map(([, link]) =>
      (link ?? '').replaceAll('&amp;', '&').replaceAll('&#x3D;', '=').replace(/#.*/, ''),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of new Set(links)) expect([link, (await server.ask(link)).status]).toEqual([link, 200]);
    expect(text).toContain('(set by you)');
  });

  it.each([
    ['currency=EUR', 'The corridors’ currencies are USD'],
    ['currency=MXN', 'Nobody here sends money in “MXN”'],
    ['year=2050', 'Give a year from 2026 to 2035'],
    ['sector=moon', 'The kinds are water'],
    ['locality=moon', 'The localities are cabecera'],
    ['place=noon', 'early, middle, and late'],
    ['every=fortnight', 'week, month, quarter, year, and once'],
    ['spacing=day', 'month, quarter, and year'],
    ['instalments=1000', 'Give a whole number from 1 to 120'],
    ['instalments=two', '“two” is not a number of instalments'],
    ['give=0', '“0” is not an amount'],
    ['give=-5', '“-5” is not an amount'],
    ['give=12.000', 'may be 12 or 12,000'],
    ['give=999999999999', 'is more than this page reckons with'],
    ['give=%3Cscript%3E', '&lt;script&gt;'],
  ])('%s is named with what can be, and the rest still answers', async (query, sentence) => {
    const { status, text } = await server.ask(`${GIVE}?give=12000&${query}&${FEW}&lang=en`);
    expect([status, text.includes(sentence), text.includes('error-summary')]).toEqual([200, true, true]);
    const data = await server.ask(`${GIVE}.json?give=12000&${query}&${FEW}`);
    expect(data.status).toBe(422);
  });

  it('the same answer as data and as a table, chances counted in the result’s futures', async () => {
    const query = `give=12000&sector=water&year=2027&place=early&locality=sierra&${FEW}`;
    const body = JSON.parse((await server.ask(`${GIVE}.json?${query}`)).text);
    expect(body.steps.at(-1).before.local).toBe(798_000);
    expect(body.chances.kind).toEqual({ sector: 'water', year: 2027, locality: 'sierra', place: 'early' });
    const result = JSON.parse((await server.ask(`/scenarios/mexico-tres-por-uno.json?${FEW}`)).text);
    const lines: string[] = result.counted.scheme.lines.filter((line: string) => line.startsWith('water,2027,0,0,1,'));
    const proposed = lines.reduce((sum, line) => sum + Number(line.split(',')[5]), 0);
    expect(body.chances.counts.proposed).toBe(proposed);
    const table = await server.ask(`${GIVE}.csv?${query}`);
    expect(table.text.split('\r\n')[1]).toMatch(/^step,fee,,USD,12000,0,0,,,11400,12000,11400,,,/);
  });

  it('keeps nothing: no cookie is set by looking, nor by asking', async () => {
    for (const path of [GIVE, `${GIVE}?give=12000&${FEW}`, `${GIVE}.json?give=12000&${FEW}`])
      expect((await server.ask(path.includes('?') ? path : `${path}?${FEW}`)).headers['set-cookie']).toBeUndefined();
  });

  it('instalments are a receipt a year as data, and their total to the cent', async () => {
    const query = `give=1000&instalments=14&spacing=month&year=2034&${FEW}`;
    const { instalments } = JSON.parse((await server.ask(`${GIVE}.json?${query}`)).text);
    expect(instalments.years.map((one: { year: number; amount: number }) => [one.year, one.amount])).toEqual([
      [2034, 857.16],
      [2035, 142.84],
    ]);
    expect([instalments.totals.given, instalments.beyond.parts]).toEqual([1000, []]);
    const table = await server.ask(`${GIVE}.csv?${query}`);
    expect(table.text.split('\r\n')[0]).toMatch(/^year,part,item,/);
    expect(table.text).toMatch(/\r\nall,total,given,,USD,,,,,,1000,/);
    const { text } = await server.ask(`${GIVE}?${query}&lang=en`);
    expect(text).toContain('2 instalments, early in the year');
    expect(text).toContain('id="step-2035-fee"');
  });

  it('a link of before still gives the same receipt', async () => {
    const [old, now] = await Promise.all(
      ['amount', 'give'].map((key) => server.ask(`${GIVE}.json?${key}=12000&${FEW}`)),
    );
    expect(old?.text).toBe(now?.text);
  });
});
