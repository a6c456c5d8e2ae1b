import { readFileSync } from 'node:fs';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseTree, readYaml } from '../../src/scenario/parse.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import type { Override } from '../../src/scenario/terms.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** The example scenario as text. */
export const exampleText = readFileSync(new URL('../../scenarios/mexico-tres-por-uno.yaml', import.meta.url), 'utf8');

/** The example scenario as a raw tree. */
export const exampleTree = rawOf(exampleText);

export function rawOf(text: string): unknown {
  const read = readYaml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.raw;
}

/** The scenario of a raw tree that is right. */
export function scenarioOf(raw: unknown): Scenario {
  const parsed = parseTree(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** What is wrong with a raw tree, or its warnings where nothing is. */
export function parseTreeProblems(raw: unknown): readonly Problem[] {
  const parsed = parseTree(raw);
  return parsed.ok ? parsed.warnings : parsed.problems;
}

/** `path=value` texts as overrides. */
export function sets(...assignments: readonly string[]): readonly Override[] {
  return assignments.map((text) => {
    const cut = text.indexOf('=');
    return { path: text.slice(0, cut), value: text.slice(cut + 1) };
  });
}

/** All problems and warnings of the example with changes. */
export function problemsWith(...assignments: readonly string[]): readonly Problem[] {
  const changed = applyOverrides(exampleTree, sets(...assignments));
  return [...changed.problems, ...parseTreeProblems(changed.raw)];
}

/** `path code` of each problem, which is what most tests are about. */
export function codesWith(...assignments: readonly string[]): readonly string[] {
  return problemsWith(...assignments).map(({ path, code }) => `${path} ${code}`);
}
