import { describe, expect, test } from 'vitest';
import { BACKTESTS, backtestSource } from '../../src/evidence/backtests.ts';
import type { Backtest, Check, Figure } from '../../src/evidence/backtests-types.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import type { Parameter } from '../../src/evidence/types.ts';
import { normalCumulative, normalQuantile } from '../../src/math/normal.ts';

const named = (id: string): Backtest => BACKTESTS.find((backtest) => backtest.id === id)!;
const checkOf = (id: string, check: string): Check => named(id).checks.find((one) => one.id === check)!;

function runsIn(figure: Figure): readonly string[] {
  if (typeof figure === 'number') return [];
  if ('run' in figure) return [figure.run];
  return Object.values(figure)
    .flat()
    .flatMap((part) => runsIn(part as Figure));
}

describe('the table of back-tests', () => {
  test('holds twelve published results and more, seven of them tests that say more than was put in and should pass', () => {
    expect(BACKTESTS.length).toBeGreaterThanOrEqual(12);
    const sound = BACKTESTS.filter(
      ({ kind, knownToFail, restates }) => kind === 'test' && restates !== true && knownToFail !== true,
    );
    expect(sound.length).toBeGreaterThanOrEqual(7);
  });

  test('says only of tests that they restate what was put in: of a fit that is plain', () => {
    expect(BACKTESTS.filter(({ kind, restates }) => restates === true && kind !== 'test')).toEqual([]);
  });

  test('names each once, in small letters and hyphens; figures and runs too', () => {
    const ids = BACKTESTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, runs, checks } of BACKTESTS) {
      for (const list of [runs, checks]) expect(new Set(list.map((one) => one.id)).size, id).toBe(list.length);
      for (const name of [id, ...runs.map((run) => run.id), ...checks.map((check) => check.id)])
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  test('reads figures off runs that it has, and uses every run', () => {
    for (const { id, runs, checks } of BACKTESTS) {
      const used = new Set(checks.flatMap(({ figure }) => runsIn(figure)));
      expect([...used].sort(), id).toEqual(runs.map((run) => run.id).sort());
    }
  });

  test('has intervals that hold the published figure, and each a source', () => {
    for (const { id, checks, sources } of BACKTESTS) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { source, where } of sources) expect(backtestSource(source).title + where, id).not.toBe('');
      for (const { observed, low, high } of checks) {
        expect(low === null && high === null, id).toBe(false);
        if (low !== null && high !== null) expect(low, id).toBeLessThan(high);
        if (observed !== null && low !== null) expect(observed, id).toBeGreaterThanOrEqual(low);
        if (observed !== null && high !== null) expect(observed, id).toBeLessThanOrEqual(high);
      }
    }
  });

  test('calls a fit what set a default, and that default cites the same study', () => {
    for (const { id, kind, sets, sources } of BACKTESTS) {
      expect(sets.length > 0, id).toBe(kind === 'fit');
      for (const name of sets) {
        if (name.startsWith('scheme.')) continue;
        const parameter: Parameter = PARAMETERS[name as keyof typeof PARAMETERS];
        const cited = parameter.estimates.map(({ source }) => source);
        expect(
          sources.some(({ source }) => cited.some((one) => one === source)),
          `${id}: ${name}`,
        ).toBe(true);
      }
    }
  });
});

/** Wilson 1927, two-sided 95 %. */
function wilson(count: number, all: number): readonly [number, number] {
  const [p, z] = [count / all, 1.959964];
  const centre = (p + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2));
  return [centre - half, centre + half];
}

describe('the intervals', () => {
  // Whole counts: letters by arm times the response printed (Karlan and List); states in Annex X; proposals; works.
  test.each([
    ['match-ratio', 'none', 299, 16_687],
    ['match-ratio', 'one', 230, 11_133],
    ['match-ratio', 'two', 252, 11_134],
    ['match-ratio', 'three', 253, 11_129],
    ['states-migrants', 'within', 18, 25],
    ['states-all', 'within', 13, 25],
    ['works-carried-out', 'finished', 75, 100],
    ['unfinished-nigeria', 'projects', 11_886, 19_000],
    ['valid-proposals', 'guanajuato', 75, 100],
    ['valid-proposals', 'moldova', 30, 35],
  ])('of counts are Wilson’s: %s, %s', (id, name, count, all) => {
    const [low, high] = wilson(count, all);
    // A tenth of a point of states and proposals, a hundredth of letters: as printed.
    const tolerance = all > 10_000 && id === 'match-ratio' ? 0.00006 : 0.0006;
    expect(Math.abs(checkOf(id, name).low! - low)).toBeLessThan(tolerance);
    expect(Math.abs(checkOf(id, name).high! - high)).toBeLessThan(tolerance);
  });

  test.each([
    ['given-one', 0.937, 0.089],
    ['given-three', 0.938, 0.077],
  ])('of gifts are 1.96 published standard errors: %s', (name, value, error) => {
    expect(checkOf('match-ratio', name).low).toBeCloseTo(value - 1.96 * error, 2);
    expect(checkOf('match-ratio', name).high).toBeCloseTo(value + 1.96 * error, 2);
  });

  // A fund of K that covers G = leverage·K loses it when PD_t > 1/(leverage·LGD); three errors of 20,000 futures each side.
  test.each([
    ['pd-2', 0.024, 15.7],
    ['pd-5', 0.05, 9],
    ['pd-8', 0.083, 6.2],
    ['pd-15', 0.15, 4.1],
  ])('of the capital table follow from its printed digits: %s', (name, pd, leverage) => {
    const exceeded = (times: number) =>
      normalCumulative(
        (normalQuantile(pd) - Math.sqrt(1 - 0.12) * normalQuantile(1 / (times * 0.6))) / Math.sqrt(0.12),
      );
    const error = 3 * Math.sqrt((0.01 * 0.99) / 20_000);
    expect(Math.abs(checkOf('guarantee-capital', name).low! - (exceeded(leverage - 0.05) - error))).toBeLessThan(
      0.0001,
    );
    expect(Math.abs(checkOf('guarantee-capital', name).high! - (exceeded(leverage + 0.05) + error))).toBeLessThan(
      0.0001,
    );
  });
});
