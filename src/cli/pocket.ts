import { basename, extname } from 'node:path';
import { shortPath } from '../scenario/link-path.ts';
import { giveData } from '../web/pages/give-data.ts';
import { pocketRefused } from '../web/pages/give-pocket-refused.ts';
import { pocketFile } from '../web/pages/give-pocket-file.ts';
import { createWords } from '../words/words.ts';
import { loadScenario } from './load-scenario.ts';
import type { ExitCode, Override } from './options.ts';
import { writeFile } from './output.ts';
import { refuse, warn } from './refuse.ts';
import { played } from './played.ts';

export interface PocketOptions {
  readonly set: readonly Override[];
  readonly seed: number;
  readonly draws: number;
  readonly workers?: number;
  readonly output?: string;
  readonly lang: 'en' | 'es';
}

/** `contraparte pocket FILE`: one scheme as one HTML file that answers without a network. 1 when it would be too large. */
export async function pocket(file: string, options: PocketOptions): Promise<ExitCode> {
  const parsed = loadScenario(file, options.set);
  if (!parsed.ok) return refuse(file, parsed.problems, { format: 'table' });
  warn(file, parsed.warnings);
  const result = await played(file, parsed.scenario, { ...options, format: 'table' });
  if (typeof result === 'number') return result;
  const words = createWords(options.lang, parsed.scenario.place.country);
  const moved = Object.fromEntries(options.set.map(({ path, value }) => [shortPath(path), value]));
  const data = giveData(result, nameOf(file), moved);
  const made = pocketFile(data, { on: new Date(), live: '' }, words);
  if (made.kind === 'too-large') return tooLarge(pocketRefused(data, made.bytes, '', words));
  if (options.output === undefined) process.stdout.write(made.html);
  else writeFile(options.output, made.html);
  return 0;
}

function tooLarge({ title, why, localities, instead }: ReturnType<typeof pocketRefused>): 1 {
  process.stderr.write(`${title}\n${why}\n${localities}\n${instead}\n`);
  return 1;
}

/** As an address would have it. */
function nameOf(file: string): string {
  return file === '-' ? 'scheme' : basename(file, extname(file)).replaceAll(/[^a-z0-9-]/gi, '-');
}
