import type { LeverApart, LivingTeam, YearDifference } from '../../analysis/class/year-differences.ts';
import { commonEvents, yearDifferences } from '../../analysis/class/year-differences.ts';
import type { Scenario } from '../../scenario/types.ts';
import { eventSentence } from '../../words/events.ts';
import { leverLabel } from '../../words/lever.ts';
import type { Words } from '../../words/words.ts';
import { leverText } from './class-lever-text.ts';

/** What luck did to all in a year, and what the designs made of it. */
export interface YearStory {
  readonly year: number;
  /** What comes over every team alike. */
  readonly luck: readonly string[];
  /** What happens to some teams only. */
  readonly design: readonly string[];
}
export interface NamedTeam extends LivingTeam {
  readonly name: string;
}

/** More differences than these are read by nobody while a class plays. */
const MOST_TOLD = 4;

/** One year of all teams: the luck that they share, then how their designs made it end differently. */
export function yearStory(
  teams: readonly NamedTeam[],
  year: number,
  scenario: Scenario,
  raw: unknown,
  words: Words,
): YearStory {
  const names = (ids: readonly string[]) => teamNames(teams, ids, words);
  const told = yearDifferences(teams, year)
    .slice(0, MOST_TOLD)
    .map((difference) => {
      const apart = difference.apart === null ? '' : ` ${apartSentence(difference.apart, scenario, raw, words)}`;
      return differenceSentence(difference, names, scenario, words) + apart;
    });
  return {
    year,
    luck: commonEvents(teams, year).map((event) =>
      eventSentence({ ...event, values: shared(event.values) }, words, scenario),
    ),
    design: told,
  };
}

/** Amounts differ from team to team; who it is about does not. */
function shared({ partner, change }: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return { ...(partner !== undefined && { partner }), ...(change !== undefined && { change }) };
}

function differenceSentence(
  difference: YearDifference,
  names: (ids: readonly string[]) => string,
  scenario: Scenario,
  words: Words,
): string {
  if (difference.kind === 'event') {
    const event = eventSentence({ ...difference.event, values: shared(difference.event.values) }, words, scenario);
    return words.t('wall.lived.someOnly', {
      event: event.replace(/\.$/, ''),
      with: names(difference.with),
      without: names(difference.without),
    });
  }
  if (difference.kind === 'abandoned') {
    const part = ({ count, teams }: { readonly count: number; readonly teams: readonly string[] }) =>
      words.t('wall.lived.countWith', {
        number: count === 0 ? words.t('wall.lived.none') : words.number(count),
        teams: names(teams),
      });
    return words.t('wall.lived.abandonedMore', { fewest: part(difference.fewest), most: part(difference.most) });
  }
  const { project, finished, abandoned, refused } = difference;
  const sector = scenario.sectors.find(({ id }) => id === project.sector)?.name ?? project.sector;
  const locality = scenario.place.localities.find(({ id }) => id === project.locality)?.name ?? project.locality;
  const fates = [
    ...(finished.length > 0 ? [words.t('wall.lived.fates.finished', { teams: names(finished) })] : []),
    ...(abandoned.length > 0 ? [words.t('wall.lived.fates.abandoned', { teams: names(abandoned) })] : []),
    ...(refused.length > 0 ? [words.t('wall.lived.fates.refused', { teams: names(refused) })] : []),
  ];
  return words.t('wall.lived.sameProject', {
    what: words.t('events.what.sectorAndPlace', { sector: words.text(sector), locality: words.text(locality) }),
    year: project.year,
    fates: fates.join('; '),
  });
}

function apartSentence({ path, one, other }: LeverApart, scenario: Scenario, raw: unknown, words: Words): string {
  const print = (value: string) => leverText(path, value === 'given' ? null : value, scenario, raw, words);
  const span = (values: readonly string[]) => {
    const [low = '', high = ''] = [values[0], values.at(-1)];
    if (values.length < 2) return print(low);
    return values.every((value) => Number.isFinite(Number(value)))
      ? words.t('wall.lived.span', { low: print(low), high: print(high) })
      : words.list(values.map(print));
  };
  const lever = leverLabel(path, scenario, words);
  return words.t('wall.lived.apart', { lever, one: span(one), other: span(other) });
}

/** More names than these are counted. */
const MOST_NAMES = 4;

/** "Blue, Green and four more" */
export function teamNames(
  teams: readonly { readonly id: string; readonly name: string }[],
  ids: readonly string[],
  words: Words,
): string {
  const names = ids.map((id) => teams.find((team) => team.id === id)?.name ?? id);
  if (names.length <= MOST_NAMES) return words.list(names);
  const more = names.length - MOST_NAMES + 1;
  return words.list([
    ...names.slice(0, MOST_NAMES - 1),
    words.t('wall.moreTeams', { count: more, number: words.spelled(more) }),
  ]);
}
