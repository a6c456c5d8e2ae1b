// The engine for a page's worker: one bundle for each language, with the texts that live answers need and no other language.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './prepare.mjs';

/** The languages that have texts of their own; the mirrored one is made from English. */
export const WORKER_LANGUAGES = ['en', 'es'];
/** Files of the parser that know its libraries, and what stands for each of them in a page. */
const STAND_INS = {
  'src/scenario/schema.ts': 'src/web/browser/engine/schema.ts',
  'src/scenario/formula.ts': 'src/web/browser/engine/formula.ts',
  'src/scenario/yaml.ts': 'src/web/browser/engine/yaml.ts',
};

/** Options for esbuild that bundle the worker in one language, with the texts that its files name. */
export async function pageWorker(esbuild, language) {
  const { metafile } = await esbuild.build({
    ...options(language, []),
    absWorkingDir: root,
    outdir: root,
    write: false,
    metafile: true,
  });
  return options(language, areasNamed(Object.keys(metafile.inputs), language));
}

/** The areas of texts of which a key stands in one of the files: `'summary.headline'` or `\`labels.kinds.${kind}\``. */
function areasNamed(inputs, language) {
  const own = inputs.filter((input) => input.startsWith('src/') && !input.includes('/locales/'));
  const code = own.map((input) => readFileSync(join(root, input), 'utf8')).join('\n');
  const folder = join(root, 'src', 'words', 'locales', language);
  const files = readdirSync(folder).map((name) => name.slice(0, -'.ts'.length));
  return files.filter((file) => !APART.has(file) && new RegExp(`['"\`]${areaOf(file)}\\.`).test(code));
}

/** No area, and what a class is told: that is the server's alone, though problems of all kinds are worded in one place. */
const APART = new Set(['index', 'class']);

/** The area whose texts a file holds: `ratio-line.ts` holds `ratioLine`. */
function areaOf(file) {
  return file.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function options(language, areas) {
  return {
    entryPoints: [
      { in: join(root, 'src', 'web', 'browser', 'workers', 'live-worker.ts'), out: `live-worker-${language}` },
    ],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    // The name changes with the content, so that a page never meets the worker of another version.
    entryNames: '[name]-[hash]',
    plugins: [standIns, textsOf(language, areas)],
  };
}

export const standIns = {
  name: 'stand-ins',
  setup(build) {
    build.onResolve({ filter: /^i18next$/ }, () => ({ path: join(root, 'src/web/browser/engine/i18next.ts') }));
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir, importer }) => {
      const stand = STAND_INS[fromRoot(join(resolveDir, path))];
      const own = fromRoot(dirname(importer)) === 'src/web/browser/engine';
      return stand === undefined || own ? undefined : { path: join(root, stand) };
    });
  },
};

function textsOf(language, files) {
  return {
    name: 'texts',
    setup(build) {
      build.onLoad({ filter: /[\\/]locales[\\/](en|es)[\\/]index\.ts$/ }, ({ path }) => {
        const folder = dirname(path);
        const here = folder.slice(-2);
        const wanted = here === language ? files : [];
        // A file's export need not be called as its area: `class` could not be.
        const imports = wanted.map((file, at) => `import * as file${at} from './${file}.ts';`).join('\n');
        const areas = wanted.map((file, at) => `${areaOf(file)}: Object.values(file${at})[0]`).join(', ');
        return {
          contents: `${imports}\nexport const ${here} = { ${areas} };`,
          loader: 'ts',
          resolveDir: folder,
        };
      });
    },
  };
}

function fromRoot(path) {
  return relative(root, path).split(sep).join('/');
}
