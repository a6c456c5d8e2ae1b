import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directories } from '../../src/paths.ts';
import { openExerciseFiles } from '../../src/storage/exercise-files.ts';
import { openScenarioFiles } from '../../src/storage/scenario-files.ts';

const GOOD = `
title: A title
goal: A goal
brief: A brief
audience: Everybody
scenario: mexico-tres-por-uno
set: { matching.partners.state.ratio: 2 }
levers:
  - { path: matching.partners.state.ratio, from: 0, to: 4, step: 0.5 }
  - { path: matching.rule, options: [wholeOrNothing, proRata] }
goals: [{ figure: toPriorities, side: difference, want: most }]
steps: [{ kind: read, minutes: 5, title: Read, notes: Aloud }]
questions: [Why?]
lookFor: [That]
promises:
  - { says: More, figure: match, effect: rises, expected: { matching.partners.state.ratio: 3 }, opposite: { matching.partners.state.ratio: 1 } }
`;
const scenarios = openScenarioFiles(directories().scenarios);

/** What is wrong with a file, as "path: code given". */
async function faults(text: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'contraparte-exercises-'));
  writeFileSync(join(folder, 'one.yaml'), text);
  const file = await openExerciseFiles(folder, scenarios).read('one');
  if (file?.parsed.ok !== false) return [];
  return file.parsed.problems.map(({ path, code, given }) => `${path}: ${code} ${given ?? '–'}`);
}
const changed = (from: string, to: string) => {
  if (!GOOD.includes(from)) throw new Error(`nothing says ${from}`);
  return faults(GOOD.replace(from, to));
};

describe('a file of an exercise', () => {
  it('is read with what it leaves out filled in, and with its own design', async () => {
    expect(await faults(GOOD)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'contraparte-exercises-'));
    writeFileSync(join(folder, 'one.yaml'), GOOD);
    const file = await openExerciseFiles(folder, scenarios).read('one');
    if (file?.parsed.ok !== true) throw new Error('it is good');
    expect(file.parsed.exercise).toMatchObject({ id: 'one', prediction: null, evidence: [], practices: [] });
    expect(file.parsed.exercise.set).toEqual({ 'matching.partners.state.ratio': '2' });
    expect(file.parsed.scenario.scheme.matching?.partners[1]?.ratio).toBe(2);
  });

  it.each([
    [
      'a lever that is not there',
      'path: matching.partners.state.ratio',
      'path: matching.partners.sate.ratio',
      [
        'levers.0.path: unknown-key matching.partners.sate.ratio',
        'promises.0.expected.matching.partners.state.ratio: unknown-option matching.partners.state.ratio',
        'promises.0.opposite.matching.partners.state.ratio: unknown-option matching.partners.state.ratio',
      ],
    ],
    ['a range beyond what the field takes', 'to: 4', 'to: 40', ['levers.0.to: out-of-range 40']],
    ['a range without steps', ', step: 0.5', '', ['levers.0.step: missing –']],
    ['an option that the field does not take', 'proRata', 'half', ['levers.1.options.1: unknown-option half']],
    [
      'a scenario that is not there',
      'scenario: mexico-tres-por-uno',
      'scenario: mexico',
      ['scenario: unknown-option mexico'],
    ],
    [
      'a move that the scenario does not take',
      'ratio: 2 }',
      'ratio: 20 }',
      ['set.matching.partners.state.ratio: out-of-range 20'],
    ],
    ['a figure that nobody knows', 'figure: match', 'figure: mach', ['promises.0.figure: unknown-option mach']],
    [
      'a promise beyond the levers',
      'ratio: 3 }',
      'ratio: 9 }',
      ['promises.0.expected.matching.partners.state.ratio: out-of-range 9'],
    ],
    ['a goal that is none', ', want: most', '', ['goals.0.want: missing –']],
    ['a kind of step that there is not', 'kind: read', 'kind: lunch', ['steps.0.kind: unknown-option lunch']],
    [
      'a parameter off the shelf',
      'questions:',
      'evidence: [{ parameter: bta, says: x }]\nquestions:',
      ['evidence.0.parameter: unknown-option bta'],
    ],
    ['a field of its own', 'questions:', 'duration: 3\nquestions:', ['duration: unknown-key duration']],
    ['a text without English', 'goal: A goal', 'goal: { es: Una meta }', ['goal.en: missing –']],
  ] as const)('names %s', async (_, from, to, expected) => {
    expect(await changed(from, to)).toEqual(expected);
  });

  it('names everything at once, and survives what is no file at all', async () => {
    expect((await faults('title: x')).length).toBeGreaterThan(5);
    for (const text of ['', '- a', 'a: [', '3', '\u0000']) expect((await faults(text)).length, text).toBeGreaterThan(0);
  });

  it('never leaves its folder', async () => {
    const files = openExerciseFiles(directories().exercises);
    for (const id of ['../mexico-tres-por-uno', 'a/b', '.', 'RATIONING', 'x'.repeat(90)])
      expect(await files.read(id)).toBeNull();
  });
});
