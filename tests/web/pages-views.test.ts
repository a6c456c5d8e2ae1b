import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/ensemble/result.ts';
import type { Override } from '../../src/scenario/overrides.ts';
import { directories } from '../../src/paths.ts';
import { createRender } from '../../src/web/render.ts';
import { chancesView } from '../../src/web/pages/give-chances-view.ts';
import { exactMoney } from '../../src/web/pages/give-receipt-view.ts';
import { readGiven } from '../../src/web/pages/give-contribution.ts';
import { giveView } from '../../src/web/pages/give-view.ts';
import { bandOf, doubledRatio } from '../../src/web/pages/home-trainer.ts';
import { homeView } from '../../src/web/pages/home-view.ts';
import { anotherDraw, readDraw } from '../../src/web/pages/projects-draw.ts';
import { projectsCsv } from '../../src/web/pages/projects-csv.ts';
import { projectsView } from '../../src/web/pages/projects-view.ts';
import { resultCsv } from '../../src/web/pages/results-csv.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { meanTotal, splitOf } from '../../src/web/pages/results-numbers.ts';
import { resultsView } from '../../src/web/pages/results-view.ts';
import { createWords, type Language, type Words } from '../../src/words/words.ts';
import { NO_SCHEME, ONE_YEAR, rawScenario, resultOf, scenarioWith } from './pages-results.ts';

const MEXICO = 'mexico-tres-por-uno';
const PHILIPPINES = 'philippines-2x1';
const override = (path: string, value: string): Override => ({ path, value });

const CASES: readonly (readonly [name: string, id: string, overrides: readonly Override[]])[] = [
  ['the Mexican example', MEXICO, []],
  ['the Philippine example', PHILIPPINES, []],
  ['no scheme at all', MEXICO, NO_SCHEME],
  ['a single year', MEXICO, ONE_YEAR],
  ['a partner that is never there', MEXICO, [override('matching.partners.state.reliability', '0')]],
  ['an envelope of nothing', MEXICO, [override('place.envelope', '0')]],
  [
    'nobody who gives',
    MEXICO,
    [override('corridors.california.clubMembership', '0'), override('corridors.midwest-texas.clubMembership', '0')],
  ],
];

/** Every page of one result, rendered under strict rules. */
function pagesOf(result: Result, id: string, words: Words, query: Record<string, string> = {}): readonly string[] {
  const render = createRender(directories().views);
  const base = result.scenario;
  const design = { ...readDesign(rawScenario(id), scenarioWith(id), query, words), scenario: base };
  const given = readGiven(base, { amount: '12,000' }, words);
  const chosen = { draw: 'typical', refused: null } as const;
  const shown = { future: result.typicalFuture, years: result.years, scenario: base, design, chosen, id };
  const place = { address: `/scenarios/${id}`, origin: { id, moved: {} }, saved: null, csrf: 'token' };
  return [
    render('pages/home', homeView(result, id, { give: '1,000', guess: 'some' }, result, words), words),
    render('pages/results', resultsView(result, design, place, words), words),
    render('pages/give', giveView(result, design, given, id, words), words),
    render('pages/projects', projectsView(shown, words), words),
  ];
}

describe.each(CASES)('pages of %s', (_name, id, overrides) => {
  const result = resultOf(id, overrides);
  it.each(['en', 'es', 'mirrored'] as readonly Language[])('are whole in %s, in real and nominal money', (language) => {
    const words = createWords(language, result.scenario.place.country);
    for (const page of [...pagesOf(result, id, words), ...pagesOf(result, id, words, { money: 'nominal' })]) {
      expect(page).not.toMatch(/\[object Object\]|undefined|NaN|Infinity|\{\{/);
      expect(page.match(/<h1/g)).toHaveLength(1);
    }
  });
});

describe('the first page', () => {
  const words = createWords('en', 'MX');
  const result = resultOf(MEXICO);

  it('splits channelled money into parts that add up to it', () => {
    const { anyway, migrants, others, town } = splitOf(result);
    expect(anyway + migrants + others + town).toBeCloseTo(meanTotal(result, 'channelled'), 2);
  });

  it('names the guarantee’s capital as the reason when only the first year breaches', () => {
    const first = {
      ...result,
      probabilities: { ...result.probabilities, breachEver: 0.11, breachByYear: [0.11, 0, 0] },
    };
    const { officer } = homeView(first, MEXICO, { give: undefined, guess: null }, null, words);
    expect(officer.sentence).toBe(
      'In 11 of 100 futures the town exceeds its envelope of 6 million pesos, always in the first year, when the guarantee’s capital is paid in.',
    );
    expect(officer.field).toMatchObject({ name: 'guarantee.capital', value: '3,000,000' });
  });

  it('names a wrong amount and keeps it', () => {
    const { association } = homeView(result, MEXICO, { give: 'a lot', guess: null }, null, words);
    expect([association.problem, association.given, association.field.value]).toEqual([
      '“a lot” is not an amount. Give a number above 0, like 1000 or 1,000.',
      null,
      'a lot',
    ]);
  });

  it('asks about doubling the State’s ratio and leaves the rest of the design alone', () => {
    const doubling = doubledRatio(result.scenario);
    expect([doubling?.partner.id, doubling?.from, doubling?.to]).toEqual(['state', 1, 2]);
    expect(doubling?.scenario.scheme.guarantee).toBe(result.scenario.scheme.guarantee);
    expect(doubledRatio(scenarioWith(MEXICO, NO_SCHEME))).toBeNull();
  });

  it('judges a guess by the bounds that it names', () => {
    expect([-0.021, -0.02, 0.02, 0.021, 0.1, 0.101, 0.3, 0.301].map(bandOf)).toEqual([
      'less',
      'same',
      'same',
      'little',
      'little',
      'some',
      'some',
      'much',
    ]);
  });
});

describe('the results page', () => {
  const words = createWords('en', 'MX');
  const result = resultOf(MEXICO);
  const viewOf = (query: Record<string, string>) => {
    const design = readDesign(rawScenario(MEXICO), result.scenario, query, words);
    return resultsView(
      result,
      design,
      { address: `/scenarios/${MEXICO}`, origin: { id: MEXICO, moved: {} }, saved: null, csrf: null },
      words,
    );
  };

  it('offers the levers of instruments that the scenario has, and says in place of a figure what is missing', () => {
    const names = viewOf({}).levers?.groups.map(({ id }) => id) ?? [];
    expect(names).toContain('group-guarantee');
    expect(names).not.toContain('group-seal');
    const without = resultOf(MEXICO, NO_SCHEME);
    const design = readDesign(rawScenario(MEXICO), without.scenario, {}, words);
    const { sections } = resultsView(
      without,
      design,
      { address: '/x', origin: { id: MEXICO, moved: {} }, saved: null, csrf: null },
      words,
    );
    expect(sections.find(({ id }) => id === 'instruments')?.notes).toEqual([
      'This design has no guarantee fund.',
      'This design trains nobody.',
    ]);
  });

  it('names a wrong lever at its field and in the summary, keeps what was typed, and uses the rest', () => {
    const design = readDesign(
      rawScenario(MEXICO),
      result.scenario,
      { 'guarantee.cover': 'half', 'matching.partners.state.ratio': '2' },
      words,
    );
    expect(design.moved).toEqual({ 'matching.partners.state.ratio': '2' });
    const view = viewOf({ 'guarantee.cover': 'half', 'matching.partners.state.ratio': '2' });
    const field = view.levers?.groups.flatMap(({ fields }) => fields).find(({ name }) => name === 'guarantee.cover');
    expect([field?.value, view.problems?.items[0]?.anchor]).toEqual(['half', field?.id]);
    expect(field?.error).toBe(view.problems?.items[0]?.message);
    expect(view.levers?.groups.find(({ id }) => id === 'group-guarantee')?.open).toBe(true);
  });

  it('asks which of two amounts is meant, at the field and in the summary, and names a partner by its name', () => {
    const typed = { typed: '1', 'guarantee.capital': '4.000', 'matching.partners.state.yearlyBudget': '1,5' };
    const view = viewOf({ ...typed, 'matching.partners.state.ratio': 'x' });
    expect(view.problems?.items.map(({ message }) => message)).toEqual([
      '“Capital paid in at the start”: “4.000” may be 4 or 4,000: write 4000 or 4.',
      '“Yearly budget” of “State”: “1,5” may be 1.5 or 15: write 15 or 1.5.',
      '“Match for each unit given” of “State” must be a number between 0 and 10, but “x” is not a number.',
    ]);
    const field = view.levers?.groups.flatMap(({ fields }) => fields).find(({ name }) => name === 'guarantee.capital');
    expect([field?.value, field?.error]).toEqual(['4.000', view.problems?.items[0]?.message]);
    expect(viewOf({ 'guarantee.capital': '4.000' }).problems).toBeNull();
  });

  it('tells the first names that nothing knows and counts the others', () => {
    const view = viewOf(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`k${index}`, '1'])));
    expect(view.problems?.items).toHaveLength(11);
    expect(view.problems?.items.at(-1)?.message).toBe('20 more names are not known here either.');
  });

  it('prints people and projects in whole numbers', () => {
    const { rows } = viewOf({}).all;
    const counted = rows.filter(({ label }) =>
      /trained|[Pp]rojects (proposed|approved|finished|abandoned)/.test(label),
    );
    expect(counted.length).toBeGreaterThan(2);
    for (const { cells } of counted) expect(cells.join(' ')).not.toMatch(/\d\.\d/);
  });

  it('takes an instrument away and leaves out what was typed inside it', () => {
    const design = readDesign(
      rawScenario(MEXICO),
      result.scenario,
      { guarantee: 'null', 'guarantee.cover': '60 %' },
      words,
    );
    expect([design.moved, design.problems, design.scenario.scheme.guarantee]).toEqual([
      { guarantee: 'null' },
      [],
      null,
    ]);
  });
});

describe('a design read from a form', () => {
  const words = createWords('en', 'MX');
  const base = scenarioWith(MEXICO);
  const read = (query: Record<string, string>, language = words) =>
    readDesign(rawScenario(MEXICO), base, query, language);

  it('that nobody has changed moves nothing', () => {
    const design = read({});
    const fields = resultsView(
      resultOf(MEXICO),
      design,
      { address: '/x', origin: null, saved: null, csrf: null },
      words,
    ).levers;
    const sent = (fields?.groups ?? [])
      .flatMap((group) => group.fields)
      .map(({ name, value, options }) => [name, options?.find(({ selected }) => selected)?.value ?? value]);
    const again = read({ typed: '1', ...(Object.fromEntries(sent) as Record<string, string>) });
    expect([again.moved, again.problems]).toEqual([{}, []]);
  });

  it('reads shares and money as people write them', () => {
    const { moved } = read({
      typed: '1',
      'guarantee.cover': '60 %',
      'guarantee.capital': '$1,500,000',
      'matching.partners.state.projectCap': '2 million',
    });
    expect(moved).toEqual({
      'guarantee.cover': '0.6',
      'guarantee.capital': '1500000',
      'matching.partners.state.projectCap': '2000000',
    });
  });

  it('takes an empty cap for no limit, and an empty figure that must be given for the present one', () => {
    const { moved } = read({ typed: '1', 'matching.partners.federation.projectCap': '', 'guarantee.cover': '' });
    expect(moved).toEqual({ 'matching.partners.federation.projectCap': 'null' });
  });

  it('reads a link the same in every country, and a form as its reader writes', () => {
    const spain = createWords('es', 'ES');
    expect(read({ 'matching.partners.state.ratio': '1.125' }, spain).moved).toEqual({
      'matching.partners.state.ratio': '1.125',
    });
    expect(read({ typed: '1', 'guarantee.capital': '1.500.000' }, spain).moved).toEqual({
      'guarantee.capital': '1500000',
    });
  });

  it('names a seed and a number of futures that cannot be, and uses the usual ones', () => {
    const design = read({ seed: 'x', draws: '9999999' });
    expect([design.seed, design.draws, design.problems.map(({ at }) => at)]).toEqual([1, 1000, ['seed', 'draws']]);
  });

  it('names a lever that nothing knows and moves nothing by it', () => {
    const design = read({ 'guarantee.covr': '0.6', 'guarantee.capital': '2000000' });
    expect([design.moved, design.problems.map(({ at }) => at)]).toEqual([
      { 'guarantee.capital': '2000000' },
      ['guarantee.covr'],
    ]);
  });

  it('keeps a seed that is right', () =>
    expect(read({ seed: '7', draws: '100' })).toMatchObject({ seed: 7, draws: 100, problems: [] }));
});

describe('what an association gives', () => {
  const words = createWords('en', 'MX');
  const scenario = scenarioWith(MEXICO);
  const read = (query: Record<string, string>) => readGiven(scenario, query, words);

  it('is members times amount times how often: 40 at 25 a month are 12,000 a year', () => {
    expect(read({ members: '40', each: '25' }).contribution?.amount).toBe(12_000);
    expect(read({ members: '40', each: '$25', every: 'year' }).contribution?.amount).toBe(1_000);
  });
  it('is what a project needs, where that is asked', () => {
    const given = read({ project: '798,000' });
    expect([given.contribution?.amount, given.project]).toEqual([12_000, 798_000]);
    expect(read({ project: '798,000', amount: '5' }).contribution?.amount).toBe(5);
    const nothing = read({ project: 'a lot' });
    expect([nothing.contribution, nothing.problems.map(({ at }) => at)]).toEqual([null, ['project']]);
  });
  it('is one amount where one is given', () =>
    expect(read({ amount: '1,000', members: '3' }).contribution?.amount).toBe(1_000));
  it.each([
    [{ members: '40' }, ['each']],
    [{ each: '25' }, ['members']],
    [{ members: 'many', each: 'little' }, ['members', 'each']],
    [{ amount: '-5' }, ['amount']],
    [{ members: '1.5', each: '25' }, ['members']],
    [{ members: '2,5', each: '25' }, ['members']],
    [{ members: '4.000', each: '25' }, ['members']],
    [{ amount: '4.000' }, ['amount']],
    [{ amount: '1,5' }, ['amount']],
    [{ project: '798.000' }, ['project']],
    [{ amount: '1', corridor: 'mars', sector: 'moon' }, ['corridor', 'sector']],
  ])('%j has problems at %j', (query, at) => {
    const given = read(query);
    expect(given.problems.map((problem) => problem.at)).toEqual(at);
  });
});

describe('how often it works', () => {
  const words = createWords('en', 'MX');
  const result = resultOf(MEXICO);
  const parts = { notValid: 1, finished: 2, building: 2, abandoned: 2, alone: 1, refused: 1, waiting: 2 };

  it('is rounded so that what is approved is the sum of its parts, and all of it 100', () => {
    const fates = { ...result.fates.all, ...parts, proposed: 11, approved: 6 };
    const rows = chancesView({ ...result, fates: { ...result.fates, all: fates } }, null, words)?.rows ?? [];
    const count = (id: string) => Number(rows.find((row) => row.id === id)?.count);
    expect(count('approved')).toBe(count('finished') + count('building') + count('abandoned'));
    expect(count('valid')).toBe(count('approved') + count('alone') + count('refused') + count('waiting'));
  });

  it('has money taken away with a true minus sign in both languages', () => {
    for (const language of ['en', 'es'] as const) {
      expect(exactMoney(createWords(language, 'MX'))(-600, 'USD')).toMatch(/^−\D*600\.00$/);
    }
  });
});

describe('an amount that may be two', () => {
  it.each([
    ['en', 'MX', '4.000', '“4.000” may be 4 or 4,000: write 4000 or 4.'],
    ['es', 'MX', '4.000', '«4.000» puede ser 4 o 4,000: escriba 4000 o 4.'],
    ['en', 'US', '1,5', '“1,5” may be 1.5 or 15: write 15 or 1.5.'],
    ['es', 'ES', '1.5', '«1.5» puede ser 1,5 o 15: escriba 15 o 1,5.'],
  ] as const)('is asked for again in %s for %s: %s', (language, country, amount, message) => {
    const given = readGiven(scenarioWith(MEXICO), { amount }, createWords(language, country));
    expect([given.contribution, given.problems, given.typed.amount]).toEqual([
      null,
      [{ at: 'amount', message }],
      amount,
    ]);
  });
  it.each([
    ['en', 'US', '4,000', 4000],
    ['es', 'MX', '4,000', 4000],
    ['es', 'ES', '4.000', 4000],
    ['es', 'MX', '4000', 4000],
  ] as const)('is clear in %s for %s: %s', (language, country, amount, value) =>
    expect(readGiven(scenarioWith(MEXICO), { amount }, createWords(language, country)).contribution?.amount).toBe(
      value,
    ),
  );
});

describe('one possible future', () => {
  it('is chosen by number or as the typical one, and anything else is named', () => {
    expect([
      readDraw(undefined, 10),
      readDraw('typical', 10),
      readDraw('9', 10),
      readDraw('10', 10),
      readDraw('x', 10),
    ]).toEqual([
      { draw: 'typical', refused: null },
      { draw: 'typical', refused: null },
      { draw: 9, refused: null },
      { draw: 'typical', refused: '10' },
      { draw: 'typical', refused: 'x' },
    ]);
  });
  it('leads to another one that is there', () => {
    for (let draw = 0; draw < 50; draw++) {
      const other = anotherDraw(draw, 50, 1);
      expect(other).not.toBe(draw);
      expect(other).toBeGreaterThanOrEqual(0);
      expect(other).toBeLessThan(50);
    }
  });
  it('has a row for each project in its file', () => {
    const result = resultOf(MEXICO);
    const rows = projectsCsv(result.typicalFuture, result.scenario).trimEnd().split('\r\n');
    expect(rows).toHaveLength(result.typicalFuture.projects.length + 1);
    expect(rows[0]).toBe(
      'year,index,sector,locality,value,club,inKind,paid.federation,paid.state,paid.municipality,status,alone,reason,partner,approvedYear,endYear,delivered',
    );
  });
});

describe('the long table', () => {
  it('has the raw means of the result, one row a figure', () => {
    const result = resultOf(MEXICO);
    const rows = resultCsv(result).split('\r\n');
    const { outlay } = result.outcomes;
    expect(rows[0]).toBe('group,outcome,unit,side,year,mean,p5,p25,p50,p75,p95,standardError');
    expect(rows.find((row) => row.startsWith('all,outlay,MXN,scheme,total,'))).toBe(
      ['all,outlay,MXN,scheme,total', ...Object.values(statisticsOf(outlay.scheme.total))].join(','),
    );
    expect(rows.some((row) => row.startsWith('byPartner,state,MXN,difference,2035,'))).toBe(true);
    expect(rows).toContain(`probabilities,breach,share,scheme,total,${result.probabilities.breachEver},,,,,,`);
  });
});

function statisticsOf({
  mean,
  p5,
  p25,
  p50,
  p75,
  p95,
  standardError,
}: Result['outcomes']['outlay']['scheme']['total']) {
  return { mean, p5, p25, p50, p75, p95, standardError };
}
