import { describe, expect, it } from 'vitest';
import { parseScenario, parseTree } from '../../src/scenario/parse.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { GROUPS } from '../../src/scenario/terms.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { codesWith, exampleText, exampleTree, problemsWith, rawOf, sets } from './example.ts';

function scenarioOf(raw: unknown): Scenario {
  const parsed = parseTree(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

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

describe('guards of section 7', () => {
  it.each([
    ['guarantee.tenor=0.5', 'scheme.guarantee.tenor out-of-range'],
    ['behaviour.persistence={value: 1, reason: x}', 'behaviour.persistence.value out-of-range'],
    ['guarantee.cover=0', 'scheme.guarantee.cover out-of-range'],
    ['vehicles.coop.defaultProbability=1', 'scheme.vehicles.coop.defaultProbability out-of-range'],
    ['vehicles.coop.lossGivenDefault=0', 'scheme.vehicles.coop.lossGivenDefault out-of-range'],
    ['vehicles.coop.lossGivenDefault=1', 'scheme.vehicles.coop.lossGivenDefault out-of-range'],
    ['enterprise.ownShare=1', 'scheme.enterprise.ownShare out-of-range'],
    ['sectors.water.need=0', 'sectors.water.need conflict'],
    ['behaviour.awareness0={value: 0, reason: x}', 'behaviour.awareness0.value out-of-range'],
    ['behaviour.attainable={value: 0, reason: x}', 'behaviour.attainable.value out-of-range'],
    ['vehicles.coop.baseShare=1', 'scheme.vehicles.coop.baseShare out-of-range'],
    ['place.horizon=0', 'place.horizon out-of-range'],
    ['place.horizon=2.5', 'place.horizon not-whole'],
    ['place.localities=[]', 'place.localities too-few'],
    ['corridors=[]', 'corridors too-few'],
    ['targets.0.outcome=happiness', 'targets.0.outcome unknown-option'],
    ['matching.to=2020', 'scheme.matching.to order'],
    ['matching.ranking=votes', 'scheme.council.seats conflict'],
    ['vehicles.coop.sectors.water=0.5', 'scheme.vehicles.coop.sectors does-not-add-up'],
    ['uses.saving=0.5', 'uses does-not-add-up'],
    ['place.localities.sierra.diasporaShare=0.5', 'place.localities.*.diasporaShare does-not-add-up'],
    ['corridors.california.participation=0', 'corridors.california.participation out-of-range'],
  ])('%s is refused', (assignment, found) => {
    expect(codesWith(assignment)).toEqual([found]);
  });

  it('base shares leave savers somewhere else to keep money', () => {
    const bank =
      'vehicles.bank={baseShare: 0.99, promisedReturn: 0, defaultProbability: 0.1, lossGivenDefault: 0.5, onLend: 1, sectors: {water: 1}}';
    expect(codesWith(bank)).toEqual(['scheme.vehicles.*.baseShare does-not-add-up']);
  });

  it('money cannot be placed in a vehicle that is not there', () => {
    expect(codesWith('matching.toVehicle=0.2', 'vehicles=null')).toEqual(['scheme.vehicles conflict']);
  });

  it('a place cannot be called what results call no place', () => {
    const village = 'place.localities.none={population: 10, marginality: 0, diasporaShare: 0}';
    expect(codesWith(village)).toEqual(['place.localities.none.id bad-id']);
  });

  it('references name what exists', () => {
    expect(codesWith('vehicles.coop.sectors={wter: 1}')).toEqual([
      'scheme.vehicles.coop.sectors.wter unknown-reference',
    ]);
    expect(codesWith('matching.vehicle=bank')).toEqual(['scheme.matching.vehicle unknown-reference']);
    expect(codesWith('matching.ranking=votes', 'council.seats.town={seats: 3, sectors: {moon: 1}}')).toEqual([
      'scheme.council.seats.town.sectors.moon unknown-reference',
    ]);
  });
});

function parseTreeProblems(raw: unknown) {
  const parsed = parseTree(raw);
  return parsed.ok ? parsed.warnings : parsed.problems;
}

describe('each fault is told once', () => {
  const changed = (path: string, value: unknown) =>
    parseTreeProblems(at(exampleTree, path.split('.'), value)).map((found) => `${found.path} ${found.code}`);

  it.each(GROUPS.filter(({ path }) => !path.includes('*')).map(({ path, kind }) => [path, kind]))(
    'a number in the place of %s',
    (path, kind) => {
      expect(changed(path, 5)).toEqual([`${path} ${kind === 'list' ? 'not-a-list' : 'not-a-group'}`]);
    },
  );

  it.each([
    ['sectors', null, 'sectors missing'],
    ['sectors', [], 'sectors too-few'],
    ['sources', { foo: 1 }, 'sources.foo not-text'],
    ['place.inflation', { a: 1 }, 'place.inflation bad-distribution'],
    ['place.inflation', { vlue: 1 }, 'place.inflation.vlue unknown-key'],
    ['place.inflation', { value: 0.1, a: 1 }, 'place.inflation.a unknown-key'],
    ['place.inflation', { lw: 0.1, central: 0.2, high: 0.3 }, 'place.inflation.lw unknown-key'],
    ['place.inflation', { low: 0.1, central: 0.2 }, 'place.inflation.high missing'],
  ])('%s: %j', (path, value, found) => {
    expect(changed(path, value)).toEqual([found]);
  });

  it('and two faults are two', () => {
    expect(changed('place.inflation', { lw: 0.1, cntral: 0.2, high: 'x' }).sort()).toEqual([
      'place.inflation.cntral unknown-key',
      'place.inflation.lw unknown-key',
    ]);
    expect(changed('place.inflation', { source: 5 }).sort()).toEqual([
      'place.inflation bad-distribution',
      'place.inflation.source not-text',
    ]);
  });
});

describe('a text that must be given', () => {
  it.each(['', '   ', '\n'])('is missing when it is blank: %j', (blank) => {
    const place = { ...(exampleTree as { place: object }).place, name: blank };
    expect(parseTreeProblems({ ...(exampleTree as object), place })).toMatchObject([
      { path: 'place.name', code: 'missing', given: null },
    ]);
    const title = { en: 'Title', es: blank };
    expect(parseTreeProblems({ ...(exampleTree as object), title })).toMatchObject([
      { path: 'title.es', code: 'missing' },
    ]);
    expect(parseTreeProblems({ ...(exampleTree as object), practices: [blank] })).toMatchObject([
      { path: 'practices.0', code: 'missing' },
    ]);
    expect(codesWith(`place.name=${blank}`)).toEqual(['place.name missing']);
  });

  it('is taken from the id where it may be, and an empty summary is none', () => {
    expect(scenarioOf({ ...(exampleTree as object), summary: '' }).summary).toBe('');
    const { raw } = applyOverrides(exampleTree, sets('sectors.water.name='));
    expect(scenarioOf(raw).sectors.find(({ id }) => id === 'water')?.name).toBe('water');
  });
});

/** A copy of a tree with something else at keys. */
function at(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const group = (tree ?? {}) as Readonly<Record<string, unknown>>;
  return { ...group, [key]: at(group[key], rest, value) };
}
