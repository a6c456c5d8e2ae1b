import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenario } from '../../src/cli/load-scenario.ts';
import type { Luck } from '../../src/ensemble/players.ts';
import { playSample } from '../../src/ensemble/sample.ts';
import { typicalDraw } from '../../src/ensemble/typical.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { say } from './say.ts';
import { anyScenario } from '../model/arbitrary.ts';

/** One future of one scenario. */
export interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly luck: Luck;
  readonly draw: number;
}

const LUCK: Luck = { seed: 3, draws: 60 };
const READY = 'scenarios/mexico-tres-por-uno.yaml';
const OTHER_DRAWS = [0, 41];
const UNUSUAL = { seed: 20, numRuns: 24 };

/** Designs that ask much of the formulas: each changes a ready scenario. */
const VARIANTS: readonly (readonly string[])[] = [
  ['scheme.matching.rule=proRata'],
  ['scheme.matching.rule=proRata', 'scheme.matching.carryOver=true', 'scheme.matching.capsIndexed=false'],
  ['scheme.matching.partners.state.reliability=0.5', 'scheme.matching.ifAbsent=delay'],
  ['scheme.matching.partners.state.ratio=min(3, 1 + 2 * unmet)', 'scheme.matching.inKind=0.2'],
  ['scheme.matching.partners.state.projectCap=200000', 'scheme.matching.partners.federation.projectCap=150000'],
];

/** The files named; without any the ready scenarios, those of the back-tests, variants and generated ones. */
export function casesOf(files: readonly string[]): readonly Case[] {
  if (files.length > 0) return files.flatMap((file) => drawsOf(file, fromFile(file, [])));
  const ready = [...yamlIn('scenarios'), ...yamlIn('scenarios/backtests')];
  const variants = VARIANTS.flatMap((set) => drawsOf(`${READY} ${set.join(' ')}`, fromFile(READY, set)).slice(0, 1));
  const unusual = fc
    .sample(anyScenario, UNUSUAL)
    .map((scenario, at) => ({ name: `generated ${at}`, scenario, luck: { seed: 1, draws: 3 }, draw: 1 }));
  return [...ready.flatMap((file) => drawsOf(file, fromFile(file, []))), ...variants, ...unusual];
}

function yamlIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

/** A scenario of a file; null: the file holds no scenario that can be played by itself. */
export function fromFile(file: string, set: readonly string[]): Scenario | null {
  const overrides = set.map((one) => ({
    path: one.slice(0, one.indexOf('=')),
    value: one.slice(one.indexOf('=') + 1),
  }));
  const parsed = loadScenario(file, overrides);
  return parsed.ok ? parsed.scenario : null;
}

/** The typical future, and others. */
function drawsOf(name: string, scenario: Scenario | null): readonly Case[] {
  if (scenario === null) {
    say(`${name}: not a scenario by itself, left out`);
    return [];
  }
  const totals = playSample(scenario, LUCK, ['toPriorities'], 'scheme').values['toPriorities']!.scheme;
  const typical = typicalDraw(totals);
  const draws = [...new Set([typical, ...OTHER_DRAWS])];
  return draws.map((draw) => ({ name: draw === typical ? `${name} (typical)` : name, scenario, luck: LUCK, draw }));
}
