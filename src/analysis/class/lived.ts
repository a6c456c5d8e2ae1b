import type { EventRecord, Future, ProjectRecord } from '../../ensemble/result.ts';
import { centralValue } from '../../math/distribution.ts';
import type { Scenario } from '../../scenario/types.ts';

/** One year of a future that somebody has lived. Money in the place's currency at prices of the start year. */
export interface LivedYear {
  readonly year: number;
  readonly events: readonly EventRecord[];
  readonly finished: readonly ProjectRecord[];
  readonly abandoned: readonly ProjectRecord[];
  /** Turned down for good this year, and not built by the club alone. */
  readonly refused: readonly ProjectRecord[];
  /** To priorities this year, and so far. */
  readonly money: number;
  readonly soFar: number;
  /** What the town paid this year, and so far. */
  readonly outlay: number;
  readonly outlaySoFar: number;
  readonly envelope: number;
}

/** The first years of a future, one entry a year; `years` beyond the horizon give all of them. */
export function livedYears(future: Future, scenario: Scenario, years: number): readonly LivedYear[] {
  const { startYear, horizon, envelope } = scenario.place;
  const limit = future.drawn['place.envelope'] ?? centralValue(envelope);
  const count = Math.min(Math.max(0, years), horizon);
  const sums = { money: 0, outlay: 0 };
  return Array.from({ length: count }, (_, t): LivedYear => {
    const year = startYear + t;
    const money = future.outcomes.toPriorities.byYear[t] ?? 0;
    const outlay = future.outcomes.outlay.byYear[t] ?? 0;
    sums.money += money;
    sums.outlay += outlay;
    const ended = (status: ProjectRecord['status']) =>
      future.projects.filter((project) => project.endYear === year && project.status === status);
    return {
      year,
      events: future.events.filter((event) => event.year === year),
      finished: ended('finished'),
      abandoned: ended('abandoned'),
      refused: ended('refused').filter(({ alone }) => !alone),
      money,
      soFar: sums.money,
      outlay,
      outlaySoFar: sums.outlay,
      envelope: limit,
    };
  });
}

/** What is told of a year beside its projects: they have their own lines. */
export function toldEvents(events: readonly EventRecord[]): readonly EventRecord[] {
  return events.filter(({ kind }) => kind !== 'project-finished' && kind !== 'project-abandoned');
}
