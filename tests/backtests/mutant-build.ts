import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context, type BuildContext, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A piece of text in a file under src/, and what stands for it. */
export interface Spoil {
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

export interface MutantBuilder {
  /**
   * Bundles the command line with spoiled modules; gives the script to run, which stands until the next one is made. One at a
   * time. Throws when the text to be replaced is not there exactly once: a mutant that changes nothing proves nothing.
   */
  build(spoils: readonly Spoil[]): Promise<string>;
  /** Takes everything that was built away again. */
  close(): Promise<void>;
}

/** Builds one mutant after the other in a folder of its own; what none of them changes is read only once. */
export async function openMutants(): Promise<MutantBuilder> {
  const home = join(ROOT, 'node_modules', '.cache', 'mutants', String(process.pid));
  const folder = join(home, 'dist', 'build');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  // Laid out as a build is, so that it finds the scenarios beside itself.
  symlinkSync(join(ROOT, 'scenarios'), join(home, 'scenarios'));
  let spoils: readonly Spoil[] = [];
  const builder = await bundler(folder, () => spoils);
  return {
    async build(wanted) {
      spoils = wanted;
      rmSync(folder, { recursive: true, force: true });
      await builder.rebuild();
      return join(folder, 'cli.js');
    },
    async close() {
      await builder.dispose();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function bundler(folder: string, spoils: () => readonly Spoil[]): Promise<BuildContext> {
  return context({
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
}

function spoiling(spoils: () => readonly Spoil[]): Plugin {
  return {
    name: 'spoil',
    setup(building) {
      building.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const mine = spoils().filter(({ module }) => path.endsWith(join('src', module)));
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
