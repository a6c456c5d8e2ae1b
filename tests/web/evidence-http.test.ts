import { describe, expect, it } from 'vitest';
import { RECORD_NAMES } from '../../src/evidence/records.ts';
import { pagesServer } from './pages-server.ts';

const server = pagesServer();

describe('the shelf of evidence over HTTP', () => {
  it('answers as a page, as JSON and as CSV, narrowed alike', async () => {
    const html = await server.ask('/evidence?grade=measured&lang=en');
    const data = await server.ask('/evidence.json?grade=measured');
    const table = await server.ask('/evidence.csv?grade=measured');
    expect([html.status, data.status, table.status]).toEqual([200, 200, 200]);
    const { parameters, settings } = JSON.parse(data.text) as Record<'parameters' | 'settings', object>;
    const names = [...Object.keys(parameters), ...Object.keys(settings)];
    expect(table.text.trimEnd().split('\r\n')).toHaveLength(names.length + 1);
    for (const name of names) expect(html.text).toContain(`href="/evidence/${name}"`);
    expect(html.text).not.toContain('href="/evidence/goAlone"');
  });

  it('shows what was searched for and no markup of the reader’s', async () => {
    const { status, text } = await server.ask('/evidence?q=%3Cscript%3E&lang=en');
    expect(status).toBe(200);
    expect(text).not.toContain('<script>');
    expect(text).toContain('No record fits');
  });

  it('has a page, data and a table for each record', async () => {
    for (const name of RECORD_NAMES) {
      const answers = await Promise.all(
        ['', '.json', '.csv'].map((ending) => server.ask(`/evidence/${name}${ending}`)),
      );
      expect([name, ...answers.map(({ status }) => status)]).toEqual([name, 200, 200, 200]);
      expect(JSON.parse(answers[1]!.text)).toMatchObject({ ok: true, name });
    }
  });

  it.each(['/evidence/nobody', '/evidence/constructor', '/evidence/__proto__', '/evidence/valid.yaml'])(
    '%s is not found',
    async (address) => {
      expect((await server.ask(address)).status).toBe(404);
    },
  );

  it('leads from one’s own value to the result that uses it, source and all', async () => {
    const query = new URLSearchParams({
      where: 'mexico-tres-por-uno|behaviour.valid',
      value: '80 %',
      low: '0.7',
      high: '0.9',
      source: 'Own register, 2025: “x” {y}',
      reason: 'The treasurer counted.',
    });
    const sent = await server.ask(`/evidence/valid?${query.toString()}`);
    expect(sent.status).toBe(303);
    const result = await server.ask(`${String(sent.headers['location']).replace('?', '.json?')}&draws=20`);
    const { scenario } = JSON.parse(result.text) as { scenario: { behaviour: object } };
    expect(scenario.behaviour).toEqual({
      valid: {
        low: 0.7,
        central: 0.8,
        high: 0.9,
        source: 'Own register, 2025: “x” {y}',
        reason: 'The treasurer counted.',
      },
    });
  });

  it('says what is wrong with one’s own value, and keeps it', async () => {
    const { status, text } = await server.ask('/evidence/valid?where=x&value=three&lang=en');
    expect(status).toBe(422);
    expect(text).toContain('2 things are missing or wrong');
    expect(text).toContain('value="three"');
  });
});
