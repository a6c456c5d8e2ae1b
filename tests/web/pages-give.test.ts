import { describe, expect, it } from 'vitest';
import { ofHundred } from '../../src/web/pages/give-chances-view.ts';
import { exactMoney } from '../../src/web/pages/give-money.ts';
import { readGiven } from '../../src/web/pages/give-contribution.ts';
import { createWords } from '../../src/words/words.ts';
import { scenarioWith, MEXICO } from './pages-results.ts';

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
    [{ amount: '-5' }, ['give']],
    [{ members: '1.5', each: '25' }, ['members']],
    [{ members: '2,5', each: '25' }, ['members']],
    [{ members: '4.000', each: '25' }, ['members']],
    [{ amount: '4.000' }, ['give']],
    [{ amount: '1,5' }, ['give']],
    [{ project: '798.000' }, ['project']],
    [{ amount: '1', corridor: 'mars', sector: 'moon' }, ['corridor', 'sector']],
  ])('%j has problems at %j', (query, at) => {
    const given = read(query);
    expect(given.problems.map((problem) => problem.at)).toEqual(at);
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
