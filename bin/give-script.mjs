// The association's answer for the page itself and for the file that is carried home: one script for each language, with the
// server's templates compiled into it, the texts that it prints, and no library that it does not need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTexts, textsNamed, textsPlugin } from './lean-texts.mjs';
import { load } from './load.mjs';
import { root } from './prepare.mjs';
import { standIns } from './page-worker.mjs';

/** Options for esbuild that bundle `src/web/browser/give/<entry>.ts` in one language under `name`. */
export async function giveScript(esbuild, entry, language, { name, format }) {
  const templates = await compiled(esbuild, TEMPLATES[entry]);
  const evidence = await leanEvidence(esbuild);
  const options = (texts, minify) => ({
    entryPoints: [{ in: join(root, 'src', 'web', 'browser', 'give', `${entry}.ts`), out: name }],
    bundle: true,
    platform: 'browser',
    format,
    target: 'es2022',
    minify,
    legalComments: 'none',
    entryNames: format === 'esm' ? '[name]-[hash]' : '[name]',
    plugins: [standIns, evidence, templates, textsPlugin(language, texts)],
  });
  const draft = await esbuild.build({ ...options({}, false), absWorkingDir: root, outdir: root, write: false });
  return options(textsNamed(await allTexts(esbuild, language), draft.outputFiles[0].text), true);
}

/** What each script renders. */
const GIVE = ['partials/give-form', 'partials/give-answer'];
export const TEMPLATES = { app: GIVE, pocket: [...GIVE, 'partials/give-plan-form', 'partials/pocket-plan'] };

/** Templates and all within them: name → text. */
export function templatesWithin(names) {
  const found = new Map();
  const find = (name) => {
    if (found.has(name)) return;
    const source = readFileSync(join(root, 'views', `${name}.hbs`), 'utf8');
    found.set(name, source);
    for (const [, partial] of source.matchAll(/\{\{>\s*([\w-]+)/g)) find(`partials/${partial}`);
  };
  names.forEach(find);
  return found;
}

/** The templates as Handlebars' runtime takes them, in the place of the file that has none. */
async function compiled(esbuild, names) {
  const { default: Handlebars } = await import('handlebars');
  const { TEMPLATE_OPTIONS } = await load(esbuild, "export * from './templates.ts';", join(root, 'src', 'web'));
  const each = [...templatesWithin(names)].map(
    ([name, source]) => `${JSON.stringify(name)}: ${Handlebars.precompile(source, TEMPLATE_OPTIONS)}`,
  );
  return replaced(
    'templates',
    /[\\/]browser[\\/]give[\\/]templates\.ts$/,
    `export const TEMPLATES = {${each.join(',\n')}};`,
  );
}

/** Of the evidence only what an answer reads: defaults and grades; who found them stands on the server's pages. */
async function leanEvidence(esbuild) {
  const source = "export * from './parameters.ts';";
  const { PARAMETERS, RESPONSES, RESPONSE_GRADES } = await load(esbuild, source, join(root, 'src', 'evidence'));
  const lean = Object.entries(PARAMETERS).map(([name, { unit, min, max, default: value, grade, moves }]) => [
    name,
    { unit, min, max, default: value, grade, moves, basis: null, estimates: [] },
  ]);
  const grades = Object.entries(RESPONSE_GRADES).map(([name, { grade }]) => [name, { grade, source: null }]);
  const exported = {
    PARAMETERS: Object.fromEntries(lean),
    RESPONSES,
    RESPONSE_GRADES: Object.fromEntries(grades),
  };
  const code = Object.entries(exported).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  const files = { ...LEAN, parameters: code.join('\n') };
  return replaced(
    'evidence',
    /[\\/]evidence[\\/](parameters|sources|settings|records)\.ts$/,
    ({ 1: file }) => files[file],
  );
}
const LEAN = {
  sources: 'export const SOURCES = {};',
  settings: 'export const SETTINGS = {}; export const settingOf = () => null;',
  records: `import { PARAMETERS } from './src/evidence/parameters.ts';
export const RECORDS = PARAMETERS;
export const isRecordName = (name) => name in PARAMETERS;
export const isParameterName = isRecordName;`,
};

/** A plugin for esbuild that puts other contents in the place of files. */
function replaced(name, filter, contents) {
  return {
    name,
    setup(build) {
      build.onLoad({ filter }, ({ path }) => {
        const made = typeof contents === 'string' ? contents : contents(filter.exec(path));
        return { contents: made, loader: 'js', resolveDir: root };
      });
    },
  };
}
