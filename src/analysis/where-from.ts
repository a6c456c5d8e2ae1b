import { PARAMETERS, RESPONSE_GRADES } from '../evidence/parameters.ts';
import { settingOf } from '../evidence/settings.ts';
import { SOURCES, type Source, type SourceId } from '../evidence/sources.ts';
import type { Grade, Parameter, ParameterName, SettingName } from '../evidence/types.ts';
import type { Provenance } from '../math/quantity.ts';
import { getPath } from '../scenario/overrides.ts';
import { statedSource } from '../scenario/stated-source.ts';
import { findTerm, fullPath, patternOf } from '../scenario/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import { gradeOfSentence } from './grade-of-sentence.ts';

/** Where one figure of a scenario comes from. */
export interface Origin {
  /** `stated`: the scenario says where from; `default`: the product's own value; `assumption`: nobody says. */
  readonly kind: 'stated' | 'default' | 'assumption';
  /** `null` where there is nothing to be sure of: names, years, choices. */
  readonly grade: Grade | null;
  /** The source: the scenario's own sentence, or author, year and title of what stands behind a default. */
  readonly source: string | null;
  readonly address: string | null;
  /** Why this value: the scenario's reason or note, or the record's own sentence (in English; `parameter` leads to others). */
  readonly note: string | null;
  /** The behaviour parameter that it is. */
  readonly parameter: ParameterName | null;
  /** The record of evidence that speaks of such a figure, where it is not a behaviour parameter. */
  readonly setting: SettingName | null;
}

/**
 * Where the figure at a path comes from. Paths are as in the file, items by id or by position, a leading `scheme.` left out or
 * not. `levers` are the paths that the reader changed: what the scenario says of them no longer holds. Throws for a path
 * that no scenario has.
 */
export function whereFrom(scenario: Scenario, path: string, levers: readonly string[] = []): Origin {
  const pattern = patternOf(path);
  const term = pattern === undefined ? undefined : findTerm(path);
  if (pattern === undefined || term === undefined)
    throw new Error(`an origin needs the path of a figure but got "${path}"`);
  const parameter = parameterOf(pattern);
  const links = { parameter, setting: settingOf(pattern) };
  if (isAmong(path, levers)) return { ...links, ...OWN_LEVER };
  const said = whatIsSaid(scenario, path);
  if (said !== null) return { ...links, ...said };
  if (parameter !== null && scenario.behaviour[parameter] === undefined)
    return { ...links, ...defaultOf(parameter, scenario) };
  if (isChoice(term.kind, term.unit)) return { ...links, ...NOTHING, kind: 'stated', grade: null };
  const value = getPath(scenario, path);
  const usual = term.default !== undefined && typeof term.default !== 'object' && value === term.default;
  return { ...links, ...NOTHING, kind: usual ? 'default' : 'assumption', grade: 'assumed' };
}

type Links = 'parameter' | 'setting';
const NOTHING = { source: null, address: null, note: null } as const;
/** A value that the reader set and gave no source for. */
const OWN_LEVER: Omit<Origin, Links> = { ...NOTHING, kind: 'assumption', grade: 'assumed' };

function parameterOf(pattern: string): ParameterName | null {
  const name = /^behaviour\.(\w+)$/.exec(pattern)?.[1];
  return name === undefined ? null : (name as ParameterName);
}

function isAmong(path: string, levers: readonly string[]): boolean {
  const full = fullPath(path).join('.');
  return levers.some((lever) => fullPath(lever).join('.') === full);
}

/** Names, years and yes-or-no are choices, not figures about the world. */
function isChoice(kind: string, unit: string): boolean {
  return kind !== 'quantity' && kind !== 'number' && kind !== 'ratio' && (kind !== 'whole' || unit === 'calendarYear');
}

/** What the scenario says itself: beside the figure, or in its `sources`. */
function whatIsSaid(scenario: Scenario, path: string): Omit<Origin, Links> | null {
  const { source, note, reason } = provenanceOf(getPath(scenario, path));
  const sentence = source ?? statedSource(scenario, path)?.sentence ?? null;
  const why = [reason, note].filter((text) => text !== undefined).join(' ');
  if (sentence === null && why === '') return null;
  const grade = sentence === null ? 'assumed' : gradeOfSentence(sentence);
  // A reason without a source is an assumption with a reason.
  const kind = grade === 'assumed' ? 'assumption' : 'stated';
  return { kind, grade, source: sentence, address: addressIn(sentence), note: why === '' ? null : why };
}

function provenanceOf(value: unknown): Provenance {
  return typeof value === 'object' && value !== null ? value : {};
}

function addressIn(sentence: string | null): string | null {
  return /https?:\/\/[^\s<>"')]+[^\s<>"').,;]/.exec(sentence ?? '')?.[0] ?? null;
}

/** The default that holds where the scenario is silent; of the answer to a match, the one of the evidence it chose. */
function defaultOf(name: ParameterName, scenario: Scenario): Omit<Origin, Links> {
  const parameter: Parameter = PARAMETERS[name];
  const response = name === 'beta' || name === 'betaAny' ? RESPONSE_GRADES[scenario.response] : null;
  const grade = response?.grade ?? parameter.grade;
  const id = response === null ? bestSource(parameter) : response.source;
  const source: Source | null = id === null ? null : SOURCES[id];
  return {
    kind: 'default',
    grade,
    source: source === null ? null : `${source.author} (${source.year}), ${source.title}`,
    address: source?.address ?? null,
    note: parameter.basis,
  };
}

/** The first work behind a default whose figure is as well founded as the default itself. */
function bestSource({ estimates, grade }: Parameter): SourceId | null {
  const found = estimates.find((estimate) => estimate.grade === grade) ?? estimates[0];
  return found?.source ?? null;
}
