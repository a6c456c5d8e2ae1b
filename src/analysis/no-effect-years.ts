import type { Scenario } from '../scenario/types.ts';
import type { Because } from './no-effect-because.ts';
import { electionYears } from './no-effect-structure.ts';
import type { LeverMove } from './no-effect-move.ts';

/** Dates that come to the same within the years played; null: they do not, or the lever is no date. */
export function sameYears({ before, after, path }: LeverMove): Because | null {
  const { startYear, horizon } = before.place;
  const values = { start: startYear, last: startYear + horizon - 1 };
  if (/(^|\.)matching\.(from|to)$/.test(path) && openYears(before) === openYears(after) && openYears(before) !== '')
    return { code: 'same-years', path: null, values };
  const held = (scenario: Scenario) => electionYears(scenario).join();
  if (path.startsWith('place.elections.') && !path.endsWith('turnover') && held(before) === held(after))
    return { code: 'same-elections', path: null, values: { ...values, count: electionYears(before).length } };
  return null;
}

/** The years in which the fund is open; empty: none. */
function openYears({ place, scheme }: Scenario): string {
  if (scheme.matching === null) return '';
  const from = Math.max(scheme.matching.from, place.startYear);
  const to = Math.min(scheme.matching.to, place.startYear + place.horizon - 1);
  return from > to ? '' : `${from}-${to}`;
}
