// Bundles the command line, the worker and the scripts of the pages into one folder.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { giveScript } from './give-script.mjs';
import { pageWorker, WORKER_LANGUAGES } from './page-worker.mjs';
import { pocketStyles } from './pocket-styles.mjs';
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

/** The little that unpacks the rest of the file that is carried home. */
const POCKET_START = {
  entryPoints: [{ in: join(root, 'src/web/browser/give/pocket-start.ts'), out: 'give-pocket-start' }],
  format: 'iife',
  splitting: false,
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

/** What pages fetch later comes first: their scripts know it by the names that it gets. */
async function buildBrowser(esbuild, common, outdir) {
  const give = buildGive(esbuild, common, outdir);
  const workers = await Promise.all(
    WORKER_LANGUAGES.map(async (language) => {
      const worker = await pageWorker(esbuild, language);
      const { metafile } = await esbuild.build({ ...common, ...worker, outdir, metafile: true });
      return [language, basename(Object.keys(metafile.outputs)[0])];
    }),
  );
  const asText = (names) => JSON.stringify(JSON.stringify(Object.fromEntries(names)));
  const define = { LIVE_WORKERS: asText(workers), GIVE_SCRIPTS: asText(await give) };
  // One by one: a page fetches one or two of them, and small files that two share cost it more than they save.
  await Promise.all(
    browserScripts().map((script) =>
      esbuild.build({ ...common, ...BROWSER, entryPoints: [script], entryNames: '[name]', outdir, define }),
    ),
  );
}

/** What answers in the association's page, by language, and the parts of the file that is carried home. */
async function buildGive(esbuild, common, outdir) {
  const make = async (entry, language, format) => {
    const options = await giveScript(esbuild, entry, language, { name: `give-${entry}-${language}`, format });
    const { metafile } = await esbuild.build({ ...common, ...options, outdir, metafile: true });
    return [language, basename(Object.keys(metafile.outputs)[0])];
  };
  const [apps] = await Promise.all([
    Promise.all(WORKER_LANGUAGES.map((language) => make('app', language, 'esm'))),
    Promise.all(WORKER_LANGUAGES.map((language) => make('pocket', language, 'iife'))),
    esbuild.build({ ...common, ...BROWSER, ...POCKET_START, outdir }),
    pocketStyles(esbuild, outdir),
  ]);
  return apps;
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
