import { describe, expect, it } from 'vitest';
import { MATCHES, type Answers } from '../../src/analysis/own/answers.ts';
import { separate, sourced } from '../../src/analysis/own/origin.ts';
import { nearestScenario } from '../../src/analysis/own/nearest.ts';
import { ownTown } from '../../src/analysis/own/town.ts';
import { COUNTRY_SHEETS } from '../../src/evidence/countries/index.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { referenceTables } from '../../src/storage/reference-tables.ts';
import { answersOf, READY, settingOf } from './own-samples.ts';

const countries = COUNTRY_SHEETS.map(({ iso }) => iso);
const items = referenceTables().menu.map(({ id }) => id);
const at = (answers: Answers) => ownTown(answers, settingOf(answers.country));

function parsed(answers: Answers): Scenario {
  const read = parseTree(at(answers).raw);
  expect(read.ok ? read.warnings : read.problems).toEqual([]);
  if (!read.ok) throw new Error('not valid');
  return read.scenario;
}

/** The edges of what the questions accept. */
const EXTREMES: readonly [string, Partial<Answers>][] = [
  ['a hamlet of 100', { inhabitants: 100, abroad: 1, envelope: 1 }],
  ['a city of three million', { inhabitants: 3_000_000, abroad: 1_000_000, envelope: 1e9, match: '3x1' }],
  ['the largest that the questions accept', { inhabitants: 2e7, abroad: 2e7, envelope: 1e13, match: '3x1' }],
  ['twenty abroad for each at home', { inhabitants: 500, abroad: 10_000, envelope: 1e13, match: '3x1' }],
  ['more people abroad than at home', { inhabitants: 2_000, abroad: 9_000, match: '2x1-foundation' }],
  ['households only', { abroad: null, households: 1_200 }],
  ['one household', { abroad: 0, households: 1, inhabitants: 1 }],
  ['every migrant sends', { abroad: 500, households: 500 }],
  ['no scheme and nothing to spend', { match: 'none', envelope: 0 }],
  [
    'five needs, none of which the nearest scenario has',
    { needs: items.slice(-5).map((item) => ({ item, money: null })) },
  ],
  ['one need worth one unit', { needs: [{ item: 'plaza', money: 1 }] }],
  ['money sent in rubles', { host: 'RU', currency: 'RUB' }],
];

describe('a town from six answers', () => {
  it.each(countries.flatMap((country) => EXTREMES.map(([what, changes]) => [country, what, changes] as const)))(
    '%s, %s: the scenario is valid without a warning and runs',
    (country, _what, changes) => {
      const scenario = parsed(answersOf(country, changes));
      const result = runScenario(scenario, { seed: 1, draws: 2 });
      expect(result.outcomes.remittances.scheme.total.mean).toBeGreaterThan(0);
    },
  );

  it.each(countries)('%s: says of every figure where it comes from', (country) => {
    const { raw, origins } = at(answersOf(country, { match: '3x1' }));
    const paths = new Set(origins.map(({ path }) => path));
    expect(paths.size).toBe(origins.length);
    expect(numbersIn(raw).filter((path) => !paths.has(path) && !PLAIN.test(path))).toEqual([]);
  });

  it.each(countries)('%s: borrows from a scenario of its own country where there is one', (country) => {
    const nearest = nearestScenario(READY, country);
    const own = READY.find(({ place }) => place.country === country);
    if (own !== undefined) expect(nearest).toBe(own);
    expect(nearest).not.toBeNull();
  });

  it('keeps what was answered, to the unit', () => {
    const scenario = parsed(answersOf('MX', { monthly: 410, rate: 17.25, match: '3x1' }));
    expect(scenario.place).toMatchObject({ name: 'San Ejemplo', currency: 'MXN', envelope: 2_000_000 });
    expect(scenario.place.localities[0]).toMatchObject({ population: 18_000 });
    expect(scenario.corridors[0]).toMatchObject({ migrants: 4_000, monthlyRemittance: 410, exchangeRate: 17.25 });
    expect(scenario.sectors.find(({ id }) => id === 'water')).toMatchObject({ need: 30_000_000, weight: 0.5 });
    expect(scenario.scheme.matching?.partners.map(({ id }) => id)).toEqual(['town', 'region', 'nation']);
  });

  it('takes from the sheet of Mexico what is not answered', () => {
    const [corridor] = parsed(answersOf('MX')).corridors;
    // Country sheet: average transfer 394 dollars (2024), 16 % in clubs (2008), Latin American swings of 6.5 %.
    expect(corridor).toMatchObject({ monthlyRemittance: 394, clubMembership: 0.16, volatility: 0.065 });
    const { origins } = at(answersOf('MX'));
    expect(origins.find(({ path }) => path === 'place.discountRate')?.from).toMatchObject({
      kind: 'sheet',
      grade: 'recalled',
    });
  });

  it('lets the world stand in for a gap of the sheet, and says so', () => {
    const { origins } = at(answersOf('KG'));
    const from = (path: string) => origins.find((origin) => origin.path === path);
    expect(from('corridors.abroad.transferCost')).toMatchObject({
      value: 0.0618,
      from: { kind: 'instead', of: 'world' },
    });
    expect(from('corridors.abroad.clubMembership')?.from).toMatchObject({ kind: 'instead', of: 'latin' });
    expect(from('place.discountRate')).toMatchObject({ value: 0.06, from: { kind: 'instead' } });
  });

  it('weighs needs by their rank: of three, the first half of all', () => {
    const weights = parsed(answersOf('PH')).sectors.map(({ weight }) => weight);
    expect(weights.slice(0, 3)).toEqual([0.5, 0.3333, 0.1667]);
  });

  it('counts Nepal’s split of the money as published: saving and business 29.1 %, debts a quarter', () => {
    const { uses } = parsed(answersOf('NP'));
    expect(uses).toMatchObject({ saving: 0.291, debt: 0.25, housing: 0.03, education: 0.0485 });
  });

  it('never takes what households report for shares of the money', () => {
    const [philippines, mexico] = [parsed(answersOf('PH')), READY.find(({ place }) => place.country === 'PH')];
    expect(philippines.uses).toEqual(mexico?.uses);
  });

  it('counts migrants from households, since each receives from one sender', () => {
    const [corridor] = parsed(answersOf('MX', { abroad: null, households: 1_240 })).corridors;
    // 62 % of the Mexican scenario’s Californians send: 1,240 / 0.62.
    expect(corridor).toMatchObject({ migrants: 2_000, remittingShare: 0.62 });
    const [both] = parsed(answersOf('MX', { abroad: 4_000, households: 1_000 })).corridors;
    expect(both).toMatchObject({ migrants: 4_000, remittingShare: 0.25 });
  });

  it.each(MATCHES)(
    '%s: adds one unit for each partner of the scheme, and the town never plans above its envelope',
    (match) => {
      const { scheme, place } = parsed(answersOf('SV', { match }));
      const partners = scheme.matching?.partners ?? [];
      expect(partners).toHaveLength({ none: 0, '1x1': 1, '2x1': 2, '2x1-foundation': 2, '3x1': 3 }[match]);
      for (const { ratio, yearlyBudget } of partners) {
        expect(ratio).toBe(1);
        expect(yearlyBudget).toBeLessThanOrEqual(place.envelope as number);
      }
    },
  );
});

describe('figures with their origins', () => {
  it('come apart into a file’s tree and paths by id', () => {
    const from = { kind: 'answer' } as const;
    expect(separate({ a: [{ id: 'x', b: sourced(1, from) }], c: null })).toEqual({
      raw: { a: [{ id: 'x', b: 1 }], c: null },
      origins: [{ path: 'a.x.b', value: 1, from }],
    });
  });
});

const PLAIN = /^(place\.(startYear|horizon)|sectors\.[^.]+\.(crs|sdg))$/;

function numbersIn(tree: unknown, path = ''): readonly string[] {
  if (typeof tree === 'number') return [path];
  if (typeof tree !== 'object' || tree === null) return [];
  if ('low' in tree || 'oneOf' in tree) return [path];
  const entries: [string, unknown][] = Array.isArray(tree)
    ? tree.map((item: { id?: string }, index) => [item.id ?? String(index), item])
    : Object.entries(tree);
  return entries.flatMap(([key, value]) => numbersIn(value, path === '' ? key : `${path}.${key}`));
}
