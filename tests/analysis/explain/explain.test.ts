import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExplainer } from '../../../src/analysis/explain/explain.ts';
import type { Question } from '../../../src/analysis/explain/explanation.ts';
import { createPlayers } from '../../../src/ensemble/players.ts';
import { recordFuture } from '../../../src/ensemble/record.ts';
import { OUTCOME_NAMES } from '../../../src/scenario/outcomes.ts';
import { IDENTITIES } from '../../../src/model/identities/index.ts';
import { readIdentity } from '../../../src/scenario/identity-text.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { anyScenario } from '../../model/arbitrary.ts';
import { EXAMPLE } from '../../model/play.ts';
import { near, recompute } from './recompute.ts';

const LUCK = { seed: 1, draws: 4 };

/** An outcome of a year, or over the horizon, of any scenario. */
const pick = fc.record({
  scenario: anyScenario,
  of: fc.constantFrom(...OUTCOME_NAMES),
  year: fc.option(fc.nat({ max: 11 }), { nil: null, freq: 8 }),
});

function questionOf(scenario: Scenario, of: string, year: number | null): Question {
  const { startYear, horizon } = scenario.place;
  return { of, ...(year === null ? {} : { year: startYear + (year % horizon) }) };
}

test('a figure picked anywhere recomputes from leaves that are inputs, drawn, luck or last year’s', () => {
  let picks = 0;
  fc.assert(
    fc.property(pick, ({ scenario, of, year }) => {
      const draw = 2;
      const question = questionOf(scenario, of, year);
      const answer = createExplainer(scenario, LUCK, draw, readIdentity).explain(question, Infinity);
      if (!answer.ok) return expect.fail(JSON.stringify(answer.problems));
      const { byYear, total } = recordFuture(createPlayers(scenario, LUCK), draw).outcomes[of];
      const isYearly = question.year !== undefined && byYear.length > 0;
      const engine = isYearly ? byYear[question.year - scenario.place.startYear]! : total;
      expect(near(recompute(answer), engine ?? NaN), `${of}: ${recompute(answer)} against ${engine}`).toBe(true);
      expect(near(answer.value ?? NaN, engine ?? NaN)).toBe(true);
      picks += 1;
    }),
    { seed: 7, numRuns: 200 },
  );
  expect(picks).toBe(200);
}, 120_000);

test('a project’s split is nothing outside its year, and over the horizon what the future’s list of projects says', () => {
  const luck = { seed: 1, draws: 20 };
  const draw = 3;
  const { projects } = recordFuture(createPlayers(EXAMPLE, luck), draw);
  const explainer = createExplainer(EXAMPLE, luck, draw, readIdentity);
  const { startYear, horizon } = EXAMPLE.place;
  const years = Array.from({ length: horizon }, (_, t) => startYear + t);
  const built = new Set(['building', 'finished', 'abandoned']);
  expect(projects.filter(({ status }) => status === 'finished').length).toBeGreaterThan(5);
  for (const { year, index, status, value, club, delivered } of projects) {
    const project = `${year}-${index + 1}`;
    const whole = { committed: built.has(status) ? value : 0, club: built.has(status) ? club : 0, delivered };
    for (const [of, expected] of Object.entries(whole)) {
      const valueIn = (when: object) => {
        const answer = explainer.explain({ of, project, ...when }, 0);
        return answer.ok ? answer.value! : expect.fail(JSON.stringify(answer.problems));
      };
      const parts = years.map((when) => valueIn({ year: when }));
      expect(near(valueIn({}), expected), `${of} of ${project}`).toBe(true);
      expect(
        near(
          parts.reduce((sum, part) => sum + part, 0),
          expected,
        ),
        `${of} of ${project} by year`,
      ).toBe(true);
    }
  }
});

test('any figure of any project answers in any year', () => {
  const explainer = createExplainer(EXAMPLE, LUCK, 3, readIdentity);
  const { startYear, horizon } = EXAMPLE.place;
  const ofProject = [...IDENTITIES].filter(([, { of }]) => of.length === 1 && of[0] === 'project');
  expect(ofProject.length).toBeGreaterThan(15);
  for (const [name] of ofProject)
    for (let t = 0; t < horizon; t++)
      for (const project of ['2027-1', 'waiting'])
        expect(() => explainer.explain({ of: name, project, year: startYear + t }), name).not.toThrow();
});

describe('the example', () => {
  const explainer = createExplainer(EXAMPLE, { seed: 1, draws: 50 }, 3, readIdentity);
  const ask = (question: Question, depth = 1) => {
    const answer = explainer.explain(question, depth);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer;
  };

  test('splits add up to what they split', () => {
    const whole = ask({ of: 'match', year: 2028 }).value!;
    const partners = EXAMPLE.scheme.matching!.partners.map(
      ({ id }) => ask({ of: 'match', year: 2028, partner: id }).value!,
    );
    expect(partners.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 4);
    const funds = ask({ of: 'toPriorities', year: 2028 }).value!;
    const parts = EXAMPLE.sectors.map(({ id }) => ask({ of: 'toPriorities', year: 2028, priority: id }).value!);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(funds, 4);
    const places = [...EXAMPLE.place.localities.map(({ id }) => id), 'none'];
    const local = places.map((locality) => ask({ of: 'toPriorities', year: 2028, locality }).value!);
    expect(local.reduce((sum, part) => sum + part, 0)).toBeCloseTo(funds, 4);
  });

  test('every id of an answer can be asked for again and says the same', () => {
    const answer = ask({ of: 'outlay', year: 2029 }, 4);
    for (const node of Object.values(answer.nodes)) {
      if (node.opens === null) continue;
      const again = ask({ of: node.opens }, 0);
      expect(near(again.nodes[again.root]!.value ?? NaN, node.value ?? NaN), node.id).toBe(true);
    }
  });

  test('rows of nothing are folded and counted', () => {
    const { nodes, root } = ask({ of: 'delivered', year: 2026 });
    const [rows] = nodes[root]!.rows;
    expect(rows!.ids.length + rows!.folded).toBeGreaterThan(rows!.ids.length);
    expect(rows!.ids.every((id) => nodes[id]!.value !== 0)).toBe(true);
  });

  test('a row has the unit of what it is, not of the figure that it is a row of', () => {
    const shared = { ...EXAMPLE.scheme.matching!, rule: 'proRata' as const };
    const scenario = { ...EXAMPLE, scheme: { ...EXAMPLE.scheme, matching: shared } };
    const answer = createExplainer(scenario, LUCK, 2, readIdentity).explain({ of: 'match', year: 2027 }, 6);
    if (!answer.ok) return expect.fail(JSON.stringify(answer.problems));
    const nodes = Object.values(answer.nodes);
    const rows = nodes.filter(({ kind, name }) => kind === 'row' && name === 'shareOfPot');
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(['money']));
  });

  test.each([
    [{ of: 'nonsense' }, 'of'],
    [{ of: 'match', year: 1999 }, 'year'],
    [{ of: 'match', year: 2028, partner: 'nobody' }, 'partner'],
    [{ of: 'trust', year: 2028, partner: 'state' }, 'of'],
    [{ of: 'received', year: 2028 }, 'corridor'],
    [{ of: 'match@1999' }, 'of'],
    [{ of: 'match@2028[partner=nobody]' }, 'of'],
    [{ of: 'no.such' }, 'of'],
    [{ of: 'match@2028#7' }, 'of'],
    [{ of: 'delivered@2028#0[project=2026-99]' }, 'of'],
    [{ of: 'formulaRatio@2028[partner=state,project=2026-1]' }, 'of'],
    [{ of: 'start:club' }, 'of'],
    [{ of: 'corridor.growth' }, 'of'],
    [{ of: 'toString' }, 'of'],
    [{ of: 'constructor.name' }, 'of'],
    [{ of: 'leverage', side: 'counterfactual' as const }, 'side'],
    [{ of: 'toPriorities', locality: 'north', priority: 'water' }, 'locality'],
  ])('%j is told what is not known', (question, path) => {
    const answer = explainer.explain(question);
    if (answer.ok) return expect.fail('it was answered');
    expect(answer.problems.map((problem) => problem.path)).toContain(path);
    expect(answer.problems.every(({ accepted }) => accepted.kind !== 'none')).toBe(true);
  });
});
