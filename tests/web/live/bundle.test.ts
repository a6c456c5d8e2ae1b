import * as esbuild from 'esbuild';
import { expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../architecture/sources.ts';

interface PageWorker {
  readonly WORKER_LANGUAGES: readonly string[];
  readonly pageWorker: (library: typeof esbuild, language: string) => Promise<esbuild.BuildOptions>;
}
/** Plain JavaScript, as the build runs it. */
const BUILD = new URL('../../../bin/page-worker.mjs', import.meta.url).href;
const { pageWorker, WORKER_LANGUAGES } = (await import(BUILD)) as PageWorker;

async function bundle(language: string) {
  const options = await pageWorker(esbuild, language);
  return esbuild.build({ ...options, absWorkingDir: ROOT, outdir: ROOT, write: false, metafile: true } as const);
}

test.each(WORKER_LANGUAGES)(
  'the worker in %s holds no library of the parser, nothing of Node and no other language',
  async (language) => {
    const { metafile, outputFiles } = await bundle(language);
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(100);
    expect(
      inputs.filter((input) => /node_modules\/(zod|yaml|mathjs|i18next)\/|^node:|\(disabled\)/.test(input)),
    ).toEqual([]);
    const others = WORKER_LANGUAGES.filter((other) => other !== language);
    expect(
      inputs.filter((input) =>
        others.some((other) => input.includes(`/locales/${other}/`) && !input.endsWith('index.ts')),
      ),
    ).toEqual([]);
    expect(inputs.filter((input) => /\/(glossary|give|cli)\.ts$/.test(input) && input.includes('/locales/'))).toEqual(
      [],
    );
    expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(125_000);
    expect(outputFiles[0]!.text).not.toMatch(/\beval\(|new Function\b/);
  },
);
