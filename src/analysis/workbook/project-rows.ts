import type { Future, ProjectRecord } from '../../ensemble/result.ts';
import { figureAt } from '../explain/address.ts';
import { factOf } from '../explain/facts.ts';
import type { Figures } from './figures.ts';
import type { Part } from './formula.ts';

/** A project of the future with its money as figures of the workbook. */
export interface ProjectRow {
  readonly record: ProjectRecord;
  /** What it was proposed at, what each partner pays and what is committed in the year of its turn, and what came of it. */
  readonly proposed: Part;
  readonly payments: readonly Part[];
  readonly committed: Part;
  readonly delivered: Part;
}

/** Every project of the scheme's side, in the order of the list. */
export function projectRows(figures: Figures, { projects }: Future): readonly ProjectRow[] {
  return projects.map((record) => rowOf(record, figures));
}

function rowOf(record: ProjectRecord, figures: Figures): ProjectRow {
  const trace = figures.traces.scheme;
  const project = figures.ids.find('project', `${record.year}-${record.index + 1}`, trace);
  const set = factOf(trace, project, 'year');
  const ended = factOf(trace, project, 'ended');
  const started = factOf(trace, project, 'approved');
  const turn = started >= 0 ? started : ended >= 0 ? ended : set;
  const last = ended >= 0 && started >= 0 ? ended : turn;
  const at = (name: string, t: number, partner?: number): Part =>
    figures.at(figureAt(name, { t, side: 'scheme', project, ...(partner !== undefined && { partner }) }));
  // Nobody is asked for a proposal that failed the checks.
  const isValid = record.status !== 'not-valid';
  const partners = figures.reckoner.scenario.scheme.matching?.partners ?? [];
  return {
    record,
    proposed: at('proposedValue', set),
    payments: partners.map((_, partner) => (isValid ? at('paid', turn, partner) : 0)),
    committed: isValid ? at('committedValue', turn) : 0,
    delivered: started >= 0 ? at('deliveredBy', last) : 0,
  };
}
