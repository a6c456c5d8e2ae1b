import { describe, expect, test } from 'vitest';
import { readFigure } from '../../src/analysis/backtest/read-figure.ts';
import { divide, log, minus, of, plus, times } from '../../src/evidence/backtests-figures.ts';
import { resultOf } from '../web/pages-results.ts';

const result = resultOf('mexico-tres-por-uno');
const results = new Map([['run', result]]);
const read = (figure: Parameters<typeof readFigure>[0]) => readFigure(figure, results);

describe('a reading', () => {
  test('of an outcome is its mean, with the 5–95 range of the futures', () => {
    const { mean, p5, p95 } = result.outcomes.match.scheme.total;
    expect(read(of('run', 'outcomes.match'))).toEqual({ value: mean, range: [p5, p95] });
    const { byYear } = result.outcomes.match.difference;
    expect(read(of('run', 'outcomes.match', { side: 'difference', year: 1 })).value).toBe(byYear?.mean[1]);
  });

  test('reaches partners, localities, proposals and chances', () => {
    expect(read(of('run', 'byPartner.state')).value).toBe(result.byPartner['state']?.scheme.total.mean);
    expect(read(of('run', 'byLocality.sierra')).value).toBe(result.byLocality['sierra']?.scheme.total.mean);
    expect(read(of('run', 'fates.approved')).value).toBe(result.fates.all.approved);
    expect(read(of('run', 'fates.1.proposed')).value).toBe(result.fates.byYear[1]?.proposed);
    expect(read(of('run', 'fates.0.value')).value).toBe(result.fates.byYear[0]!.club + result.fates.byYear[0]!.match);
    expect(read(of('run', 'chances.exhausted')).value).toBe(result.probabilities.exhaustedEver);
    expect(read(of('run', 'chances.target.0')).value).toBe(result.probabilities.targets[0]);
  });

  test('of the typical future adds up by locality to what its partners paid', () => {
    const places = result.scenario.place.localities.map(({ id }) => read(of('run', `typical.match.${id}`)).value);
    const paid = result.typicalFuture.outcomes.match.total!;
    expect(places.reduce((sum, value) => sum + value, 0)).toBeCloseTo(paid, 2);
    expect(read(of('run', 'typical.match')).value).toBeCloseTo(paid, 2);
  });

  test.each([
    'outcomes.none',
    'byPartner.nobody',
    'fates.none',
    'fates.99.approved',
    'chances.none',
    'nowhere.at.all',
    '',
  ])('throws where there is nothing: "%s"', (path) =>
    expect(() => read(of('run', path))).toThrow(/needs something at/),
  );

  test('throws when there is no such run', () => {
    expect(() => read(of('another', 'outcomes.match'))).toThrow('needs a run named "another"');
  });
});

test('arithmetic on figures is what it says', () => {
  expect(read(divide(6, 4)).value).toBe(1.5);
  expect(read(minus(6, 4)).value).toBe(2);
  expect(read(times(6, 4)).value).toBe(24);
  expect(read(plus(1, 2, 3)).value).toBe(6);
  expect(read(log(Math.E)).value).toBe(1);
  expect(read(divide(1, 0)).value).toBe(Infinity);
});
