import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/analysis/explain/explanation.ts';
import type { Result } from '../../src/ensemble/result.ts';
import { IDENTITIES } from '../../src/model/identities/index.ts';
import { FEW, MEXICO, pagesServer } from './pages-server.ts';

const server = pagesServer();
const how = (query: string) => server.ask(`${MEXICO}/how?${FEW}&${query}`, { headers: { 'accept-language': 'en' } });

describe('the page “How?”', () => {
  it('gives the figure that the typical future has', async () => {
    const result = JSON.parse((await server.ask(`${MEXICO}.json?${FEW}`)).text) as Result;
    const { text } = await server.ask(`${MEXICO}/how.json?${FEW}&of=match&year=2028`);
    const answer = JSON.parse(text) as Explanation;
    expect(answer.draw).toBe(result.typicalFuture.draw);
    expect(answer.value).toBe(result.typicalFuture.outcomes.match.byYear[2]);
  });

  it.each([
    'of=match&year=2028&partner=state',
    'of=toPriorities&priority=water',
    'of=toPriorities&locality=none&year=2030',
    'of=outlay',
    'of=npvOutlay',
    'of=channelled&side=counterfactual&year=2026',
    'of=remittances&year=2026&draw=3',
    'of=participationOf&corridor=california&year=2027',
    'of=fund&year=2028&depth=6',
    'of=match&matching.partners.state.ratio=2',
    '',
  ])('answers %s', async (query) => {
    const { status, text } = await how(query);
    expect(status).toBe(200);
    expect(text).not.toMatch(/undefined|\[object|NaN|⟦/);
    expect(text).toContain('<math ');
  });

  it('gives each open part an anchor of its own', async () => {
    const { text } = await how('of=channelledMigrants&depth=5');
    const anchors = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(anchors.length).toBeGreaterThan(100);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('says what an outcome counts, and offers the other side only where it can be asked for', async () => {
    const outcome = await how('of=channelled');
    expect(outcome.text).toContain('Projects, money lent locally, and money into new firms, added up.');
    expect(outcome.text).toContain('Without the scheme</a>');
    expect((await how('of=proposedValue&project=2026-1&year=2026')).text).not.toContain('Without the scheme</a>');
  });

  it('says which lever of the address could not be used', async () => {
    const { text } = await how('of=match&matching.partners.state.ratio=9999');
    expect(text).toContain('“Match for each unit given” of “State” must be a number between 0 and 10');
  });

  it('leads to pages that answer', async () => {
    const { text } = await how('of=outlay&year=2028');
    const links = [...text.matchAll(/href="(\/scenarios[^"]*\/how[^"]*)"/g)].map(([, link]) =>
      (link ?? '').replaceAll('&amp;', '&').replaceAll('&#x3D;', '='),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of links.slice(0, 12)) expect((await server.ask(link)).status, link).toBe(200);
  });

  it.each([
    ['of=nothing', /“nothing” is no figure of the model/],
    ['of=match&year=2099', /no year “2099” in this scenario. Give one from 2026 to 2035/],
    ['of=match&year=soon', /no year “soon”/],
    [
      'of=match&year=2028&partner=nobody',
      /no “nobody” among the partners of this scenario. There are: federation, state/,
    ],
    ['of=matchBy&year=2028', /one of the partners. Say which: federation/],
    ['of=trust&partner=state', /“trust” is not divided that way. What is: match/],
    ['of=match&draw=999', /“999” is not one of these futures. Give a number from 0 to 19/],
    ['of=match&depth=99', /“99” is no depth/],
    ['of=match&year=2028&matching=null&partner=state', /this design has no partners/],
    ['of=%3Cscript%3E', /“&lt;script&gt;” is no figure/],
  ])('says of %s what is wrong and what is accepted', async (query, sentence) => {
    const { status, text } = await how(query);
    expect([200, 422]).toContain(status);
    expect(text).toMatch(sentence);
    expect(text).toContain('id="ask-of"');
  });

  it('refuses a wrong question as data, in the shape of all errors', async () => {
    const { status, text } = await server.ask(`${MEXICO}/how.json?${FEW}&of=match&year=2099`);
    expect(status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({ ok: false, errors: [{ path: 'year', given: '2099' }] });
  });

  it('folds rows of 0 with their number', async () => {
    expect((await how('of=match&year=2028')).text).toMatch(/rows? of 0 not shown/);
  });
});

describe('the method page', () => {
  it('has every identity of the model with a formula, and every section', async () => {
    const { status, text } = await server.ask('/method');
    expect(status).toBe(200);
    for (const name of IDENTITIES.keys()) expect(text).toContain(`id="identity-${name}"`);
    for (const { section } of IDENTITIES.values()) expect(text).toContain(`id="section-${section}"`);
    expect(text.match(/<math /g)).toHaveLength(IDENTITIES.size);
  });

  it('as data has every identity’s text', async () => {
    const { text } = await server.ask('/method.json');
    const { sections } = JSON.parse(text) as { sections: { identities: { name: string; text: string }[] }[] };
    const texts = sections.flatMap(({ identities }) => identities).map(({ name, text: one }) => [name, one]);
    expect(texts).toEqual([...IDENTITIES].map(([name, { text: one }]) => [name, one]));
  });
});
