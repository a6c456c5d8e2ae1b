import { describe, expect, it } from 'vitest';
import { ofHundred } from '../../src/web/pages/give-chances-view.ts';
import { exactMoney } from '../../src/web/pages/give-money.ts';
import { giveAnswer } from '../../src/web/pages/give-answer-view.ts';
import { readGiven } from '../../src/web/pages/give-contribution.ts';
import { giveData, type GiveData } from '../../src/web/pages/give-data.ts';
import { giveView } from '../../src/web/pages/give-view.ts';
import { createWords } from '../../src/words/words.ts';
import { resultOf, scenarioWith, MEXICO } from './pages-results.ts';

describe('what an association gives', () => {
  const words = createWords('en', 'MX');
  const scenario = scenarioWith(MEXICO);
  const read = (query: Record<string, string>) => readGiven(scenario, query, words);

  it('is members times amount times how often: 40 at 25 a month are 12,000 a year', () => {
    expect(read({ members: '40', each: '25' }).contribution?.amount).toBe(12_000);
    expect(read({ members: '40', each: '$25', every: 'year' }).contribution?.amount).toBe(1_000);
    expect(read({ members: '40', each: '25', every: 'week' }).contribution?.amount).toBe(52_000);
    expect(read({ members: '40', each: '25', every: 'quarter' }).contribution?.amount).toBe(4_000);
    expect(read({ members: '40', each: '25', every: 'once' }).contribution?.amount).toBe(1_000);
  });
  it('is what a project needs of each member, rounded up to the cent, where members are named too', () => {
    const given = read({ project: '798,000', members: '35', every: 'month' });
    expect([given.contribution?.amount, given.members]).toEqual([12_000, null]);
    // 12,000 ÷ 35 ÷ 12 = 28.571…
    expect(given.perMember).toEqual({ count: 35, each: 28.58, every: 'month' });
    expect(read({ project: '798,000', members: '0' }).problems.map(({ at }) => at)).toEqual(['members']);
  });
  it('may be paid in instalments; one is none', () => {
    expect(read({ give: '1,000', instalments: '12', spacing: 'quarter' }).paid).toEqual({
      count: 12,
      spacing: 'quarter',
    });
    expect(read({ give: '1,000', instalments: '24' }).paid).toEqual({ count: 24, spacing: 'month' });
    expect(read({ give: '1,000', instalments: '1' }).paid).toBe(null);
  });
  it('names what was filled in and did not count', () => {
    expect(read({ give: '5', members: '3', each: '2', project: '9' }).unused).toEqual(['members', 'each', 'project']);
    expect(read({ members: '3', each: '2', project: '9' }).unused).toEqual(['project']);
    expect(read({ members: '3', project: '9' }).unused).toEqual([]);
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
    [{ amount: '-5' }, ['give']],
    [{ members: '1.5', each: '25' }, ['members']],
    [{ members: '2,5', each: '25' }, ['members']],
    [{ members: '4.000', each: '25' }, ['members']],
    [{ amount: '4.000' }, ['give']],
    [{ amount: '1,5' }, ['give']],
    [{ project: '798.000' }, ['project']],
    [{ amount: '1', corridor: 'mars', sector: 'moon' }, ['corridor', 'sector']],
    [{ amount: '1', every: 'fortnight', spacing: 'day' }, ['every', 'spacing']],
    [{ amount: '1', instalments: '0' }, ['instalments']],
    [{ amount: '1', instalments: '2.5' }, ['instalments']],
    [{ amount: '1', instalments: '121' }, ['instalments']],
    [{ amount: '1', instalments: 'many' }, ['instalments']],
    [{ amount: '0.02', instalments: '3' }, ['instalments']],
  ])('%j has problems at %j', (query, at) => {
    const given = read(query);
    expect(given.problems.map((problem) => problem.at)).toEqual(at);
  });
});

describe('the answer', () => {
  const data = giveData(resultOf(MEXICO), MEXICO, { 'guarantee.cover': '0.7' });
  const words = createWords('en', 'MX');
  const answer = (query: Record<string, string>) => giveAnswer(data, readGiven(data.scenario, query, words), words);

  it('is made from plain data alone: what has gone through JSON says the same', () => {
    const query = { members: '40', each: '25', sector: 'water', instalments: '14', spacing: 'quarter', year: '2034' };
    const given = readGiven(data.scenario, query, words);
    const carried: GiveData = JSON.parse(JSON.stringify(data));
    expect(giveView(carried, given, words)).toEqual(giveView(data, given, words));
  });

  it('has priorities to choose from, each of whose links keeps the rest of the address', () => {
    const { priorities } = answer({ give: '12000', year: '2029', place: 'late' });
    expect(priorities?.rows.map(({ name }) => name)[0]).toBe('Drinking water');
    for (const { href } of priorities?.rows ?? []) {
      const { pathname, searchParams } = new URL(href, 'http://x');
      expect(pathname).toBe(`/give/${MEXICO}`);
      const { sector, ...rest } = Object.fromEntries(searchParams);
      expect(data.scenario.sectors.map(({ id }) => id)).toContain(sector);
      expect(rest).toMatchObject({ give: '12000', year: '2029', place: 'late', 'guarantee.cover': '0.7', draws: '40' });
    }
  });

  it('names instalments that come after the last year played', () => {
    const { instalments, receipts } = answer({ give: '1,000', instalments: '3', spacing: 'year', year: '2034' });
    expect(receipts.length).toBe(2);
    expect(instalments?.beyond).toContain('One instalment, $333.33, comes after 2035');
    expect(instalments?.totals[0]?.given).toBe('$666.67');
  });

  it('says that a project paid over years is several projects', () => {
    const { instalments } = answer({ project: '798,000', instalments: '2', spacing: 'year', year: '2030' });
    expect(instalments?.apart).toContain('it becomes 2 projects, one a year, of MX$798,000.00 together');
  });

  it('says of instalments, too, what the rules refuse, and counts none of it as built', () => {
    const all = answer({ give: '9,000,000', instalments: '24' });
    expect(all.headline?.sentence).toMatch(/would be refused, the project of each of 2 years/);
    expect(all.headline?.figures.map(({ id }) => id)).toEqual(['project']);
    expect(all.instalments?.totals[0]?.project).toBe('refused');
    const some = answer({ give: '1,000,000', instalments: '13' });
    expect(some.headline?.sentence).toMatch(/what comes in 2026 would/);
    const one = answer({ give: '5,000', instalments: '3' });
    expect(one.headline?.figures.map(({ label }) => label)).toEqual([
      'If approved, a project of',
      'Approved',
      'Finished',
    ]);
  });

  it('says first what the rules refuse', () => {
    const { warnings } = answer({ give: '900,000', sector: 'water' });
    expect(warnings.length).toBe(1);
    expect(warnings[0]).toMatch(/^As one project of its own this is more than \w+ can pay in a year/);
  });
});

describe('how often it works', () => {
  const parts = { notValid: 1, finished: 2, building: 2, abandoned: 2, alone: 1, refused: 1, waiting: 2 };

  it('is rounded so that what is approved is the sum of its parts, and all of it 100', () => {
    const hundred = ofHundred({ ...parts, proposed: 11 });
    expect(Object.values(hundred).reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(hundred.finished + hundred.building + hundred.abandoned).toBeCloseTo((100 * 6) / 11, -0.5);
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
    expect([given.contribution, given.problems, given.typed.give]).toEqual([null, [{ at: 'give', message }], amount]);
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
