import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DERIVATIONS } from '../../src/ensemble/derive.ts';
import { createPlayers } from '../../src/ensemble/players.ts';
import { applyOverrides } from '../../src/scenario/overrides.ts';
import { parseTree } from '../../src/scenario/parse.ts';
import { having } from '../../src/scenario/term.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** Designs that between them use every instrument, and every way of using it. */
const DESIGNS = [
  having(),
  having(
    'literacy.assembled=true',
    'package=true',
    'matching.to=2030',
    'matching.partners.state.yearlyBudget=100000',
    'vehicles.coop.new=true',
    'vehicles.coop.baseShare=0',
    'vehicles.coop.entryShare=0.02',
  ),
];
const DRAWS = 8;

function designed(overrides: (typeof DESIGNS)[number]): Scenario {
  const text = readFileSync(new URL('../../scenarios/mexico-tres-por-uno.yaml', import.meta.url), 'utf8');
  const parsed = parseTree(applyOverrides(parse(text), overrides).raw);
  if (!parsed.ok) throw new Error(`the design needs to be valid: ${JSON.stringify(parsed.problems)}`);
  return parsed.scenario;
}

/** The parameters whose value the engine asks for while it plays a few futures of each design. */
export function parametersRead(): ReadonlySet<string> {
  const read = new Set<string>();
  for (const overrides of DESIGNS) play(designed(overrides), read);
  return read;
}

function play(scenario: Scenario, read: Set<string>): void {
  const players = createPlayers(scenario, { seed: 1, draws: DRAWS });
  const { inputs, scheme, counterfactual, columns } = players.setting;
  watch(inputs.behaviour, read);
  for (const { work } of DERIVATIONS) work(inputs, [scheme, counterfactual]);
  const row = (): Float64Array => new Float64Array(columns.count);
  for (let draw = 0; draw < DRAWS; draw++) players.play(draw, row(), row());
}

/** Notes the name of each field that is read; writing stays as it was. */
function watch(fields: object, read: Set<string>): void {
  for (const [name, start] of Object.entries(fields)) {
    let value: unknown = start;
    Object.defineProperty(fields, name, {
      get: () => {
        read.add(name);
        return value;
      },
      set: (next: unknown) => (value = next),
    });
  }
}
