import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { TYPED } from './own-samples.ts';
import { pagesServer } from './pages-server.ts';
import { cookiesOf } from './server.ts';

const server = pagesServer();
const query = new URLSearchParams(TYPED).toString();

describe('my own town in six questions', () => {
  it('asks for the country first, then fills in what its sheet says, and names where from', async () => {
    const start = await server.ask('/own?lang=en');
    expect(start.text).toContain('<option value="SV">El Salvador</option>');
    expect(start.text).not.toContain('name="inhabitants"');
    const { text } = await server.ask('/own?country=SV&lang=en');
    expect(text).toMatch(/name="monthly" value="313"/);
    expect(text).toContain('filled in from the country sheet: 313 USD');
    expect((await server.ask('/own?country=KG&lang=en')).text).toContain('nothing was found for this country');
  });

  it('shows wrong answers with a summary on top, a message by the field, and what was typed', async () => {
    const { status, text } = await server.ask(`/own?check=1&${query}&lang=es&inhabitants=muchos`);
    expect(status).toBe(200);
    expect(text).toContain('Hay una respuesta por revisar');
    expect(text).toContain('href="#own-inhabitants"');
    expect(text).toMatch(/id="own-inhabitants"[^>]*value="muchos"[^>]*aria-invalid="true"/);
    expect(text).toMatch(/name="envelope" value="120,000"/);
  });

  it('shows every figure and where it comes from before it is kept, then keeps it under a short address', async () => {
    const review = await server.ask(`/own?check=1&${query}&lang=en`);
    expect(review.text).toContain('Borrowed, from memory and assumed');
    const token = /name="_csrf" value="([^"]+)"/.exec(review.text)?.[1] ?? '';
    const headers = { cookie: cookiesOf(review) };
    const kept = await server.ask('/own', { headers, form: { ...TYPED, _csrf: token } });
    expect(kept.status).toBe(303);
    const address = String(kept.headers['location']);
    expect(address).toMatch(/^\/scenarios\/[0-9a-z]{7}\/design$/);
    const again = await server.ask('/own', { headers, form: { ...TYPED, _csrf: token } });
    expect(again.headers['location']).toBe(address);
    const code = address.split('/')[2] ?? '';
    const result = await server.ask(`/d/${code}`);
    expect([result.status, result.text.includes('San Ejemplo')]).toEqual([200, true]);
    expect(result.text).toMatch(/href="\/own\?name(=|&#x3D;)San/);
    const file = parseScenario((await server.ask(`/scenarios/${code}.yaml`)).text);
    expect(file.ok ? file.warnings : file.problems).toEqual([]);
  });

  it('shows the form again when what is posted cannot be used, and keeps nothing without its token', async () => {
    const review = await server.ask(`/own?check=1&${query}`);
    const token = /name="_csrf" value="([^"]+)"/.exec(review.text)?.[1] ?? '';
    const headers = { cookie: cookiesOf(review) };
    const wrong = await server.ask('/own', { headers, form: { ...TYPED, abroad: '0', _csrf: token } });
    expect([wrong.status, wrong.text.includes('own-abroad-error')]).toEqual([422, true]);
    expect((await server.ask('/own', { form: TYPED })).status).toBe(403);
  });

  it('gives the same town as a file and as data, and its faults in the shape of all errors', async () => {
    const file = parseScenario((await server.ask(`/own.yaml?${query}`)).text);
    expect(file.ok ? file.warnings : file.problems).toEqual([]);
    const data = JSON.parse((await server.ask(`/own.json?${query}`)).text);
    expect(data.ok).toBe(true);
    expect(data.assumptions).toContainEqual({
      path: 'place.envelope',
      value: 120_000,
      kind: 'answer',
      sentence: 'Reported: the town’s own answer.',
    });
    const wrong = await server.ask('/own.json?country=MX');
    expect(wrong.status).toBe(422);
    const body = JSON.parse(wrong.text);
    expect(body).toMatchObject({ ok: false, status: 422 });
    expect(body.errors[0]).toMatchObject({ path: 'name', code: 'missing', message: 'Give the town a name.' });
  });

  it('keeps the answers when the language is switched', async () => {
    const { text } = await server.ask(`/own?${query}&lang=en`);
    expect(text).toMatch(/href="\/own\?[^"]*inhabitants[^"]*lang(=|&#x3D;)es/);
  });
});

describe('country sheets and codes', () => {
  it.each(['/evidence/countries', '/evidence/countries/SV', '/evidence/codes'])(
    '%s is a page, JSON and CSV',
    async (path) => {
      for (const language of ['en', 'es']) expect((await server.ask(`${path}?lang=${language}`)).status).toBe(200);
      expect(JSON.parse((await server.ask(`${path}.json`)).text)).toMatchObject({ ok: true });
      expect((await server.ask(`${path}.csv`)).text.split('\r\n').length).toBeGreaterThan(20);
    },
  );

  it('a sheet has one address, whatever the case, and no sheet no page', async () => {
    const small = await server.ask('/evidence/countries/sv');
    expect([small.status, small.headers['location']]).toEqual([303, '/evidence/countries/SV']);
    expect((await server.ask('/evidence/countries/XX')).status).toBe(404);
    expect((await server.ask('/evidence/beta')).status).toBe(200);
  });

  it('a gap is shown as a gap, in data too', async () => {
    expect((await server.ask('/evidence/countries/ML?lang=en')).text).toContain('looked for, not found');
    const rows = (await server.ask('/evidence/countries/ML.csv')).text.split('\r\n');
    expect(rows.filter((row) => row.startsWith('ML,received,,,')).length).toBe(1);
    expect(JSON.parse((await server.ask('/evidence/countries/ML.json')).text).country.received.gap).toBe('notFound');
  });
});
