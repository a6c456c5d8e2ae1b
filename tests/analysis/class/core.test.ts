import { describe, expect, it } from 'vitest';
import type { DesignFigures } from '../../../src/analysis/class/figures.ts';
import { leverSpread, ownValue } from '../../../src/analysis/class/lever-spread.ts';
import { bandOf, predictionAnswer } from '../../../src/analysis/class/prediction.ts';
import { ranking } from '../../../src/analysis/class/ranking.ts';
import { readMove } from '../../../src/analysis/class/read-levers.ts';
import type { Goal } from '../../../src/scenario/exercise.ts';
import { EXERCISE, samplePlan } from '../../web/class/plan.ts';

const GOALS: readonly Goal[] = [
  { kind: 'condition', figure: 'breachEver', atMost: 0.05 },
  { kind: 'condition', figure: 'exhaustedEver', atMost: 0.1 },
  { kind: 'aim', figure: 'toPriorities', side: 'difference', want: 'most' },
  { kind: 'aim', figure: 'outlay', side: 'scheme', want: 'least' },
];
type Judged = Pick<DesignFigures, 'keeps' | 'aims' | 'problems'>;
const design = (keeps: readonly boolean[], ...aims: readonly (number | null)[]): Judged => ({
  keeps,
  aims,
  problems: [],
});
const PLAN = samplePlan(10);

describe('the ranking of a class', () => {
  const ranked = (designs: Readonly<Record<string, Judged | null>>) =>
    ranking(
      Object.entries(designs).map(([team, figures]) => ({ team, figures })),
      GOALS,
    ).map(({ team, rank }) => `${rank ?? '-'} ${team}`);

  it('puts whoever keeps more conditions first, whatever the others reach', () => {
    const none = design([false, false], 1e9, 0);
    const one = design([true, false], 10, 99);
    const both = design([true, true], 1, 99);
    expect(ranked({ none, one, both })).toEqual(['1 both', '2 one', '3 none']);
  });

  it('lets the first aim decide, then the next, each by what it wants', () => {
    const kept = [true, true];
    const [dear, cheap, less] = [design(kept, 10, 50), design(kept, 10, 20), design(kept, 9, 0)];
    expect(ranked({ less, dear, cheap })).toEqual(['1 cheap', '2 dear', '3 less']);
  });

  it('gives equal teams one rank, in the order of joining, and leaves the next rank out', () => {
    const [same, worse] = [design([true, true], 10, 20), design([true, true], 9, 20)];
    expect(ranked({ b: same, a: same, c: worse })).toEqual(['1 b', '1 a', '3 c']);
  });

  it('puts an undefined aim behind every other, and those without figures behind all, without a rank', () => {
    const [known, undefinedAim] = [design([true, true], -1e9, 1), design([true, true], null, 1)];
    const broken = { ...known, problems: [{} as DesignFigures['problems'][number]] };
    expect(ranked({ nothing: null, broken, undefinedAim, known })).toEqual([
      '1 known',
      '2 undefinedAim',
      '- nothing',
      '- broken',
    ]);
  });
});

describe('where teams have put a lever', () => {
  it('has the least, the average and the most, those unmoved counted as at the start', () => {
    const start = Number(ownValue('guarantee.cover', PLAN.scenario));
    const teams = [{ levers: { 'guarantee.cover': '0.2' } }, { levers: {} }, { levers: { 'guarantee.cover': '0.9' } }];
    const cover = leverSpread(teams, PLAN).find(({ path }) => path === 'guarantee.cover');
    expect(cover).toMatchObject({ kind: 'number', least: 0.2, most: 0.9, values: [0.2, start, 0.9] });
    expect(cover?.kind === 'number' && cover.average).toBeCloseTo((1.1 + start) / 3, 12);
  });

  it('counts choices, also those that nobody made', () => {
    const teams = [{ levers: { 'matching.rule': 'proRata' } }, { levers: {} }];
    const rule = leverSpread(teams, PLAN).find(({ path }) => path === 'matching.rule');
    const counts = rule?.kind === 'choice' ? rule.counts.map(({ option, teams: n }) => `${option} ${n}`) : [];
    expect(counts.toSorted()).toEqual(['proRata 1', 'wholeOrNothing 1']);
    expect(leverSpread([], PLAN)).toEqual([]);
  });
});

describe('the answer to a guess', () => {
  const played = (values: readonly number[]): DesignFigures => {
    const scheme = Float64Array.from(values);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const nothing = { mean: null, standardError: null };
    return {
      ...{ levers: {}, problems: [], keeps: [], aims: [] },
      figures: { outlay: { scheme: { mean, standardError: 0 }, counterfactual: nothing, difference: nothing } },
      draws: { outlay: { scheme, counterfactual: scheme } },
    };
  };

  it('is the band of the change, with the difference draw by draw', () => {
    const answer = predictionAnswer(played([10, 20, 30]), played([11, 22, 33]), 'outlay');
    expect(answer).toMatchObject({
      band: 'little',
      before: { mean: 20 },
      after: { mean: 22 },
      difference: { mean: 2 },
    });
    expect(answer?.change).toBeCloseTo(0.1, 12);
    expect(answer?.difference.standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  it('of what was nothing is the highest band when it is something, and no change when it is not', () => {
    expect(predictionAnswer(played([0, 0]), played([1, 0]), 'outlay')).toMatchObject({ change: null, band: 'much' });
    expect(predictionAnswer(played([0, 0]), played([0, 0]), 'outlay')).toMatchObject({ change: 0, band: 'same' });
    expect(predictionAnswer(played([1]), { ...played([1]), figures: {} }, 'outlay')).toBeNull();
  });

  it('has the bounds that the guesses name', () => {
    const changes = [-0.021, -0.02, 0.02, 0.021, 0.1, 0.11, 0.3, 0.31];
    expect(changes.map(bandOf)).toEqual(['less', 'same', 'same', 'little', 'little', 'some', 'some', 'much']);
  });
});

describe('a move', () => {
  const read = (given: Readonly<Record<string, string>>, before = {}) => readMove(given, before, PLAN);
  const wrong = (given: Readonly<Record<string, string>>) =>
    read(given).problems.map(({ path, code }) => `${path} ${code}`);

  it('changes what is given, keeps the rest, and leaves out what is as at the start', () => {
    const before = { 'guarantee.cover': '0.3', 'matching.rule': 'proRata' };
    const start = ownValue('matching.rule', PLAN.scenario);
    expect(read({ 'matching.partners.state.ratio': '2.5', 'matching.rule': start }, before)).toEqual({
      levers: { 'matching.partners.state.ratio': '2.5', 'guarantee.cover': '0.3' },
      problems: [],
    });
    expect(read({ 'guarantee.cover': '' }, before).levers).toEqual({ 'matching.rule': 'proRata' });
  });

  it('is the same design however its numbers are written', () => {
    for (const written of ['0.30000000000000004', '0.30', '.3', ' 0.3 '])
      expect(read({ 'guarantee.cover': written }).levers, written).toEqual({ 'guarantee.cover': '0.3' });
  });

  it('is held to what the exercise opens, everything wrong with it named at once', () => {
    expect(wrong({ 'guarantee.cover': '0.95', 'matching.rule': 'none', 'place.envelope': '1' })).toEqual([
      'guarantee.cover out-of-range',
      'matching.rule unknown-option',
      'place.envelope unknown-key',
    ]);
    expect(wrong({ 'matching.partners.state.ratio': '0.7' })).toEqual(['matching.partners.state.ratio out-of-range']);
    expect(wrong({ 'matching.partners.state.ratio': 'Infinity' })).toEqual([
      'matching.partners.state.ratio not-a-number',
    ]);
    expect(wrong({ __proto__x: '1', constructor: '1' })).toHaveLength(2);
    expect(read({ 'guarantee.cover': '40' }).problems[0]?.suggestion).toBe('40 %');
  });

  it('that takes an instrument away sets nothing below it', () => {
    const levers = [...EXERCISE.levers, { path: 'guarantee', values: { options: ['null', '{cover: 0.5}'] } }];
    const plan = { ...PLAN, exercise: { ...EXERCISE, levers } };
    expect(readMove({ guarantee: 'null' }, { 'guarantee.cover': '0.3' }, plan).levers).toEqual({ guarantee: 'null' });
  });
});
