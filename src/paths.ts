import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders that the program reads, as absolute paths. They are the same for the sources and for a build. */
export interface Directories {
  readonly root: string;
  readonly views: string;
  readonly scenarios: string;
  readonly exercises: string;
  readonly data: string;
  /** Built scripts and styles for the pages. */
  readonly browser: string;
}

/** Finds the project from this file's place: src/ in the sources, dist/<build>/ in a build. */
export function directories(): Directories {
  const here = dirname(fileURLToPath(import.meta.url));
  const isSource = import.meta.url.endsWith('.ts');
  const root = dirname(isSource ? here : dirname(here));
  return {
    root,
    views: join(root, 'views'),
    scenarios: join(root, 'scenarios'),
    exercises: join(root, 'scenarios', 'exercises'),
    data: join(root, 'data'),
    browser: join(isSource ? newestBuild(join(root, 'dist')) : here, 'browser'),
  };
}

/** From the sources (development, tests) the pages' scripts come from the latest build. */
function newestBuild(dist: string): string {
  if (!existsSync(dist)) return dist;
  const builds = readdirSync(dist)
    .map((name) => join(dist, name))
    .filter((folder) => existsSync(join(folder, 'cli.js')))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return builds[0] ?? dist;
}
