import { expect, test } from 'vitest';
import { seek } from '../../../src/analysis/seek/seek.ts';
import {
  readQuestion,
  writeQuestion,
  type SeekQuestion,
  type WrittenQuestion,
} from '../../../src/analysis/seek/seek-question.ts';
import { runScenario } from '../../../src/ensemble/run.ts';
import { seekFigures } from '../../../src/analysis/seek/seek.ts';
import { designsFrom } from '../../../src/workers/study-designs.ts';
import { example, rawExample, studio } from './example.ts';
import { synthetic, type Figures } from './synthetic.ts';

const SCENARIO = example();
const RATIO = 'matching.partners.state.ratio';

function question(written: Partial<WrittenQuestion>): SeekQuestion {
  const read = readQuestion({ vary: `${RATIO}=0..3`, keep: [], ...written }, SCENARIO);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.question;
}

/** Chance of a breach, and money that falls with the ratio. */
function figures(breach: (ratio: number) => number): Figures {
  return {
    breachEver: (at) => breach(at(RATIO)),
    toPriorities: (at) => 100 - at(RATIO),
    outlay: (at) => 10 * at(RATIO),
    poorShare: () => 0.5,
  };
}

test('the highest value that keeps a chance is found to the lever’s step, wherever the chance turns', async () => {
  for (const limit of [0.3137, 1.2345, 2.9981]) {
    const asked = question({ keep: ['P(breachEver) < 5 %'] });
    const { best, stretches } = await seek(asked, synthetic(figures((ratio) => (ratio < limit ? 0.01 : 0.2))));
    const brute = asked.lever.values.filter((value) => Number(value) < limit).at(-1);
    expect(best?.value).toBe(brute);
    expect(stretches).toEqual([{ from: 0, to: brute }]);
  }
});

test('what is kept in two stretches is told as two, and the best lies in either', async () => {
  const wavy = synthetic(figures((ratio) => (ratio <= 1.4 || ratio >= 2 ? 0.01 : 0.2)));
  const most = await seek(question({ keep: ['P(breachEver) < 5 %'] }), wavy);
  expect(most.stretches).toEqual([
    { from: 0, to: 1.4 },
    { from: 2, to: 3 },
  ]);
  expect(most.best?.value).toBe(3);
  const nearest = await seek(question({ vary: `${RATIO}=1.5..3`, reach: 'P(breachEver) < 5 %' }), wavy);
  expect(nearest.best?.value).toBe(2);
});

test('what no value keeps is not reachable, and the value that misses by least is named', async () => {
  const never = figures((ratio) => 0.3 + Math.abs(ratio - 1.752) / 10);
  const answer = await seek(question({ keep: ['P(breachEver) < 5 %'] }), synthetic(never));
  expect([answer.isReachable, answer.best, answer.stretches]).toEqual([false, null, []]);
  expect(answer.nearest?.checks[0]?.value).toBeCloseTo(0.3, 3);
  expect(Math.abs(Number(answer.nearest?.value) - 1.752)).toBeLessThan(0.01);
});

test('of equal values the one nearest to the present is taken, then the lower', async () => {
  const flat: Figures = { ...figures(() => 0), toPriorities: () => 7 };
  const present = await seek(question({ vary: `${RATIO}=0..3 by 0.5`, most: 'toPriorities' }), synthetic(flat));
  expect(present.best?.value).toBe(1);
  const between = await seek(question({ vary: `${RATIO}=0.5..3 by 1`, most: 'toPriorities' }), synthetic(flat));
  expect(between.best?.value).toBe(0.5);
});

test('the most of an outcome inside a range is followed to the step', async () => {
  const hill: Figures = { ...figures(() => 0), toPriorities: (at) => -((at(RATIO) - 1.618) ** 2) };
  const { best } = await seek(question({ most: 'toPriorities' }), synthetic(hill));
  expect(best?.value).toBeCloseTo(1.618, 2);
});

test('an answer near its limit names the best value that keeps it by the whole of its interval', async () => {
  const slope = synthetic(figures((ratio) => ratio / 30));
  const { best, sure } = await seek(question({ keep: ['P(breachEver) < 5 %'] }), slope);
  expect(Number(best?.value)).toBeCloseTo(1.48, 1);
  expect(best?.isSure).toBe(false);
  // Wilson's upper bound of 38 of 1000 is 0.0518, of 36 of 1000 0.0494.
  expect(Number(sure?.value)).toBeCloseTo(1.09, 1);
  expect(best?.checks[0]?.standardError).toBeCloseTo(Math.sqrt((0.049 * 0.951) / 1000), 4);
});

test('a choice is tried with each option, and what cannot be played is told', async () => {
  const { tried } = await seek(
    question({ vary: 'matching.ranking', least: 'outlay' }),
    synthetic(
      figures(() => 0),
      designsFrom(rawExample()),
    ),
  );
  expect(tried.map(({ value }) => value)).toEqual(['plan', 'arrival', 'votes']);
  expect(tried[2]?.cannotPlay?.path).toContain('seats');
});

test('on real futures it gives what a brute-force grid gives', async () => {
  const luck = { seed: 3, draws: 40 };
  const values = [0, 0.5, 1, 1.5, 2, 2.5];
  const brute = values.map((value) => {
    const { outcomes, probabilities } = runScenario(example(`${RATIO}=${value}`), luck);
    return { value, breach: probabilities.breachEver, outlay: outcomes.outlay.scheme.total.mean ?? NaN };
  });
  // Limits that some values keep and others do not.
  const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[3]!;
  const [breach, outlay] = [middle(brute.map((one) => one.breach)), middle(brute.map((one) => one.outlay))];
  const asked = question({
    vary: `${RATIO}=0..2.5 by 0.5`,
    keep: [`P(breachEver) <= ${breach}`, `mean(outlay) < ${outlay}`],
  });
  const answer = await seek(asked, studio(rawExample(), luck, seekFigures(asked, SCENARIO)));
  const kept = brute.filter((one) => one.breach <= breach && one.outlay < outlay * (1 - 1e-12));
  expect(answer.tried.map(({ value, checks }) => [value, checks[0]?.value])).toEqual(
    brute.map((one) => [one.value, one.breach]),
  );
  answer.tried.forEach(({ means }, at) => expect(means.outlay! / brute[at]!.outlay).toBeCloseTo(1, 12));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(brute.length);
  expect(answer.tried.filter(({ isKept }) => isKept).map(({ value }) => value)).toEqual(kept.map(({ value }) => value));
  expect(answer.best?.value).toBe(kept.at(-1)?.value);
});

test('a question written and read again is the same question', () => {
  const asked = question({
    keep: ['P(toPriorities >= 30 million) >= 80 %', 'mean(toPriorities - outlay) > 0'],
    least: 'outlay',
  });
  const again = readQuestion(writeQuestion(asked), SCENARIO);
  expect(again.ok && again.question).toEqual(asked);
  const reached = question({ reach: 'P(targetMet) >= 0.8' });
  const reachedAgain = readQuestion(writeQuestion(reached), SCENARIO);
  expect(reachedAgain.ok && reachedAgain.question).toEqual(reached);
});
