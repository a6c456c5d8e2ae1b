import { beforeAll, describe, expect, test } from 'vitest';
import { playSample, type PlayDesigns } from '../../../src/ensemble/sample.ts';
import { patched, type PackKind, PACK_KINDS } from '../../../src/analysis/stress/pack.ts';
import { packsOf } from '../../../src/analysis/stress/packs.ts';
import { stressTable } from '../../../src/analysis/stress/stress-table.ts';
import { stressFigures, stressOf, type Stress } from '../../../src/analysis/stress/stress.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { EXAMPLE, scenarioWith } from '../../model/play.ts';
import { scenarioWith as readyWith } from '../../web/pages-results.ts';

/** The second scenario’s effects stand out more. */
const LUCK = { seed: 2, draws: 300 };
const FEW = { seed: 2, draws: 150 };

function playerOf(scenario: Scenario): PlayDesigns {
  const figures = stressFigures(scenario);
  const luck = scenario === EXAMPLE ? LUCK : FEW;
  return (designs) => Promise.resolve(designs.map((design) => playSample(design, luck, figures, 'scheme')));
}

const runs = new Map<Scenario, Promise<Stress>>();
function stressed(scenario: Scenario): Promise<Stress> {
  const found =
    runs.get(scenario) ??
    stressOf(scenario, { packs: null, pair: ['exchangeDown', 'clubsHalved'] }, playerOf(scenario));
  runs.set(scenario, found);
  return found;
}

const PHILIPPINES = readyWith('philippines-2x1');

/** All designs are played once, before any test looks at them. */
beforeAll(() => Promise.all([EXAMPLE, PHILIPPINES].map(stressed)), 60_000);

describe.each([
  ['Mexico', EXAMPLE],
  ['the Philippines', PHILIPPINES],
])('in %s', (_, scenario) => {
  const applicable = packsOf(scenario).filter((pack) => 'changes' in pack.patch(scenario));

  test.each(applicable.map(({ id, figure, direction }) => [id, figure, direction] as const))(
    '%s moves %s %s, by more than three standard errors of the paired difference',
    async (id, figure, direction) => {
      const result = (await stressed(scenario)).results.find((one) => one.id === id)!;
      const { change, standardError } = result.effects[figure]!;
      expect(direction === 'up' ? change! : -change!).toBeGreaterThan(3 * standardError!);
      expect(result.did).toBe('as-said');
    },
  );
});

test('between them the two ready scenarios try every kind of stress', () => {
  const tried = new Set(
    [EXAMPLE, PHILIPPINES].flatMap((scenario) =>
      packsOf(scenario).flatMap(({ kind, patch }): readonly PackKind[] => ('changes' in patch(scenario) ? [kind] : [])),
    ),
  );
  expect([...tried].sort()).toEqual([...PACK_KINDS].sort());
});

test('a recession of a single year shows in what members give, which alone shrinks at once', async () => {
  const scenario = scenarioWith('place.horizon=1', 'matching.to=2026');
  const answer = await stressOf(scenario, { packs: ['recession'], pair: null }, playerOf(scenario));
  expect(answer.results).toMatchObject([{ id: 'recession', figure: 'given', direction: 'down', did: 'as-said' }]);
});

describe('a stress that has nothing to say', () => {
  const because = (id: string, scenario: Scenario) => {
    const patch = packsOf(scenario)
      .find((pack) => pack.id === id)!
      .patch(scenario);
    return 'because' in patch ? patch.because : 'applies';
  };
  test.each([
    ['guaranteeWorst', 'guarantee=null', 'no-guarantee'],
    ['trainingNothing', 'literacy=null', 'no-training'],
    ['matchEnds', 'matching=null', 'no-matching'],
    ['budgetsHalved', 'matching=null', 'no-matching'],
    ['electionLost', 'place.elections=null', 'no-elections'],
    ['electionLost', 'ordinance.continuity=1', 'protected'],
    ['trainingNothing', 'behaviour.literacyEffect=0', 'already'],
    ['partnerAbsent.state', 'matching.partners.state.ratio=0', 'pays-nothing'],
    ['partnerLate.state', 'matching.to=2026', 'one-year'],
    ['matchEnds', 'matching.to=2027', 'already'],
    // Every three years from 2021: the next is in 2027.
    ['matchEnds', 'place.elections.first=2021', 'applies'],
    ['matchEnds', 'place.elections.first=2040', 'no-elections'],
  ])('%s with %s says %s', (id, override, reason) => {
    expect(because(id, scenarioWith(override))).toBe(reason);
  });
});

describe('a partner a year late', () => {
  const patch = (scenario: Scenario) =>
    packsOf(scenario)
      .find(({ id }) => id === 'partnerLate.state')!
      .patch(scenario);

  test('has a ratio that depends on the year, and the others go on', () => {
    const late = patch(EXAMPLE);
    expect(late).toMatchObject({ way: 'usual', changes: [{ value: { formula: 'year < 2027 ? 0 : 1' } }] });
    if ('because' in late) throw new Error('it applies');
    const { values } = playSample(patched(EXAMPLE, late.changes), { seed: 1, draws: 20 }, ['byPartner.state', 'match']);
    expect(values['byPartner.state']!.scheme.some((paid) => paid > 0)).toBe(true);
  });

  test('starts the whole match a year later where hardly a match would be left, or its share is uncertain', () => {
    const start = { way: 'start', changes: [{ path: 'scheme.matching.from', value: 2027 }] };
    const others = ['federation', 'municipality'].map((id) => `matching.partners.${id}.ratio=0.1`);
    expect(patch(scenarioWith(...others))).toEqual(start);
    expect(patch(scenarioWith('matching.partners.state.ratio={low: 0.5, central: 1, high: 1.5}'))).toEqual(start);
  });
});

test('two at once are held against the sum of both alone', async () => {
  const { combination, results } = await stressed(EXAMPLE);
  const alone = (id: string) => results.find((one) => one.id === id)!.effects['toPriorities']!.change!;
  const both = combination!.effects['toPriorities']!.change!;
  const sum = alone('exchangeDown') + alone('clubsHalved');
  expect(combination!.beyondSum.mean!).toBeCloseTo(both - sum, 2);
  expect(both).toBeLessThan(alone('clubsHalved'));
});

test('the hardest is the one that takes most from the priorities, alone only when chance cannot have put it there', async () => {
  const { worst, results } = await stressed(EXAMPLE);
  const losses = results
    .map(({ id, effects }) => [effects['toPriorities']!.change!, id] as const)
    .sort((a, b) => a[0] - b[0]);
  expect(worst!.id).toBe(losses[0]![1]);
  // Federation and State pay the same and are missed the same.
  expect(worst).toMatchObject({ isAlone: false });
});

test('the table has a row for each stress and figure, and says why others are left out', async () => {
  const { columns, rows } = stressTable(await stressed(PHILIPPINES));
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows.filter((row) => row[0] === 'guaranteeWorst').map((row) => row.at(-1))).toEqual(['no-guarantee']);
});
