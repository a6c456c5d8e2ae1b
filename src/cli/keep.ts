import { passportOf, VERSIONS_NOW } from '../storage/passport.ts';
import { openStore } from '../storage/store.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../web/defaults.ts';
import { loadRaw } from './load-scenario.ts';
import type { ExitCode } from './options.ts';
import type { KeepOptions } from './passport-options.ts';
import { countOf, errorReport, problemLines } from './problem-report.ts';
import { settings } from './settings.ts';

/** `contraparte keep FILE`: puts a scenario file into the store, as the page that brings in files does; 1 when it is wrong. */
export async function keep(file: string, { set, store: folder, format }: KeepOptions): Promise<ExitCode> {
  const { parsed, raw: scenario } = loadRaw(file, set);
  if (!parsed.ok) {
    if (format === 'json') process.stdout.write(`${JSON.stringify(errorReport(parsed.problems), null, 2)}\n`);
    process.stderr.write(`${countOf(parsed.problems)}\n${problemLines(parsed.problems)}`);
    return 1;
  }
  const played = { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS };
  const { directories } = settings(folder === undefined ? {} : { store: folder });
  const store = await openStore({ directory: directories.store });
  try {
    const code = await store.designs.save({ base: null, scenario, levers: {}, ...played, ...VERSIONS_NOW });
    const words = passportOf(parsed.scenario, played);
    const kept = { ok: true, code, address: `/scenarios/${code}`, passport: words };
    const lines = [code, kept.address, words.join(' ')].map((line) => `${line}\n`);
    process.stdout.write(format === 'json' ? `${JSON.stringify(kept, null, 2)}\n` : lines.join(''));
    return 0;
  } finally {
    await store.close();
  }
}
