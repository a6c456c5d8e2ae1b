import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Exercise } from '../scenario/exercise.ts';
import { readYaml } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problem.ts';
import { problem } from '../scenario/problems.ts';
import { problemsOf } from '../scenario/schema.ts';
import { nearest } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/types.ts';
import { parseVariant } from '../scenario/variant.ts';
import { safeTree } from '../scenario/safe-tree.ts';
import { exerciseProblems, goalOf, leverOf, movesProblems } from './exercise-checks.ts';
import { exerciseSchema, type WrittenExercise } from './exercise-schema.ts';
import { openScenarioFiles, type ScenarioFile, type ScenarioFiles } from './scenario-files.ts';

/** One ready exercise as it lies in the folder. */
export interface ExerciseFile {
  readonly id: string;
  /** The file as written. */
  readonly text: string;
  readonly parsed: ParsedExercise;
}

/** An exercise with its own design, ready to play, or everything that is wrong with the file. */
export type ParsedExercise =
  | {
      readonly ok: true;
      readonly exercise: Exercise;
      /** The exercise's own design: its scenario with what it sets. */
      readonly scenario: Scenario;
      /** The same as a plain tree, for levers to be applied to. */
      readonly raw: unknown;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ExerciseFiles {
  /** Every exercise in the order that the files give, then by name; a broken one comes last, with its problems. */
  list(): Promise<readonly ExerciseFile[]>;
  /** One by id, or `null` when there is none. */
  read(id: string): Promise<ExerciseFile | null>;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ENDING = '.yaml';

/** The exercises of a folder, each held against the ready scenario that it names; read again only what has changed. */
export function openExerciseFiles(
  directory: string,
  scenarios: ScenarioFiles = openScenarioFiles(dirname(directory)),
): ExerciseFiles {
  const cache = new Map<string, Kept>();

  async function look(id: string): Promise<Kept | null> {
    if (!ID.test(id) || id.length > 80) return null;
    const path = join(directory, id + ENDING);
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile()) return null;
    const ready = await scenarios.list();
    const version = `${found.mtimeMs} ${found.size}`;
    const kept = cache.get(id);
    if (kept?.version === version && ready.some((file) => file === kept.base)) return kept;
    const text = await readFile(path, 'utf8');
    const { base, order, parsed } = parseExercise(id, text, ready);
    const looked = { version, base, order, file: { id, text, parsed } };
    cache.set(id, looked);
    return looked;
  }

  return {
    read: async (id) => (await look(id))?.file ?? null,
    list: async () => {
      const names = await readdir(directory).catch(() => []);
      const ids = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
      const found = (await Promise.all(ids.sort().map(look))).filter((one) => one !== null);
      return found.sort((one, other) => one.order - other.order).map(({ file }) => file);
    },
  };
}

interface Kept {
  readonly version: string;
  /** Null: read again each time, since a scenario that is missing may come. */
  readonly base: ScenarioFile | null;
  readonly order: number;
  readonly file: ExerciseFile;
}

interface Read {
  readonly base: ScenarioFile | null;
  readonly order: number;
  readonly parsed: ParsedExercise;
}

/** Reads one exercise from its text. Never throws, whatever the text. */
function parseExercise(id: string, text: string, ready: readonly ScenarioFile[]): Read {
  const yaml = readYaml(text);
  if (!yaml.ok) return refused(null, yaml.problems);
  const { tree, problems: unsafe } = safeTree(yaml.raw);
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree))
    return refused(null, [...unsafe, problem('', 'not-a-group', tree, { kind: 'group' })]);
  const read = exerciseSchema.safeParse(tree);
  if (!read.success || unsafe.length > 0)
    return refused(null, [...unsafe, ...(read.error?.issues.flatMap((issue) => problemsOf(issue, tree)) ?? [])]);
  return against(id, read.data as WrittenExercise, ready);
}

/** What the file asks for, held against its scenario. */
function against(id: string, { order, ...written }: WrittenExercise, ready: readonly ScenarioFile[]): Read {
  const base = ready.find((file) => file.id === written.scenario) ?? null;
  if (base === null) {
    const options = ready.map((file) => file.id);
    const near = nearest(written.scenario, options);
    return refused(null, [problem('scenario', 'unknown-option', written.scenario, { kind: 'options', options }, near)]);
  }
  const set = Object.entries(written.set).map(([path, value]) => ({ path, value }));
  const own = parseVariant(base.raw, set);
  if (!own.ok)
    return refused(
      base,
      own.problems.map((found) => ({ ...found, path: `scenario.${found.path}` })),
    );
  const problems = [...movesProblems(written.set, 'set', base.raw), ...exerciseProblems(written, own)];
  if (problems.length > 0) return refused(base, problems);
  const levers = written.levers.map(leverOf).filter((lever) => lever !== null);
  const exercise: Exercise = { ...written, id, levers, goals: written.goals.map(goalOf) };
  return { base, order, parsed: { ok: true, exercise, scenario: own.scenario, raw: own.raw } };
}

const refused = (base: ScenarioFile | null, problems: readonly Problem[]): Read => ({
  base,
  order: Infinity,
  parsed: { ok: false, problems },
});
