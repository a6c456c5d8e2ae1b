import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/analysis/responses-finding.ts';
import { bodySummary, responsesTable } from '../../src/analysis/responses-table.ts';
import { bodiesOf, usedBody, type BodyResult } from '../../src/analysis/responses.ts';
import { runScenario } from '../../src/ensemble/run.ts';
import { RESPONSES } from '../../src/evidence/responses.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { NO_SCHEME, scenarioWith } from '../web/pages-results.ts';

const ID = 'mexico-tres-por-uno';
const MEXICO = scenarioWith(ID);
const OWN = scenarioWith(ID, [
  { path: 'behaviour.beta', value: '0.9' },
  { path: 'behaviour.beta.note', value: 'our survey' },
]);
const LUCK = { seed: 5, draws: 60 };
const PARTNERS = ['federation', 'state', 'municipality'];

const run = (scenario: Scenario): readonly BodyResult[] =>
  bodiesOf(scenario).map((body) => ({ body, result: runScenario(body.scenario, LUCK) }));
const participationOf = (scenario: Scenario) =>
  Object.fromEntries(
    run(scenario).map(({ body, result }) => [body.name, result.outcomes.participation.scheme.total.mean ?? 0]),
  );

/** Every partner the same: 1 is a match of three for one, a third of it one for one. */
const withRatio = (ratio: number) =>
  scenarioWith(
    ID,
    PARTNERS.map((partner) => ({ path: `matching.partners.${partner}.ratio`, value: String(ratio) })),
  );

describe('the bodies of evidence', () => {
  it('move participation in their order when the match goes from one for one to three for one', () => {
    const [one, three] = [participationOf(withRatio(1 / 3)), participationOf(withRatio(1))];
    const extra = (name: string) => (three[name] ?? 0) - (one[name] ?? 0);
    expect(extra('gifts')).toBeGreaterThan(0);
    expect(extra('clubs')).toBeGreaterThan(extra('gifts'));
    expect(extra('familyProducts')).toBeGreaterThan(extra('clubs'));
  });

  it('are three where a scenario states no figure of its own, and it uses the one it names', () => {
    expect(bodiesOf(MEXICO).map(({ name }) => name)).toEqual(['gifts', 'clubs', 'familyProducts']);
    expect(usedBody(MEXICO)).toBe('clubs');
  });

  it('give, each, the same bytes as the scenario run with that response alone', () => {
    for (const { body, result } of run(MEXICO)) {
      const alone = runScenario(scenarioWith(ID, [{ path: 'response', value: body.name }]), LUCK);
      expect(JSON.stringify(result) === JSON.stringify(alone), body.name).toBe(true);
    }
  });

  it('drop figures of the scenario’s own, which have a row of theirs: the scenario as it stands', () => {
    const bodies = bodiesOf(OWN);
    expect(usedBody(OWN)).toBe('own');
    expect(bodies.at(-1)).toMatchObject({ name: 'own', betaAny: RESPONSES.clubs.betaAny, grade: null });
    expect(bodies.at(-1)?.beta).toMatchObject({ value: 0.9, note: 'our survey' });
    const results = run(OWN);
    expect(JSON.stringify(results.at(-1)?.result) === JSON.stringify(runScenario(OWN, LUCK))).toBe(true);
    expect(results.slice(0, 3).map(({ result }) => JSON.stringify(result))).toEqual(
      run(MEXICO).map(({ result }) => JSON.stringify(result)),
    );
  });
});

describe('what they say together', () => {
  it('is where the scheme adds least and most, and how far apart they are', () => {
    const finding = findingOf(run(MEXICO));
    expect([finding.least.name, finding.most.name]).toEqual(['gifts', 'familyProducts']);
    expect(['some', 'much']).toContain(finding.dependence);
    expect([...finding.worth, ...finding.dear].sort()).toEqual(['clubs', 'familyProducts', 'gifts']);
  });

  it('is that nothing depends on it, where there is no match', () => {
    const finding = findingOf(run(scenarioWith(ID, NO_SCHEME)));
    expect(finding).toMatchObject({ dependence: 'none', worth: [], dear: [] });
    expect(finding.most.extra).toBe(0);
    const noMatch = findingOf(run(scenarioWith(ID, [{ path: 'matching', value: 'null' }])));
    expect(noMatch.dependence).toBe('none');
  });

  it('tells a loss from a gain', () => {
    const [first, second] = run(MEXICO);
    const losing = structuredClone(first!.result) as {
      outcomes: { channelled: { difference: { total: { mean: number } } } };
    };
    losing.outcomes.channelled.difference.total.mean = -1e6;
    const results = [{ body: first!.body, result: losing as unknown as BodyResult['result'] }, second!];
    expect(findingOf(results).dependence).toBe('sign');
  });

  it('is data with exactly the figures of each result', () => {
    const results = run(OWN);
    const { columns, rows } = responsesTable(results);
    const mean = columns.indexOf('mean');
    for (const one of results) {
      const { outlay } = one.result.outcomes;
      expect(bodySummary(one).outcomes.outlay.difference).toBe(outlay.difference.total);
      const row = rows.find(
        (cells) => cells[0] === one.body.name && cells[1] === 'outlay' && cells[3] === 'difference',
      );
      expect(row?.[mean]).toBe(outlay.difference.total.mean);
    }
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
