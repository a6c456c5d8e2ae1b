import { describe, expect, it } from 'vitest';
import { amountsOf, groupsOf, leaning, type Place } from '../../../src/analysis/equity/groups.ts';
import { lensOf } from '../../../src/analysis/equity/lens.ts';
import { equityTable } from '../../../src/analysis/equity/equity-table.ts';
import { equityStudy, type PlayFigures } from '../../../src/analysis/equity/variants.ts';
import { needRanked, needWeighted } from '../../../src/analysis/equity/weighted.ts';
import { findFigure } from '../../../src/analysis/compare/compare.ts';
import { playSample } from '../../../src/ensemble/sample.ts';
import { runScenario } from '../../../src/ensemble/run.ts';
import { readFormula } from '../../../src/scenario/formula.ts';
import type { Formula } from '../../../src/scenario/types.ts';
import { scenarioWith } from '../../web/pages-results.ts';

const ID = 'mexico-tres-por-uno';
const MEXICO = scenarioWith(ID);
const TIGHT = scenarioWith(
  ID,
  ['federation', 'state', 'municipality'].map((id) => ({
    path: `matching.partners.${id}.yearlyBudget`,
    value: '500000',
  })),
);
const LUCK = { seed: 3, draws: 100 };
const play: PlayFigures = (scenarios, figures, futures) =>
  Promise.resolve(
    scenarios.map((scenario) =>
      playSample(scenario, { ...LUCK, draws: futures === 'few' ? 10 : 60 }, figures, 'scheme'),
    ),
  );

const place = (id: string, people: number, marginality: number): Place => ({ id, people, marginality });

describe('groups of people', () => {
  const places = [place('rich', 60, 0.1), place('poor', 30, 0.9), place('middle', 30, 0.5)];

  it('are of one size, the most marginal first; a place on an edge counts in both in part', () => {
    const [first, second, third] = groupsOf(places, 3);
    expect([first, second, third].map((group) => group!.people)).toEqual([40, 40, 40]);
    expect([...first!.parts]).toEqual([
      [1, 1],
      [2, 1 / 3],
    ]);
    // 30 of 0.9 and 10 of 0.5.
    expect(first!.marginality).toBeCloseTo((30 * 0.9 + 10 * 0.5) / 40, 12);
    expect(amountsOf(groupsOf(places, 3), [60, 30, 90])).toEqual([60, 80, 40]);
  });

  it('lean nowhere when everybody has the same, and to whoever has all', () => {
    expect(leaning(places, [60, 30, 30])).toBeCloseTo(0, 12);
    // All to a quarter of the people, the most marginal: the curve is up at once for 3/4 of the way.
    expect(leaning(places, [0, 5, 0])).toBeCloseTo(0.75, 12);
    expect(leaning(places, [5, 0, 0])).toBeCloseTo(-0.5, 12);
    expect(leaning(places, [0, 0, 0])).toBeNull();
  });
});

describe('the lens', () => {
  const result = runScenario(MEXICO, LUCK);
  const lens = lensOf(result);

  it('shares out what reaches places, no more and no less', () => {
    const sum = (list: readonly { scheme: number }[]) => list.reduce((all, { scheme }) => all + scheme, 0);
    const { byLocality, outcomes } = result;
    const reached = outcomes.toPriorities.scheme.total.mean! - byLocality['none']!.scheme.total.mean!;
    expect(sum(lens.groups) / reached).toBeCloseTo(1, 9);
    expect(sum(lens.places) / reached).toBeCloseTo(1, 9);
    expect(lens.places.map(({ id }) => id)).toEqual(['sierra', 'south', 'north', 'cabecera']);
    expect(lens.poorShare.scheme).toBe(outcomes.poorShare.scheme.total.mean);
  });

  it('counts the match by size of project', () => {
    const all = lens.sizes.reduce((total, { match }) => total + match, 0);
    expect(all / result.fates.all.match).toBeCloseTo(1, 3);
    for (const { approved } of lens.sizes) expect(approved! >= 0 && approved! <= 1).toBe(true);
  });

  it('of thousands of places shows groups only', () => {
    const localities = Array.from({ length: 90 }, (_, at) => ({
      id: `l${at}`,
      name: `L${at}`,
      population: 100,
      marginality: at / 90,
      diasporaShare: 1 / 90,
    }));
    const many = lensOf(runScenario({ ...MEXICO, place: { ...MEXICO.place, localities } }, { seed: 1, draws: 10 }));
    expect([many.groups.length, many.places.length, many.count]).toEqual([10, 0, 90]);
  });
});

describe('a ratio weighted by need', () => {
  it('is written as a formula that reads back as the tree it is played with', () => {
    const first = needWeighted(MEXICO, 0.9)!;
    const again = needWeighted(first.scenario, 1.5)!;
    for (const { scenario, levers } of [first, again]) {
      const ratio = scenario.scheme.matching!.partners[1]!.ratio as Formula;
      expect(ratio.formula).toBe(levers['matching.partners.state.ratio']);
      const read = readFormula(ratio.formula);
      expect(read.ok && read.tree).toEqual(ratio.tree);
    }
    expect(needWeighted(scenarioWith(ID, [{ path: 'matching', value: 'null' }]), 1)).toBeNull();
  });
});

describe('designs that lean to need', () => {
  it('stand beside the design on the same luck, and send more to the poorest', async () => {
    const study = (await equityStudy(TIGHT, play))!;
    expect(study.variants.map(({ name }) => name)).toEqual(['needRatio', 'needRanking']);
    // Whole or nothing: whether a project still fits a budget turns on little, so that the cost scatters.
    expect(Math.abs(findFigure(study.comparison, 'match')!.designs[1]!.difference!.percent!)).toBeLessThan(0.02);
    const poor = findFigure(study.comparison, 'poorShare')!;
    const ranked = poor.designs[2]!.difference!;
    expect(ranked.mean!).toBeGreaterThan(3 * ranked.standardError!);
    expect(study.groups).toHaveLength(3);
    const table = equityTable(lensOf(runScenario(TIGHT, { seed: 3, draws: 20 })), study);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  it('are what their levers make', () => {
    const { levers, scenario } = needRanked(MEXICO)!;
    expect(levers).toEqual({ 'matching.equity': '3' });
    const made = scenarioWith(
      ID,
      Object.entries(levers).map(([path, value]) => ({ path, value })),
    );
    expect(made.scheme.matching).toEqual(scenario.scheme.matching);
  });
});
