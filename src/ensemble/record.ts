import { AT } from '../model/columns.ts';
import { OUTCOME_NAMES, OUTCOMES, type OutcomeName } from '../scenario/outcomes.ts';
import { eventsOf } from './events.ts';
import type { Players } from './players.ts';
import { HORIZON_RATIO_NAMES, ratioInEachDraw, type Totals } from './ratios.ts';
import { recordProjects } from './record-projects.ts';
import type { Future } from './result.ts';

/** Plays one draw again and writes down every project, event and outcome of the scheme's side. */
export function recordFuture(players: Players, draw: number): Future {
  const { columns, scenario } = players.setting;
  const row = new Float64Array(columns.count);
  const counterfactualRow = new Float64Array(columns.count);
  players.play(draw, row, counterfactualRow);
  const projects = recordProjects(players.scheme, scenario);
  return {
    draw,
    projects,
    events: eventsOf(players.scheme, scenario, row, projects),
    outcomes: recordOutcomes(players, row, counterfactualRow),
    drawn: players.drawn(draw),
  };
}

type Recorded = Future['outcomes'][OutcomeName];

function recordOutcomes(players: Players, row: Float64Array, counterfactualRow: Float64Array): Future['outcomes'] {
  const { columns } = players.setting;
  const ofRatio = ratiosOf(players, row, counterfactualRow);
  const record = (name: OutcomeName): Recorded => {
    if (OUTCOMES[name].kind === 'horizon') {
      if (name === 'npvOutlay') return { byYear: [], total: row[columns.npvOutlay]! };
      if (name === 'mobilisedOecd') return { byYear: [], total: row[columns.mobilised]! };
      return { byYear: [], total: ofRatio(name) };
    }
    const values = Array.from(row.subarray(AT[name] * columns.years, (AT[name] + 1) * columns.years));
    const total = OUTCOMES[name].kind === 'flow' ? values.reduce((sum, value) => sum + value, 0) : values.at(-1)!;
    return { byYear: values.map(orNull), total: orNull(total) };
  };
  return Object.fromEntries(OUTCOME_NAMES.map((name) => [name, record(name)])) as Future['outcomes'];
}

function ratiosOf(
  { setting }: Players,
  row: Float64Array,
  counterfactualRow: Float64Array,
): (name: OutcomeName) => number | null {
  const { columns, scheme } = setting;
  const total = (of: Float64Array, at: number) =>
    of.subarray(at, at + columns.years).reduce((sum, value) => sum + value, 0);
  const publicMatch = (of: Float64Array) =>
    scheme.matching.partners.public.reduce(
      (sum, isPublic, j) => sum + isPublic * total(of, columns.byPartner + j * columns.years),
      0,
    );
  const find = (name: string): Totals => {
    const read = (of: Float64Array) =>
      Float64Array.of(name === 'publicMatch' ? publicMatch(of) : total(of, AT[name as OutcomeName] * columns.years));
    return { scheme: read(row), counterfactual: read(counterfactualRow) };
  };
  return (name) => {
    const ratio = HORIZON_RATIO_NAMES.find((known) => known === name);
    return ratio === undefined ? null : orNull(ratioInEachDraw(ratio, find)[0]!);
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
