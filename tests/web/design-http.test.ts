import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import type { ScenarioFiles } from '../../src/storage/scenario-files.ts';
import { openScenarioFiles } from '../../src/storage/scenario-files.ts';
import { withValue } from '../../src/web/pages/design-raw.ts';
import { rawScenario } from './pages-results.ts';
import { cookiesOf, startTestServer, whileTesting } from './server.ts';

const MEXICO = '/scenarios/mexico-tres-por-uno/design';
const REGION = '/scenarios/region/design';

/** The ready scenarios, and a region of so many localities. */
function withRegion(ready: ScenarioFiles, localities: number): ScenarioFiles {
  const list = Array.from({ length: localities }, (_, at) => ({
    ...{ id: `barrio-${at}`, name: `Barrio número ${at}`, population: 1_000 + ((at * 7_919) % 30_011) },
    ...{ marginality: ((at * 31) % 97) / 100, diasporaShare: 1 / localities },
  }));
  const raw = withValue(rawScenario('mexico-tres-por-uno'), ['place', 'localities'], list);
  const file = { id: 'region', text: '', raw, parsed: parseTree(raw), kept: null };
  return { list: () => ready.list(), read: (id) => (id === 'region' ? Promise.resolve(file) : ready.read(id)) };
}

const server = whileTesting(() =>
  startTestServer({ scenarios: withRegion(openScenarioFiles(directories().scenarios), 3_000) }),
);

/** Opens a page of the form and sends what it shows, with some entries changed. */
async function sendForm(address: string, changed: Readonly<Record<string, string>>) {
  const opened = await server.ask(address);
  const [, form = ''] = /<form id="design-form"(.*?)<\/form>/s.exec(opened.text) ?? [];
  const shown = [...form.matchAll(/<input[^>]* name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)] as const,
  );
  const chosen = [...form.matchAll(/<select[^>]* name="([^"]+)".*?<\/select>/gs)].map(
    ([select, name = '']) => [name, plain(/value="([^"]*)" selected/.exec(select)?.[1] ?? '')] as const,
  );
  const written = [...form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>(.*?)<\/textarea>/gs)].map(
    ([, name = '', text = '']) => [name, plain(text)] as const,
  );
  const entries = Object.fromEntries([...shown, ...chosen, ...written]);
  const action = plain(/action="([^"]+)"/.exec(form)?.[1] ?? '');
  const headers = { cookie: cookiesOf(opened) };
  return server.ask(action, { headers, form: { ...entries, do: 'apply', ...changed } });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#x3D;': '=',
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const plain = (text: string): string =>
  text.replaceAll(/&(?:#x3D|amp|quot|#x27|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
const locationOf = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): string =>
  decodeURIComponent(String(headers['location'])).replaceAll('+', ' ');

describe('the form over HTTP', () => {
  it('what is right becomes the address of the step, or of the next; untouched it stays as it is', async () => {
    const same = await sendForm(`${MEXICO}/match`, {});
    expect([same.status, locationOf(same)]).toEqual([303, `${MEXICO}/match`]);
    const moved = await sendForm(`${MEXICO}/match?guarantee.cover=0.6`, {
      'matching.partners.state.ratio': '2',
      do: 'next',
    });
    expect(locationOf(moved)).toBe(`${MEXICO}/guarantee?guarantee.cover=0.6&matching.partners.state.ratio=2`);
    const back = await sendForm(`${MEXICO}/match?matching.partners.state.ratio=2`, {
      'matching.partners.state.ratio': '1',
    });
    expect(locationOf(back)).toBe(`${MEXICO}/match`);
  });

  it('what is wrong comes back as it was typed, escaped, with the summary on top', async () => {
    const wrong = {
      'matching.partners.state.ratio': '<script>alert(1)</script>',
      'matching.partners.state.name': 'Estado & co',
    };
    const { status, text } = await sendForm(`${MEXICO}/match`, wrong);
    expect(status).toBe(422);
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('href="#field-matching-partners-state-ratio"');
    expect(text).toMatch(
      /id="field-matching-partners-state-ratio"[^>]*value="&lt;script&gt;alert\(1\)&lt;\/script&gt;"[^>]*aria-describedby="[^"]*-error"[^>]*aria-invalid="true"/,
    );
    expect(text).toContain('value="Estado &amp; co"');
  });

  it('a partner added has fields of its own, marked as assumed, and is taken away again', async () => {
    const added = await sendForm(`${MEXICO}/match`, { do: 'add:matching.partners' });
    const address = String(added.headers['location']);
    expect(locationOf(added)).toMatch(
      /match\?matching\.partners\.partner-4=\{name:.*#field-matching-partners-partner-4$/,
    );
    const page = await server.ask(address.split('#')[0] ?? '');
    expect(page.text).toMatch(/name="matching\.partners\.partner-4\.ratio" value="1"/);
    expect(page.text).toContain('Set here, without a source');
    const removed = await sendForm(address.split('#')[0] ?? '', { do: 'remove:matching.partners.partner-4' });
    expect(locationOf(removed).split('#')[0]).toBe(`${MEXICO}/match`);
  });

  it('a design too long for an address is kept under a code, and edited there', async () => {
    const names = Object.fromEntries(
      ['water', 'roads', 'schools', 'health', 'production', 'plaza'].map((id) => [
        `sectors.${id}.name`,
        `${id} ${'ñ'.repeat(100)}`,
      ]),
    );
    const kept = await sendForm(`${MEXICO}/plan`, { ...names, 'sectors.water.need': '70,000,000' });
    const address = String(kept.headers['location']);
    expect(address).toMatch(/^\/scenarios\/[0-9a-z]{7}\/design\/plan$/);
    const { status, text } = await server.ask(address);
    expect([status, text.includes('ñññ'), text.includes('value="70,000,000"')]).toEqual([200, true, true]);
    expect(text).toContain('set by hand in this design');
  });

  it('3,000 localities are lines to paste into: a light page, read back whole, told where a line is wrong', async () => {
    const { text } = await server.ask(`${REGION}/place`);
    expect(brotliCompressSync(text).length).toBeLessThan(150_000);
    const lines = plain(/<textarea[^>]*name="place.localities"[^>]*>(.*?)<\/textarea>/s.exec(text)?.[1] ?? '');
    const wrong = await sendForm(`${REGION}/place`, {
      'place.localities': lines.replace(/(barrio-7; [^;]*; )[^;]*/, '$1many'),
    });
    expect([wrong.status, /“Population” of “Barrio número 7”[^<]*“many” is not a number/.test(wrong.text)]).toEqual([
      422,
      true,
    ]);
    expect(wrong.text).toContain('; many; ');
  });

  it('gives every field as data, with bounds, source and what it was', async () => {
    const data = JSON.parse((await server.ask(`${MEXICO}.json?guarantee.cover=0.6`)).text) as {
      steps: { step: string; fields: Record<string, unknown>[] }[];
    };
    expect(data.steps).toHaveLength(8);
    const cover = data.steps.flatMap(({ fields }) => fields).find(({ path }) => path === 'guarantee.cover');
    expect(cover).toMatchObject({
      value: 0.6,
      before: 0.5,
      changed: true,
      unit: 'share',
      min: 0,
      max: 1,
      grade: 'assumed',
      source: null,
    });
    const table = (await server.ask(`${MEXICO}/match.csv`)).text.split('\r\n');
    expect(table[0]).toMatch(/^step,path,label,of,kind,unit,value,before/);
    expect(table.some((row) => row.startsWith('match,matching.partners.state.ratio,'))).toBe(true);
    expect((await server.ask(`${MEXICO}/nowhere`)).status).toBe(404);
    expect((await server.ask(`${MEXICO}.json?guarantee.cover=half`)).status).toBe(422);
  });
});
