import { expect, test } from 'vitest';
import { readCondition } from '../../../src/analysis/seek/condition.ts';
import { readLever } from '../../../src/analysis/seek/lever.ts';
import { readFrontier } from '../../../src/analysis/seek/frontier-question.ts';
import { readQuestion } from '../../../src/analysis/seek/seek-question.ts';
import { createWords } from '../../../src/words/words.ts';
import { seekProblemSentence } from '../../../src/words/seek.ts';
import { example } from './example.ts';

const SCENARIO = example();

test.each([
  ['P(breachEver)<0.05', 'chance', 'breachEver', '<', 0.05],
  ['P( breachEver ) ≤ 5 %', 'chance', 'breachEver', '<=', 0.05],
  ['P(toPriorities >= 30 million) >= 80 %', 'chance', 'toPriorities', '>=', 0.8],
  ['mean(outlay) < 2_500_000', 'mean', 'outlay', '<', 2_500_000],
  ['p95(outlay) <= 30 millones', 'p95', 'outlay', '<=', 30_000_000],
  ['mean(byPriority.water) > 1.5 million', 'mean', 'byPriority.water', '>', 1_500_000],
] as const)('%s is understood', (text, of, figure, comparison, limit) => {
  const read = readCondition(text, SCENARIO, 'keep1');
  expect(read.ok && read.value).toMatchObject({ statistic: { of, figure }, comparison, limit });
});

test.each([
  ['breachEver < 5 %', 'condition-unclear'],
  ['Q(breachEver) < 5 %', 'condition-unclear'],
  ['P(breach) < 5 %', 'condition-event'],
  ['mean(outlays) < 5', 'condition-figure'],
  ['mean(breachEver) < 5', 'condition-figure'],
  ['P(breachEver) < five', 'condition-number'],
  ['P(breachEver) < 5', 'condition-chance'],
  ['P(toPriorities >= lots) > 0.5', 'condition-number'],
  ['P(target9) > 0.5', 'condition-event'],
  ['', 'condition-unclear'],
])('“%s” is refused as %s', (text, code) => {
  const read = readCondition(text, SCENARIO, 'keep1');
  expect(read.ok ? 'understood' : read.problem.code).toBe(code);
});

test.each([
  ['', 'missing'],
  ['=0..1', 'lever-unclear'],
  ['guarantee.covers=0..1', 'lever-unknown'],
  ['guarantee=0..1', 'lever-text'],
  ['place.name=a..b', 'lever-text'],
  ['guarantee.cover', 'range-missing'],
  ['guarantee.cover=0.5', 'range-missing'],
  ['guarantee.cover=low..1', 'range-number'],
  ['guarantee.cover=0.9..0.1', 'range-order'],
  ['guarantee.cover=0.1..7', 'range-outside'],
  ['guarantee.cover=0.1..0.9 by -1', 'step-number'],
  ['guarantee.cover=0.1..0.9 by 0.000001', 'step-many'],
  ['place.horizon=2.5..4', 'step-number'],
  ['matching.ranking=plan|luck', 'range-outside'],
])('the lever “%s” is refused as %s', (text, code) => {
  const read = readLever(text, SCENARIO, 'vary');
  expect(read.ok ? 'understood' : read.problem.code).toBe(code);
});

test('whole numbers step whole, and yes or no is tried both ways', () => {
  const horizon = readLever('place.horizon=2..5', SCENARIO, 'vary');
  expect(horizon.ok && horizon.value.values).toEqual([2, 3, 4, 5]);
  const carryOver = readLever('matching.carryOver', SCENARIO, 'vary');
  expect(carryOver.ok && carryOver.value.values).toEqual([false, true]);
  const budget = readLever('scheme.matching.partners.1.yearlyBudget=0..5 million', SCENARIO, 'vary');
  expect(budget.ok && [budget.value.path, budget.value.range]).toEqual([
    'matching.partners.state.yearlyBudget',
    { low: 0, high: 5_000_000, step: 5_000 },
  ]);
});

test('a grid is of round values, small, and never larger than can be waited for', () => {
  const two = ['matching.partners.state.ratio=0..3', 'guarantee.cover=0.1..0.9'];
  const read = readFrontier({ vary: two, keep: [] }, SCENARIO);
  expect(read.ok && read.question.values.map((values) => [values[0], values[1], values.length])).toEqual([
    [0, 0.25, 13],
    [0.1, 0.2, 9],
  ]);
  const codes = (vary: readonly string[], of?: string) => {
    const wrong = readFrontier({ vary, keep: [], of }, SCENARIO);
    return wrong.ok ? [] : wrong.problems.map(({ code }) => code);
  };
  expect(codes([two[0]!])).toEqual(['levers-few']);
  expect(codes([two[0]!, two[0]!])).toEqual(['lever-twice']);
  expect(codes(two.map((text) => `${text} by 0.01`))).toEqual(['designs-many']);
  expect(codes(two, 'outlay')).toEqual(['outcomes-unclear']);
  expect(codes(two, 'outlay,luck')).toEqual(['outcomes-unclear']);
});

test('everything wrong with a question is told at once, in both languages', () => {
  const read = readQuestion({ vary: 'nothing', keep: ['P(x)<1', 'y'], most: 'a', least: 'b' }, SCENARIO);
  if (read.ok) throw new Error('it was understood');
  expect(read.problems.map(({ field }) => field)).toEqual(['vary', 'best', 'keep1', 'keep2']);
  for (const language of ['en', 'es'] as const) {
    const words = createWords(language, 'MX');
    for (const problem of read.problems) expect(seekProblemSentence(problem, words)).toMatch(/^[\p{Lu}“«].+\.$/su);
  }
});
