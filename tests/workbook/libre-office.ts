import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';

/** Cells of a sheet as LibreOffice gives them: texts, and numbers with all their digits. */
export type Cells = readonly (readonly string[])[];
/** Sheets of a file by name. */
export type Recalculated = ReadonlyMap<string, Cells>;

/** Every sheet as CSV, as stored and not as shown, in UTF-8. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The command by which LibreOffice is called here; null: it is not installed. */
export function libreOffice(): string | null {
  const named = process.env['CONTRAPARTE_SOFFICE'];
  const candidates = [...(named === undefined ? [] : [named]), 'soffice', 'libreoffice'];
  return candidates.find((command) => spawnSync(command, ['--version']).status === 0) ?? null;
}

/** Has LibreOffice open each file without a window and work out every formula anew; the sheets of each, in the same order. */
export function recalculated(command: string, files: readonly Uint8Array[]): readonly Recalculated[] {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS);
    const names = files.map((content, at) => {
      const name = join(folder, `b${at}.xlsx`);
      writeFileSync(name, content);
      return name;
    });
    const out = join(folder, 'out');
    const options = ['--headless', '--convert-to', FILTER, '--outdir', out, ...names];
    execFileSync(command, [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options], { stdio: 'ignore' });
    return files.map((_, at) => sheetsOf(out, `b${at}-`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sheetsOf(folder: string, prefix: string): Recalculated {
  const own = readdirSync(folder).filter((name) => name.startsWith(prefix));
  return new Map(
    own.map((name) => {
      const { data } = Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8'));
      return [name.slice(prefix.length, -'.csv'.length), data] as const;
    }),
  );
}
