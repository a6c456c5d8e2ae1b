import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES, type Chances, type Kind } from '../../src/analysis/chances.ts';
import { follow, kindLike, type Followed, type Gift } from '../../src/analysis/follow.ts';
import { followInstalments } from '../../src/analysis/instalments-followed.ts';
import { SPACINGS } from '../../src/analysis/instalments.ts';
import { queueOf } from '../../src/analysis/receipt-queue.ts';
import { finishedBy } from '../../src/analysis/receipt-when.ts';
import { createPlayers } from '../../src/ensemble/players.ts';
import { recordFuture } from '../../src/ensemble/record.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { minorDigits } from '../../src/math/minor-units.ts';
import { scaleOf } from '../../src/model/counts.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { scenarioWith } from '../web/pages-results.ts';
import { ofKind, tellProposals, type Told } from './recount.ts';

const LUCK = { seed: 11, draws: 60 };
/** Both ready schemes under both rules: in the place's own money, in one without cents, in one with thousandths. */
const CASES = [
  ['mexico-tres-por-uno', 'wholeOrNothing', 'MXN', 'USD'],
  ['mexico-tres-por-uno', 'proRata', 'JPY', 'KRW'],
  ['philippines-2x1', 'wholeOrNothing', 'KRW', 'USD'],
  ['philippines-2x1', 'proRata', 'PHP', 'TND'],
] as const;
const GIFTS = 25;

const anyGift = fc.record({
  amount: fc.integer({ min: 2_000, max: 60_000 }),
  cents: fc.nat({ max: 99 }),
  at: fc.array(fc.nat({ max: 1_000 }), { minLength: 4, maxLength: 4 }),
  place: fc.option(fc.constantFrom(...PLACES)),
  count: fc.integer({ min: 2, max: 40 }),
  spacing: fc.constantFrom(...SPACINGS),
});
type AnyGift = typeof anyGift extends fc.Arbitrary<infer One> ? One : never;

/** Currencies are changed in the scenario, rates are left: a law about cents does not mind. */
function scenarioIn(id: string, rule: string, home: string, abroad: string): Scenario {
  const scenario = scenarioWith(id, [{ path: 'matching.rule', value: rule }]);
  const corridors = scenario.corridors.map((one) => ({ ...one, currency: abroad }));
  return { ...scenario, corridors, place: { ...scenario.place, currency: home } };
}

function giftIn({ corridors, sectors, place }: Scenario, { amount, cents, at, place: third }: AnyGift): Gift {
  const [corridor = 0, sector = 0, locality = 0, year = 0] = at;
  const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length]!;
  const digits = minorDigits(corridors[0]!.currency);
  return {
    amount: digits === 0 ? amount : amount + cents / 100,
    corridor: pick(corridors, corridor).id,
    sector: sector % 4 === 0 ? null : pick(sectors, sector).id,
    locality: locality % 2 === 0 ? null : pick(place.localities, locality).id,
    year: place.startYear + (year % place.horizon),
    place: third,
  };
}

/** Whole smallest units; fails for an amount that is not whole in them. */
function units(amount: number, currency: string): number {
  const exact = amount * 10 ** minorDigits(currency);
  expect(Math.abs(exact - Math.round(exact))).toBeLessThan(1e-3);
  return Math.round(exact);
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function addsUp({ receipt, steps }: Followed): void {
  const here = (amount: number) => units(amount, receipt.currency);
  const abroad = (amount: number) => units(amount, receipt.foreignCurrency);
  expect(abroad(receipt.given)).toBe(abroad(receipt.fee) + abroad(receipt.sent));
  expect(here(receipt.arrived)).toBe(here(receipt.toProject) + here(receipt.toVehicle));
  expect(here(receipt.match)).toBe(sum(receipt.parts.map(({ paid }) => here(paid))));
  expect(here(receipt.total)).toBe(here(receipt.arrived) + here(receipt.inKind) + here(receipt.match));
  const way = steps.filter(({ id }) => !['fee', 'partner', 'delivered'].includes(id));
  way.slice(1).forEach((step, at) => expect(here(step.before.local)).toBe(here(way[at]!.after.local)));
  expect(here(way.at(-1)!.after.local)).toBe(here(receipt.total));
}

function recounted({ counts }: Chances, told: readonly Told[]): void {
  const count = (holds: (one: Told) => boolean) => told.filter(holds).length;
  const approved = (one: Told) => !one.alone && one.approvedYear !== null;
  expect(counts.proposed).toBe(told.length);
  expect(counts.notValid).toBe(count(({ status }) => status === 'not-valid'));
  expect(counts.approved).toBe(count(approved));
  expect(counts.finished).toBe(count((one) => approved(one) && one.status === 'finished'));
  expect(counts.abandoned).toBe(count((one) => approved(one) && one.status === 'abandoned'));
  expect(counts.refused).toBe(count(({ status }) => status === 'refused'));
  expect(counts.alone).toBe(count(({ alone }) => alone));
}

/** Finished by the end of each year, counted one by one. */
function recountedWhen(chances: Chances, lastYear: number, told: readonly Told[]): void {
  const done = told.filter((one) => !one.alone && one.approvedYear !== null && one.status === 'finished');
  for (const { year, cumulative } of finishedBy(chances, lastYear))
    expect(cumulative).toBe(done.filter(({ endYear }) => (endYear ?? Infinity) <= year!).length);
}

const ofScale = (kind: Kind) => (one: Told) =>
  kind.value === undefined || kind.value === null || scaleOf(one.ofTypical) === scaleOf(kind.value(one.sector));

describe.each(CASES)('twenty-five contributions to %s, %s, in %s from %s', (id, rule, home, abroad) => {
  const scenario = scenarioIn(id, rule, home, abroad);
  const result = runScenario(scenario, LUCK);
  const told = tellProposals(scenario, LUCK).scheme;
  const gifts = fc.sample(anyGift, { numRuns: GIFTS, seed: 3 });
  const lastYear = result.years.at(-1)!;

  it('are counted in futures that are recorded as they were played', () => {
    const players = createPlayers(scenario, LUCK);
    const recorded = Array.from({ length: LUCK.draws }, (_, draw) => recordFuture(players, draw).projects).flat();
    expect(told.map(({ third: _, ofTypical: __, ...project }) => project)).toEqual(recorded);
  });

  it('add up to the smallest unit, with chances and times as counted one by one', () => {
    let counted = 0;
    for (const any of gifts) {
      const gift = giftIn(scenario, any);
      const followed = follow(result, gift);
      addsUp(followed);
      const kind = kindLike(scenario, gift);
      const like = ofKind(told, kind, scenario, ofScale(kind));
      recounted(followed.chances, like);
      recountedWhen(followed.chances, lastYear, like);
      for (const { place, chances } of queueOf(result, kind).places)
        recounted(chances, ofKind(told, { ...kind, place }, scenario, ofScale(kind)));
      counted += Math.min(1, like.length);
    }
    // A law about nothing would always hold.
    expect(counted).toBeGreaterThan(GIFTS / 3);
  });

  it('paid in instalments come to the same sum, each year’s receipt and all of them to the smallest unit', () => {
    for (const any of gifts) {
      const all = followInstalments(result, giftIn(scenario, any), any);
      for (const { followed } of all.years) addsUp(followed);
      const given = sum(all.years.map(({ followed }) => units(followed.receipt.given, abroad)));
      expect(given).toBe(units(all.totals.given, abroad));
      expect(given + units(all.beyond.amount, abroad)).toBe(units(all.amount, abroad));
      const total = sum(all.years.map(({ followed }) => units(followed.receipt.total, home)));
      expect(total).toBe(units(all.totals.total, home));
    }
  });
});
