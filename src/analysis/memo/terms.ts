import type { Result } from '../../ensemble/result.ts';
import type { Cell, ResultTable } from '../result-table.ts';
import { whereFrom } from '../where-from.ts';
import { gradedFigures } from './figures-graded.ts';
import { ratioFacts, type RatioFacts } from '../ratio-line.ts';

/** What a party is expected to pay in a year: its mean, and what 95 of 100 futures stay below. Money of the place. */
export interface Instalment {
  readonly year: number;
  readonly mean: number | null;
  readonly p95: number | null;
}
export interface PartyCalendar {
  /** `clubs`, `partner.<id>` or `town`. The town's line is all that it pays, its own match included. */
  readonly party: string;
  readonly instalments: readonly Instalment[];
}

/** A term sheet as data: who promises what, and when it is expected to fall due. */
export interface Terms {
  readonly ratio: RatioFacts | null;
  readonly calendar: readonly PartyCalendar[];
  /** Figures of the scheme that rest on an assumption and so are still to be agreed: paths. */
  readonly open: readonly string[];
}

/** Commitments in the year of approval, as outlay counts them; what a project costs is paid in equal parts while it is built. */
export function termsOf({ scenario, outcomes, byPartner, years }: Result): Terms {
  const calendar = (party: string, outcome: Result['outcomes']['club'] | undefined): PartyCalendar => ({
    party,
    instalments: years.map((year, t) => ({
      year,
      mean: outcome?.scheme.byYear?.mean[t] ?? null,
      p95: outcome?.scheme.byYear?.p95[t] ?? null,
    })),
  });
  const partners = scenario.scheme.matching?.partners ?? [];
  return {
    ratio: ratioFacts(scenario),
    calendar: [
      calendar('clubs', outcomes.club),
      ...partners.map(({ id }) => calendar(`partner.${id}`, byPartner[id])),
      calendar('town', outcomes.outlay),
    ],
    open: gradedFigures(scenario).assumed.filter(
      (path) => path.startsWith('scheme.') && whereFrom(scenario, path).kind === 'assumption',
    ),
  };
}

/** A term sheet as one long table, raw and unrounded; an empty amount is no limit. */
export function termsRows({ ratio, calendar, open }: Terms): ResultTable {
  const row = (part: string, id: string, year: Cell, name: string, value: Cell): Cell[] => [
    part,
    id,
    year,
    name,
    value,
  ];
  const partners = (ratio?.partners ?? []).flatMap(
    ({ id, ratio: units, projectCap, yearlyBudget, reliability, kind }) => [
      row('partner', id, null, 'kind', kind),
      row('partner', id, null, 'ratio', units),
      row('partner', id, null, 'yearlyBudget', yearlyBudget),
      row('partner', id, null, 'projectCap', projectCap),
      row('partner', id, null, 'reliability', reliability),
    ],
  );
  return {
    columns: ['part', 'id', 'year', 'name', 'value'],
    rows: [
      ...partners,
      ...calendar.flatMap(({ party, instalments }) =>
        instalments.flatMap(({ year, mean, p95 }) => [
          row('calendar', party, year, 'mean', mean),
          row('calendar', party, year, 'p95', p95),
        ]),
      ),
      ...open.map((path) => row('open', path, null, 'grade', 'assumed')),
    ],
  };
}
