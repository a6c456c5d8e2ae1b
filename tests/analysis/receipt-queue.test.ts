import { describe, expect, it } from 'vitest';
import { ANY_KIND, chancesOf, PLACES } from '../../src/analysis/chances.ts';
import { prioritiesLeft } from '../../src/analysis/receipt-priorities.ts';
import { queueOf } from '../../src/analysis/receipt-queue.ts';
import { finishedBy } from '../../src/analysis/receipt-when.ts';
import { MEXICO, resultOf } from '../web/pages-results.ts';

const tight = resultOf(
  MEXICO,
  [
    { path: 'matching.ranking', value: 'arrival' },
    { path: 'matching.partners.federation.yearlyBudget', value: '700000' },
    { path: 'council', value: 'null' },
  ],
  120,
);
const plenty = resultOf(MEXICO, [], 60);

describe('the place in the year’s queue', () => {
  const { places, early } = queueOf(tight, { ...ANY_KIND, year: 2028 });

  it('has the chances of each third of the year’s arrivals', () => {
    expect(places.map(({ place }) => place)).toEqual(PLACES);
    for (const { place, chances } of places)
      expect(chances).toEqual(chancesOf(tight, { ...ANY_KIND, year: 2028, place }));
  });

  it('is worth something where budgets run out in order of arrival, and the difference is told with its error', () => {
    expect(early?.difference).toBe(places[0]!.chances.shares!.approved - places[2]!.chances.shares!.approved);
    expect([early!.difference > 0, early!.isClear]).toEqual([true, true]);
    expect(early!.standardError).toBeGreaterThan(0.01);
  });

  it('is not said to be worth anything where few were counted and money is plenty', () =>
    expect(queueOf(plenty, { ...ANY_KIND, sector: 'health', year: 2026 }).early?.isClear ?? false).toBe(false));
});

describe('when it would be finished', () => {
  it('adds up year by year to all that were finished, up to the last year played', () => {
    for (const year of [2026, 2031, 2033, 2035]) {
      const chances = chancesOf(plenty, { ...ANY_KIND, year });
      const lines = finishedBy(chances, 2035);
      expect(lines.at(-1)?.cumulative).toBe(chances.counts.finished);
      expect(lines.map((line) => line.year)).toEqual(
        [year, year + 1, year + 2, year + 3, 2035].filter((one, at) => one <= 2035 && (at < 4 || year + 4 <= 2035)),
      );
      lines.forEach((line, at) => expect(line.cumulative - (lines[at - 1]?.cumulative ?? 0)).toBe(line.count));
    }
  });

  it('has no calendar year for proposals of all years', () =>
    expect(finishedBy(chancesOf(plenty, ANY_KIND), 2035).map(({ after }) => after)).toEqual([0, 1, 2, 3, null]));
});

describe('the plan’s priorities', () => {
  const gift = { amount: 12_000, corridor: 'california', sector: null, year: 2030 };
  const left = prioritiesLeft(plenty, 2030, gift);

  it('come heaviest first, those with a need only', () => {
    expect(left.map(({ sector }) => sector)).toEqual(['water', 'schools', 'health', 'production', 'roads']);
  });

  it('miss what the middle of the futures has not covered when the year begins', () => {
    for (const { sector, need, covered, missing, committed, share, gifts } of left) {
      expect(covered).toBe(plenty.coverage[sector]?.scheme.byYear?.p50[3]);
      expect(missing).toBeCloseTo(need * (1 - covered!), 6);
      expect(committed).toBe(798_000);
      expect(share).toBeCloseTo(798_000 / missing!, 12);
      expect(gifts).toBe(Math.ceil(missing! / 798_000));
    }
  });

  it('miss all of their need when the first year begins, and say nothing of a gift while there is none', () => {
    for (const one of prioritiesLeft(plenty, 2026, null))
      expect([one.missing, one.committed, one.gifts]).toEqual([one.need, null, null]);
  });
});
