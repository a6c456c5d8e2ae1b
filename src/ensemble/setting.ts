import { PARAMETERS, RESPONSES } from '../evidence/parameters.ts';
import type { ParameterName } from '../evidence/types.ts';
import type { Quantity } from '../math/quantity.ts';
import { Behaviour } from '../model/behaviour.ts';
import { createColumns, type Columns } from '../model/columns.ts';
import type { Design, Inputs } from '../model/inputs.ts';
import type { Scenario } from '../scenario/types.ts';
import { bindCorridors, bindLocalities, bindPlace, bindSectors } from './bind-place.ts';
import { bindDesigns } from './bind-scheme.ts';
import { Binder, type UncertainInput } from './binder.ts';
import { DERIVATIONS, type Derivation } from './derive.ts';

/** A scenario made ready to play: its numbers in columns, what differs from draw to draw, and the two designs. */
export interface Setting {
  readonly scenario: Scenario;
  readonly inputs: Inputs;
  readonly scheme: Design;
  readonly counterfactual: Design;
  readonly uncertain: readonly UncertainInput[];
  /** What must be worked out again once the uncertain inputs of a draw are written. */
  readonly perDraw: readonly Derivation[];
  readonly columns: Columns;
}

export function prepare(scenario: Scenario): Setting {
  const binder = new Binder();
  const inputs = bindInputs(binder, scenario);
  const { scheme, counterfactual } = bindDesigns(binder, scenario);
  const designs = [scheme, counterfactual];
  for (const { work } of DERIVATIONS) work(inputs, designs);
  return {
    scenario,
    inputs,
    scheme,
    counterfactual,
    uncertain: binder.uncertain,
    perDraw: DERIVATIONS.filter(({ reads }) => reads.some((part) => binder.uncertainParts.has(part))),
    columns: createColumns(inputs, scheme),
  };
}

/** A behaviour parameter as this scenario has it: its own figure, that of its body of evidence, or the default. */
export function behaviourOf(scenario: Scenario, name: ParameterName): Quantity {
  const own = scenario.behaviour[name];
  if (own !== undefined) return own;
  if (name === 'beta' || name === 'betaAny') return RESPONSES[scenario.response][name];
  return PARAMETERS[name].default;
}

function bindInputs(binder: Binder, scenario: Scenario): Inputs {
  const { place, uses } = scenario;
  const sectors = bindSectors(binder, scenario.sectors);
  const corridors = bindCorridors(binder, scenario.corridors);
  const saved = { saving: 0 };
  binder.number('other', 'uses.saving', uses.saving, (value) => (saved.saving = value));
  return {
    years: place.horizon,
    startYear: place.startYear,
    place: bindPlace(binder, place),
    localities: bindLocalities(binder, place.localities),
    corridors,
    uses: saved,
    sectors,
    behaviour: bindBehaviour(binder, scenario),
    derived: {
      population: 0,
      startMigrants: 0,
      choiceResponse: 0,
      valueCentre: new Float64Array(sectors.count),
      valueSpread: new Float64Array(sectors.count),
      hazard: new Float64Array(sectors.count),
      overrunCentre: 0,
      overrunSpread: 0,
      participationLogOdds: new Float64Array(corridors.count),
      fading: 0,
      fresh: 0,
    },
  };
}

function bindBehaviour(binder: Binder, scenario: Scenario): Behaviour {
  const behaviour = new Behaviour();
  for (const name of Object.keys(PARAMETERS) as ParameterName[]) {
    binder.number('behaviour', `behaviour.${name}`, behaviourOf(scenario, name), (value) => (behaviour[name] = value));
  }
  return behaviour;
}
