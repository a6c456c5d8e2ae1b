import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/ensemble/result.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { cookiesOf } from './server.ts';
import { MEXICO, FEW, pagesServer } from './pages-server.ts';

const server = pagesServer();

describe('a design in the address', () => {
  it('is tidied: plain values, sorted keys, defaults left out', async () => {
    const { status, headers } = await server.ask(
      `${MEXICO}?typed=1&guarantee.cover=60+%25&draws=20&matching.partners.state.ratio=1&seed=1`,
    );
    expect([status, headers['location']]).toEqual([303, `${MEXICO}?draws=20&guarantee.cover=0.6`]);
    expect((await server.ask(`${MEXICO}?draws=20&guarantee.cover=0.6`)).status).toBe(200);
  });

  it('that is wrong is shown again with what was typed, a summary on top, and a result', async () => {
    const { status, text } = await server.ask(`${MEXICO}?guarantee.cover=half&${FEW}&lang=en`);
    expect(status).toBe(200);
    expect(text).toContain('href="#lever-guarantee-cover"');
    expect(text).toMatch(/id="lever-guarantee-cover"[^>]*value="half"[^>]*aria-invalid="true"/);
    expect(text).toMatch(/reach this town’s projects/);
  });

  it('that is wrong is refused as data, with the path and what is accepted', async () => {
    const { status, text } = await server.ask(`${MEXICO}.json?guarantee.cover=half&${FEW}`);
    const body = JSON.parse(text) as { ok: boolean; errors: readonly { path: string; given: string }[] };
    expect([status, body.ok, body.errors[0]?.given]).toEqual([422, false, 'half']);
    expect(body.errors[0]?.path).toContain('guarantee.cover');
  });
});

describe('a scenario’s file', () => {
  it('is given as it is written, comments included', async () => {
    const { status, text, headers } = await server.ask(`${MEXICO}.yaml`);
    const written = readFileSync(new URL('../../scenarios/mexico-tres-por-uno.yaml', import.meta.url), 'utf8');
    expect([status, text === written, headers['content-disposition']]).toEqual([
      200,
      true,
      'attachment; filename=mexico-tres-por-uno.yaml',
    ]);
  });

  it('with levers moved is a scenario with these values, whatever they hold', async () => {
    const { text } = await server.ask(`${MEXICO}.yaml?guarantee.cover=0.6&place.name=A%0Aplace%3A+{}`);
    const parsed = parseScenario(text);
    expect(parsed.ok && parsed.scenario.scheme.guarantee?.cover).toBe(0.6);
    expect(parsed.ok && parsed.scenario.place.name).toContain('A\nplace: {}');
  });

  it('is refused with a wrong lever', async () => {
    expect((await server.ask(`${MEXICO}.yaml?guarantee.cover=half`)).status).toBe(422);
  });
});

describe('keeping a design', () => {
  it('posts, redirects and shows the same result under a short address', async () => {
    const address = `${MEXICO}?${FEW}&guarantee.cover=0.6`;
    const form = await server.ask(address);
    const token = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
    const fields = { _csrf: token, 'guarantee.cover': '0.6', draws: '20', seed: '1' };
    const saved = await server.ask(`${MEXICO}/save`, { form: fields, headers: { cookie: cookiesOf(form) } });
    expect(saved.status).toBe(303);
    const place = String(saved.headers['location']);
    expect(place).toMatch(/^\/d\/[0-9a-z]{7}$/);
    const shown = await server.ask(`${place}?lang=en`);
    expect([shown.status, shown.text.includes('The model and the data are those that it was kept with.')]).toEqual([
      200,
      true,
    ]);
    const [kept, now] = await Promise.all([
      server.ask(`${place}.json`),
      server.ask(`${MEXICO}.json?${FEW}&guarantee.cover=0.6`),
    ]);
    expect((JSON.parse(kept.text) as Result).outcomes).toEqual((JSON.parse(now.text) as Result).outcomes);
    expect((await server.ask(`${place}/figures/fund.csv`)).status).toBe(200);
    const file = parseScenario((await server.ask(`${place}.yaml`)).text);
    expect(file.ok && file.scenario.scheme.guarantee?.cover).toBe(0.6);
  });

  it('makes it a scenario to start from, at every address of one, with levers of its own', async () => {
    const form = await server.ask(`${MEXICO}?${FEW}&guarantee.cover=0.6`);
    const token = /name="_csrf" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
    const fields = { _csrf: token, 'guarantee.cover': '0.6', draws: '20', seed: '1' };
    const saved = await server.ask(`${MEXICO}/save`, { form: fields, headers: { cookie: cookiesOf(form) } });
    const base = `/scenarios/${String(saved.headers['location']).slice('/d/'.length)}`;
    const lever = 'matching.partners.state.ratio=2';
    const [kept, moved] = await Promise.all([
      server.ask(`${base}.json?${FEW}&${lever}`),
      server.ask(`${MEXICO}.json?${FEW}&guarantee.cover=0.6&${lever}`),
    ]);
    expect((JSON.parse(kept.text) as Result).outcomes).toEqual((JSON.parse(moved.text) as Result).outcomes);
    const page = await server.ask(`${base}?${FEW}&${lever}&lang=en`);
    expect(page.text.replaceAll('&#x3D;', '=')).toContain(`href="${base}/memo?draws=20&amp;${lever}"`);
    expect((await server.ask(`${base}/money?${FEW}`)).status).toBe(200);
    expect((await server.ask('/scenarios/zzzzzzz')).status).toBe(404);
  });

  it('refuses a form without the page’s token', async () => {
    expect((await server.ask(`${MEXICO}/save`, { form: { seed: '1' } })).status).toBe(403);
  });
});
