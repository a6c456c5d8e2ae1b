import { livedYears } from '../../analysis/class/lived.ts';
import type { Move } from '../../analysis/class/moves.ts';
import type { Cell } from '../../analysis/result-table.ts';
import type { NamedTable } from '../xlsx/table-sheets.ts';
import { designAddress, leversOf } from './class-design-address.ts';
import { rankedTeams } from './class-designs-view.ts';
import type { ClassShown } from './class-shown.ts';
import { designData, predictionData } from './class-wall-data.ts';

const SIDES = ['scheme', 'counterfactual', 'difference'] as const;

/** Everything of a class as tables, raw and unrounded: a sheet each. Teams have their numbers; their keys are nobody's business. */
export function debriefTables(shown: ClassShown, moves: readonly Move[], isRevealed: boolean): readonly NamedTable[] {
  return [
    aboutTable(shown),
    teamsTable(shown, isRevealed),
    leversTable(shown),
    figuresTable(shown),
    movesTable(moves, shown),
    futuresTable(shown),
  ];
}

function aboutTable({ state, code }: ClassShown): NamedTable {
  const { exercise, seed, draws, model, data } = state.plan;
  const { started, draw, year } = state;
  const facts = {
    code,
    exercise: exercise.id,
    scenario: exercise.scenario,
    started,
    seed,
    draws,
    draw,
    year,
    model,
    data,
  };
  return { name: 'About', columns: ['name', 'value'], rows: Object.entries(facts) };
}

function teamsTable(shown: ClassShown, isRevealed: boolean): NamedTable {
  const { plan } = shown.state;
  const conditions = plan.exercise.goals
    .filter(({ kind }) => kind === 'condition')
    .map(({ figure }) => `kept.${figure}`);
  return {
    name: 'Teams',
    columns: ['rank', 'team', 'name', 'guess', 'moves', 'handedIn', ...conditions, 'design'],
    rows: rankedTeams(shown).map(({ team: { team, figures }, rank }): Cell[] => [
      rank,
      team.number,
      team.name,
      isRevealed ? team.guess : null,
      team.moves,
      String(team.handedIn),
      ...conditions.map((_, at) => (figures === null ? null : String(figures.keeps[at] ?? false))),
      designAddress(plan, team.levers),
    ]),
  };
}

function leversTable({ state, teams }: ClassShown): NamedTable {
  const { plan } = state;
  return {
    name: 'Designs',
    columns: ['team', 'name', 'lever', 'value'],
    rows: teams.flatMap(({ team }) =>
      Object.entries(leversOf(plan, team.levers)).map(([path, value]): Cell[] => [team.number, team.name, path, value]),
    ),
  };
}

function figuresTable({ teams, baseline }: ClassShown): NamedTable {
  const designs = [
    { number: 0, name: 'start', figures: baseline },
    ...teams.map(({ team, figures }) => ({ number: team.number, name: team.name, figures })),
  ];
  return {
    name: 'Figures',
    columns: ['team', 'name', 'figure', 'side', 'mean', 'standardError'],
    rows: designs.flatMap(({ number, name, figures }) =>
      Object.entries(figures?.figures ?? {}).flatMap(([figure, of]) =>
        SIDES.map((side): Cell[] => [number, name, figure, side, of[side].mean, of[side].standardError]),
      ),
    ),
  };
}

function movesTable(moves: readonly Move[], { state }: ClassShown): NamedTable {
  const nameOf = new Map([...state.teams, ...state.left].map(({ number, name }) => [number, name]));
  return {
    name: 'Moves',
    columns: ['at', 'team', 'name', 'lever', 'from', 'to'],
    rows: moves.flatMap(({ at, team, changed }) =>
      changed.map(({ path, from, to }): Cell[] => [at, team, nameOf.get(team) ?? null, path, from, to]),
    ),
  };
}

function futuresTable({ state, teams }: ClassShown): NamedTable {
  return {
    name: 'Future',
    columns: [
      ...['draw', 'team', 'name', 'year', 'toPriorities', 'toPrioritiesSoFar', 'outlay', 'outlaySoFar', 'envelope'],
      ...['finished', 'abandoned', 'refused', 'events'],
    ],
    rows: teams.flatMap(({ team, future, scenario }) =>
      (future === null ? [] : livedYears(future, scenario, state.year)).map((year): Cell[] => [
        state.draw,
        team.number,
        team.name,
        year.year,
        year.money,
        year.soFar,
        year.outlay,
        year.outlaySoFar,
        year.envelope,
        year.finished.length,
        year.abandoned.length,
        year.refused.length,
        year.events.map(({ kind }) => kind).join(' '),
      ]),
    ),
  };
}

/** All tables one under the other, for a file that holds one table only: a row a cell. */
export function longTable(tables: readonly NamedTable[]) {
  return {
    columns: ['table', 'row', 'column', 'value'],
    rows: tables.flatMap(({ name, columns, rows }) =>
      rows.flatMap((cells, at) => columns.map((column, i): Cell[] => [name, at + 1, column, cells[i] ?? null])),
    ),
  };
}

export function debriefData(shown: ClassShown, moves: readonly Move[], isRevealed: boolean) {
  const { state, code, baseline } = shown;
  const { exercise, seed, draws, model, data } = state.plan;
  return {
    ok: true,
    code,
    exercise: exercise.id,
    scenario: exercise.scenario,
    started: state.started,
    model,
    data,
    seed,
    draws,
    draw: state.draw,
    year: state.year,
    prediction: isRevealed ? predictionData(shown) : null,
    goals: exercise.goals,
    start: baseline === null ? null : designData(baseline),
    teams: rankedTeams(shown).map(({ team: { team, figures, scenario, future }, rank }) => ({
      rank,
      team: team.number,
      name: team.name,
      guess: isRevealed ? team.guess : null,
      moves: team.moves,
      handedIn: team.handedIn,
      levers: leversOf(state.plan, team.levers),
      design: designAddress(state.plan, team.levers),
      ...(figures === null ? { figures: null } : designData(figures)),
      lived: future === null ? [] : livedYears(future, scenario, state.year),
    })),
    moves: moves.map(({ at, team, changed }) => ({ at, team, changed })),
    evidence: exercise.evidence.map(({ parameter }) => parameter),
  };
}
