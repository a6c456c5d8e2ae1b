import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gradeOfSentence } from '../../src/analysis/grade-of-sentence.ts';
import { pathsOf } from '../../src/analysis/evidence-overrides.ts';
import { whereFrom } from '../../src/analysis/where-from.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import { TERMS, type Override } from '../../src/scenario/terms.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { openScenarioFiles } from '../../src/storage/scenario-files.ts';

function mexico(overrides: readonly Override[] = []): Scenario {
  const text = readFileSync(new URL('../../scenarios/mexico-tres-por-uno.yaml', import.meta.url), 'utf8');
  const parsed = parseTree(applyOverrides(parse(text), overrides).raw);
  if (!parsed.ok) throw new Error('the example needs to be valid');
  return parsed.scenario;
}

describe('where a figure comes from', () => {
  it('is the scenario’s own sentence where it has one, by id, by position and with or without "scheme."', () => {
    const scenario = mexico();
    const byId = whereFrom(scenario, 'scheme.audit.leakageCut');
    expect(byId).toMatchObject({ kind: 'stated', grade: 'recalled', setting: 'leakageCut', parameter: null });
    expect(byId.source).toMatch(/Olken 2007/);
    expect(whereFrom(scenario, 'audit.leakageCut')).toEqual(byId);
    expect(whereFrom(scenario, 'corridors.0.clubMembership')).toEqual(
      whereFrom(scenario, 'corridors.california.clubMembership'),
    );
  });

  it('is the key with fewer stars when two fit', () => {
    const scenario = mexico();
    expect(whereFrom(scenario, 'sectors.water.upkeep').source).toMatch(/Fay and Yepes/);
    expect(whereFrom(scenario, 'sectors.schools.upkeep').source).toMatch(/^assumption: made up in the order/);
    expect(whereFrom(scenario, 'uses.housing').source).toMatch(/^Computed/);
    expect(whereFrom(scenario, 'uses.health').source).toMatch(/^assumption/);
  });

  it('is an assumption where the sentence calls it one, whatever else it names', () => {
    expect(whereFrom(mexico(), 'corridors.california.transferCost')).toMatchObject({
      kind: 'assumption',
      grade: 'assumed',
      setting: 'transferCost',
    });
  });

  it('is the evidence’s default for behaviour that the scenario leaves alone', () => {
    const origin = whereFrom(mexico(), 'behaviour.valid');
    expect(origin).toMatchObject({ kind: 'default', grade: 'reported', parameter: 'valid' });
    expect(origin.note).toBe(PARAMETERS.valid.basis);
    expect(whereFrom(mexico(), 'behaviour.goAlone')).toMatchObject({ kind: 'default', grade: 'assumed', source: null });
  });

  it('follows the evidence that the scenario chose for the answer to a match', () => {
    const grade = (response: string) =>
      whereFrom(mexico([{ path: 'response', value: response }]), 'behaviour.beta').grade;
    expect([grade('gifts'), grade('clubs'), grade('familyProducts')]).toEqual(['measured', 'assumed', 'recalled']);
  });

  it('is the source or the reason written beside a value', () => {
    const own = '{ value: 0.4, source: "Our survey, 2025, https://example.org/survey.pdf.", note: "40 clubs" }';
    expect(whereFrom(mexico([{ path: 'behaviour.beta', value: own }]), 'behaviour.beta')).toEqual({
      kind: 'stated',
      grade: 'reported',
      source: 'Our survey, 2025, https://example.org/survey.pdf.',
      address: 'https://example.org/survey.pdf',
      note: '40 clubs',
      parameter: 'beta',
      setting: null,
    });
    const reasoned = whereFrom(
      mexico([{ path: 'behaviour.beta', value: '{ value: 0.4, reason: "we hope" }' }]),
      'behaviour.beta',
    );
    expect(reasoned).toMatchObject({ kind: 'assumption', grade: 'assumed', source: null, note: 'we hope' });
  });

  it('is an assumption where nobody says', () => {
    const scenario = { ...mexico(), sources: {} };
    expect(whereFrom(scenario, 'corridors.california.migrants')).toMatchObject({
      kind: 'assumption',
      grade: 'assumed',
    });
    expect(whereFrom(scenario, 'corridors.california.monthsAbroad')).toMatchObject({ kind: 'default' });
    expect(whereFrom(mexico([{ path: 'behaviour.beta', value: '0.4' }]), 'behaviour.beta')).toMatchObject({
      kind: 'assumption',
      parameter: 'beta',
    });
  });

  it('no longer rests on the scenario’s sentence once the reader moved the lever', () => {
    const path = 'matching.partners.state.ratio';
    const scenario = mexico([{ path, value: '2' }]);
    expect(whereFrom(scenario, `scheme.${path}`).source).toMatch(/Programme rules/);
    expect(whereFrom(scenario, `scheme.${path}`, [path])).toMatchObject({ kind: 'assumption', source: null });
  });

  it('is said of every field of every ready scenario', async () => {
    const files = await openScenarioFiles(fileURLToPath(new URL('../../scenarios', import.meta.url))).list();
    expect(files.length).toBeGreaterThan(1);
    for (const { parsed } of files) {
      if (!parsed.ok) throw new Error('a ready scenario needs to be valid');
      const paths = TERMS.flatMap(({ path }) => pathsOf(parsed.scenario, path));
      expect(paths.length).toBeGreaterThan(100);
      for (const path of paths) expect(whereFrom(parsed.scenario, path)).toHaveProperty('kind');
    }
  });

  it('grades no choice, and refuses a path that no scenario has', () => {
    expect(whereFrom(mexico(), 'scheme.matching.rule')).toMatchObject({ kind: 'stated', grade: null });
    expect(whereFrom(mexico(), 'place.startYear').grade).toBeNull();
    expect(() => whereFrom(mexico(), 'place.moon')).toThrow('place.moon');
  });
});

describe('the grade that a sentence gives', () => {
  it.each([
    ['Recalled and assumed: between 45 % and 75 %.', 'assumed'],
    ['Recalled, to be checked: 3 %.', 'recalled'],
    ['Reported: 394 dollars; one transfer a month is an assumption.', 'reported'],
    ['A certain audit took 8 points off (measured); of 24 % (recalled), a third.', 'recalled'],
    ['Judgement between 2.4 % and 8.3 %.', 'assumed'],
    ['supuesto: nadie lo ha medido.', 'assumed'],
    ['Central bank, 2024.', 'reported'],
    ['Measured: own register of 2025.', 'measured'],
  ])('"%s" is %s', (sentence, grade) => {
    expect(gradeOfSentence(sentence)).toBe(grade);
  });
});
