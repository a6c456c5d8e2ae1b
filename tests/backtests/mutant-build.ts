import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A piece of text in a file under src/, and what stands for it. */
export interface Spoil {
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Bundles the command line with spoiled modules into a folder of its own, hands `use` the script to run, and takes the folder
 * away again. Throws when the text
 * to be replaced is not there exactly once: a mutant that changes nothing proves nothing.
 */
export async function withMutant<Answer>(
  name: string,
  spoils: readonly Spoil[],
  use: (script: string) => Promise<Answer>,
): Promise<Answer> {
  const home = join(ROOT, 'node_modules', '.cache', 'mutants', `${name.replaceAll(/\W+/g, '-')}-${process.pid}`);
  rmSync(home, { recursive: true, force: true });
  try {
    return await use(await bundle(home, spoils));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Laid out as a build is, so that it finds the scenarios beside itself. */
async function bundle(home: string, spoils: readonly Spoil[]): Promise<string> {
  mkdirSync(home, { recursive: true });
  symlinkSync(join(ROOT, 'scenarios'), join(home, 'scenarios'));
  const folder = join(home, 'dist', 'build');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli.ts', 'src/workers/worker.ts'],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    logLevel: 'silent',
    external: ['better-sqlite3', 'piscina'],
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
    plugins: [spoiling(spoils)],
  });
  return join(folder, 'cli.js');
}

function spoiling(spoils: readonly Spoil[]): Plugin {
  return {
    name: 'spoil',
    setup(building) {
      building.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const mine = spoils.filter(({ module }) => path.endsWith(join('src', module)));
        if (mine.length === 0) return undefined;
        return { contents: mine.reduce(replaceOnce, readFileSync(path, 'utf8')), loader: 'ts' };
      });
    },
  };
}

function replaceOnce(text: string, { module, from, to }: Spoil): string {
  if (text.split(from).length !== 2) throw new Error(`${module} holds "${from}" not exactly once`);
  return text.replace(from, () => to);
}
