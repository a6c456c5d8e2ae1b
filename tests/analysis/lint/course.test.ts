import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { courseOf } from '../../../src/analysis/lint/course.ts';
import { createPlayers } from '../../../src/ensemble/players.ts';
import { runScenario } from '../../../src/ensemble/run.ts';
import { playFuture } from '../../../src/model/future.ts';
import { FACT, FACTS, NUMBER, STATUS } from '../../../src/model/projects.ts';
import { applyOverrides } from '../../../src/scenario/overrides.ts';
import { parseTree } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { rawOf, sets } from '../../scenario/example.ts';

function ready(id: string, ...assignments: readonly string[]): Scenario {
  const raw = rawOf(readFileSync(new URL(`../../../scenarios/${id}.yaml`, import.meta.url), 'utf8'));
  const parsed = parseTree(applyOverrides(raw, sets(...assignments)).raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** Of all valid proposals of so many futures, the part whose ratio a partner's cap cuts. */
function cappedShare(scenario: Scenario, partner: number, draws: number): number {
  const players = createPlayers(scenario, { seed: 3, draws });
  const { scheme, setting } = players;
  const row = new Float64Array(setting.columns.count);
  let valid = 0;
  let capped = 0;
  for (let draw = 0; draw < draws; draw++) {
    players.deal(draw);
    playFuture(scheme, 3, draw, row, ({ projects, design, now }) => {
      for (let project = 0; project < projects.count; project++) {
        const fact = project * FACTS;
        const isNew = projects.facts[fact + FACT.year] === now.t;
        if (!isNew || projects.facts[fact + FACT.status] === STATUS.pending) continue;
        const at = project * projects.width;
        valid++;
        const asked = design.matching.partners.ratio[partner]! * projects.numbers[at + NUMBER.share]!;
        if (projects.numbers[at + NUMBER.payment + partner]! < asked * (1 - 1e-9)) capped++;
      }
    });
  }
  return capped / valid;
}

describe.each(['mexico-tres-por-uno', 'philippines-2x1'])('what is expected of %s before any run', (id) => {
  const scenario = ready(id);
  const course = courseOf(scenario);
  const { outcomes } = runScenario(scenario, { seed: 1, draws: 200 });
  const simulated = (name: 'given' | 'outlay' | 'trained') => outcomes[name].scheme.byYear?.mean ?? [];

  // Means of products are not products of means, and the pool has leftovers: an eighth is what such sentences can bear.
  it.each(['given', 'trained', 'outlay'] as const)(
    '%s in the first year is that of futures within an eighth',
    (name) => {
      expect(course.years[0]?.[name]).toBeGreaterThan(0.875 * simulated(name)[0]!);
      expect(course.years[0]?.[name]).toBeLessThan(1.125 * simulated(name)[0]!);
    },
  );

  it('outlay over all years is that of futures within an eighth', () => {
    const total = course.years.reduce((sum, { outlay }) => sum + outlay, 0);
    expect(total / outcomes.outlay.scheme.total.mean!).toBeGreaterThan(0.875);
    expect(total / outcomes.outlay.scheme.total.mean!).toBeLessThan(1.125);
  });
});

describe('what is expected to be committed over all years', () => {
  const unsure = ['federation', 'state'].map((id) => `matching.partners.${id}.reliability=0.6`);
  const short = ['federation', 'state', 'municipality'].map((id) => `matching.partners.${id}.yearlyBudget=200000`);
  // Budgets and projects come in lumps: a fifth is what such sentences can bear.
  it.each([
    ['partners that stay away', ['matching.ifAbsent=refuse', ...unsure]],
    ['partners that are waited for', ['matching.ifAbsent=delay', ...unsure]],
    ['a budget that most projects are too large for', ['matching.partners.state.yearlyBudget=80000']],
    ['budgets that disappoint those who give', ['matching.rule=proRata', ...short]],
  ])('is that of futures within a fifth, with %s', (_, assignments) => {
    const scenario = ready('mexico-tres-por-uno', ...assignments);
    const expected = courseOf(scenario).years.flatMap(({ committed }) => committed);
    const { outcomes } = runScenario(scenario, { seed: 1, draws: 150 });
    const ratio = expected.reduce((sum, value) => sum + value, 0) / outcomes.committed.scheme.total.mean!;
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.25);
  });

  it('delivers less where the mayor’s side changes while works are under way', () => {
    const calm = courseOf(ready('mexico-tres-por-uno', 'place.elections=null')).years[0]!.deliveredShare;
    const every = ['place.elections.first=2026', 'place.elections.every=1', 'place.elections.turnover=1'];
    const scenario = ready('mexico-tres-por-uno', ...every, 'ordinance=null', 'behaviour.abandonElection=0.1');
    const course = courseOf(scenario);
    // Works of one year in the file’s own order: water. What stands is 1 − H without a change, and 0.1 less with one.
    const stands = 1 - course.behaviour.abandonBase;
    expect(course.years[0]!.deliveredShare[0]! / calm[0]!).toBeCloseTo((stands - 0.1) / stands, 9);
  });
});

describe('the part of projects that a cap cuts', () => {
  // 60 futures hold a few thousand proposals: three standard errors of a share of them are about 0.03. Larger projects wait
  // more often, which takes a few of them off the year in which they would be counted.
  it.each([
    ['mexico-tres-por-uno', 'federation', 0, '200000'],
    ['mexico-tres-por-uno', 'federation', 0, '100000'],
    ['philippines-2x1', 'foundation', 0, '500000'],
    ['philippines-2x1', 'foundation', 0, '150000'],
  ])('%s: %s with a cap of %s', (id, partner, at, cap) => {
    const scenario = ready(id, `matching.partners.${partner}.projectCap=${cap}`, 'matching.capsIndexed=true');
    expect(Math.abs(cappedShare(scenario, at, 60) - courseOf(scenario).mix!.capped[at]!)).toBeLessThan(0.05);
  });

  it('is the tail of the lognormal beyond the value at which the cap is reached', () => {
    // One sector, a match of 3 in all: the federation's part reaches 250,000 at a value of 1,000,000, which is also the mean.
    // With a coefficient of variation of 0.8, σ² = ln 1.64 and P(V > mean) = 1 − Φ(σ/2) = 0.3625.
    const scenario = ready(
      'mexico-tres-por-uno',
      'matching.partners.federation.projectCap=250000',
      'council=null',
      ...['roads', 'schools', 'health', 'production', 'plaza'].map((sector) => `sectors.${sector}.preference=0`),
      'sectors.water.preference=1',
    );
    expect(courseOf(scenario).mix!.capped[0]).toBeCloseTo(0.3625, 1);
  });

  it('takes a few milliseconds', () => {
    const scenario = ready('mexico-tres-por-uno');
    const start = performance.now();
    for (let i = 0; i < 5; i++) courseOf(scenario);
    // A loose guard against playing futures by accident: these took 1,000 ms and more.
    expect((performance.now() - start) / 5).toBeLessThan(200);
  });
});
