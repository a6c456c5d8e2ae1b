import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { createPlayers } from '../../src/ensemble/players.ts';
import type { playFuture } from '../../src/model/future.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** Numbers that one future asks for, on average. */
export interface Counts {
  readonly randoms: number;
  readonly normals: number;
  /** exp and log. */
  readonly exponentials: number;
}

interface Engine {
  readonly createPlayers: typeof createPlayers;
  readonly playFuture: typeof playFuture;
}

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const COUNTER = '__count';

/** Counts what the engine asks for on a copy of it that counts each call: the scheme's side of `draws` futures. */
export async function countCalls(scenario: Scenario, draws: number): Promise<Counts> {
  const counts = { randoms: 0, normals: 0, exponentials: 0 };
  Object.assign(globalThis, { [COUNTER]: counts });
  const { createPlayers, playFuture } = await countingEngine();
  const players = createPlayers(scenario, { seed: 1, draws });
  const row = new Float64Array(players.setting.columns.count);
  counts.randoms = counts.normals = counts.exponentials = 0;
  for (let draw = 0; draw < draws; draw++) {
    players.deal(draw);
    playFuture(players.scheme, 1, draw, row);
  }
  return {
    randoms: counts.randoms / draws,
    normals: counts.normals / draws,
    exponentials: counts.exponentials / draws,
  };
}

async function countingEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'contraparte-bench-'));
  try {
    const outfile = join(folder, 'engine.mjs');
    await build({
      stdin: {
        contents:
          "export { createPlayers } from './ensemble/players.ts'; export { playFuture } from './model/future.ts';",
        resolveDir: SOURCE,
      },
      bundle: true,
      format: 'esm',
      outfile,
      plugins: [counting],
    });
    return (await import(pathToFileURL(outfile).href)) as Engine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts a count in front of the functions in question; throws when one of them has another name by now. */
const counting: Plugin = {
  name: 'counting',
  setup(build) {
    build.onLoad({ filter: /src[\\/](math|model|ensemble)[\\/].*\.ts$/ }, async ({ path }) => {
      let contents = (await readFile(path, 'utf8')).replaceAll(
        /Math\.(exp|log)\(/g,
        `(globalThis.${COUNTER}.exponentials++, Math.$1)(`,
      );
      if (path.endsWith('/streams.ts')) contents = countIn(contents, 'at(index: number): number {', 'randoms');
      if (path.endsWith('/normal.ts')) {
        contents = countIn(
          contents,
          'export function makeNormal(values: Float64Array, place: number): void {',
          'normals',
        );
      }
      return { contents, loader: 'ts' };
    });
  },
};

function countIn(contents: string, opening: string, kind: keyof Counts): string {
  if (!contents.includes(opening)) throw new Error(`the bench counts calls of "${opening}" but finds no such function`);
  return contents.replace(opening, `${opening} globalThis.${COUNTER}.${kind}++;`);
}
