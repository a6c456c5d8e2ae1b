import { createPlayers, type Luck } from '../../ensemble/players.ts';
import { recordFuture } from '../../ensemble/record.ts';
import type { Future } from '../../ensemble/result.ts';
import { tooManyForWorkbook } from '../../scenario/cannot-play.ts';
import type { ReadIdentity } from '../../scenario/identity-tree.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Catalogue } from '../explain/catalogue.ts';
import { Reckoner } from '../explain/reckon.ts';
import { traceFuture } from '../explain/trace.ts';
import { Figures } from './figures.ts';
import { outcomeRows, type OutcomeRow } from './outcome-rows.ts';
import { payerGroups, type PayerGroup } from './payer-rows.ts';
import { projectRows, type ProjectRow } from './project-rows.ts';

/** One future as figures with formulas, before anything is laid out. */
export interface FutureFigures {
  readonly scenario: Scenario;
  readonly luck: Luck;
  readonly draw: number;
  readonly future: Future;
  readonly figures: Figures;
  readonly outcomes: readonly OutcomeRow[];
  readonly without: readonly OutcomeRow[];
  readonly projects: readonly ProjectRow[];
  readonly payers: readonly PayerGroup[];
}

/** Beyond this a workbook takes minutes to make and nobody can follow it. */
const MOST_PROJECTS = 1000;

/** Plays one future again on both sides and makes a formula of every figure that its outcomes depend on. Throws a `CannotPlay`. */
export function futureFigures(
  scenario: Scenario,
  luck: Luck,
  draw: number,
  read: ReadIdentity,
  most = MOST_PROJECTS,
): FutureFigures {
  const future = recordFuture(createPlayers(scenario, luck), draw);
  if (future.projects.length > most) throw tooManyForWorkbook(most);
  const traces = traceFuture(createPlayers(scenario, luck), draw);
  const figures = new Figures(new Reckoner(traces, new Catalogue(scenario, read)), read);
  const outcomes = outcomeRows(figures, 'scheme', future.outcomes);
  const without = outcomeRows(figures, 'counterfactual', {});
  const projects = projectRows(figures, future);
  return { scenario, luck, draw, future, figures, outcomes, without, projects, payers: payerGroups(figures) };
}
