import { build } from 'esbuild';
import { isParser, PURE_ROOMS, roomOf } from './rooms.ts';
import { readSources, ROOT } from './sources.ts';

/** Every file that goes into a browser bundle of the pure rooms, the parser aside. Rejects when it cannot be bundled. */
export async function browserInputs(): Promise<string[]> {
  const entries = readSources()
    .map(({ path }) => path)
    .filter((path) => PURE_ROOMS.includes(roomOf(path) ?? 'cli') && !isParser(path));
  const { metafile } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: entries.map((path) => `import './${path}';`).join('\n'), resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
    treeShaking: false,
    ignoreAnnotations: true,
  });
  return Object.keys(metafile.inputs);
}
