import type { Scenario } from '../../scenario/types.ts';
import { MOST_CONDITIONS, readCondition } from './condition.ts';
import {
  DECIDING,
  designsOf,
  FRONTIER_FIGURES,
  gridValues,
  MOST_DESIGNS,
  type FrontierFigure,
  type FrontierQuestion,
} from './frontier.ts';
import { readLever } from './lever.ts';
import { allOf, seekProblem, type SeekProblem } from './problem.ts';

/** A question as the command line and links write it. */
export interface WrittenFrontier {
  readonly vary: readonly string[];
  readonly keep: readonly string[];
  /** Outcomes that decide, set apart by commas. */
  readonly of?: string | undefined;
}

const MOST_LEVERS = 3;

/** Reads a question about two or three levers, or names everything that is wrong with it. */
export function readFrontier(
  { vary, keep, of }: WrittenFrontier,
  scenario: Scenario,
):
  | { readonly ok: true; readonly question: FrontierQuestion }
  | { readonly ok: false; readonly problems: readonly SeekProblem[] } {
  const levers = allOf(vary.map((text, at) => readLever(text, scenario, `vary${at + 1}`)));
  const conditions = allOf(keep.map((text, at) => readCondition(text, scenario, `keep${at + 1}`)));
  const figures = readFigures(of);
  const twice = levers.values.filter(({ path }, at, all) => all.findIndex((one) => one.path === path) < at);
  const problems = [
    ...levers.problems,
    ...conditions.problems,
    ...(vary.length < 2 || vary.length > MOST_LEVERS ? [seekProblem('vary', 'levers-few', String(vary.length))] : []),
    ...(keep.length > MOST_CONDITIONS
      ? [seekProblem('keep', 'conditions-many', String(keep.length), [String(MOST_CONDITIONS)])]
      : []),
    ...twice.map(({ path }) => seekProblem('vary', 'lever-twice', path)),
    ...(figures === null ? [seekProblem('of', 'outcomes-unclear', of ?? '', Object.keys(FRONTIER_FIGURES))] : []),
  ];
  if (problems.length > 0 || figures === null) return { ok: false, problems };
  const values = gridValues(
    levers.values,
    vary.map((text) => STEP.test(text)),
  );
  const count = designsOf(values);
  if (count > MOST_DESIGNS)
    return { ok: false, problems: [seekProblem('vary', 'designs-many', String(count), [String(MOST_DESIGNS)])] };
  return { ok: true, question: { levers: levers.values, values, of: figures, conditions: conditions.values } };
}

const STEP = /\s(?:by|de a|en pasos de)\s/i;

/** At least two outcomes; null when one is unknown. */
function readFigures(of: string | undefined): readonly FrontierFigure[] | null {
  if (of === undefined || of.trim() === '') return DECIDING;
  const names = [...new Set(of.split(',').map((name) => name.trim()))];
  const isKnown = (name: string): name is FrontierFigure => Object.hasOwn(FRONTIER_FIGURES, name);
  const known = names.filter(isKnown);
  return known.length === names.length && names.length >= 2 ? known : null;
}
