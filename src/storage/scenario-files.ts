import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTree, readYaml, type Parsed } from '../scenario/parse.ts';
import type { SavedDesign } from './designs.ts';

/** One scenario to start from: a ready one as it lies in the folder, or a kept design. */
export interface ScenarioFile {
  readonly id: string;
  /** The file as written. */
  readonly text: string;
  /** Its content as plain data, for overrides; `null` when it is not YAML. */
  readonly raw: unknown;
  /** The typed scenario, or everything that is wrong with it. */
  readonly parsed: Parsed;
  /** The kept design that this is; `null` for a ready scenario. */
  readonly kept: SavedDesign | null;
}
export interface ScenarioFiles {
  /** Every ready scenario, sorted by id; a broken one comes with its problems. */
  list(): Promise<readonly ScenarioFile[]>;
  /** One by id, or `null` when there is none. */
  read(id: string): Promise<ScenarioFile | null>;
}

/** Small letters, digits and single hyphens: no dot and no slash, so an id can never leave the folder. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ENDING = '.yaml';

/** The scenarios of a folder; a file is read again only when it has changed. */
export function openScenarioFiles(directory: string): ScenarioFiles {
  const cache = new Map<string, { readonly version: string; readonly file: ScenarioFile }>();

  async function read(id: string): Promise<ScenarioFile | null> {
    if (!ID.test(id) || id.length > 80) return null;
    const path = join(directory, id + ENDING);
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile()) return null;
    const version = `${found.mtimeMs} ${found.size}`;
    const kept = cache.get(id);
    if (kept?.version === version) return kept.file;
    const file = parseFile(id, await readFile(path, 'utf8'));
    cache.set(id, { version, file });
    return file;
  }

  return {
    read,
    list: async () => {
      const names = await readdir(directory).catch(() => []);
      const ids = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
      const files = await Promise.all(ids.sort().map(read));
      return files.filter((file) => file !== null);
    },
  };
}

function parseFile(id: string, text: string): ScenarioFile {
  const yaml = readYaml(text);
  if (!yaml.ok) return { id, text, raw: null, parsed: { ok: false, problems: yaml.problems }, kept: null };
  return { id, text, raw: yaml.raw, parsed: parseTree(yaml.raw), kept: null };
}
