// Bundles the command line, the worker and the scripts of the pages into one folder.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pageWorker, WORKER_LANGUAGES } from './page-worker.mjs';
import { root } from './prepare.mjs';

const DAY = 24 * 60 * 60 * 1000;

/** Packages stay outside when they find files beside themselves (a native add-on, a worker). */
const SERVER = {
  platform: 'node',
  format: 'esm',
  target: 'node22',
  splitting: true,
  chunkNames: '[name]-[hash]',
  external: ['better-sqlite3', 'piscina'],
  // CommonJS packages inside an ES module ask for `require`.
  banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
};
const BROWSER = {
  platform: 'browser',
  format: 'esm',
  target: 'es2022',
  minify: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
};

/** Builds into a folder that appears only when it is complete; two builds at once do no harm. */
export async function build(folder) {
  const esbuild = await import('esbuild');
  const draft = `${folder}.${process.pid}`;
  const common = { absWorkingDir: root, bundle: true, logLevel: 'warning', legalComments: 'none' };
  const present = (files) => files.filter((file) => existsSync(join(root, file)));
  await Promise.all([
    esbuild.build({
      ...common,
      ...SERVER,
      entryPoints: present(['src/cli.ts', 'src/workers/worker.ts']),
      entryNames: '[name]',
      outdir: draft,
    }),
    buildBrowser(esbuild, common, join(draft, 'browser')),
  ]);
  mkdirSync(join(draft, 'browser'), { recursive: true });
  publish(draft, folder);
  removeOld(dirname(folder), folder);
}

/** The workers first: the pages' scripts know them by the names that they get. */
async function buildBrowser(esbuild, common, outdir) {
  const workers = await Promise.all(
    WORKER_LANGUAGES.map(async (language) => {
      const worker = await pageWorker(esbuild, language);
      const { metafile } = await esbuild.build({ ...common, ...worker, outdir, metafile: true });
      return [language, basename(Object.keys(metafile.outputs)[0])];
    }),
  );
  const define = { LIVE_WORKERS: JSON.stringify(JSON.stringify(Object.fromEntries(workers))) };
  // One by one: a page fetches one or two of them, and small files that two share cost it more than they save.
  await Promise.all(
    browserScripts().map((script) =>
      esbuild.build({ ...common, ...BROWSER, entryPoints: [script], entryNames: '[name]', outdir, define }),
    ),
  );
}

/** Every file directly in src/web/browser is the script of a page; what they share lies in folders below it. */
function browserScripts() {
  const folder = join(root, 'src', 'web', 'browser');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

function publish(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'cli.js'))) throw error;
  }
}

/** Builds of yesterday and before: nobody runs them any more, or only a process that has loaded them long ago. */
function removeOld(dist, current) {
  for (const name of readdirSync(dist)) {
    const path = join(dist, name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
}
