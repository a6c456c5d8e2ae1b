import type { Problem } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ScenarioFile } from '../../storage/scenario-files.ts';
import { countryName } from '../../words/country.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';

export interface ScenariosView {
  readonly scenarios: readonly ScenarioCard[];
  /** Files in the folder that cannot be used, each with what is wrong. */
  readonly broken: readonly {
    readonly id: string;
    readonly problems: readonly { readonly path: string; readonly message: string }[];
  }[];
}
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly illustrative: boolean;
  /** "Example municipality, Mexico · 2026 to 2035 · MXN" */
  readonly place: string;
  readonly corridors: string;
  /** What the scheme has: matching, a guarantee fund, … */
  readonly instruments: string;
}

/** The list of ready scenarios. */
export function scenariosView(files: readonly ScenarioFile[], words: Words): ScenariosView {
  return {
    scenarios: files.flatMap(({ id, parsed }) => (parsed.ok ? [scenarioCard(id, parsed.scenario, words)] : [])),
    broken: files.flatMap(({ id, parsed }) => (parsed.ok ? [] : [{ id, problems: sentences(parsed.problems, words) }])),
  };
}

/** What a scenario is about, in a few lines. */
export function scenarioCard(id: string, scenario: Scenario, words: Words): ScenarioCard {
  const { place, corridors } = scenario;
  return {
    id,
    title: words.text(scenario.title),
    summary: words.text(scenario.summary),
    illustrative: scenario.illustrative,
    place: words.t('scenarios.place', {
      name: words.text(place.name),
      country: countryName(place.country, words),
      from: place.startYear,
      to: place.startYear + place.horizon - 1,
    }),
    // Names of corridors hold an "and" themselves.
    corridors: corridors.map(({ name }) => words.text(name)).join(' · '),
    instruments: words.list(instruments(scenario).map((name) => words.t(`scenarios.instruments.${name}`))),
  };
}

/** The scheme's instruments that are not `null`, by name. */
export function instruments({ scheme }: Scenario): readonly string[] {
  const single = (
    [
      'matching',
      'council',
      'helpDesk',
      'audit',
      'seal',
      'preparation',
      'ordinance',
      'transferCost',
      'literacy',
      'guarantee',
      'enterprise',
    ] as const
  ).filter((name) => scheme[name] !== null);
  return scheme.vehicles.length === 0 ? single : [...single, 'vehicles'];
}

function sentences(
  problems: readonly Problem[],
  words: Words,
): readonly { readonly path: string; readonly message: string }[] {
  return problems.map((problem) => ({ path: problem.path, message: problemSentence(problem, words) }));
}
