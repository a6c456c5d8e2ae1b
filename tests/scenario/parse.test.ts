import { describe, expect, it } from 'vitest';
import { parseScenario, parseTree } from '../../src/scenario/parse.ts';
import { codesWith, exampleText, exampleTree, problemsWith, rawOf, scenarioOf, parseTreeProblems } from './example.ts';

const SMALLEST = `
title: Small
place: { name: Town, country: MX, currency: MXN, startYear: 2026, discountRate: 0.1, envelope: 1, localities: [{ id: all, population: 9, marginality: 0, diasporaShare: 1 }] }
corridors: [{ id: us, country: US, currency: USD, exchangeRate: 17, migrants: 9, remittingShare: 1, monthlyRemittance: 9, clubMembership: 0, yearlyGift: 0, participation: 0.1 }]
uses: { saving: 1 }
sectors: [{ id: water, weight: 1, need: 5, typicalValue: 1, preference: 1 }]
`;

describe('a scenario file', () => {
  it('that is right is read without a word', () => {
    expect(parseScenario(exampleText)).toMatchObject({ ok: true, warnings: [] });
  });

  it('with only what must be given is filled in everywhere', () => {
    const { place, scheme, sectors, corridors, response, illustrative, behaviour } = scenarioOf(rawOf(SMALLEST));
    expect(place).toMatchObject({ horizon: 10, inflation: 0, ownRevenue: null, elections: null });
    expect(place.localities[0]?.name).toBe('all');
    expect(scheme).toMatchObject({ matching: null, guarantee: null, vehicles: [], package: false });
    expect(sectors[0]).toMatchObject({ spread: 0.8, buildYears: 1, crs: null });
    expect(corridors[0]).toMatchObject({ monthsAbroad: 12, growth: 0, formalShare: 1 });
    expect({ response, illustrative, behaviour }).toEqual({ response: 'clubs', illustrative: true, behaviour: {} });
  });

  it('has matching from the first year to the last when no years are given', () => {
    const matching = { partners: [{ id: 'state', kind: 'regional', ratio: 1 }] };
    const read = scenarioOf({ ...(rawOf(SMALLEST) as object), scheme: { matching } }).scheme.matching;
    expect(read).toMatchObject({ from: 2026, to: 2035, rule: 'wholeOrNothing', ifAbsent: 'refuse' });
    expect(read?.partners[0]).toMatchObject({ reliability: 1, budgetPer: 'scheme', yearlyBudget: null, name: 'state' });
  });

  it('with every instrument null is the counterfactual', () => {
    const scheme = Object.fromEntries(
      ['matching', 'council', 'helpDesk', 'audit', 'ordinance', 'literacy', 'vehicles', 'guarantee', 'enterprise'].map(
        (name) => [name, null],
      ),
    );
    expect(scenarioOf({ ...(exampleTree as object), scheme }).scheme).toEqual(
      scenarioOf({ ...(exampleTree as object), scheme: {} }).scheme,
    );
  });

  it('names all that is wrong at once, each thing once', () => {
    const codes = codesWith(
      'place.horizon=31',
      'place.envelope=-5',
      'corridors.california.migrants=lots',
      'sectors.water.weight=0.5',
      'scheme.matching.rule=wholeornothing',
      'guarantee.tenor=0',
      'vehicles.coop.defaultProbability=0',
      'enterprise.ownShare=1',
      'enterprise.sector=watr',
      'place.localities.sierra.name=null',
      'corridors.midwest-texas.id=california',
    );
    expect([...codes].sort()).toEqual([
      'corridors.1.id duplicate-id',
      'corridors.california.migrants not-a-number',
      'place.envelope out-of-range',
      'place.horizon out-of-range',
      'scheme.enterprise.ownShare out-of-range',
      'scheme.enterprise.sector unknown-reference',
      'scheme.guarantee.tenor out-of-range',
      'scheme.matching.rule unknown-option',
      'scheme.vehicles.coop.defaultProbability out-of-range',
      'sectors.*.weight does-not-add-up',
    ]);
  });

  it('says what was given, what is accepted and what would do', () => {
    expect(problemsWith('scheme.matching.partners.state.ratio=three')).toEqual([
      {
        path: 'scheme.matching.partners.state.ratio',
        code: 'not-a-number',
        given: 'three',
        accepted: { kind: 'number', min: 0, max: 10, unit: 'ratio' },
        suggestion: '3',
        severity: 'error',
      },
    ]);
    expect(problemsWith('matching.rule=prorata')[0]?.suggestion).toBe('proRata');
    expect(problemsWith('enterprise.sector=watr')[0]?.suggestion).toBe('water');
    expect(problemsWith('uses.saving=8')[0]?.suggestion).toBe('0.08');
    // What would be refused again is not suggested.
    expect(problemsWith('place.horizon=1000.5')[0]?.suggestion).toBeNull();
    expect(problemsWith('place.startYear="<script>alert(1)</script>"')[0]?.suggestion).toBeNull();
    expect(problemsWith('place.currency=mxn')[0]?.suggestion).toBe('MXN');
  });

  it('names the nearest known key beside an unknown one', () => {
    const [found] = parseTreeProblems({ ...(exampleTree as object), corridor: [] });
    expect(found).toMatchObject({ path: 'corridor', code: 'unknown-key', suggestion: 'corridors' });
  });

  it('asks for quotes around a text with commas in a flow group', () => {
    const text = exampleText.replace(
      /name: \{ en: "[^"]*", es: "[^"]*" \}, crs: 16061/,
      'name: Plaza, church, sports ground, crs: 16061',
    );
    const broken =
      text === exampleText
        ? exampleText.replace(/(id: plaza, name: )(\{[^}]*\}|"[^"]*"|'[^']*')/, '$1Plaza, church, sports ground')
        : text;
    const parsed = parseScenario(broken);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ path: 'sectors.plaza.name', code: 'not-text', suggestion: '"Plaza, church, sports ground"' }],
    });
  });

  it('that names a key twice says which and where', () => {
    expect(parseScenario(`${exampleText}\ntitle: again\n`)).toMatchObject({
      ok: false,
      problems: [
        { path: 'title', code: 'duplicate-id', accepted: { detail: expect.stringMatching(/^line \d+$/) as string } },
      ],
    });
  });

  it('may say where figures come from, by path; a slip in such a path only warns', () => {
    const parsed = parseTree({
      ...(exampleTree as object),
      sources: { 'place.inflation': 'Banco', 'uses.*': 'survey', 'place.inflatio': 'x' },
    });
    expect(parsed).toMatchObject({ ok: true, warnings: [{ path: 'sources.place.inflatio', severity: 'warning' }] });
  });

  it('that changes a behaviour parameter without a reason is read with a warning', () => {
    expect(problemsWith('behaviour.beta=1.6')).toMatchObject([
      { path: 'behaviour.beta', code: 'no-reason', severity: 'warning' },
    ]);
    expect(problemsWith('behaviour.beta={value: 1.6, reason: family products}')).toEqual([]);
  });
});
